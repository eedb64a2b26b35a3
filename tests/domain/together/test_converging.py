"""Up to five seats write one meeting, and hear of each other late: all end with the same lines."""

from collections import Counter
from itertools import count, groupby

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.together.seats import Office

_NUMBER = st.integers(0, 6)
_DEEDS = ("insert", "insert", "type", "type", "move", "delete", "save", "save", "hear", "read")
_DONE = st.tuples(st.integers(0, 4), st.sampled_from((*_DEEDS, "leave")), _NUMBER, _NUMBER)


def words_of(texts: list[str]) -> Counter[str]:
    return Counter(word for text in texts for word in text.split())


@settings(max_examples=150, deadline=None)
@given(st.integers(2, 5), st.lists(_DONE, max_size=60))
def test_seats_end_with_the_same_lines_and_every_word(
    seats: int, done: list[tuple[int, str, int, int]]
) -> None:
    office, words = Office(seats), count()
    typed = set()
    for number, deed, place, to in done:
        seat = office.seats[number % seats]
        if deed in ("insert", "type"):
            word = f"k{next(words)}"
            if deed == "insert" or seat.shown:
                typed.add(word)
            (seat.insert if deed == "insert" else seat.type)(place, word)
        elif deed == "move":
            seat.move(place, to)
        elif deed == "delete":
            for word in (
                seat.shown[place % len(seat.shown)].entry.text.split() if seat.shown else ()
            ):
                # Taken away by one who saw it.
                typed.discard(word)
            seat.delete(place)
        elif deed == "save":
            office.save(number % seats)
        elif deed == "hear":
            seat.hear()
        elif deed == "read":
            seat.take_read()
        else:
            seat.leave()
    office.settle()
    kept = office.kept.in_order()
    for seat in office.seats:
        assert [one.entry.text for one in seat.shown] == kept
        assert [one.entry for one in seat.shown] == sorted(
            (one.entry for one in office.kept.lines.values()),
            key=lambda entry: (entry.order_key, entry.id),
        )
    seen = words_of(kept)
    assert max(seen.values(), default=1) == 1
    hidden = words_of([one.entry.text for one in office.kept.removed.values()])
    assert typed <= {*seen, *words_of(office.kept.aside), *hidden}


@settings(max_examples=60)
@given(st.integers(2, 5), st.lists(st.integers(0, 4), min_size=1, max_size=30))
def test_what_seats_type_at_one_place_without_seeing_each_other_stands_in_one_piece(
    seats: int, turns: list[int]
) -> None:
    office = Office(seats)
    office.seats[0].insert(0, "atas")
    office.seats[0].insert(1, "bawah")
    office.settle()
    lines: Counter[int] = Counter()
    for number in (turn % seats for turn in turns):
        lines[number] += 1
        office.seats[number].insert(lines[number], f"{number}.{lines[number]}")
        office.seats[number].save()
    for seat in office.seats:
        seat.arriving.append(set(office.kept.lines))
    office.settle()
    kept = office.kept.in_order()
    assert kept[0] == "atas" and kept[-1] == "bawah"
    whose = [one.split(".")[0] for one in kept[1:-1]]
    assert len(list(groupby(whose))) == len(lines)
    for number, last in lines.items():
        mine = [one for one in kept if one.startswith(f"{number}.")]
        assert mine == [f"{number}.{line}" for line in range(1, last + 1)]


def test_who_types_in_a_line_that_another_deletes_brings_it_back() -> None:
    office = Office(2)
    first, second = office.seats
    first.insert(0, "anggaran")
    office.settle()
    first.delete(0)
    second.type(0, "naik")
    office.save(0)
    office.save(1)
    office.settle()
    assert office.kept.in_order() == ["anggaran naik"]


def test_what_was_typed_since_is_not_deleted_by_one_who_did_not_see_it() -> None:
    office = Office(2)
    first, second = office.seats
    first.insert(0, "anggaran")
    office.settle()
    second.type(0, "naik")
    office.save(1)
    first.delete(0)
    office.save(0)
    office.settle()
    assert office.kept.in_order() == ["anggaran naik"]


def test_words_of_the_later_stand_beside_those_of_the_first() -> None:
    office = Office(2)
    first, second = office.seats
    first.insert(0, "anggaran")
    office.settle()
    first.type(0, "naik")
    second.type(0, "turun")
    office.save(0)
    office.save(1)
    second.hear()
    second.hear()
    assert second.shown[0].entry.text == "anggaran turun"
    second.type(0, "jauh")
    office.save(1)
    office.settle()
    assert office.kept.in_order() == ["anggaran naik"]
    assert office.kept.aside == ["anggaran turun", "anggaran turun jauh"]
    assert second.shown[0].entry.text == "anggaran naik"


def test_a_write_of_which_nobody_knows_whether_it_stands_is_sent_again() -> None:
    office = Office(1)
    (seat,) = office.seats
    seat.insert(0, "anggaran")
    office.settle()
    seat.type(0, "naik")
    seat.save()
    sent, _answered = seat.arriving.popleft()
    seat.book.give_back(sent)
    seat.type(0, "lagi")
    office.settle()
    assert office.kept.in_order() == ["anggaran naik lagi"]
    assert office.kept.aside == []


def test_what_was_read_before_something_was_sent_takes_nothing_of_that_back() -> None:
    office = Office(1)
    (seat,) = office.seats
    seat.insert(0, "anggaran")
    office.settle()
    seat.arriving.append(set(office.kept.lines))
    seat.hear()
    seat.type(0, "naik")
    office.save(0)
    seat.hear()
    seat.take_read()
    assert seat.shown[0].entry.text == "anggaran naik"
    office.settle()
    assert office.kept.in_order() == ["anggaran naik"]

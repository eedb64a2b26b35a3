"""Up to five seats fill in one header and one attendance list, and hear of each other late."""

from dataclasses import replace
from datetime import date, time
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.changes import Replaced
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.ordering import keys_after, new_seat
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.roll_editing import (
    Roll,
    differences,
    give_role,
    in_place,
    move,
    set_presence,
)
from kesbang_desktop.domain.together.fields import merge_fields, merge_list, merge_roll

MEETING = Meeting(new_id(), "Rapat", date(2024, 3, 21))
FIELDS = ("title", "place", "number", "remarks")
PEOPLE = [Party(PartyKind.PERSON, new_id(), f"Orang {number}") for number in range(4)]
_NUMBER = st.integers(0, 5)
_DEEDS = ("fill", "fill", "add", "mark", "move", "remove", "save", "save", "hear")
_DONE = st.tuples(st.integers(0, 4), st.sampled_from(_DEEDS), _NUMBER, _NUMBER)


class Kept:
    """What stands on the server."""

    def __init__(self) -> None:
        self.header = MEETING
        self.roll: Roll = ()
        self.replaced: set[Replaced] = set()

    def take(self, seat: "Seat") -> None:
        merged = merge_fields(seat.known, seat.header, self.header)
        self.header = merged.record
        changed, removed = differences(seat.known_roll, seat.roll)
        roll = merge_roll(seat.known_roll, changed, removed, self.roll)
        rows = {one.id: one for one in (*self.roll, *roll.records) if one.id not in roll.removed}
        self.roll = tuple(sorted(rows.values(), key=lambda one: (one.order_key, one.id)))
        self.replaced |= merged.replaced | roll.replaced


class Seat:
    """Shows a header and a list, and knows what was made of."""

    def __init__(self) -> None:
        self.sign = new_seat()
        self.header = self.known = MEETING
        self.roll: Roll = ()
        self.known_roll: Roll = ()

    def add(self, party: Party) -> bool:
        if any(one.party == party for one in self.roll):
            return False
        key = keys_after(self.roll[-1].order_key if self.roll else None, 1)[0]
        made = Attendance(new_id(), MEETING.id, key, party)
        self.roll = in_place((*self.roll, made), {made.id}, self.sign)
        return True

    def save(self, kept: Kept) -> None:
        kept.take(self)
        self.known, self.known_roll = self.header, self.roll

    def hear(self, kept: Kept) -> None:
        if (self.known, self.known_roll) == (self.header, self.roll):
            self.header = self.known = kept.header
            self.roll = self.known_roll = kept.roll


@settings(max_examples=150, deadline=None)
@given(st.integers(2, 5), st.lists(_DONE, max_size=50))
def test_seats_end_with_the_same_and_each_field_is_as_it_was_left_last(
    seats: int, done: list[tuple[int, str, int, int]]
) -> None:
    kept, words = Kept(), count()
    office = [Seat() for _ in range(seats)]
    filled: list[dict[str, str]] = [{} for _ in office]
    last: dict[str, str] = {}
    added: set[Party] = set()
    removed: set[Party] = set()
    for number, deed, place, to in done:
        seat = office[number % seats]
        ids = {seat.roll[place % len(seat.roll)].id} if seat.roll else set()
        if deed == "fill":
            field, word = FIELDS[place % len(FIELDS)], f"k{next(words)}"
            seat.header = replace(seat.header, **{field: word})
            filled[number % seats][field] = word
        elif deed == "add":
            if seat.add(PEOPLE[place % len(PEOPLE)]):
                added.add(PEOPLE[place % len(PEOPLE)])
        elif deed == "mark":
            seat.roll = set_presence(seat.roll, ids, list(Presence)[to % 4])
        elif deed == "move":
            seat.roll = (
                in_place(moved, ids, seat.sign)
                if (moved := move(seat.roll, ids, to % 2 or -1)) != seat.roll
                else seat.roll
            )
        elif deed == "remove":
            removed |= {one.party for one in seat.roll if one.id in ids}
            seat.roll = tuple(one for one in seat.roll if one.id not in ids)
        elif deed == "save":
            seat.save(kept)
            last |= filled[number % seats]
            filled[number % seats].clear()
        else:
            seat.hear(kept)
    for number, seat in enumerate(office):
        seat.save(kept)
        last |= filled[number]
    for seat in office:
        seat.hear(kept)
        assert (seat.header, seat.roll) == (kept.header, kept.roll)
    assert {field: getattr(kept.header, field) for field in last} == last
    parties = [one.party for one in kept.roll]
    assert len(set(parties)) == len(parties)
    assert added - removed <= set(parties) <= added
    keys = [one.order_key for one in kept.roll]
    assert len(set(keys)) == len(keys)


def test_what_both_filled_in_is_told_to_the_later() -> None:
    first = replace(MEETING, place="Ruang A", started_at=time(9))
    second = replace(MEETING, place="Ruang B")
    merged = merge_fields(MEETING, second, first)
    assert (merged.record.place, merged.record.started_at) == ("Ruang B", time(9))
    assert merged.replaced == {Replaced(MEETING.id, "place", "Ruang A")}
    same = merge_fields(MEETING, first, first)
    assert (same.record, same.replaced) == (first, frozenset())


def test_fields_that_make_no_record_together_are_those_of_the_later() -> None:
    first = replace(MEETING, date=date(2024, 3, 30), place="Ruang A")
    second = replace(MEETING, until=date(2024, 3, 22))
    merged = merge_fields(MEETING, second, first)
    assert merged.record == second
    assert {one.field for one in merged.replaced} == {"date", "place"}


def test_who_leads_is_the_one_who_was_given_it_last() -> None:
    rows = [
        Attendance(new_id(), MEETING.id, key, party)
        for key, party in zip("ABC", PEOPLE, strict=False)
    ]
    first = give_role(rows, Role.CHAIR, rows[0].id)
    second = give_role(rows, Role.CHAIR, rows[1].id)
    merged = merge_roll(rows, [second[1]], (), first)
    stands = {one.id: one for one in (*first, *merged.records)}
    assert [Role.CHAIR in stands[one.id].roles for one in rows] == [False, True, False]


def test_who_was_marked_meanwhile_is_not_removed() -> None:
    row = Attendance(new_id(), MEETING.id, "A", PEOPLE[0])
    came = replace(row, presence=Presence.PRESENT)
    assert merge_roll([row], (), [row.id], [came]).removed == frozenset()
    assert merge_roll([row], (), [row.id], [row]).removed == {row.id}


def test_what_is_taken_back_takes_nothing_of_others_along() -> None:
    before = (Attendance(new_id(), MEETING.id, "A", PEOPLE[0]),)
    mine = Attendance(new_id(), MEETING.id, "B", PEOPLE[1])
    others = Attendance(new_id(), MEETING.id, "C", PEOPLE[2])
    after = (replace(before[0], presence=Presence.PRESENT), mine)
    now = (replace(after[0], reason="sakit"), mine, others)
    assert merge_list(after, before, now) == (replace(before[0], reason="sakit"), others)
    assert merge_list(after, before, after) == before

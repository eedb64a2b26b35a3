from datetime import date
from uuid import UUID

from kesbang_desktop.domain.circulation import (
    describe_asked,
    describe_circulation,
    is_agreed,
    is_over,
    last_day,
    readers_of,
    with_corrections,
)
from kesbang_desktop.domain.corrections.change import Change, What
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.proof import Answer, Proof, ProofKind
from kesbang_desktop.domain.ratification import (
    NO_RATIFICATIONS,
    Ratification,
    RatificationResult,
    Ratifications,
)

MEETING = new_id()
SENT, DUE = date(2024, 3, 6), date(2024, 3, 12)


def reader(name: str, key: str, answer: Answer = Answer.NONE, note: str = "") -> Proof:
    kind = ProofKind.READER
    return Proof(new_id(), MEETING, key, kind, name, SENT, "email", note, DUE, answer)


RECEIPT = Proof(new_id(), MEETING, "Z", ProofKind.RECEIPT, "TNI", due=date(2025, 1, 1))
READERS = [reader("Rina Wati", "V", Answer.AGREED), reader("Bawaslu", "W"), RECEIPT]


def test_the_time_is_over_after_the_last_day() -> None:
    assert last_day(READERS) == DUE
    assert not is_over(READERS, DUE)
    assert is_over(READERS, date(2024, 3, 13))
    assert not is_over([RECEIPT], date(2030, 1, 1))


def test_it_is_told_how_far_they_are() -> None:
    assert describe_circulation(READERS) == "Koreksi s.d. 12 Maret 2024: setuju 1 dari 2"
    asked = [*READERS, reader("TNI", "X", Answer.ASKED)]
    assert describe_circulation(asked).endswith("setuju 1 dari 3, minta perubahan 1")
    assert describe_circulation([RECEIPT]) == ""


def taken(names: list[str], proofs: list[Proof] = READERS) -> list[tuple[str, Answer, str]]:
    result = with_corrections(proofs, MEETING, names, "2 koreksi", date(2024, 3, 8))
    assert RECEIPT in result
    return [(one.name, one.answer, one.note) for one in readers_of(result)]


def test_whoever_corrected_the_file_is_noted_with_what_was_asked() -> None:
    assert taken(["bawaslu"])[1] == ("Bawaslu", Answer.ASKED, "2 koreksi")
    assert taken(["Rina"])[0] == ("Rina Wati", Answer.ASKED, "2 koreksi")
    earlier = [reader("Bawaslu", "W", Answer.ASKED, "nama ketua"), RECEIPT]
    assert taken(["Bawaslu"], earlier) == [("Bawaslu", Answer.ASKED, "nama ketua; 2 koreksi")]


def test_a_stranger_is_added_with_the_same_last_day() -> None:
    assert taken(["Budi", "Budi", " "])[2:] == [("Budi", Answer.ASKED, "2 koreksi")]
    result = with_corrections(READERS, MEETING, ["Budi"], "x", date(2024, 3, 8))
    assert (result[-1].due, result[-1].order_key > "Z") == (DUE, True)
    assert isinstance(result[-1].id, UUID)
    # Two with that name: nobody is taken for another.
    two = [reader("Rina Wati", "V"), reader("Rina Sari", "W"), RECEIPT]
    assert [name for name, _, _ in taken(["Rina"], two)] == ["Rina Wati", "Rina Sari", "Rina"]


def test_it_is_told_what_a_file_asks_for() -> None:
    changes = [
        Change("1", What.TEXT, "Ahmad", "Achmad"),
        Change("2", What.ADDED, "", "Baris baru"),
        Change("3", What.TEXT, "x " * 40, "y"),
    ]
    said = describe_asked(changes)
    assert said.startswith("3 koreksi: “Ahmad” menjadi “Achmad”, “x x x")
    long = Change(
        "4", What.TEXT, "Menangkal hoaks di media sosial", "Menangkal hoaks di media daring"
    )
    assert describe_asked([long]) == "1 koreksi: “sosial” menjadi “daring”"
    more = Change("5", What.TEXT, "Rapat dibuka ketua", "Rapat dibuka oleh ketua")
    assert describe_asked([more]) == "1 koreksi: “dibuka ketua” menjadi “dibuka oleh ketua”"
    assert len(said) < 200
    assert describe_asked(changes[1:2]) == "1 koreksi"


def test_what_others_agreed_to_is_changed_by_an_addendum() -> None:
    later = Ratification(new_id(), "Rapat", DUE, RatificationResult.ADOPTED)
    put_off = Ratification(new_id(), "Rapat", DUE, RatificationResult.DEFERRED)
    assert is_agreed(READERS, NO_RATIFICATIONS)
    assert is_agreed([RECEIPT], Ratifications(ratified_in=(later,)))
    assert not is_agreed([RECEIPT], Ratifications(ratified_in=(put_off,)))

"""Which numbers, words and actions belong to a decision."""

from uuid import UUID

from kesbang_desktop.domain.decided import actions_of_decisions, decisions_of, movers
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party, PartyKind

MEETING = new_id()
RINA, BUDI = (Party(PartyKind.PERSON, new_id(), name) for name in ("Rina", "Budi"))
AGENDA, SAID, DECISION, ACTION = (
    EntryKind.AGENDA,
    EntryKind.DISCUSSION,
    EntryKind.DECISION,
    EntryKind.ACTION,
)


def line(kind: EntryKind, text: str, level: int = 0, speaker: Party | None = None) -> Entry:
    return Entry(new_id(), MEETING, "V", kind, text, level, speaker)


LINES = (
    line(AGENDA, "Posko"),
    line(SAID, "Usul posko dibuka", speaker=RINA),
    line(DECISION, "Posko dibuka"),
    line(ACTION, "Menyurati camat"),
    line(ACTION, "Menyiapkan tenda"),
    line(DECISION, "Piket bergilir"),
    line(DECISION, "Mulai Senin", 1),
    line(AGENDA, "Lain-lain"),
    line(DECISION, "Rapat bulan depan"),
    line(SAID, "Setuju", speaker=BUDI),
    line(ACTION, "Mencari ruang"),
)
IDS = {one.text: one.id for one in LINES}


def texts(ids: tuple[UUID, ...]) -> list[str]:
    return [text for text, id in IDS.items() if id in ids]


def test_decisions_are_numbered_through_the_meeting() -> None:
    numbers = {one.entry.text: one.numbers for one in decisions_of(LINES)}
    assert numbers == {
        "Posko dibuka": (1,),
        "Piket bergilir": (2,),
        "Mulai Senin": (2, 1),
        "Rapat bulan depan": (3,),
    }


def test_actions_right_behind_a_decision_follow_from_it() -> None:
    [(decision, actions)] = actions_of_decisions(LINES)
    assert decision == IDS["Posko dibuka"]
    assert texts(actions) == ["Menyurati camat", "Menyiapkan tenda"]


def test_a_decision_is_taken_upon_the_last_words_of_its_agenda_item() -> None:
    assert dict(movers(LINES)) == {
        IDS["Posko dibuka"]: RINA,
        IDS["Piket bergilir"]: RINA,
        IDS["Mulai Senin"]: RINA,
    }

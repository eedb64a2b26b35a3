"""What of the minutes may be shown on the wall, and what is shown there."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

import pytest

from kesbang_desktop.domain.due_date import NO_DUE, Due
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.wall import WallLine, WallPlan, WallView
from kesbang_desktop.domain.withholding import WITHHELD, shown

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind
FIRDAUS = Party(PartyKind.PERSON, new_id(), "Drs. H. Ahmad Firdaus, M.Si.")
KESBANG = Party(PartyKind.ORGANIZATION, new_id(), "Kesbangpol")

NO_ID = UUID(int=0)


@dataclass(frozen=True)
class Told:
    kind: EntryKind = DISCUSSION
    text: str = "kata"
    level: int = 0
    withheld: bool = False
    speaker: Party | None = None
    owners: tuple[Party, ...] = ()
    agreed: Due = NO_DUE
    outcome: Outcome | None = None
    id: UUID = NO_ID


HIDDEN = Told(withheld=True)
DEEPER = Told(level=1)
ROW = Told(TABLE_ROW)


@pytest.mark.parametrize(
    ("lines", "may"),
    [
        ([Told(), HIDDEN, Told()], "101"),
        ([HIDDEN, DEEPER, Told(level=2), Told()], "0001"),
        ([Told(level=1, withheld=True), DEEPER, Told(level=2), Told()], "0111"),
        ([Told(AGENDA, withheld=True), Told(), Told(DECISION), Told(AGENDA), Told()], "00011"),
        ([Told(AGENDA, withheld=True), HIDDEN, Told(), Told(AGENDA), Told()], "00011"),
        ([Told(), ROW, replace(ROW, withheld=True), ROW, Told(), ROW], "100011"),
        ([HIDDEN, ROW, ROW, Told()], "0001"),
        ([HIDDEN, Told(AGENDA), ROW], "011"),
    ],
)
def test_what_is_marked_is_not_shown_nor_what_hangs_on_it(lines: Sequence[Told], may: str) -> None:
    assert shown(lines) == [one == "1" for one in may]


def test_what_speaks_of_a_classified_meeting_is_not_shown_with_its_notes() -> None:
    secret, carried = new_id(), new_id()
    lines = [
        Told(AGENDA),
        Told(id=secret),
        DEEPER,
        Told(),
        Told(id=carried),
        DEEPER,
        Told(AGENDA),
        Told(),
    ]
    may = shown(lines, {secret}, {secret, carried})
    assert may == [True, False, False, False, True, True, True, True]


@pytest.mark.parametrize(
    ("line", "text", "is_withheld"),
    [
        ("Nama calon /jangan tayang", "Nama calon", True),
        ("Nama calon /Jangan  tayang.", "Nama calon", True),
        (r"ketik \/jangan tayang", "ketik /jangan tayang", None),
        ("jangan tayang", "jangan tayang", None),
        ("1/jangan tayang", "1/jangan tayang", None),
    ],
)
def test_the_phrase_at_the_end_of_a_line(line: str, text: str, is_withheld: bool | None) -> None:
    assert WITHHELD.split(line) == (text, is_withheld)


def view(lines: Sequence[Told], at: int) -> WallView:
    return WallPlan(lines).view(lines, at, lambda index: lines[index], lambda _: "1.")


def test_the_item_in_hand_is_shown_with_its_last_lines_and_what_was_agreed() -> None:
    action = Told(ACTION, "Lapor", owners=(FIRDAUS, KESBANG), agreed=Due(date(2024, 3, 29)))
    lines = [
        Told(AGENDA, "Pembukaan"),
        Told(text="lama"),
        Told(DECISION, "Dibuka", outcome=Outcome()),
        Told(AGENDA, "Pilkada"),
        Told(text="siap", speaker=FIRDAUS),
        HIDDEN,
        action,
        Told(text=""),
    ]
    lapor = WallLine(ACTION, "Lapor", "", "Ahmad Firdaus, Kesbangpol · 29 Maret 2024")
    assert view(lines, 7) == WallView(
        "Pilkada",
        "1.",
        (WallLine(DISCUSSION, "siap", "Ahmad Firdaus"), lapor),
        (WallLine(DECISION, "Dibuka", "", "mufakat"), lapor),
    )
    assert [one.text for one in view(lines, 1).lines] == ["lama", "Dibuka"]
    assert view(lines, 4).lines[0].is_in_hand


def test_of_an_item_that_is_withheld_nothing_is_said() -> None:
    lines = [Told(DECISION, "Dibuka"), Told(AGENDA, "Nama", withheld=True), Told(DECISION, "Satu")]
    assert view(lines, 2) == WallView(agreed=(WallLine(DECISION, "Dibuka"),), is_withheld=True)


def test_before_the_first_item_the_lines_are_shown_alone() -> None:
    assert view([Told(text="satu"), HIDDEN], 1) == WallView(lines=(WallLine(DISCUSSION, "satu"),))

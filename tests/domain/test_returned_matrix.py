"""Which action a row of a matrix is of, and what it says anew."""

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.action import ActionEdit, ActionStatus
from kesbang_desktop.domain.due_date import Due, parse_due
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.returned_matrix import (
    Knowledge,
    ReturnedMatrix,
    ReturnedRow,
    RowMatch,
    compare_returned,
)
from kesbang_desktop.domain.row_mark import read_mark, row_mark, text_print

KPU = Party(PartyKind.ORGANIZATION, UUID(int=8), "Kantor 8")
BAWASLU = Party(PartyKind.ORGANIZATION, UUID(int=9), "Kantor 9")
TODAY = date(2024, 4, 1)
ACTIONS = [
    FollowUp(
        UUID(int=1).bytes,
        UUID(int=50).bytes,
        "Rapat A",
        TODAY,
        "Mendata pemilih",
        (KPU,),
        date(2024, 5, 2),
    ),
    FollowUp(
        UUID(int=2).bytes, UUID(int=50).bytes, "Rapat A", TODAY, "Menyurati kabupaten", (BAWASLU,)
    ),
    FollowUp(
        UUID(int=3).bytes, UUID(int=51).bytes, "Rapat B", TODAY, "Mendata pemilih", (BAWASLU,)
    ),
]
FIRST, SECOND, TWIN = ACTIONS
KNOWLEDGE = Knowledge(
    {one.entry_id: one for one in ACTIONS},
    lambda text: [one for one in ACTIONS if fold(one.text) == fold(text)],
    lambda name: next((one for one in (KPU, BAWASLU) if fold(one.name) == fold(name)), None),
    lambda words, _one: parse_due(words, TODAY),
)


def row(
    one: FollowUp | None, text: str = "", sent: str = "", number: int = 5, **said: object
) -> ReturnedRow:
    usual = {"status": ActionStatus.DONE, "status_text": "Selesai", "note": ""} | said
    return ReturnedRow(
        "L",
        number,
        one.entry_id if one else None,
        text or (one.text if one else ""),
        text_print=text_print(sent) if sent else "",
        **usual,
    )


def compare(*rows: ReturnedRow) -> ReturnedMatrix:
    return compare_returned("a.xlsx", rows, KNOWLEDGE)


def test_a_row_with_its_id_and_its_words_is_sure() -> None:
    (change,) = compare(row(SECOND)).changes
    assert (change.follow_up, change.is_sure) == (SECOND, True)


def test_words_that_were_changed_here_since_leave_the_row_sure() -> None:
    (change,) = compare(row(SECOND, "Bunyi lama", sent="bunyi  LAMA")).changes
    assert (change.follow_up, change.is_sure) == (SECOND, True)


def test_a_row_that_was_sorted_away_from_its_id_is_of_its_words() -> None:
    (change,) = compare(row(FIRST, SECOND.text, sent=FIRST.text)).changes
    assert (change.follow_up, change.match) == (SECOND, RowMatch.BY_TEXT)
    assert not change.is_sure


def test_words_that_nobody_knows_are_told_beside_the_action_of_the_id() -> None:
    (change,) = compare(row(SECOND, "Lain sama sekali", sent=SECOND.text)).changes
    assert (change.follow_up, change.match) == (SECOND, RowMatch.OTHER_TEXT)


def test_a_row_without_id_is_matched_by_its_words() -> None:
    (change,) = compare(row(None, "menyurati  Kabupaten")).changes
    assert (change.follow_up, change.match) == (SECOND, RowMatch.BY_TEXT)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ({"origin": "Rapat B\n1 April 2024"}, [TWIN]),
        ({"owners": "Kantor 8"}, [FIRST]),
        ({}, []),
    ],
)
def test_of_actions_that_sound_alike_meeting_or_owner_tells(
    said: dict[str, str], found: list[FollowUp]
) -> None:
    returned = compare(row(None, "Mendata pemilih", **said))
    assert [one.follow_up for one in returned.changes] == found
    assert bool(returned.problems) is not bool(found)
    if not found:
        assert "ada 2 tindak lanjut yang berbunyi sama" in returned.problems[0]


def test_a_sure_row_goes_before_one_that_only_sounds_like_it() -> None:
    guessed = row(None, SECOND.text, number=5, status=ActionStatus.CANCELLED)
    sure = row(SECOND, number=6)
    for rows in ((guessed, sure), (sure, guessed)):
        (change,) = compare(*rows).changes
        assert change.row == sure


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ("", None),
        ("2 Mei 2024", None),
        ("3 Mei 2024", Due(date(2024, 5, 3))),
        ("10/5/24", Due(date(2024, 5, 10))),
        ("2024-05-02 00:00:00", None),
        ("2024-05-10T00:00", Due(date(2024, 5, 10))),
        ("berkelanjutan", Due(ongoing=True)),
    ],
)
def test_another_due_date_is_proposed(said: str, due: Due | None) -> None:
    (change,) = compare(row(FIRST, due=said)).changes
    assert change.due == due
    assert change.edit == (ActionEdit(due=due) if due else None)


def test_a_due_date_that_is_none_is_told() -> None:
    returned = compare(row(FIRST, due="kapan-kapan"))
    assert returned.changes[0].due is None
    assert "tenggat “kapan-kapan” tidak dikenal" in returned.problems[0]


@pytest.mark.parametrize(
    ("said", "owners"),
    [
        ("", None),
        ("kantor 8", None),
        ("Kantor 9; Kantor 8", (BAWASLU, KPU)),
        ("Kantor 9\nKantor 8", (BAWASLU, KPU)),
    ],
)
def test_other_owners_are_proposed(said: str, owners: tuple[Party, ...] | None) -> None:
    (change,) = compare(row(FIRST, owners=said)).changes
    assert change.owners == owners


def test_an_owner_whom_nobody_knows_is_told_and_nobody_is_changed() -> None:
    returned = compare(row(FIRST, owners="Kantor 9; Siapa Ini"))
    assert returned.changes[0].owners is None
    assert "“Siapa Ini” belum ada di Direktori" in returned.problems[0]


def test_a_note_of_before_is_no_news() -> None:
    known = SECOND._replace(last_progress="Sudah disurati")
    said = row(known, status=None, status_text="", note="Sudah disurati ")
    returned = compare_returned("a", [said], Knowledge({known.entry_id: known}))
    assert (returned.changes, returned.unchanged) == ((), 1)


@given(st.uuids(), st.text(), st.text())
def test_a_mark_gives_back_its_id_and_knows_its_words(
    entry_id: UUID, text: str, other: str
) -> None:
    found, print_of = read_mark(f" {row_mark(entry_id, text)} ")
    assert found == entry_id
    assert (print_of == text_print(other)) is (fold(text) == fold(other))


def test_a_mark_of_before_is_an_id_alone() -> None:
    assert read_mark(str(UUID(int=7))) == (UUID(int=7), "")
    assert read_mark("bukan") == (None, "")

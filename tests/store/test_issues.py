from dataclasses import replace
from datetime import date, timedelta

import pytest

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import NotedInMinutesError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import Issue, IssueFilter, IssueNote
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.issues import (
    add_issue_note,
    issue_notes,
    list_issues,
    newest_issues,
    rewrite_issue_note,
    set_issue_region,
    set_issue_solved,
    take_back_solved,
    withdraw_issue_notes,
)
from kesbang_desktop.store.meetings import bin_meeting, purge_meeting
from tests.store.series_samples import (
    FIRST_DAY,
    NEXT_DAY,
    add_meeting,
    finalise,
    make_after,
    put_line,
    texts,
)
from tests.store.store_samples import AGENCY, NOON, RINA

A, D, P = EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ISSUE
KALTIM = Regions(
    [
        Region("Kabupaten Berau"),
        Region("Kabupaten Paser"),
        Region("Kota Samarinda", ("Kota Tepian",)),
    ]
)
LINES = [(P, "Jalan di Paser rusak"), (P, "Data belum ada"), (P, "Banjir Berau"), (P, " ")]
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def first(database: Database) -> Minutes:
    return add_meeting(database, LINES)


def listed(database: Database, wanted: IssueFilter | None = None) -> list[Issue]:
    return database.bind_reading(list_issues)(wanted or IssueFilter(), KALTIM)


def names(issues: list[Issue]) -> list[tuple[str, str]]:
    return [(one.region, one.text) for one in issues]


def test_notes_are_withdrawn_with_what_they_said_of_the_state(
    database: Database, first: Minutes
) -> None:
    problem = first.entries[0].id
    for number, solves in enumerate((None, True)):
        note = IssueNote(new_id(), problem, NOON, f"Catatan {number}", solves=solves)
        database.bind(add_issue_note)(note)
    assert [one.text for one in listed(database)] == ["Banjir Berau", "Data belum ada"]
    kept, gone = database.bind_reading(issue_notes)(problem)
    database.bind(withdraw_issue_notes)([gone.id])
    assert database.bind_reading(issue_notes)(problem) == [kept]
    assert "Jalan di Paser rusak" in [one.text for one in listed(database)]
    assert database.bind(withdraw_issue_notes)([gone.id]).actions == frozenset()


def test_the_inventory_stands_by_region(database: Database, first: Minutes) -> None:
    add_meeting(database, [(P, "Berau lagi")], NEXT_DAY)
    assert names(listed(database)) == [
        ("Kabupaten Berau", "Berau lagi"),
        ("Kabupaten Berau", "Banjir Berau"),
        ("Kabupaten Paser", "Jalan di Paser rusak"),
        ("", "Data belum ada"),
    ]
    jalan = listed(database)[2]
    assert jalan == Issue(
        first.entries[0].id,
        first.meeting.id,
        "Rapat Pemantauan",
        FIRST_DAY,
        "Jalan di Paser rusak",
        "Kabupaten Paser",
        series="Rapat bulanan",
        classification=Classification.RESTRICTED,
    )


def test_binned_meetings_and_removed_lines_have_no_problems(
    database: Database, first: Minutes
) -> None:
    save = database.bind(save_entries)
    save(first.meeting.id, [replace(first.entries[1], kind=D)], [], {first.entries[2].id})
    assert [one.text for one in listed(database)] == ["Jalan di Paser rusak"]
    database.bind(bin_meeting)(first.meeting.id, NOON)
    assert listed(database) == []


def test_a_problem_is_of_whoever_is_named_on_its_line_and_of_nobody_else(
    database: Database,
) -> None:
    second = add_meeting(database, [(A, "Satu"), (D, "Salam"), (P, "Jalan putus"), (A, "Dua")])
    put_line(database, second, "Satu", "Lapor", speaker=RINA.party)
    put_line(database, second, "Dua", "Kurang dana", kind=P, speaker=RINA.party)
    put_line(database, second, "Dua", "Kata lain", kind=P, speaker=AGENCY.party)
    found = {one.text: one for one in listed(database)}
    # Rina is of a unit in Samarinda; she had the floor when the road was noted.
    assert (found["Kurang dana"].region, found["Kurang dana"].speaker) == (
        "Kota Samarinda",
        RINA.name,
    )
    assert (found["Jalan putus"].region, found["Jalan putus"].speaker) == ("", "")
    assert found["Kata lain"].speaker == AGENCY.display_name


def test_a_region_set_by_hand_counts_until_it_is_cleared(
    database: Database, first: Minutes
) -> None:
    finalise(database, first)
    ids = [one.id for one in first.entries[:2]]
    changes = database.bind(set_issue_region)(ids, " Kota Samarinda ")
    assert (changes.meetings, changes.actions) == ({first.meeting.id}, set(ids))
    assert [one.region for one in listed(database)] == [
        "Kabupaten Berau",
        "Kota Samarinda",
        "Kota Samarinda",
    ]
    assert [one.is_region_set for one in listed(database)] == [False, True, True]
    assert len(listed(database, IssueFilter(region="Kota Samarinda"))) == 2
    database.bind(set_issue_region)(ids, "")
    assert not any(one.is_region_set for one in listed(database))


def test_solved_ones_leave_the_list_and_are_not_carried(database: Database, first: Minutes) -> None:
    ids = [one.id for one in first.entries[:2]]
    changes = database.bind(set_issue_solved)(ids, True, NOON, "Sudah diaspal", "Rina")
    assert changes.actions == set(ids)
    assert [one.text for one in listed(database)] == ["Banjir Berau"]
    [solved] = listed(database, IssueFilter("diaspal jalan", open_only=False))
    assert (solved.is_solved, solved.last_note, solved.noted_by) == (True, "Sudah diaspal", "Rina")
    assert solved.noted_at == NOON
    assert texts(make_after(database, first))[1:] == ["Banjir Berau"]
    database.bind(set_issue_solved)(ids, False, LATER)
    assert len(listed(database)) == 3
    assert listed(database)[1].last_note == "Sudah diaspal"


def test_the_same_state_again_writes_nothing(database: Database, first: Minutes) -> None:
    jalan = first.entries[0].id
    for solved in (False, True, True):
        database.bind(set_issue_solved)([jalan], solved, NOON)
    [note] = database.bind_reading(issue_notes)(jalan)
    assert (note.text, note.solves) == ("", True)


def test_solved_is_taken_back_without_a_trace(database: Database, first: Minutes) -> None:
    jalan, banjir = (one.id for one in first.entries[:2])
    noted = IssueNote(new_id(), jalan, NOON, "Sudah dibahas")
    database.bind(add_issue_note)(noted)
    database.bind(set_issue_solved)([banjir], True, NOON)
    database.bind(set_issue_solved)([jalan, banjir], True, LATER)
    database.bind(take_back_solved)([jalan, banjir], LATER)
    assert database.bind_reading(issue_notes)(jalan) == [noted]
    assert len(database.bind_reading(issue_notes)(banjir)) == 1
    assert len(listed(database)) == 2


def test_a_note_is_rewritten_taken_away_and_had_back(database: Database, first: Minutes) -> None:
    jalan = first.entries[0].id
    note = IssueNote(new_id(), jalan, NOON, "Sudah dibhas")
    database.bind(add_issue_note)(note)
    for text in ("Sudah dibahas", "", "Sudah dibahas"):
        database.bind(rewrite_issue_note)(replace(note, text=text))
        assert listed(database, IssueFilter("rusak"))[0].last_note == text


def test_a_note_that_no_longer_says_solved_opens_the_problem(
    database: Database, first: Minutes
) -> None:
    jalan = first.entries[0].id
    note = IssueNote(new_id(), jalan, NOON, "selesai, ditambal", solves=True)
    database.bind(add_issue_note)(note)
    for solves, text in ((None, "ditambal separuh"), (True, "teratasi"), (None, "")):
        database.bind(rewrite_issue_note)(replace(note, text=text, solves=solves))
        [issue] = listed(database, IssueFilter("rusak", open_only=False))
        assert issue.is_solved is bool(solves)


def test_a_note_that_minutes_make_is_changed_there(database: Database, first: Minutes) -> None:
    second = make_after(database, first)
    put_line(database, second, "Banjir", "Pompa dikirim", NOON)
    [banjir] = listed(database, IssueFilter("banjir"))
    [note] = database.bind_reading(issue_notes)(banjir.entry_id)
    with pytest.raises(NotedInMinutesError, match="ditulis di notula"):
        database.bind(rewrite_issue_note)(replace(note, text=""))
    assert database.bind_reading(issue_notes)(banjir.entry_id) == [note]


def test_notes_are_kept_in_order(database: Database, first: Minutes) -> None:
    jalan = first.entries[0].id
    notes = [IssueNote(new_id(), jalan, LATER, "kedua"), IssueNote(new_id(), jalan, NOON, "awal")]
    for note in notes:
        database.bind(add_issue_note)(note)
    assert database.bind_reading(issue_notes)(jalan) == notes[::-1]
    assert listed(database, IssueFilter("rusak"))[0].last_note == "kedua"


def test_a_problem_carried_on_is_one_with_its_notes(database: Database, first: Minutes) -> None:
    second = make_after(database, first)
    make_after(database, second, date(2026, 3, 16))
    put_line(database, second, "Banjir", "Pompa dikirim", NOON, speaker=RINA.party)
    [banjir] = listed(database, IssueFilter("banjir"))
    assert (banjir.carried, banjir.last_note, banjir.noted_by) == (2, "Pompa dikirim", RINA.name)
    put_line(database, second, "Pompa", "teratasi", LATER)
    assert len(listed(database)) == 2


def test_a_problem_whose_line_was_removed_meanwhile_is_changed_no_more(
    database: Database, first: Minutes
) -> None:
    jalan = first.entries[0].id
    database.bind(save_entries)(first.meeting.id, [], removed=[jalan])
    for verb in (
        lambda: database.bind(set_issue_solved)([jalan], True, NOON),
        lambda: database.bind(add_issue_note)(IssueNote(new_id(), jalan, NOON, "Dicor")),
        lambda: database.bind(set_issue_region)([jalan], "Kota Samarinda"),
    ):
        with pytest.raises(NotFoundError, match="tidak ada lagi"):
            verb()


def test_an_id_that_is_no_problem_is_said_so_and_nothing_is_written(
    database: Database, first: Minutes
) -> None:
    jalan, unknown = first.entries[0].id, new_id()
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        database.bind(set_issue_solved)([jalan, unknown], True, NOON)
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        database.bind(set_issue_region)([unknown], "Kota Samarinda")
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        database.bind(add_issue_note)(IssueNote(new_id(), unknown, NOON, "Catatan"))
    assert len(listed(database)) == 3


def test_a_deleted_meeting_takes_its_problems_with_it(database: Database, first: Minutes) -> None:
    second = make_after(database, first)
    database.bind(set_issue_region)([first.entries[0].id], "Kota Samarinda")
    database.bind(bin_meeting)(first.meeting.id, NOON)
    database.bind(purge_meeting)(first.meeting.id)
    assert listed(database) == []
    assert "Banjir Berau" in texts(second)


def test_the_newest_are_read_alone_and_it_is_said_that_there_are_more(
    database: Database, first: Minutes
) -> None:
    add_meeting(database, [(P, "Listrik Paser padam"), (P, "Gudang bocor")], NEXT_DAY)
    everything = listed(database, IssueFilter(open_only=False))
    for most in range(1, len(everything) + 3):
        found, has_more = database.bind_reading(newest_issues)(most, KALTIM)
        assert found == [one for one in everything if one in found]
        days = [one.meeting_date for one in everything if one not in found]
        assert all(one.meeting_date >= day for one in found for day in days)
        # A line without words counts, and is not shown.
        assert len(found) in (most, most - 1, len(everything))
        assert has_more or found == everything

import time as time_module
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from sqlalchemy import text

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Progress
from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.carry_over import LaterWord
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting_clock import wall_clock
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.store.actions import add_progress, set_action_status
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.carried_notes import overruled_notes
from kesbang_desktop.store.carry_over import carry_into
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import forget_removed, save_entries
from kesbang_desktop.store.issues import set_issue_solved
from kesbang_desktop.store.meetings import bin_meeting, purge_meeting
from tests.store.series_samples import (
    LAST_DAY,
    NEXT_DAY,
    add_meeting,
    finalise,
    load,
    make_after,
    put_line,
)
from tests.store.store_samples import AGENCY, NOON, RINA, SUFIAN, listed_actions, make_entry

A, D, P, T = EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ISSUE, EntryKind.ACTION
LINES = [(A, "Laporan"), (T, "Surat"), (T, "Peta"), (P, "Jalan rusak")]
OPEN, PROCESS, DONE = ActionStatus.OPEN, ActionStatus.IN_PROGRESS, ActionStatus.DONE
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def first(database: Database) -> Minutes:
    return add_meeting(database, LINES)


@pytest.fixture
def second(database: Database, first: Minutes) -> Minutes:
    return make_after(database, first)


def action(database: Database, minutes: Minutes, text: str) -> ActionItem:
    found = load(database, minutes.meeting.id)
    return next(found.action(one) for one in found.entries if one.text == text)


def problem(database: Database) -> tuple[bool, list[tuple[object, ...]]]:
    with database.reading() as session:
        rows = session.execute(
            text("SELECT text, author, solves FROM issue_note ORDER BY noted_at")
        )
        notes = [tuple(row) for row in rows]
        solved = session.execute(text("SELECT is_solved FROM issue")).scalar_one()
    return bool(solved), notes


def listed(database: Database) -> list[str]:
    return [one.text for one in listed_actions(database)]


def test_a_line_under_an_action_is_its_progress_note(
    database: Database, first: Minutes, second: Minutes
) -> None:
    line = put_line(database, second, "Surat", "Sudah di Biro Hukum", NOON)
    surat = first.entries[1]
    assert action(database, first, "Surat").progress == (
        Progress(line.id, surat.id, NOON, "Sudah di Biro Hukum"),
    )
    assert action(database, first, "Peta").progress == ()


def test_what_was_touched_is_told(database: Database, first: Minutes, second: Minutes) -> None:
    line = make_entry(second.meeting, 50, second.entries[1].order_key + "1")
    changes = database.bind(save_entries)(second.meeting.id, [line])
    assert changes.actions == {first.entries[1].id}
    assert changes.meetings == {first.meeting.id, second.meeting.id}
    again = database.bind(save_entries)(second.meeting.id, [line])
    assert (again.actions, again.meetings) == (frozenset(), {second.meeting.id})


def test_a_word_sets_the_status_and_taking_it_away_sets_it_back(
    database: Database, first: Minutes, second: Minutes
) -> None:
    line = put_line(database, second, "Surat", "proses", NOON)
    assert action(database, first, "Surat").status is PROCESS
    done = put_line(database, second, "proses", "Selesai: SK terbit", LATER)
    assert action(database, first, "Surat").status is DONE
    assert listed(database) == ["Peta"]
    save = database.bind(save_entries)
    save(second.meeting.id, [replace(done, text="Selesai paling lambat Jumat")])
    assert action(database, first, "Surat").status is PROCESS
    assert sorted(listed(database)) == ["Peta", "Surat"]
    save(second.meeting.id, [], [], {line.id})
    assert action(database, first, "Surat").status is OPEN
    save(second.meeting.id, [replace(line, text="batal")])
    assert action(database, first, "Surat").status is ActionStatus.CANCELLED


def test_undo_and_redo_of_a_line(database: Database, first: Minutes, second: Minutes) -> None:
    line = put_line(database, second, "Surat", "selesai", NOON)
    written = action(database, first, "Surat")
    save = database.bind(save_entries)
    save(second.meeting.id, [], [], {line.id})
    assert action(database, first, "Surat") == ActionItem(written.entry_id)
    save(second.meeting.id, [line])
    assert action(database, first, "Surat") == written
    for kind in (EntryKind.DECISION, T, P, A):
        save(second.meeting.id, [replace(line, kind=kind)])
        assert action(database, first, "Surat") == ActionItem(written.entry_id)
        save(second.meeting.id, [line])
        assert action(database, first, "Surat") == written


def test_removing_the_carried_line_and_undoing_that(
    database: Database, first: Minutes, second: Minutes
) -> None:
    put_line(database, second, "Surat", "selesai", NOON)
    carried = second.entries[1]
    save = database.bind(save_entries)
    save(second.meeting.id, [], [], {carried.id})
    assert action(database, first, "Surat").status is OPEN
    assert action(database, first, "Peta").status is OPEN
    save(second.meeting.id, [carried])
    assert action(database, first, "Surat").status is DONE


def test_all_carried_lines_removed_for_good(
    database: Database, first: Minutes, second: Minutes
) -> None:
    note = put_line(database, second, "Surat", "selesai", NOON)
    gone = {one.id for one in second.entries[1:]} | {note.id}
    database.bind(save_entries)(second.meeting.id, [], [], gone)
    database.bind(forget_removed)()
    put_line(database, second, "Tindak lanjut", "selesai", NOON)
    assert action(database, first, "Surat") == ActionItem(first.entries[1].id)


def test_a_moved_line_speaks_of_what_it_stands_under(
    database: Database, first: Minutes, second: Minutes
) -> None:
    line = put_line(database, second, "Surat", "selesai", NOON)
    peta = next(one for one in second.entries if one.text == "Peta")
    moved = replace(line, order_key=peta.order_key + "1")
    database.bind(save_entries)(second.meeting.id, [moved])
    assert action(database, first, "Surat").status is OPEN
    assert action(database, first, "Peta").status is DONE
    away = replace(line, order_key=second.entries[-1].order_key + "1")
    database.bind(save_entries)(second.meeting.id, [away])
    assert action(database, first, "Peta") == ActionItem(first.entries[2].id)


def test_a_new_agenda_item_ends_what_is_said_of_an_action(
    database: Database, first: Minutes, second: Minutes
) -> None:
    put_line(database, second, "Peta", "selesai", NOON)
    heading = put_line(database, second, "Peta", "Jeda", kind=A)
    assert action(database, first, "Peta").status is OPEN
    database.bind(save_entries)(second.meeting.id, [], [], {heading.id})
    assert action(database, first, "Peta").status is DONE


def test_a_status_set_on_the_list_counts_with_the_words(
    database: Database, first: Minutes, second: Minutes
) -> None:
    surat = first.entries[1].id
    database.bind(set_action_status)(surat, PROCESS, NOON - timedelta(days=1))
    line = put_line(database, second, "Surat", "selesai", NOON)
    database.bind(save_entries)(second.meeting.id, [], [], {line.id})
    assert action(database, first, "Surat").status is PROCESS
    database.bind(save_entries)(second.meeting.id, [line])
    database.bind(set_action_status)(surat, OPEN, LATER)
    # What is edited above does not undo what was said of it later.
    database.bind(save_entries)(second.meeting.id, [replace(line, text="Selesai.")])
    assert action(database, first, "Surat").status is OPEN


def test_what_was_said_later_elsewhere_counts_and_is_told(
    database: Database, first: Minutes, second: Minutes
) -> None:
    surat = first.entries[1].id
    line = put_line(database, second, "Surat", "Sudah dibahas", NOON)
    done = put_line(database, second, "Peta", "selesai", NOON)
    database.bind(set_action_status)(surat, PROCESS, LATER)
    told = database.bind_reading(overruled_notes)
    assert told(second.meeting.id) == {}
    database.bind(save_entries)(second.meeting.id, [replace(line, text="selesai")])
    assert action(database, first, "Surat").status is PROCESS
    word = LaterWord(wall_clock(LATER), status=PROCESS)
    assert told(second.meeting.id) == {line.id: word}
    database.bind(set_action_status)(surat, DONE, LATER + timedelta(hours=1))
    assert told(second.meeting.id) == {}
    assert done.id not in told(second.meeting.id)


def test_a_problem_opened_again_later_is_told(
    database: Database, first: Minutes, second: Minutes
) -> None:
    line = put_line(database, second, "Jalan", "teratasi", NOON)
    database.bind(set_issue_solved)([first.entries[3].id], False, LATER)
    word = LaterWord(wall_clock(LATER), solves=False)
    assert database.bind_reading(overruled_notes)(second.meeting.id) == {line.id: word}


@pytest.mark.parametrize(
    ("typed_at", "explained_at"),
    [
        (datetime(2026, 2, 16, 9, 30), datetime(2026, 1, 15, 9)),
        (datetime(2026, 1, 15, 8), datetime(2026, 1, 15, 7, 59, 59)),
    ],
)
def test_a_status_nobody_noted_comes_back_too(
    database: Database, typed_at: datetime, explained_at: datetime
) -> None:
    done = ActionItem(new_id(), status=PROCESS)
    first = add_meeting(database, LINES, actions={"Surat": done})
    second = make_after(database, first)
    line = put_line(database, second, "Surat", "batal", typed_at)
    assert action(database, first, "Surat").status is ActionStatus.CANCELLED
    database.bind(save_entries)(second.meeting.id, [], [], {line.id})
    found = action(database, first, "Surat")
    assert found.status is PROCESS
    [note] = found.progress
    assert (note.text, note.status) == ("", PROCESS)
    assert note.noted_at == explained_at


def test_times_with_and_without_a_zone_are_one_order(
    database: Database, first: Minutes, second: Minutes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Makassar")
    time_module.tzset()
    surat = first.entries[1].id
    # 10.00 here, though it reads 02.00; typed at 09.00.
    ten = datetime(2026, 2, 16, 2, tzinfo=UTC)
    database.bind(set_action_status)(surat, PROCESS, ten)
    put_line(database, second, "Surat", "selesai", datetime(2026, 2, 16, 9))
    assert action(database, first, "Surat").status is PROCESS
    put_line(database, second, "Surat", "selesai", datetime(2026, 2, 16, 11))
    assert action(database, first, "Surat").status is DONE
    monkeypatch.undo()
    time_module.tzset()


def test_a_status_that_its_notes_contradict_comes_back_too(database: Database) -> None:
    first = add_meeting(database, LINES)
    note = Progress(new_id(), first.entries[1].id, NOON, "Batal", "", ActionStatus.CANCELLED)
    other = add_meeting(database, [(T, "Lain")], LAST_DAY)
    database.bind(add_progress)([note])
    with database.transaction() as session:
        session.execute(text("UPDATE action_item SET status = 'in_progress', is_open = TRUE"))
    second = make_after(database, first)
    line = put_line(database, second, "Surat", "selesai", LATER)
    database.bind(save_entries)(second.meeting.id, [], [], {line.id})
    assert action(database, first, "Surat").status is PROCESS
    assert load(database, other.meeting.id) == replace(
        other, actions={other.entries[0].id: ActionItem(other.entries[0].id, status=PROCESS)}
    )


def test_who_says_it_is_the_speaker_else_the_note_taker(
    database: Database, first: Minutes, second: Minutes
) -> None:
    keys = keys_after(None, 2)
    present = [
        Attendance(new_id(), second.meeting.id, key, one.party, roles=frozenset(roles))
        for key, one, roles in zip(
            keys, (SUFIAN, RINA), ({Role.CHAIR}, {Role.NOTE_TAKER}), strict=True
        )
    ]
    database.bind(save_attendances)(second.meeting.id, present)
    put_line(database, second, "Surat", "Ditunda", NOON)
    put_line(database, second, "Ditunda", "Disurati", LATER, speaker=AGENCY.party)
    put_line(database, second, "Disurati", "Dijawab", LATER + timedelta(minutes=1))
    authors = [one.author for one in action(database, first, "Surat").progress]
    assert authors == [RINA.name, AGENCY.display_name, AGENCY.display_name]


def test_a_line_without_a_time_has_that_of_the_meeting(
    database: Database, first: Minutes, second: Minutes
) -> None:
    put_line(database, second, "Surat", "Disurati")
    [note] = action(database, first, "Surat").progress
    assert note.noted_at == datetime.combine(NEXT_DAY, time(8, 30))


def test_minutes_that_are_final_get_progress_and_give_no_more(
    database: Database, first: Minutes, second: Minutes
) -> None:
    finalise(database, first)
    line = put_line(database, second, "Surat", "selesai", NOON)
    assert action(database, first, "Surat").status is DONE
    finalise(database, second)
    with pytest.raises(InvalidRecordError, match="disahkan"):
        database.bind(save_entries)(second.meeting.id, [], [], {line.id})
    assert action(database, first, "Surat").status is DONE


def test_two_meetings_speak_of_one_action(
    database: Database, first: Minutes, second: Minutes
) -> None:
    put_line(database, second, "Surat", "proses", NOON)
    third = make_after(database, second, LAST_DAY)
    line = put_line(database, third, "Surat", "selesai", LATER)
    found = action(database, first, "Surat")
    assert (found.status, [one.text for one in found.progress]) == (DONE, ["proses", "selesai"])
    database.bind(save_entries)(third.meeting.id, [], [], {line.id})
    assert action(database, first, "Surat").status is PROCESS


def test_a_problem_is_solved_by_a_word(database: Database, second: Minutes) -> None:
    line = put_line(database, second, "Jalan rusak", "Teratasi, sudah diaspal", NOON)
    assert problem(database) == (True, [("Teratasi, sudah diaspal", "", 1)])
    save = database.bind(save_entries)
    save(second.meeting.id, [replace(line, text="proses")])
    assert problem(database) == (False, [("proses", "", 0)])
    save(second.meeting.id, [replace(line, text="batal")])
    assert problem(database) == (False, [("batal", "", None)])
    save(second.meeting.id, [], [], {line.id})
    assert problem(database) == (False, [])


def test_deleting_the_meeting_that_spoke_of_it_keeps_what_was_done(
    database: Database, first: Minutes, second: Minutes
) -> None:
    put_line(database, second, "Surat", "selesai", NOON)
    database.bind(bin_meeting)(second.meeting.id, NOON)
    database.bind(purge_meeting)(second.meeting.id)
    assert action(database, first, "Surat").status is DONE
    third = make_after(database, first, LAST_DAY)
    put_line(database, third, "Peta", "proses", LATER)
    assert len(action(database, first, "Surat").progress) == 1


def test_a_source_that_is_text_now_keeps_its_notes(
    database: Database, first: Minutes, second: Minutes
) -> None:
    surat = first.entries[1]
    line = put_line(database, second, "Surat", "selesai", NOON)
    save = database.bind(save_entries)
    save(first.meeting.id, [replace(surat, kind=D)])
    save(second.meeting.id, [replace(line, text="dibahas")])
    save(first.meeting.id, [surat])
    assert action(database, first, "Surat").status is DONE
    save(second.meeting.id, [replace(line, text="dibahas lagi")])
    assert action(database, first, "Surat").status is OPEN


def test_minutes_without_carried_lines_cost_one_query_more(database: Database) -> None:
    first = add_meeting(database, [(D, f"Butir {number}") for number in range(2_000)])
    statements: list[str] = []
    with database.transaction() as session:
        connection = session.connection().connection.driver_connection
        assert connection is not None
        connection.set_trace_callback(statements.append)
        save_entries(session, first.meeting.id, [first.entries[1_000]])
        connection.set_trace_callback(None)
        [asked] = [one for one in statements if "carried_line" in one]
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {asked}")]
    assert plan[0].startswith("SEARCH carried_line USING INDEX ix_carried_line_meeting_id")


def test_long_minutes_read_only_what_stands_under_carried_lines(database: Database) -> None:
    add_meeting(database, LINES)
    many = [(A, "Panjang"), *((D, f"Butir {number}") for number in range(2_000))]
    second = add_meeting(database, many, NEXT_DAY)
    database.bind(carry_into)(second.meeting.id)
    put_line(database, second, "Surat", "dibahas", NOON)
    with database.transaction() as session:
        connection = session.connection().connection.driver_connection
        assert connection is not None
        steps = []
        # Every hundred steps of the database's own machine.
        connection.set_progress_handler(lambda: steps.append(1), 100)
        save_entries(session, second.meeting.id, [second.entries[1_000]])
        connection.set_progress_handler(None, 0)
    assert len(steps) < 20

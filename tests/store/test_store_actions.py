from dataclasses import replace
from datetime import date, timedelta

import pytest

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store.actions import add_progress, set_action_status, withdraw_progress
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes, load_minutes, save_meeting
from tests.store.store_samples import (
    AGENCY,
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    listed_actions,
    make_entry,
    make_meeting,
    make_minutes,
    uid,
)


@pytest.fixture
def minutes(database: Database) -> Minutes:
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    return minutes


def test_a_follow_up_shows_who_promised_what_where(database: Database, minutes: Minutes) -> None:
    entry = minutes.entries[-1]
    assert listed_actions(database) == [
        FollowUp(
            entry.id.bytes,
            minutes.meeting.id.bytes,
            minutes.meeting.title,
            minutes.meeting.date,
            entry.text,
            (AGENCY.party, RINA.party),
            date(2024, 11, 27),
            False,
            Priority.HIGH,
            ActionStatus.IN_PROGRESS,
            "Sudah disurati",
            series=minutes.meeting.series,
            organization=AGENCY.party.name,
            progress_on=NOON.date(),
            classification=minutes.meeting.classification,
        )
    ]


def test_a_new_status_is_kept_with_the_time_it_was_set(
    database: Database, minutes: Minutes
) -> None:
    entry_id = minutes.entries[-1].id
    later = NOON + timedelta(days=3)
    changes = database.bind(set_action_status)(entry_id, ActionStatus.DONE, later)
    assert (changes.actions, changes.meetings) == ({entry_id}, {minutes.meeting.id})
    action = database.bind_reading(load_minutes)(minutes.meeting.id).actions[entry_id]
    assert action.status is ActionStatus.DONE
    last = action.progress[-1]
    assert (last.noted_at, last.text, last.status) == (later, "", ActionStatus.DONE)
    assert listed_actions(database) == []
    assert listed_actions(database, FollowUpQuery())[0].last_progress == "Sudah disurati"


def test_the_same_status_again_writes_nothing(database: Database, minutes: Minutes) -> None:
    entry_id = minutes.entries[-1].id
    changes = database.bind(set_action_status)(entry_id, ActionStatus.IN_PROGRESS, NOON)
    assert changes.actions == frozenset()
    assert database.bind_reading(load_minutes)(minutes.meeting.id) == minutes


def test_progress_can_carry_a_status(database: Database, minutes: Minutes) -> None:
    entry_id = minutes.entries[-1].id
    note = Progress(uid(90), entry_id, NOON + timedelta(1), "Batal", status=ActionStatus.CANCELLED)
    database.bind(add_progress)([note])
    [row] = listed_actions(database, FollowUpQuery())
    assert (row.status, row.last_progress) == (ActionStatus.CANCELLED, "Batal")
    before = minutes.actions[entry_id]
    after = replace(before, progress=(*before.progress, note), status=ActionStatus.CANCELLED)
    assert database.bind_reading(load_minutes)(minutes.meeting.id).actions[entry_id] == after


def test_notes_are_withdrawn_with_the_status_they_brought(
    database: Database, minutes: Minutes
) -> None:
    entry = minutes.entries[-1]
    kept = Progress(uid(74), entry.id, NOON, "Disposisi")
    database.bind(add_progress)([kept])
    before = database.bind_reading(load_minutes)(minutes.meeting.id)
    for number, status in ((75, ActionStatus.DONE), (76, None)):
        note = Progress(uid(number), entry.id, NOON, "Selesai", status=status)
        database.bind(add_progress)([note])
    assert listed_actions(database, FollowUpQuery())[0].status is ActionStatus.DONE
    changes = database.bind(withdraw_progress)(
        [uid(75), uid(76), uid(77)], {entry.id: ActionStatus.IN_PROGRESS}
    )
    assert changes.actions == {entry.id}
    assert database.bind_reading(load_minutes)(minutes.meeting.id) == before
    assert listed_actions(database)[0].status is ActionStatus.IN_PROGRESS


def test_the_earliest_due_comes_first_and_none_last(database: Database) -> None:
    meeting = make_meeting(10)
    database.bind(save_meeting)(meeting)
    dues = {"b": date(2024, 5, 1), "a": date(2024, 4, 1), "c": None}
    entries = [
        make_entry(meeting, 50 + index, text, kind=EntryKind.ACTION, text=text)
        for index, text in enumerate(dues)
    ]
    actions = [ActionItem(one.id, due=dues[one.text]) for one in entries if dues[one.text]]
    database.bind(save_entries)(meeting.id, entries, actions)
    assert [one.text for one in listed_actions(database)] == ["a", "b", "c"]


def test_an_action_that_does_not_exist_is_said_so(database: Database) -> None:
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        database.bind(set_action_status)(uid(99), ActionStatus.DONE, NOON)

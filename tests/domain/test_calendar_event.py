from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, timezone
from uuid import UUID

import pytest

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.calendar_event import (
    CalendarEvent,
    EventState,
    due_event,
    meeting_event,
    note_sent,
)
from kesbang_desktop.domain.calendar_reminder import CalendarReminder
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting import Meeting, TimeZone

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ACTION = FollowUp(
    UUID(int=1).bytes,
    UUID(int=2).bytes,
    "Rapat",
    date(2026, 11, 20),
    "Lapor",
    due=date(2026, 12, 1),
)
MEETING = Meeting(UUID(int=2), "Rapat", date(2026, 11, 20), called_at=time(9), zone=TimeZone.WITA)
WITA = timezone(timedelta(hours=8))


def due(one: FollowUp) -> CalendarEvent:
    event = due_event(one)
    assert event is not None
    return event


def test_what_has_no_day_is_no_event() -> None:
    assert due_event(ACTION._replace(due=None)) is None
    assert meeting_event(replace(MEETING, date=None)) is None


@pytest.mark.parametrize(
    ("status", "state"),
    [
        (ActionStatus.OPEN, EventState.CONFIRMED),
        (ActionStatus.IN_PROGRESS, EventState.CONFIRMED),
        (ActionStatus.DONE, EventState.DONE),
        (ActionStatus.CANCELLED, EventState.CANCELLED),
    ],
)
def test_an_event_stands_as_its_action_does(status: ActionStatus, state: EventState) -> None:
    assert due(ACTION._replace(status=status)).state is state


def test_a_meeting_begins_when_people_are_called() -> None:
    event = meeting_event(replace(MEETING, started_at=time(9, 20)))
    assert event is not None
    assert (event.start, event.end) == (datetime(2026, 11, 20, 9, tzinfo=WITA), None)


def test_a_meeting_without_an_hour_takes_the_day() -> None:
    event = meeting_event(replace(MEETING, called_at=None))
    assert event is not None
    assert (event.start, event.end) == (date(2026, 11, 20), date(2026, 11, 21))


def test_a_meeting_that_ends_past_midnight_ends_the_next_day() -> None:
    event = meeting_event(replace(MEETING, called_at=time(21), ended_at=time(0, 30)))
    assert event is not None
    assert event.end == datetime(2026, 11, 21, 0, 30, tzinfo=WITA)


def test_what_did_not_change_is_sent_as_it_was() -> None:
    first = note_sent(due(ACTION), None, NOW)
    assert note_sent(due(ACTION), first, NOW + timedelta(days=3)) == first


@pytest.mark.parametrize(
    "changed",
    [
        ACTION._replace(due=date(2026, 12, 2)),
        ACTION._replace(status=ActionStatus.DONE),
        ACTION._replace(text="Lapor lagi"),
        ACTION._replace(last_progress="Dihubungi"),
    ],
)
def test_each_change_is_sent_under_a_higher_number(changed: FollowUp) -> None:
    first = note_sent(due(ACTION), None, NOW)
    second = note_sent(due(changed), first, NOW)
    assert second.sequence > first.sequence
    taken_back = note_sent(due(ACTION), second, NOW)
    assert taken_back.sequence > second.sequence


def test_the_number_rises_where_the_clock_went_back_and_on_another_laptop() -> None:
    moved = due(ACTION._replace(due=date(2026, 12, 2)))
    first = note_sent(due(ACTION), None, NOW)
    assert note_sent(moved, first, NOW - timedelta(days=400)).sequence > first.sequence
    # Where nothing is known of what was sent, as after an older copy was put back.
    assert note_sent(moved, None, NOW + timedelta(hours=1)).sequence > first.sequence


def test_a_reminder_comes_back_from_its_setting() -> None:
    reminder = CalendarReminder(3, time(16, 30))
    assert CalendarReminder.from_setting(reminder.to_setting()) == reminder


@pytest.mark.parametrize(
    "kept", [None, "x", {}, {"days": -1, "at": "25:00"}, {"days": 99}, {"days": "dua", "at": 7}]
)
def test_a_setting_that_means_nothing_is_the_usual_reminder(kept: object) -> None:
    assert CalendarReminder.from_setting(kept) == CalendarReminder()

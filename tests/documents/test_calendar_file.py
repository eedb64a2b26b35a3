from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from icalendar import Calendar, Component

import tests.documents.meetings as m
from kesbang_desktop.documents.calendar_file import render_calendar
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.calendar_event import due_event, meeting_event, note_sent
from kesbang_desktop.domain.calendar_reminder import CalendarReminder
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
MINUTES = m.everything()
ROWS = follow_ups_of(MINUTES)
REMINDER = CalendarReminder()


def calendar(*rows: FollowUp, reminder: CalendarReminder = REMINDER) -> bytes:
    events = [event for one in rows if (event := due_event(one))]
    return render_calendar(
        "Tenggat", [(one, note_sent(one, None, NOW)) for one in events], reminder
    )


def events(*rows: FollowUp) -> list[Component]:
    return Calendar.from_ical(calendar(*rows)).walk("VEVENT")


def test_only_what_is_due_is_in_the_calendar() -> None:
    (event,) = events(*ROWS)
    assert event.decoded("dtstart") == date(2024, 3, 29)
    assert event.decoded("dtend") == date(2024, 3, 30)
    assert str(event["summary"]) == "Tenggat: Menyusun peta kerawanan bersama kabupaten/kota"
    assert "Kesbangpol Kaltim; Diskominfo Kaltim" in event["description"]
    assert "Rapat Koordinasi Pemetaan Kerawanan, 21 Maret 2024" in event["description"]


def test_what_is_open_rings_at_nine_the_day_before() -> None:
    (event,) = events(ROWS[0])
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=-15)


@pytest.mark.parametrize(
    ("reminder", "trigger"),
    [
        (CalendarReminder(0, time(7, 30)), timedelta(hours=7, minutes=30)),
        (CalendarReminder(3, time(14)), timedelta(days=-3, hours=14)),
    ],
)
def test_it_rings_when_the_office_wants_it(reminder: CalendarReminder, trigger: timedelta) -> None:
    (alarm,) = Calendar.from_ical(calendar(ROWS[0], reminder=reminder)).walk("VALARM")
    assert alarm.decoded("trigger") == trigger


def test_what_is_done_or_cancelled_is_sent_as_such_and_rings_no_more() -> None:
    done = ROWS[0]._replace(status=ActionStatus.DONE)
    cancelled = ROWS[0]._replace(status=ActionStatus.CANCELLED)
    first, second = events(done, cancelled)
    assert str(first["summary"]).startswith("Selesai: ")
    assert (str(first["status"]), str(second["status"])) == ("CONFIRMED", "CANCELLED")
    assert first.walk("VALARM") == second.walk("VALARM") == []


def test_a_calendar_says_of_each_event_when_it_was_changed_last() -> None:
    (event,) = events(ROWS[0])
    assert event.decoded("last-modified") == event.decoded("dtstamp") == NOW
    assert event["sequence"] > 0


def test_the_same_events_are_the_same_bytes() -> None:
    assert calendar(*ROWS) == calendar(*ROWS)


def test_any_text_comes_back_as_it_was() -> None:
    text = "Rapat; koma, garis \\ miring\nדנ 🙂 " + "x" * 300
    (event,) = events(ROWS[0]._replace(text=text))
    assert str(event["description"]).startswith(text)
    lines = calendar(ROWS[0]._replace(text=text)).split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)


def test_an_empty_list_is_a_calendar() -> None:
    assert events() == []


def test_the_last_day_there_is_does_not_break_the_calendar() -> None:
    last, usual = events(ROWS[0]._replace(due=date.max), ROWS[0])
    assert last.decoded("dtstart") == date.max
    assert "dtend" not in last
    assert usual.decoded("dtend") == date(2024, 3, 30)


def test_a_meeting_is_an_event_at_its_hour_and_place() -> None:
    meeting = replace(
        MINUTES.meeting, called_at=None, started_at=time(9), ended_at=time(12, 15), place="Ruang A"
    )
    one = meeting_event(meeting, ["Pembukaan", "Laporan"])
    assert one is not None
    content = render_calendar("Rapat", [(one, note_sent(one, None, NOW))], REMINDER)
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    # 09.00 WITA
    assert event.decoded("dtstart") == datetime(2024, 3, 21, 1, tzinfo=UTC)
    assert event.decoded("dtend") == datetime(2024, 3, 21, 4, 15, tzinfo=UTC)
    assert str(event["location"]) == "Ruang A"
    assert "1. Pembukaan\n2. Laporan" in event["description"]
    assert event["transp"] == "OPAQUE"
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-1)

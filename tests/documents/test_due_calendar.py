from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from icalendar import Calendar

import tests.documents.meetings as m
from kesbang_desktop.documents.due_calendar import render_due_calendar
from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up import FollowUp, follow_ups_of

NOW = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
ROWS = follow_ups_of(m.everything())


def events(*rows: FollowUp) -> list[object]:
    return Calendar.from_ical(render_due_calendar(rows, NOW)).walk("VEVENT")


def test_only_what_is_due_is_in_the_calendar() -> None:
    (event,) = events(*ROWS)
    assert event.decoded("dtstart") == date(2024, 3, 29)
    assert event.decoded("dtend") == date(2024, 3, 30)
    assert str(event["summary"]) == "Tenggat: Menyusun peta kerawanan bersama kabupaten/kota"
    assert "Kesbangpol Kaltim; Diskominfo Kaltim" in event["description"]
    assert "Rapat Koordinasi Pemetaan Kerawanan, 21 Maret 2024" in event["description"]


def test_what_is_open_reminds_a_day_ahead() -> None:
    done = replace(ROWS[0], status=ActionStatus.DONE)
    open_event, closed_event = events(ROWS[0], done)
    (alarm,) = open_event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(days=-1)
    assert closed_event.walk("VALARM") == []


def test_the_uid_stays_so_that_an_import_replaces() -> None:
    first = render_due_calendar(ROWS, NOW)
    again = render_due_calendar([replace(ROWS[0], last_progress="baru")], NOW)
    uids = [Calendar.from_ical(one).walk("VEVENT")[0]["uid"] for one in (first, again)]
    assert uids == [f"{ROWS[0].entry_id}@notula-kesbang"] * 2


def test_any_text_comes_back_as_it_was() -> None:
    text = "Rapat; koma, garis \\ miring\nדנ 🙂 " + "x" * 300
    (event,) = events(replace(ROWS[0], text=text))
    assert str(event["description"]).startswith(text)
    lines = render_due_calendar([replace(ROWS[0], text=text)], NOW).split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)


def test_an_empty_list_is_a_calendar() -> None:
    assert events() == []


def test_the_last_day_there_is_does_not_break_the_calendar() -> None:
    last, usual = events(replace(ROWS[0], due=date.max), ROWS[0])
    assert last.decoded("dtstart") == date.max
    assert "dtend" not in last
    assert usual.decoded("dtend") == date(2024, 3, 30)

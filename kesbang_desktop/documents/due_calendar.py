"""Due dates for a calendar, as ICS (RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import STATUS_WORDS, owner_names
from kesbang_desktop.domain.dates import add_days
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.text import shorten_line

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT = "-//Notula Kesbang//Tindak lanjut//ID"
_SUMMARY_LENGTH = 120
_CLOSED = (ActionStatus.DONE, ActionStatus.CANCELLED)


def render_due_calendar(follow_ups: Iterable[FollowUp], now: datetime | None = None) -> bytes:
    """Return the due dates of ``follow_ups`` as the bytes of an ICS file.

    Each is an event of a whole day (calendars of telephones import events, not tasks) that leaves
    the day free; what is open has a reminder a day ahead. What has no due date is left out. The uid
    stays the same, so that a calendar that imports the file again replaces what it has.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Tenggat tindak lanjut")
    stamp = now or datetime.now(UTC)
    for one in follow_ups:
        if one.due is not None:
            calendar.add_component(_event(one, stamp))
    made: bytes = calendar.to_ical()
    return made


def _event(one: FollowUp, stamp: datetime) -> "Event":
    from icalendar import Alarm, Event

    assert one.due is not None
    event = Event()
    text = shorten_line(one.printed_text, _SUMMARY_LENGTH) or "Tindak lanjut"
    event.add("uid", f"{one.entry_id}@notula-kesbang")
    event.add("dtstamp", stamp.astimezone(UTC))
    event.add("dtstart", one.due)
    # Without an end it is the one day as well (RFC 5545, 3.6.1); behind the last there is none.
    if (end := add_days(one.due, 1)) is not None:
        event.add("dtend", end)
    event.add("summary", f"Tenggat: {text}")
    event.add("description", _description(one))
    event.add("transp", "TRANSPARENT")
    if one.status not in _CLOSED:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", f"Besok jatuh tempo: {text}")
        alarm.add("trigger", timedelta(days=-1))
        event.add_component(alarm)
    return event


def _description(one: FollowUp) -> str:
    lines = (
        one.printed_text,
        one.due_note and f"Tenggat: {one.agreed.in_words()}",
        f"Penanggung jawab: {owner_names(one) or '–'}",
        f"Asal: {one.meeting_title}, {day_in_words(one.meeting_date)}",
        f"Status: {STATUS_WORDS[one.status]}",
        one.last_progress and f"Perkembangan: {one.last_progress}",
    )
    return "\n".join(filter(None, lines))

"""Events for a calendar as an ICS file (RFC 5545)."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from kesbang_desktop.domain.calendar_event import CalendarEvent, EventState, SentEvent
from kesbang_desktop.domain.calendar_reminder import CalendarReminder
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.meeting import Classification

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_PRODUCT = "-//Notula Kesbang//Tindak lanjut//ID"


def render_calendar(
    name: str, events: Iterable[tuple[CalendarEvent, SentEvent]], reminder: CalendarReminder
) -> bytes:
    """Return ``events``, each with the number it is sent under, as the bytes of an ICS file.

    What is neither done nor cancelled rings as ``reminder`` says. The same events under the same
    numbers are the same bytes.
    """
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    for event, sent in events:
        calendar.add_component(_event(event, sent, reminder))
    made: bytes = calendar.to_ical()
    return made


def _event(one: CalendarEvent, sent: SentEvent, reminder: CalendarReminder) -> "Event":
    from icalendar import Event

    event = Event()
    event.add("uid", one.uid)
    # When this account of it was made, not when the file was: RFC 5545, 3.8.7.2.
    event.add("dtstamp", sent.changed_at)
    event.add("last-modified", sent.changed_at)
    event.add("sequence", sent.sequence)
    event.add("dtstart", _as_written(one.start))
    # Without an end it is the one day as well (RFC 5545, 3.6.1); behind the last there is none.
    if one.end is not None:
        event.add("dtend", _as_written(one.end))
    event.add("summary", one.summary)
    event.add("class", "PUBLIC" if one.classification is Classification.NORMAL else "CONFIDENTIAL")
    if one.description:
        event.add("description", one.description)
    if one.place:
        event.add("location", one.place)
    event.add("status", "CANCELLED" if one.state is EventState.CANCELLED else "CONFIRMED")
    event.add("transp", "OPAQUE" if one.is_busy else "TRANSPARENT")
    if one.state is EventState.CONFIRMED:
        event.add_component(_alarm(one, reminder))
    return event


def _alarm(one: CalendarEvent, reminder: CalendarReminder) -> "Alarm":
    from icalendar import Alarm

    start = one.start.time() if isinstance(one.start, datetime) else time()
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", f"{format_long_date(one.day)} – {one.summary}")
    alarm.add("trigger", -reminder.before(start))
    return alarm


def _as_written(moment: date) -> date:
    """Return a day as it is, a moment in UTC: it needs no table of time zones to be understood."""
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment

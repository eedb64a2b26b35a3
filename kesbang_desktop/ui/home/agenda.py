"""The meetings of the first page, read from the ports in the worker thread."""

from dataclasses import dataclass
from datetime import date, time
from typing import TYPE_CHECKING

from kesbang_desktop.domain.meeting import MeetingFilter, MeetingSummary

if TYPE_CHECKING:
    from kesbang_desktop.ports.meetings import MeetingPorts

COMING_ROWS = 8
UNFINISHED_ROWS = 30


@dataclass(frozen=True, slots=True)
class Agenda:
    """Meetings of today and after, in the order of their time; what was left unfinished before.

    ``unfinished`` are the latest of ``unfinished_count``; ``is_first_day`` while none is stored.
    """

    coming: tuple[MeetingSummary, ...] = ()
    today_count: int = 0
    unfinished: tuple[MeetingSummary, ...] = ()
    unfinished_count: int = 0
    is_first_day: bool = False


def read_agenda(meetings: "MeetingPorts", today: date) -> Agenda:
    """Return the meetings of the page."""
    coming = meetings.list(MeetingFilter(since=today, oldest_first=True), 0, COMING_ROWS)
    left = MeetingFilter(before=today, unfinished=True)
    # Without a network it may be what was known on a day before.
    coming = [one for one in coming if one.date is None or one.date >= today]
    days = sum(one.date == today for one in coming)
    if days == COMING_ROWS:
        of_today = meetings.count(MeetingFilter(since=today))
        days = of_today - meetings.count(MeetingFilter(since=_next_day(today)))
    stored = (MeetingFilter(), MeetingFilter(binned=True))
    return Agenda(
        tuple(sorted(coming, key=lambda one: (one.date or date.max, start_of(one) or time.max))),
        days,
        tuple(meetings.list(left, 0, UNFINISHED_ROWS)),
        meetings.count(left),
        not coming and not any(meetings.count(one) for one in stored),
    )


def start_of(meeting: MeetingSummary) -> time | None:
    """Return when a meeting began, or else was called for."""
    return meeting.started_at or meeting.called_at


def _next_day(day: date) -> date:
    return date.fromordinal(min(day.toordinal() + 1, date.max.toordinal()))

"""When a meeting starts and ends, and how long it and its agenda item have been going on."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from uuid import UUID

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus

_DAY = timedelta(days=1)
_HALF_DAY = timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class RunningItem:
    """The agenda item that is being talked about, and since when."""

    entry_id: UUID
    started: datetime


def running_since(day: date | None, started_at: time, now: datetime) -> datetime:
    """Return when a meeting of ``day`` that began at ``started_at`` did so; never after ``now``.

    A meeting may go on past midnight, and is not always held on the day it was planned for: then
    the last such time of day counts, as it does without a ``day``. A clock that was set back gives
    ``now``.
    """
    if day is not None and now - _DAY < (start := datetime.combine(day, started_at)) <= now:
        return start
    if now.date() == day:
        return now
    start = datetime.combine(now.date(), started_at)
    if start > now:
        return start - _DAY if start - now > _HALF_DAY else now
    return start


def format_clock(elapsed: timedelta) -> str:
    """Return hours and minutes as ``01.12``; never less than ``00.00``."""
    hours, minutes = divmod(max(int(elapsed.total_seconds()), 0) // 60, 60)
    return f"{hours:02d}.{minutes:02d}"


def find_running_item(
    lines: Iterable[tuple[UUID, EntryKind, datetime | None]], since: datetime
) -> RunningItem | None:
    """Return the agenda item that a meeting running ``since`` is at, or None without an agenda.

    That is the last one under which something was noted. An item began with the first note under
    it; notes from before the meeting, such as an agenda typed ahead, do not count, and while there
    are no others the meeting is at its first item.
    """
    first: UUID | None = None
    current: UUID | None = None
    running: RunningItem | None = None
    for entry_id, kind, noted_at in lines:
        if kind is EntryKind.AGENDA:
            current = entry_id
            first = first or entry_id
        noted = noted_while_running(noted_at, since)
        if current is None or noted is None:
            continue
        if running is None or running.entry_id != current or noted < running.started:
            running = RunningItem(current, noted)
    if running is None and first is not None:
        return RunningItem(first, since)
    return running


def noted_while_running(noted_at: datetime | None, since: datetime) -> datetime | None:
    """Return ``noted_at`` as the wall clock here shows it; None where it is before ``since``."""
    noted = None if noted_at is None else wall_clock(noted_at)
    return noted if noted is not None and noted >= since else None


def wall_clock(moment: datetime) -> datetime:
    """Return ``moment`` as the clock here shows it, so that any two can be compared."""
    return moment if moment.tzinfo is None else moment.astimezone().replace(tzinfo=None)


def start_meeting(meeting: Meeting, now: datetime) -> Meeting:
    """Return ``meeting`` running from ``now`` on, or from the start that was noted before.

    An end that was given before stays. One that had no date is held today.
    """
    started, day = start_of(meeting, now), day_of(meeting, now)
    return replace(meeting, status=MeetingStatus.RUNNING, date=day, started_at=started)


def close_meeting(meeting: Meeting, now: datetime) -> Meeting:
    """Return ``meeting`` as a draft that ended at ``now``, or at the end that was given before."""
    return replace(meeting, status=MeetingStatus.DRAFT, ended_at=end_of(meeting, now))


def start_of(meeting: Meeting, now: datetime) -> time:
    """Return the start that was noted before, else ``now``."""
    return meeting.started_at or to_the_minute(now)


def day_of(meeting: Meeting, now: datetime) -> date:
    """Return the date that was given before, else today."""
    return meeting.date or now.date()


def end_of(meeting: Meeting, now: datetime) -> time:
    """Return the end that was given before, else ``now``."""
    return meeting.ended_at or to_the_minute(now)


def to_the_minute(now: datetime) -> time:
    """Return the time of day of ``now`` without its seconds."""
    return now.time().replace(second=0, microsecond=0)

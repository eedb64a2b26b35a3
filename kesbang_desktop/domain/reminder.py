"""When the list of late and due actions is brought to mind: once a day, unless put off.

All moments are local times of the computer, without a zone, as its clock shows them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.domain.number_words import with_dots


class Snooze(StrEnum):
    """For how long the list is put off."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    NEXT_WEEK = "next_week"


# Whoever puts the list off on a Monday waits until the next one.
_LONGEST = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Reminders:
    """What became of the list: the day it was last closed, and until when it was put off."""

    closed_on: date | None = None
    snoozed_until: datetime | None = None

    def to_setting(self) -> dict[str, object]:
        """Return the state as a setting."""
        closed, until = self.closed_on, self.snoozed_until
        return {
            "closed_on": closed.isoformat() if closed else None,
            "snoozed_until": until.isoformat() if until else None,
        }

    @classmethod
    def from_setting(cls, value: object) -> "Reminders":
        """Return the state in a setting; what cannot be read counts as never."""
        if not isinstance(value, Mapping):
            return cls()
        until = _moment(value.get("snoozed_until"))
        closed = _moment(value.get("closed_on"))
        return cls(closed.date() if closed else None, until)


def needs_attention(counts: FollowUpCounts) -> bool:
    """Tell whether there is something to bring to mind.

    That is what is late, due today, to be looked at again, or corrected and not final yet.
    """
    return count_news(counts) > 0


def count_news(counts: FollowUpCounts) -> int:
    """Return how many things there are to bring to mind."""
    return counts.late + counts.due_today + counts.reviews + len(counts.corrected)


def may_remind(state: Reminders, now: datetime) -> bool:
    """Tell whether the list was neither closed today nor is put off."""
    return state.closed_on != now.date() and not _is_snoozed(state, now)


def should_remind(state: Reminders, now: datetime, counts: FollowUpCounts) -> bool:
    """Tell whether to show the list now."""
    return needs_attention(counts) and may_remind(state, now)


def close(state: Reminders, now: datetime) -> Reminders:
    """Return the state once the list was closed: it waits until tomorrow."""
    return replace(state, closed_on=now.date(), snoozed_until=None)


def snooze(state: Reminders, now: datetime, length: Snooze) -> Reminders:
    """Return the state once the list was put off; ``NEXT_WEEK`` is the next Monday."""
    days = 1 if length is Snooze.TOMORROW else 7 - now.weekday()
    until = (
        now + timedelta(hours=1)
        if length is Snooze.HOUR
        else datetime.combine(now.date() + timedelta(days=days), time())
    )
    return replace(state, closed_on=None, snoozed_until=until)


def describe_counts(counts: FollowUpCounts) -> str:
    """Return ``3 tindak lanjut lewat tenggat, 2 jatuh tempo hari ini``; empty for nothing.

    Decisions follow, then minutes: ``1 keputusan perlu ditinjau``, ``1 notula dapat disahkan``.
    """
    parts = []
    if counts.late:
        parts.append(f"{with_dots(counts.late)} tindak lanjut lewat tenggat")
    if counts.due_today:
        what = "jatuh tempo" if counts.late else "tindak lanjut jatuh tempo"
        parts.append(f"{with_dots(counts.due_today)} {what} hari ini")
    if counts.reviews:
        parts.append(f"{with_dots(counts.reviews)} keputusan perlu ditinjau")
    if counts.corrected:
        how_many = with_dots(len(counts.corrected))
        parts.append(f"{how_many} notula dapat disahkan: masa koreksinya berakhir")
    return ", ".join(parts)


def _is_snoozed(state: Reminders, now: datetime) -> bool:
    until = state.snoozed_until
    # A clock that was set back must not keep the list away longer than anyone can ask for.
    return until is not None and now < until <= now + _LONGEST


def _moment(value: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(value)).replace(tzinfo=None)
    except ValueError:
        return None

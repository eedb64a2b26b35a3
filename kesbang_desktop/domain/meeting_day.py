"""The day of a meeting in words, also where none is given yet, and its moment for computers."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timezone

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.meeting import Meeting

NO_DATE = "tanggal belum diisi"
# Room to write a date by hand.
DATE_BY_HAND = "." * 24

Form = Callable[[date], str]


def day_in_words(day: date | None, form: Form = format_date) -> str:
    """Return ``day`` in ``form`` for a screen, or that it is not filled in."""
    return NO_DATE if day is None else form(day)


def day_on_paper(day: date | None, form: Form = format_date) -> str:
    """Return ``day`` in ``form`` for a paper, or a line to write on."""
    return DATE_BY_HAND if day is None else form(day)


def moment_of(meeting: Meeting) -> datetime | None:
    """Return when the meeting begins, in UTC: its day begins where no time is known.

    None where it has no day.
    """
    if meeting.date is None:
        return None
    zone = timezone(meeting.zone.ahead_of_utc)
    begun = meeting.started_at or meeting.called_at or time()
    try:
        return datetime.combine(meeting.date, begun, zone).astimezone(UTC)
    # The first day that there is has no earlier one, which it may be in UTC.
    except OverflowError:
        return datetime.combine(meeting.date, begun, UTC)

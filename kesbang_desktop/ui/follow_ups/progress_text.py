"""A note on progress as it is typed: ``27/3: rancangan di Biro Hukum``."""

import re
from datetime import UTC, date, datetime, time

from kesbang_desktop.domain.dates import make_date

_DATED = re.compile(r"(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\s*:\s*(\S.*)", re.DOTALL)


def read_progress(text: str, today: date, now: datetime) -> tuple[str, datetime]:
    """Return the note in ``text`` and when it was (UTC): ``now``, or noon of the day in front.

    A day without a year is the last one that is not after ``today``. What is no day of the calendar
    stays part of the note.
    """
    match = _DATED.fullmatch(text.strip())
    day = _day(match, today) if match else None
    if match is None or day is None or day == today:
        return (match[4] if match and day else text).strip(), now
    noon = datetime.combine(day, time(12)).astimezone(UTC)
    return match[4].strip(), noon


def _day(match: re.Match[str], today: date) -> date | None:
    day, month = int(match[1]), int(match[2])
    if match[3]:
        found = make_date(int(match[3]), month, day)
        return found if found and found <= today else None
    for year in (today.year, today.year - 1):
        found = make_date(year, month, day)
        if found is not None and found <= today:
            return found
    return None

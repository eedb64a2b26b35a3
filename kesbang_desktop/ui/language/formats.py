"""Days, times and numbers as the window shows them; papers and what is typed use the domain's."""

from datetime import date, time

from kesbang_desktop.domain import dates, day_distance, meeting_day, number_words
from kesbang_desktop.domain.window_language import WindowLanguage
from kesbang_desktop.ui.language.window_words import language_in_use, translated


def format_date(day: date) -> str:
    """Return ``21 Maret 2024``, in English ``21 March 2024``."""
    return translated(dates.format_date(day))


def format_long_date(day: date) -> str:
    """Return ``Kamis, 21 Maret 2024``."""
    return translated(dates.format_long_date(day))


def format_short_date(day: date) -> str:
    """Return ``21 Mar 2024``, for columns."""
    return translated(dates.format_short_date(day))


def weekday_name(day: date) -> str:
    """Return ``Kamis``."""
    return translated(dates.weekday_name(day))


def month_name(number: int) -> str:
    """Return ``Maret`` for 3."""
    return translated(dates.MONTHS[number - 1])


def day_in_words(day: date | None, form: meeting_day.Form = format_date) -> str:
    """Return ``day`` in ``form``, or that it is not filled in."""
    return form(day) if day else translated(meeting_day.NO_DATE)


def describe_distance(due: date, today: date) -> str:
    """Return how far off ``due`` is: ``besok``, ``8 hari lagi``, ``lewat 3 hari``."""
    return translated(day_distance.describe_distance(due, today))


def format_time(moment: time) -> str:
    """Return ``09.00``, in English ``09:00``."""
    shown = dates.format_time(moment)
    return shown if _is_indonesian() else shown.replace(".", ":")


def with_dots(number: int) -> str:
    """Return ``1.138``: thousands set apart, in English ``1,138``."""
    return number_words.with_dots(number) if _is_indonesian() else f"{number:,}"


def _is_indonesian() -> bool:
    return language_in_use() is WindowLanguage.INDONESIAN

"""The day of a meeting in words, also where none is given yet."""

from collections.abc import Callable
from datetime import date

from kesbang_desktop.domain.dates import format_date

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

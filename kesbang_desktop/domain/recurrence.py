"""Obligations that come back, such as a monthly report."""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.record_text import require_name

# What stands for the meeting of an action that an obligation made.
ORIGIN_TITLE = "Kewajiban berkala"
_LONGEST_AGO = timedelta(days=366)


class Every(StrEnum):
    """How often an obligation comes back."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


_MONTHS = {Every.MONTH: 1, Every.QUARTER: 3, Every.YEAR: 12}


@dataclass(frozen=True, slots=True)
class Obligation:
    """Something that is owed again and again; the first time is due at ``first_due``.

    Later dates keep its day: the 31st becomes the last day of a shorter month and the 31st again
    after it, 29 February the 28th in other years.
    """

    id: UUID
    text: str
    every: Every
    first_due: date
    owners: tuple[Party, ...] = ()
    is_active: bool = True

    def __post_init__(self) -> None:
        require_name(self.text, "Kewajiban berkala")
        if len({owner.id for owner in self.owners}) != len(self.owners):
            raise InvalidRecordError("Penanggung jawab tercantum dua kali. Hapus salah satunya.")

    def due_dates(self) -> Iterator[date]:
        """Yield every due date in order, up to the year 9999."""
        for number in range(_FAR):
            due = self._due(number)
            if due is None:
                return
            yield due

    def _due(self, number: int) -> date | None:
        if self.every is Every.WEEK:
            try:
                return self.first_due + timedelta(weeks=number)
            except OverflowError:
                return None
        months = self.first_due.month - 1 + number * _MONTHS[self.every]
        year, month = self.first_due.year + months // 12, months % 12 + 1
        if year > date.max.year:
            return None
        return date(year, month, min(self.first_due.day, calendar.monthrange(year, month)[1]))


_FAR = 500_000


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One time that an obligation was due; ``is_closed`` once it is done or cancelled.

    ``due`` is the date that the obligation asked for, whatever was agreed about it since.
    """

    due: date
    is_closed: bool = False


def dates_to_make(obligation: Obligation, last: Occurrence | None, today: date) -> tuple[date, ...]:
    """Return the due dates that have to appear now, each of them once in its life.

    The next one appears when the last is closed or its date has come. Days on which the program
    was not open are made up for: whatever came due meanwhile appears too.
    """
    if not obligation.is_active:
        return ()
    made: list[date] = []
    for due in obligation.due_dates():
        if last is not None and due <= last.due:
            continue
        if last is not None and not last.is_closed and last.due > today:
            break
        made.append(due)
        last = Occurrence(due)
    return tuple(made)


def is_too_long_ago(first_due: date, today: date) -> bool:
    """Tell whether a first due date would make more than a year of actions at once."""
    return today - first_due > _LONGEST_AGO

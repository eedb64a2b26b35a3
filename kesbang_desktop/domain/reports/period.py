"""The days that a report is about."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from kesbang_desktop.domain.dates import MONTHS, format_date
from kesbang_desktop.domain.errors import InvalidRecordError


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """The days ``since`` to ``until``, both included. Raises InvalidRecordError if turned round."""

    since: date
    until: date

    def __post_init__(self) -> None:
        if self.until < self.since:
            raise InvalidRecordError(
                "Hari terakhir periode lebih awal daripada hari pertamanya. Tukar keduanya."
            )

    @classmethod
    def month_of(cls, day: date) -> "Period":
        """Return the whole month that ``day`` is in."""
        last = calendar.monthrange(day.year, day.month)[1]
        return cls(day.replace(day=1), day.replace(day=last))

    @property
    def is_month(self) -> bool:
        """Whether it is one whole month."""
        return self == Period.month_of(self.since)

    @property
    def label(self) -> str:
        """Return ``November 2024`` for a month, ``4 November 2024`` for a day, else both ends."""
        if self.is_month:
            return f"{MONTHS[self.since.month - 1]} {self.since.year}"
        if self.since == self.until:
            return format_date(self.since)
        return f"{format_date(self.since)} s.d. {format_date(self.until)}"

    def __contains__(self, day: date) -> bool:
        return self.since <= day <= self.until

    def before(self) -> "Period":
        """Return the period of the same length before this one: of a month the month before."""
        day_before = self.since - timedelta(days=1)
        if self.is_month:
            return Period.month_of(day_before)
        return Period(day_before - (self.until - self.since), day_before)

    def after(self) -> "Period":
        """Return the period of the same length after this one: of a month the next month."""
        day_after = self.until + timedelta(days=1)
        if self.is_month:
            return Period.month_of(day_after)
        return Period(day_after, day_after + (self.until - self.since))

"""The days on which the office is closed, and the days that have a name of their own."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date

from kesbang_desktop.domain.dates import plain_words


class OfficeCalendar(Collection[date]):
    """The closed days beside weekends, and the named days of the office such as ``pencoblosan``.

    ``decreed`` are the years whose joint leave (cuti bersama) is known; None where nobody says. The
    named days are edited while the program runs: there is one calendar for the whole program.
    """

    def __init__(self, closed: Iterable[date] = (), decreed: Collection[int] | None = None) -> None:
        self.closed = frozenset(closed)
        self.decreed = decreed
        self._named: dict[str, tuple[date, ...]] = {}

    def __contains__(self, day: object) -> bool:
        return day in self.closed

    def __iter__(self) -> Iterator[date]:
        return iter(self.closed)

    def __len__(self) -> int:
        return len(self.closed)

    @property
    def named_days(self) -> Mapping[str, tuple[date, ...]]:
        """The days by their name in small letters, the earliest first."""
        return self._named

    def name_days(self, days: Iterable[tuple[str, date]]) -> None:
        """Know exactly ``days`` by name from now on; a name may have several."""
        named: dict[str, set[date]] = {}
        for name, day in days:
            named.setdefault(plain_words(name), set()).add(day)
        self._named = {name: tuple(sorted(found)) for name, found in named.items()}

    def named_day(self, name: str, since: date, shift: int = 0) -> date | None:
        """Return the first day of that name which is, ``shift`` days on, not before ``since``."""
        days = self._named.get(plain_words(name).removeprefix("hari "), ())
        return next((day for day in days if (day - since).days + shift >= 0), None)

    def undecreed_years(self, first: date, last: date) -> tuple[int, ...]:
        """Return the years from ``first`` to ``last`` whose joint leave is not decreed yet."""
        if self.decreed is None:
            return ()
        return tuple(year for year in range(first.year, last.year + 1) if year not in self.decreed)[
            :2
        ]


def as_calendar(closed: Collection[date]) -> OfficeCalendar:
    """Return ``closed`` itself where it is a calendar, else one that knows these days only."""
    return closed if isinstance(closed, OfficeCalendar) else OfficeCalendar(closed)


def joint_leave_warning(closed: Collection[date], first: date, last: date) -> str:
    """Return a sentence where working days from ``first`` to ``last`` may turn out fewer."""
    years = as_calendar(closed).undecreed_years(first, last)
    if not years:
        return ""
    return f"cuti bersama {' dan '.join(map(str, years))} belum ditetapkan"

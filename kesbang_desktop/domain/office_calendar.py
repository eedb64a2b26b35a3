"""The days on which the office is closed, and the days that have a name of their own."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from datetime import date

from kesbang_desktop.domain.dates import plain_words


class OfficeCalendar(Set[date]):
    """The set of closed days beside weekends, and the named days such as ``pencoblosan``.

    ``decreed_until`` is the last year whose joint leave (cuti bersama) is known, None where nobody
    says. The named days are edited while the program runs: there is one calendar for all of it.
    """

    def __init__(self, closed: Iterable[date] = (), decreed_until: int | None = None) -> None:
        self._closed = frozenset(closed)
        self.decreed_until = decreed_until
        self._named: dict[str, tuple[date, ...]] = {}

    def __contains__(self, day: object) -> bool:
        return day in self._closed

    def __iter__(self) -> Iterator[date]:
        return iter(self._closed)

    def __len__(self) -> int:
        return len(self._closed)

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
        days = self._named.get(name) or self._named.get(name.removeprefix("hari "), ())
        return next((day for day in days if (day - since).days + shift >= 0), None)


def as_calendar(closed: Collection[date]) -> OfficeCalendar:
    """Return ``closed`` itself where it is a calendar, else one that knows these days only."""
    return closed if isinstance(closed, OfficeCalendar) else OfficeCalendar(closed)


def joint_leave_warning(closed: Collection[date], first: date, last: date) -> str:
    """Return why working days from ``first`` to ``last`` may turn out fewer, empty where not."""
    known = as_calendar(closed).decreed_until
    if known is None or last.year <= known:
        return ""
    return f"cuti bersama {max(first.year, known + 1)} belum ditetapkan"

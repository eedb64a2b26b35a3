"""The named days of the office: shipped ones, with what the office added and took away."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.dates import plain_words

NamedDay = tuple[str, date]
_ADDED, _REMOVED = "added", "removed"


@dataclass(frozen=True, slots=True)
class NamedDays:
    """Pairs of a name in small letters and a day; a name may have several days."""

    days: frozenset[NamedDay] = frozenset()

    def with_own(self, own: object) -> "NamedDays":
        """Return these with what :meth:`own_over` kept; what cannot be read of it counts not."""
        if not isinstance(own, dict):
            return self
        return NamedDays((self.days - _pairs(own.get(_REMOVED))) | _pairs(own.get(_ADDED)))

    def own_over(self, shipped: "NamedDays") -> dict[str, list[list[str]]]:
        """Return what to keep so that :meth:`with_own` on ``shipped`` gives these."""
        return {
            _ADDED: _written(self.days - shipped.days),
            _REMOVED: _written(shipped.days - self.days),
        }


def named_day(name: str, day: date) -> NamedDay:
    """Return the pair that stands for ``name`` on ``day``."""
    return plain_words(name), day


def _pairs(value: object) -> frozenset[NamedDay]:
    found = set()
    for pair in value if isinstance(value, list) else ():
        try:
            name, day = pair
            found.add(named_day(name, date.fromisoformat(day)))
        except (TypeError, ValueError):
            continue
    return frozenset(found)


def _written(days: Collection[NamedDay]) -> list[list[str]]:
    return [[name, day.isoformat()] for name, day in sorted(days)]

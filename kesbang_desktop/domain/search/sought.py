"""What a query asks of an index, before it is said in the words of one."""

from dataclasses import dataclass, replace

from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.wanted import AnyOf, Wanted


@dataclass(frozen=True, slots=True)
class Sought:
    """What has all of ``all_of`` and nothing of ``none_of``; everything where both are empty."""

    all_of: tuple[Wanted, ...] = ()
    none_of: tuple[Wanted, ...] = ()

    @property
    def is_everything(self) -> bool:
        """Whether nothing is chosen by words."""
        return not self.all_of and not self.none_of

    @property
    def left_out(self) -> "Sought | None":
        """What has all that is wanted, and something that must not be found with it."""
        return Sought((*self.all_of, AnyOf(self.none_of))) if self.none_of else None

    def and_all(self, *wanted: Wanted) -> "Sought":
        """Return what has ``wanted`` too."""
        return replace(self, all_of=(*self.all_of, *wanted))

    def but_none(self, *wanted: Wanted) -> "Sought":
        """Return what has nothing of ``wanted``."""
        return replace(self, none_of=(*self.none_of, *wanted))


def all_hits(query: SearchQuery) -> Sought:
    """Return what the words of ``query`` find."""
    return _sought(query.wide, query.excluded)


def exact_hits(query: SearchQuery) -> Sought:
    """Return the exact hits alone, which are among those of :func:`all_hits`."""
    return _sought(query.exact, query.excluded)


def _sought(wanted: Wanted | None, excluded: Wanted | None) -> Sought:
    return Sought((wanted,) if wanted else (), (excluded,) if excluded else ())

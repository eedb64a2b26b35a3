"""Which group and which of its records stands on which row of a list."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Protocol

PART_ROWS = 60


class RowGroup(Protocol):
    """Records that stand together under a heading, or without one where it has no title."""

    @property
    def key(self) -> str:
        """What its records are read by."""

    @property
    def title(self) -> str:
        """The words of its heading."""

    @property
    def count(self) -> int:
        """How many records it has."""


@dataclass(frozen=True, slots=True)
class RowPlace:
    """A row: its group (by place), and its place in it; ``offset`` is -1 for the heading."""

    group: int
    offset: int


@dataclass(frozen=True, slots=True)
class Part:
    """Up to PART_ROWS rows of a group that are read together."""

    group: int
    number: int

    @property
    def start(self) -> int:
        """The place in its group of the first row."""
        return self.number * PART_ROWS


class GroupedRows(Protocol):
    """How many records each group has, in order, and the first of the groups by name."""

    @property
    def counts(self) -> Sequence[int]:
        """The lengths of all groups."""

    @property
    def named(self) -> Sequence[RowGroup]:
        """The groups from the first on, as far as they are known."""


class RowGroups:
    """Places rows by arithmetic: a list of 1,000,000 rows costs what the counts of its groups cost.

    ``counts`` are those of all groups; the first of them are ``named``, others once somebody has
    asked. Where groups have no title there are no headings.
    """

    def __init__(self, counts: Sequence[int] = (), named: Sequence[RowGroup] = ()) -> None:
        self.counts = counts
        self._named = dict(enumerate(named))
        self._heading = 1 if named and named[0].title else 0
        self._starts = list(accumulate((one + self._heading for one in counts), initial=0))
        self._numbers = list(accumulate(counts, initial=1))
        self.row_count = self._starts[-1]
        self.total = self._numbers[-1] - 1

    @property
    def groups(self) -> list[RowGroup]:
        """The groups that are named, in order."""
        return [self._named[at] for at in sorted(self._named)]

    def group(self, at: int) -> RowGroup | None:
        """Return the group at the place ``at``, None where it was not named yet."""
        return self._named.get(at)

    def name(self, start: int, groups: Iterable[RowGroup]) -> None:
        """Take in what the groups from the place ``start`` on are called."""
        self._named.update(enumerate(groups, start))

    def is_like(self, other: "RowGroups") -> bool:
        """Tell whether the rows of ``other`` stand in the same places, as far as is known."""
        both = self._named.keys() & other._named.keys()
        return self.counts == other.counts and all(
            self._named[at] == other._named[at] for at in both
        )

    def place(self, row: int) -> RowPlace:
        """Return what stands on ``row``, which is one of the list."""
        group = bisect_right(self._starts, row) - 1
        return RowPlace(group, row - self._starts[group] - self._heading)

    def row(self, group: int, offset: int) -> int:
        """Return the row of the record at ``offset`` in ``group``."""
        return self._starts[group] + self._heading + offset

    def number(self, place: RowPlace) -> int:
        """Return the running number over all groups, from 1, as exports have it."""
        return self._numbers[place.group] + place.offset

    def heading_rows(self) -> Sequence[int]:
        """Return the rows that are headings."""
        return self._starts[:-1] if self._heading else ()

    def records_between(self, first: int, last: int) -> int:
        """Return how many records stand on the rows ``first`` to ``last``, both of the list."""
        before = self.number(self.place(first - 1)) if first else 0
        return self.number(self.place(last)) - before

    def part_of(self, place: RowPlace) -> Part:
        """Return the part that the record or heading at ``place`` is read with."""
        return Part(place.group, max(0, place.offset) // PART_ROWS)

    def parts_between(self, first: int, last: int) -> list[Part]:
        """Return the parts with records on the rows ``first`` to ``last``, in order."""
        if not self.row_count:
            return []
        first, last = max(0, first), min(last, self.row_count - 1)
        found: list[Part] = []
        group = self.place(first).group
        while group < len(self.counts) and self._starts[group] <= last:
            top = max(0, first - self.row(group, 0))
            bottom = min(self.counts[group] - 1, last - self.row(group, 0))
            if bottom >= top:
                found += [
                    Part(group, number)
                    for number in range(top // PART_ROWS, bottom // PART_ROWS + 1)
                ]
            group += 1
        return found

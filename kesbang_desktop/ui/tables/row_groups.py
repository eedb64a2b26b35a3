"""Which group and which of its records stands on which row of a list."""

from bisect import bisect_right
from collections.abc import Sequence
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


class RowGroups:
    """Places rows by arithmetic: a list of 100,000 rows costs what its groups cost.

    A group without a title has no heading.
    """

    def __init__(self, groups: Sequence[RowGroup] = ()) -> None:
        self.groups = tuple(groups)
        self._headings = [1 if group.title else 0 for group in self.groups]
        lengths = [
            group.count + heading
            for group, heading in zip(self.groups, self._headings, strict=True)
        ]
        self._starts = [0, *accumulate(lengths)]
        self._numbers = list(accumulate((group.count for group in self.groups), initial=1))
        self.row_count = self._starts[-1]
        self.total = sum(group.count for group in self.groups)

    def place(self, row: int) -> RowPlace:
        """Return what stands on ``row``, which is one of the list."""
        group = bisect_right(self._starts, row) - 1
        return RowPlace(group, row - self._starts[group] - self._headings[group])

    def row(self, group: int, offset: int) -> int:
        """Return the row of the record at ``offset`` in ``group``."""
        return self._starts[group] + self._headings[group] + offset

    def number(self, place: RowPlace) -> int:
        """Return the running number over all groups, from 1, as exports have it."""
        return self._numbers[place.group] + place.offset

    def heading_rows(self) -> list[int]:
        """Return the rows that are headings."""
        return [
            start for start, heading in zip(self._starts, self._headings, strict=False) if heading
        ]

    def part_of(self, place: RowPlace) -> Part:
        """Return the part that the record at ``place`` is read with."""
        return Part(place.group, place.offset // PART_ROWS)

    def parts_between(self, first: int, last: int) -> list[Part]:
        """Return the parts with records on the rows ``first`` to ``last``, in order."""
        if not self.row_count:
            return []
        first, last = max(0, first), min(last, self.row_count - 1)
        found: list[Part] = []
        group = self.place(first).group
        while group < len(self.groups) and self._starts[group] <= last:
            top = max(0, first - self.row(group, 0))
            bottom = min(self.groups[group].count - 1, last - self.row(group, 0))
            if bottom >= top:
                found += [
                    Part(group, number)
                    for number in range(top // PART_ROWS, bottom // PART_ROWS + 1)
                ]
            group += 1
        return found

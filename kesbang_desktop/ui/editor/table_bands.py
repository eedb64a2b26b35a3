"""How a table stands that is wider than the text: each row as a few bands, one below another.

A band holds columns that have room beside one another, under one another in all rows; what is long
has a band of its own and wraps as any text does. What a column is called stands before its words:
in the margin for the first of a band, in the text before the others. So no cell stands loose, and
nothing scrolls sideways.
"""

from collections.abc import Sequence
from dataclasses import dataclass

# What is long may begin behind others where this much of the line is left to it.
_ENOUGH = 0.6
# A name takes no more of a band than this, and stands so far from the words around it.
WIDEST_NAME = 150.0
NAME_GAP = 8.0


@dataclass(frozen=True, slots=True)
class Bands:
    """Where the columns of a wide table stand, in pixels from where its words begin.

    ``starts`` are the columns that begin a band; ``offsets`` is where the words of each begin,
    ``names`` how wide what they are called is where it stands in the text.
    """

    starts: frozenset[int]
    offsets: tuple[float, ...]
    names: tuple[float, ...]

    def ends_band(self, column: int) -> bool:
        """Tell whether ``column`` is the last one of its band."""
        return column + 1 in self.starts


def bands_of(cells: Sequence[float], names: Sequence[float], room: float) -> Bands:
    """Return how columns stand whose widest cells are ``cells`` wide, padding included.

    ``names`` is how wide what each is called is; ``room`` what a line has.
    """
    named = tuple(min(name, WIDEST_NAME) + NAME_GAP if name else NAME_GAP for name in names)
    starts, offsets = {0}, [0.0]
    end = cells[0]
    for column, (cell, name) in enumerate(zip(cells[1:], named[1:], strict=True), 1):
        begin = end + name
        has_room = begin + cell <= room or room - begin >= _ENOUGH * room
        if not has_room:
            starts.add(column)
            begin = 0.0
        offsets.append(begin)
        end = begin + cell
    return Bands(frozenset(starts), tuple(offsets), named)

"""Who sits in a slot of the index: a row with the mark of what was written of it, packed.

A table of a row for each document would take a fifth of the room that the texts take.
"""

import sqlite3
import struct
import zlib
from array import array
from collections.abc import Sequence
from itertools import accumulate, chain, pairwise
from typing import NamedTuple


class Seat(NamedTuple):
    """``source`` is the key of a row, ``mark`` tells its text from others; zero for nobody."""

    source: int
    mark: int


NOBODY = Seat(0, 0)


def pack(seats: Sequence[Seat]) -> bytes:
    """Return ``seats`` as bytes: marks, then what each source is more than the one before."""
    sources = chain([0], (seat.source for seat in seats))
    steps = array("q", (after - before for before, after in pairwise(sources)))
    marks = struct.pack(f"<B{len(seats)}I", len(seats), *(seat.mark for seat in seats))
    return marks + zlib.compress(steps.tobytes(), 1)


def unpack(packed: bytes) -> list[Seat]:
    """Return the seats of :func:`pack`. Raises sqlite3.DatabaseError where they are damaged."""
    sources = unpack_sources(packed)
    return list(map(Seat, sources, struct.unpack_from(f"<{len(sources)}I", packed, 1)))


def unpack_sources(packed: bytes) -> list[int]:
    """Return who sits in the seats of :func:`pack`, without the marks. Raises as unpack."""
    try:
        (count,) = packed[:1]
        steps = array("q", zlib.decompress(packed[1 + count * 4 :]))
        if len(steps) != count:
            raise ValueError(count)
        return list(accumulate(steps))
    except (ValueError, TypeError, zlib.error) as error:
        raise sqlite3.DatabaseError("a slot of the index is damaged") from error

"""Where a document stands in the index: numbers that go up with the day of its meeting.

FTS5 gives its hits by these numbers, so "newest first" is reading backwards, and a week is a range
of numbers. A number is the day (ordinal of the proleptic Gregorian calendar; 0 where there is
none), a slot of that day, and a seat in that slot. The documents of a meeting share a slot.
"""

import datetime as dt

_SEAT_BITS, _SLOT_BITS = 14, 12
SEATS = 1 << _SEAT_BITS
SLOTS = 1 << _SLOT_BITS
_DAY = SEATS * SLOTS
# Former versions stand below all others, in the order of those.
FORMER = 1 << 50


def first_place(day: int) -> int:
    """Return the first number of ``day``."""
    return day * _DAY


def places_between(first: dt.date | None, last: dt.date | None) -> tuple[int, int]:
    """Return the lowest and highest number of documents from ``first`` to ``last``, inclusive.

    An open end takes all there are on its side but former versions; where both are open, also what
    has no day.
    """
    low = first_place(first.toordinal()) if first else (first_place(1) if last else 0)
    return low, (first_place(last.toordinal() + 1) if last else FORMER) - 1


def slot_of(place: int) -> int:
    """Return the number at which the slot of ``place`` begins."""
    return (place + FORMER if place < 0 else place) & ~(SEATS - 1)

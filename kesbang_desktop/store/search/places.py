"""Where a document stands in the index: numbers that go up with the day of its meeting.

FTS5 gives its hits by these numbers, so "newest first" is reading backwards, and a week is a range
of numbers. A number is the day (ordinal of the proleptic Gregorian calendar; 0 where there is
none), a slot of that day, and a seat in that slot. A meeting has as many slots as it needs.
"""

import datetime as dt

# The fewer bits, the smaller is what FTS5 writes from one place to the next.
_SEAT_BITS, _SLOT_BITS = 6, 10
SEATS = 1 << _SEAT_BITS
SLOTS = 1 << _SLOT_BITS
_DAY = SEATS * SLOTS
# Below this day all numbers are of what has none.
FIRST_DAY = dt.date(1000, 1, 1).toordinal()
# Former versions stand below all others, in the order of those.
FORMER = 1 << 50
# What of a number says where its slot begins, also of a former version.
SLOT_BITS = FORMER - SEATS


def day_number(day: dt.date | None) -> int:
    """Return the number of ``day``, 0 for none and for one that no meeting can have."""
    number = day.toordinal() if day else 0
    return number if number >= FIRST_DAY else 0


def day_of(place: int) -> int:
    """Return the day of ``place``, 0 for none."""
    day = place // _DAY
    return day if day >= FIRST_DAY else 0


def first_place(day: int) -> int:
    """Return the first number of ``day``."""
    return day * _DAY


def places_between(first: dt.date | None, last: dt.date | None) -> tuple[int, int]:
    """Return the lowest and highest number of documents from ``first`` to ``last``, inclusive.

    An open end takes all there are on its side but former versions; where both are open, also what
    has no day.
    """
    low = first_place(first.toordinal()) if first else (first_place(FIRST_DAY) if last else 0)
    return low, (first_place(last.toordinal() + 1) if last else FORMER) - 1


def slot_of(place: int) -> int:
    """Return the number at which the slot of ``place`` begins."""
    return place & SLOT_BITS

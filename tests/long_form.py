"""What a run tries, where all there is would take minutes; KESBANG_PAIRS=all tries all of it."""

import os
import random
from collections.abc import Iterator, Sequence
from typing import TypeVar

_T = TypeVar("_T")


def tries_all() -> bool:
    """Return whether this run is the long one."""
    return os.environ.get("KESBANG_PAIRS") == "all"


def part_of(values: Sequence[_T], place: int, one_in: int) -> Sequence[_T]:
    """Return one in ``one_in`` of ``values``; each of them comes at some ``place`` from 0 on."""
    if tries_all():
        return values
    return values[place % one_in :: one_in]


def places() -> Iterator[int]:
    """Count from 1 on for ever; after the first three, some of all numbers, by chance."""
    one = 0
    while True:
        one += 1 if one < 3 or tries_all() else random.randint(1, 5)
        yield one

"""What a run tries, where all there is would take minutes; KESBANG_PAIRS=all tries all of it."""

import os
from collections.abc import Sequence
from typing import TypeVar

_T = TypeVar("_T")


def part_of(values: Sequence[_T], place: int, one_in: int) -> Sequence[_T]:
    """Return one in ``one_in`` of ``values``; each of them comes at some ``place`` from 0 on."""
    if os.environ.get("KESBANG_PAIRS") == "all":
        return values
    return values[place % one_in :: one_in]

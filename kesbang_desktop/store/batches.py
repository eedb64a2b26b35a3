"""Taking long lists in parts that one statement takes."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

# SQLite allows 32,766 variables in a statement, and each length is compiled anew.
_SIZE = 500
# Of rows that are written with all that hangs on them: some tens of milliseconds.
WRITTEN_AT_ONCE = 100


def in_batches(things: Iterable[T], size: int = _SIZE) -> Iterator[list[T]]:
    """Yield ``things``, ids or rows, in parts short enough for one statement."""
    remaining = iter(things)
    while batch := list(islice(remaining, size)):
        yield batch

"""Taking long lists of ids in parts."""

from collections.abc import Collection, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")

# SQLite allows 32,766 variables in a statement, and each length is compiled anew.
_SIZE = 500


def in_batches(ids: Collection[T]) -> Iterator[list[T]]:
    """Yield ``ids`` in parts short enough for one statement."""
    remaining = iter(ids)
    while batch := list(islice(remaining, _SIZE)):
        yield batch

"""Taking long lists of ids in parts."""

from collections.abc import Collection, Iterator
from itertools import islice
from uuid import UUID

# SQLite allows 32,766 variables in a statement, and each length is compiled anew.
_SIZE = 500


def in_batches(ids: Collection[UUID]) -> Iterator[list[UUID]]:
    """Yield ``ids`` in parts short enough for one statement."""
    remaining = iter(ids)
    while batch := list(islice(remaining, _SIZE)):
        yield batch

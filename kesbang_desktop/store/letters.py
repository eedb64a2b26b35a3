"""Letters as the driver reads them: to look at each text by ourselves takes a sixth of a reading.

Whoever reads by it does so anew without it where the driver says that it cannot.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from kesbang_desktop.store.reading_around import decoded


@contextmanager
def letters_of(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """Lend ``connection``; it raises OperationalError without a code for what is no letter."""
    connection.text_factory = str
    try:
        yield connection
    finally:
        connection.text_factory = decoded

"""Whose data a file holds, and how many copies were made of it.

Every copy carries the mark that the file had then. A file with a smaller count than its newest copy
is an older state that somebody put back; one with another office is not the file that was copied.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

from kesbang_desktop.domain.copy_record import DataMark
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.data_check import is_of_schema
from kesbang_desktop.store.digest_keeping import DigestKeeper
from kesbang_desktop.store.first_rows import put_setting
from kesbang_desktop.store.marked_write import marked_write

KEY = "data_mark"
_BUSY_S = 5.0


def read_mark(connection: sqlite3.Connection) -> DataMark | None:
    """Return the mark of the file, or None for one of which no copy was made yet.

    Raises sqlite3.DatabaseError where it cannot be read.
    """
    try:
        row = connection.execute("SELECT value FROM setting WHERE key = ?", (KEY,)).fetchone()
        found = json.loads(row[0]) if row else None
        return DataMark(str(found["office"]), int(found["copies"])) if found else None
    except sqlite3.OperationalError as error:
        if not is_of_schema(error):
            raise
        return None
    except (ValueError, KeyError, TypeError):
        return None


def advance_mark(path: Path, at_least: int = 0) -> DataMark:
    """Count one more copy of the file at ``path``, above ``at_least``; return the new mark.

    Raises sqlite3.Error.
    """
    with closing(connect(path, timeout=_BUSY_S, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = FULL")
        keeper = DigestKeeper(connection, ("setting",))
        with marked_write(connection, keeper):
            old = read_mark(connection)
            office = old.office if old else uuid4().hex
            mark = DataMark(office, max(old.copies if old else 0, at_least) + 1)
            put_setting(connection, KEY, {"office": mark.office, "copies": mark.copies})
    return mark

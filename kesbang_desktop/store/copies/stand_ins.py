"""Rows in place of those that a damaged data file no longer gives, for what refers to them.

Lines without their meeting would be shown nowhere; a line without its speaker would be taken for
the words of whoever spoke before, and an attendee without his name would be gone.
"""

import sqlite3
from collections.abc import Iterator

# What stands in for a row says so by its name, which can be typed over.
_NAMES = {
    "meeting": ("title", "[rapat ini rusak, judulnya tidak terbaca]"),
    "person": ("name", "[orang ini rusak, namanya tidak terbaca {0}]"),
    "organization": ("name", "[instansi ini rusak, namanya tidak terbaca {0}]"),
}
_USUAL = {"status": "draft", "classification": "normal", "zone": "WITA"}


def put_stand_ins(connection: sqlite3.Connection) -> int:
    """Put a row in place of every meeting, person and agency that is lost; return how many."""
    lost = list(dict.fromkeys(_lost(connection)))
    for number, (table, key) in enumerate(lost, 1):
        column, words = _NAMES[table]
        row = {**_required(connection, table), "id": key, column: words.format(number)}
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        put = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'
        connection.execute(put, tuple(row.values()))
    return len(lost)


def _lost(connection: sqlite3.Connection) -> Iterator[tuple[str, bytes]]:
    """Yield table and id of each row that is referred to and not there."""
    for table, rowid, parent, number in connection.execute("PRAGMA foreign_key_check").fetchall():
        if parent in _NAMES:
            keys = connection.execute(f'PRAGMA foreign_key_list("{table}")')
            column = next(key[3] for key in keys if key[0] == number)
            query = f'SELECT "{column}" FROM "{table}" WHERE rowid = ?'
            (key,) = connection.execute(query, (rowid,)).fetchone()
            # An id of another form is damaged itself.
            if isinstance(key, bytes) and len(key) == 16:
                yield parent, key


def _required(connection: sqlite3.Connection, table: str) -> dict[str, object]:
    """Return what stands in the columns of ``table`` that may not be empty."""
    return {
        name: _USUAL.get(name, "" if "CHAR" in kind.upper() else 0)
        for _, name, kind, required, usual, is_key in connection.execute(
            f'PRAGMA table_info("{table}")'
        )
        if required and usual is None and not is_key
    }

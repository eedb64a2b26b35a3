"""Keeps the digests of rows true while this program writes; see row_digests.py.

By the database, not by each verb: temporary triggers see what ORM, bulk statements, foreign keys
and raw SQL do alike, and go with the connection, so that the file holds nothing that another
program could not open. Events of SQLAlchemy would miss bulk statements and foreign keys; triggers
that stay in the file would keep other programs from repairing it.

The triggers only note which rows are touched. Their digests are worked out once a row, just before
the transaction ends, of what stands there then: a row that a verb writes three times costs one
digest, and one that a savepoint gave back is as it stands.
"""

import sqlite3
from collections.abc import Collection, Iterator

from kesbang_desktop.store.row_digests import (
    DIGEST_TABLE,
    FUNCTION,
    TABLES,
    content_of,
    digested_tables,
    provide_digest,
    table_key,
)


class DigestKeeper:
    """Notes what ``connection`` writes to ``tables`` from now on.

    To be made outside of a transaction, which would take the triggers with it where it fails.
    """

    def __init__(self, connection: sqlite3.Connection, tables: Collection[str] = TABLES) -> None:
        self._connection = connection
        provide_digest(connection)
        self._tables = {
            table: _TouchedRows(connection, table, columns)
            for table, columns in digested_tables(connection).items()
            if table in tables
        }

    def note(self, table: str, rowid: int) -> None:
        """Have the digest of a row made anew although nothing of it is written."""
        self._tables[table].written.add(rowid)

    def forget(self) -> None:
        """Begin anew: what was noted was never written."""
        for table in self._tables.values():
            table.forget()

    def bring(self) -> None:
        """Bring the digests of all that was noted; the last thing before a transaction ends."""
        for table in self._tables.values():
            table.bring(self._connection)


class _TouchedRows:
    """The rowids of one table that a transaction wrote, or took away."""

    def __init__(self, connection: sqlite3.Connection, table: str, columns: list[str]) -> None:
        self.written: set[int] = set()
        self._gone: set[int] = set()
        start = table_key(table)
        own = f"{start} + rowid"
        self._bring = (
            f"INSERT INTO {DIGEST_TABLE} SELECT {own}, {FUNCTION}({own}, {content_of(columns)})"
            f' FROM "{table}" WHERE rowid BETWEEN ? AND ?'
            " ON CONFLICT (key) DO UPDATE SET digest = excluded.digest"
        )
        self._drop = (
            f"DELETE FROM {DIGEST_TABLE} WHERE key BETWEEN {start} + ? AND {start} + ?"
            f' AND NOT EXISTS (SELECT 1 FROM "{table}" t WHERE t.rowid = key - {start})'
        )
        connection.create_function(f"notula_wrote_{table}", 1, self.written.add)
        connection.create_function(f"notula_took_{table}", 1, self._gone.add)
        for event, note in (
            ("INSERT", f"notula_wrote_{table}(NEW.rowid)"),
            ("UPDATE", f"notula_wrote_{table}(NEW.rowid)"),
            ("DELETE", f"notula_took_{table}(OLD.rowid)"),
        ):
            connection.execute(
                f"CREATE TEMP TRIGGER note_{table}_{event} AFTER {event} ON main.{table}"
                f" BEGIN SELECT {note}; END"
            )

    def forget(self) -> None:
        self.written.clear()
        self._gone.clear()

    def bring(self, connection: sqlite3.Connection) -> None:
        if self._gone:
            connection.executemany(self._drop, _runs(self._gone))
        if self.written:
            for run in _runs(self.written):
                connection.execute(self._bring, run)
        self.forget()


def _runs(numbers: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last of each run of numbers without a gap."""
    ordered = sorted(numbers)
    first = last = ordered[0]
    for number in ordered[1:]:
        if number != last + 1:
            yield first, last
            first = number
        last = number
    yield first, last

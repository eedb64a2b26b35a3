"""Whether every row is as it was written, by its digest; see row_digests.py.

All rows are read, by SQLite itself: Python is asked for a digest at a time, so that whoever types
meanwhile waits for none of it.
"""

import sqlite3
from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from kesbang_desktop.domain.altered_rows import Alteration, RowsCheck
from kesbang_desktop.store.row_digests import (
    DIGEST_TABLE,
    FUNCTION,
    ROW_BITS,
    content_of,
    digested_tables,
    opened,
    provide_digest,
    sealed,
    table_key,
    table_of_key,
)


@dataclass(frozen=True, slots=True)
class _Found:
    """A row and its digest that do not agree: ``stored`` is None without one, ``now`` without it.

    Both are as ``row_digest`` keeps them.
    """

    key: int
    stored: int | None
    now: int | None

    @property
    def is_sealed(self) -> bool:
        """Whether the stored digest is as it was written."""
        return self.stored is not None and sealed(self.key, opened(self.stored)[0]) == self.stored

    @property
    def is_only_digest(self) -> bool:
        """Whether the digest is damaged, and the rest of it says that the row is not."""
        if self.stored is None or self.is_sealed:
            return False
        if self.now is None:
            # It may have come here from anywhere; a row that it lacks there is told by itself.
            return True
        (digest, seal), (now, now_seal) = opened(self.stored), opened(self.now)
        return seal == now_seal or digest == now


def check_rows(connection: sqlite3.Connection) -> RowsCheck:
    """Compare all rows with their digests; a file of an older revision has none, and is good.

    The connection should hold a reading transaction where others write. Raises sqlite3.Error.
    """
    provide_digest(connection)
    altered: list[tuple[int, str, Alteration]] = []
    broken: list[int] = []
    moved = 0
    tables = digested_tables(connection)
    for table, columns in tables.items():
        there = [*_rows(connection, table, columns), *_lone(connection, table)]
        own = [one for one in there if one.now is not None and one.is_only_digest]
        rest = [one for one in there if one.now is None or not one.is_only_digest]
        found = _without_moved(rest)
        moved += len(rest) - len(found)
        broken.extend(one.key for one in (*own, *found) if one.is_only_digest)
        altered.extend((one.key, table, _kind(one)) for one in found if not one.is_only_digest)
    if tables:
        known = {table_key(table) >> ROW_BITS for table in tables}
        query = f"SELECT DISTINCT key >> {ROW_BITS} FROM {DIGEST_TABLE}"
        lost = [n for (n,) in connection.execute(query) if n not in known]
        for number in lost:
            query = f"SELECT key FROM {DIGEST_TABLE} WHERE key >> {ROW_BITS} = ?"
            broken.extend(key for (key,) in connection.execute(query, (number,)))
    return RowsCheck(tuple(altered), tuple(broken), moved)


def renew_digests(connection: sqlite3.Connection, keys: Collection[int]) -> None:
    """Make the digests ``keys`` anew where they are damaged themselves, and their rows are not.

    Those of rows that are gone go. In a transaction.
    """
    provide_digest(connection)
    tables = digested_tables(connection)
    query = f"SELECT digest FROM {DIGEST_TABLE} WHERE key = ?"
    for key in keys:
        stored = connection.execute(query, (key,)).fetchone()
        if stored is None:
            continue
        now = _digest_now(connection, tables, key)
        found = _Found(key, stored[0] if isinstance(stored[0], int) else None, now)
        if now is None and (table_of_key(key) not in tables or found.is_only_digest):
            connection.execute(f"DELETE FROM {DIGEST_TABLE} WHERE key = ?", (key,))
        elif now is not None and found.is_only_digest:
            connection.execute(f"UPDATE {DIGEST_TABLE} SET digest = ? WHERE key = ?", (now, key))


def _digest_now(
    connection: sqlite3.Connection, tables: dict[str, list[str]], key: int
) -> int | None:
    """Return the digest of the row as it stands; None where it is gone."""
    table = table_of_key(key)
    if table not in tables:
        return None
    query = (
        f'SELECT {FUNCTION}(?1, {content_of(tables[table])}) FROM "{table}" NOT INDEXED'
        " WHERE rowid = ?2"
    )
    row = connection.execute(query, (key, rowid_of(key))).fetchone()
    return None if row is None else int(row[0])


def _rows(connection: sqlite3.Connection, table: str, columns: list[str]) -> Iterator[_Found]:
    """Yield the rows that are not as their digests say, or have none."""
    start = table_key(table)
    own = f"{FUNCTION}({start} + t.rowid, {content_of(columns, 't')})"
    query = (
        f'SELECT {start} + t.rowid, d.digest, {own} FROM "{table}" t NOT INDEXED'
        f" LEFT JOIN {DIGEST_TABLE} d ON d.key = {start} + t.rowid"
        f" WHERE d.digest IS NOT {own}"
    )
    for key, stored, now in connection.execute(query):
        yield _Found(key, stored if isinstance(stored, int) else None, now)


def _lone(connection: sqlite3.Connection, table: str) -> Iterator[_Found]:
    """Yield the digests whose rows are not there."""
    start = table_key(table)
    query = (
        f"SELECT d.key, d.digest FROM {DIGEST_TABLE} d"
        " WHERE d.key BETWEEN ? AND ? AND NOT EXISTS"
        f' (SELECT 1 FROM "{table}" t WHERE t.rowid = d.key - {start})'
    )
    for key, stored in connection.execute(query, (start, start + (1 << ROW_BITS) - 1)):
        yield _Found(key, stored if isinstance(stored, int) else None, None)


def _without_moved(found: list[_Found]) -> list[_Found]:
    """Leave out rows that are whole under another rowid, as in a file that was filled anew."""
    told = Counter(opened(one.stored)[0] for one in found if one.stored is not None)
    here = Counter(opened(one.now)[0] for one in found if one.now is not None)
    moved = told & here
    if not moved:
        return found
    rest = []
    given = moved.copy()
    for one in found:
        digest = opened(one.now)[0] if one.now is not None else None
        if digest is not None and given[digest] > 0:
            given[digest] -= 1
            if one.stored is not None and opened(one.stored)[0] not in moved:
                # Its own place told of a row that is nowhere any more.
                rest.append(_Found(one.key, one.stored, None))
        elif one.now is None and one.stored is not None and opened(one.stored)[0] in moved:
            continue
        elif one.stored is not None and opened(one.stored)[0] in moved:
            rest.append(_Found(one.key, None, one.now))
        else:
            rest.append(one)
    return rest


def _kind(one: _Found) -> Alteration:
    if one.stored is None:
        return Alteration.ADDED
    if not one.is_sealed:
        return Alteration.UNPROVEN
    return Alteration.GONE if one.now is None else Alteration.CHANGED


def keys_of_altered(connection: sqlite3.Connection) -> list[tuple[str, dict[str, object]]]:
    """Return table and primary key of the rows that are there and not as they were written."""
    found = []
    for key, table, _ in check_rows(connection).altered:
        names = _primary_key(connection, table)
        listed = ", ".join(f'"{name}"' for name in names)
        row = connection.execute(
            f'SELECT {listed} FROM "{table}" WHERE rowid = ?', (rowid_of(key),)
        ).fetchone()
        if row is not None:
            found.append((table, dict(zip(names, row, strict=True))))
    return found


def disown(connection: sqlite3.Connection, rows: list[tuple[str, dict[str, object]]]) -> None:
    """Let the digests of ``rows`` say that they are not as they were written."""
    for table, key in rows:
        condition = " AND ".join(f'"{name}" = ?' for name in key)
        query = f'SELECT rowid FROM "{table}" WHERE {condition}'
        found = connection.execute(query, tuple(key.values())).fetchone()
        if found is not None:
            place = table_key(table) + found[0]
            connection.execute(
                f"UPDATE {DIGEST_TABLE} SET digest = ? WHERE key = ?", (sealed(place, 0), place)
            )


def is_as_written(connection: sqlite3.Connection, table: str, key: int) -> bool:
    """Tell whether one row is as its digest says."""
    provide_digest(connection)
    columns = digested_tables(connection).get(table)
    if columns is None:
        return False
    query = (
        f'SELECT 1 FROM "{table}" t JOIN {DIGEST_TABLE} d ON d.key = ?1'
        f" WHERE t.rowid = ?2 AND d.digest = {FUNCTION}(?1, {content_of(columns, 't')})"
    )
    return connection.execute(query, (key, rowid_of(key))).fetchone() is not None


def rowid_of(key: int) -> int:
    """Return the rowid of the row whose digest has ``key``."""
    return key & ((1 << ROW_BITS) - 1)


def _primary_key(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")') if row[5]]

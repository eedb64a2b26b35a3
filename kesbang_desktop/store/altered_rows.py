"""Which rows are not as they were written: where each is, and what it was in a safety copy."""

import sqlite3
from dataclasses import replace
from datetime import datetime

from kesbang_desktop.domain.altered_rows import AlteredRow, FieldNow
from kesbang_desktop.store.row_check import check_rows, is_as_written, rowid_of
from kesbang_desktop.store.row_digests import DIGEST_TABLE, opened
from kesbang_desktop.store.row_words import RowWords

Values = dict[str, object]
_OF_PROGRAM = frozenset(
    ("id", "order_key", "ordinal", "zone", "search_text", "due_order", "listed")
)


def find_altered(connection: sqlite3.Connection, most: int | None) -> list[AlteredRow]:
    """Read all rows and return those that are not as they were written, ``most`` of them."""
    found = []
    words = RowWords(connection)
    for key, table, kind in check_rows(connection).altered[:most]:
        values = _read(connection, table, key) or {}
        told = [FieldNow(name, *words.both(table, name, values[name], None)) for name in values]
        place = words.place_of(values)
        found.append(AlteredRow(key, rowid_of(key), table, kind, place, _worth_telling(told)))
    return found


def with_copy(
    row: AlteredRow, connection: sqlite3.Connection, copy: sqlite3.Connection, made_at: datetime
) -> AlteredRow:
    """Return ``row`` with what ``copy`` has of it; as it is where it lacks it, or has no more."""
    values = _read(copy, row.table, row.key)
    if values is None or not is_as_written(copy, row.table, row.key):
        return row
    now = _read(connection, row.table, row.key) or {}
    stored, copied = _digest(connection, row.key), _digest(copy, row.key)
    is_exact = stored is not None and stored == copied
    if not is_exact and (row.copied_at or not _is_same_row(copy, row.table, now, values)):
        return row
    words = RowWords(copy)
    fields = [
        FieldNow(name, *words.both(row.table, name, now.get(name), value))
        for name, value in values.items()
        if not now or now.get(name) != value
    ]
    return replace(
        row,
        fields=tuple(fields) if now else _worth_telling(fields),
        copied_at=made_at,
        is_exact=is_exact,
        values=tuple(values.items()),
        # What a damaged row is of may be damaged as well.
        place=words.place_of(values) or row.place,
    )


def _worth_telling(fields: list[FieldNow]) -> tuple[FieldNow, ...]:
    """Leave out of a whole row what is empty, and what only the program goes by."""
    return tuple(one for one in fields if (one.now or one.before) and one.name not in _OF_PROGRAM)


def _is_same_row(copy: sqlite3.Connection, table: str, now: Values, before: Values) -> bool:
    keys = [row[1] for row in copy.execute(f'PRAGMA table_info("{table}")') if row[5]]
    return all(now.get(name) == before.get(name) for name in keys)


def _digest(connection: sqlite3.Connection, key: int) -> int | None:
    query = f"SELECT digest FROM {DIGEST_TABLE} WHERE key = ?"
    row = connection.execute(query, (key,)).fetchone()
    return opened(row[0])[0] if row else None


def _read(connection: sqlite3.Connection, table: str, key: int) -> Values | None:
    """Return the values of a row; of text that is none, what can be read."""
    found = read_raw(connection, table, rowid_of(key))
    if found is None:
        return None
    return {
        name: value.decode("utf-8", errors="replace")
        if kind == "text" and isinstance(value, bytes)
        else value
        for name, kind, value in found
    }


def read_raw(
    connection: sqlite3.Connection, table: str, rowid: int
) -> tuple[tuple[str, str, object], ...] | None:
    """Return name, kind and value of each column of a row, text as its bytes; None without it."""
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    listed = ", ".join(
        f'CASE typeof("{name}") WHEN \'text\' THEN CAST("{name}" AS BLOB) ELSE "{name}" END,'
        f' typeof("{name}")'
        for name in columns
    )
    query = f'SELECT {listed} FROM "{table}" WHERE rowid = ?'
    row = connection.execute(query, (rowid,)).fetchone()
    return None if row is None else tuple(zip(columns, row[1::2], row[::2], strict=True))

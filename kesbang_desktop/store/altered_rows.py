"""Which rows are not as they were written: where each is, and what it was in a safety copy."""

import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from kesbang_desktop.domain.altered_rows import AlteredRow, FieldNow
from kesbang_desktop.store.row_check import check_rows, is_as_written, rowid_of
from kesbang_desktop.store.row_digests import DIGEST_TABLE, opened

_NAMES = ("title", "name", "text", "file_name", "caption", "field", "key", "number")
_LONGEST = 60
_MOST = 200

Values = dict[str, object]


def find_altered(connection: sqlite3.Connection) -> tuple[AlteredRow, ...]:
    """Read all rows and return those that are not as they were written."""
    found = []
    for key, table, kind in check_rows(connection).altered[:_MOST]:
        values = _read(connection, table, key) or {}
        shown = tuple(FieldNow(name, _words(value), "") for name, value in values.items())
        found.append(AlteredRow(key, table, kind, _place(connection, values), shown))
    return tuple(found)


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
    fields = tuple(
        FieldNow(name, _words(now.get(name)), _words(value))
        for name, value in values.items()
        if not now or now.get(name) != value
    )
    place = row.place or _place(copy, values)
    listed = tuple(values.items())
    return replace(
        row, fields=fields, copied_at=made_at, is_exact=is_exact, values=listed, place=place
    )


def _is_same_row(
    copy: sqlite3.Connection, table: str, now: Mapping[str, object], before: Mapping[str, object]
) -> bool:
    keys = [row[1] for row in copy.execute(f'PRAGMA table_info("{table}")') if row[5]]
    return all(now.get(name) == before.get(name) for name in keys)


def _digest(connection: sqlite3.Connection, key: int) -> int | None:
    query = f"SELECT digest FROM {DIGEST_TABLE} WHERE key = ?"
    row = connection.execute(query, (key,)).fetchone()
    return opened(row[0])[0] if row else None


def _read(connection: sqlite3.Connection, table: str, key: int) -> Values | None:
    """Return the values of a row, text that is none as bytes."""
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    listed = ", ".join(
        f'CASE typeof("{name}") WHEN \'text\' THEN CAST("{name}" AS BLOB) ELSE "{name}" END,'
        f' typeof("{name}")'
        for name in columns
    )
    query = f'SELECT {listed} FROM "{table}" WHERE rowid = ?'
    row = connection.execute(query, (rowid_of(key),)).fetchone()
    if row is None:
        return None
    pairs = zip(row[::2], row[1::2], strict=True)
    values = [_text(value) if kind == "text" else value for value, kind in pairs]
    return dict(zip(columns, values, strict=True))


def _text(value: bytes) -> str:
    return value.decode("utf-8", errors="replace")


def _place(connection: sqlite3.Connection, values: Mapping[str, object]) -> str:
    """Return by what a person knows the row: its own words, and its meeting."""
    own = next((_words(values[name]) for name in _NAMES if values.get(name)), "")
    meeting_id, entry_id = values.get("meeting_id"), values.get("entry_id")
    if meeting_id is None and entry_id is not None:
        query = "SELECT meeting_id, text FROM entry WHERE id = ?"
        row = connection.execute(query, (entry_id,)).fetchone()
        meeting_id = row[0] if row else None
        own = own or (_words(row[1]) if row else "")
    words = f"“{own[:_LONGEST]}”" if own else ""
    query = "SELECT title FROM meeting WHERE id = ?"
    row = connection.execute(query, (meeting_id,)).fetchone() if meeting_id else None
    return f"{words} dalam rapat “{_words(row[0])}”".lstrip() if row else words


def _words(value: object) -> str:
    """Return what can be shown of a value."""
    if isinstance(value, bytes):
        return value.hex() if len(value) <= 16 else f"{len(value)} bita"
    return "" if value is None else str(value)

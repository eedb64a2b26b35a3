"""What a write in parts did so far, in the data file itself, so that all of it can be taken back.

A write that takes long is cut into transactions, so that whoever types is not kept from the disk.
Temporary triggers note each row that it touches as it stood before, in a table that is there only
meanwhile; it is part of the same transactions, and of every copy of the file. The write is done
when that table has another name, under which it goes bit by bit: to drop one of half a million rows
writes tens of megabytes. Where the table is found without its writer, the write did not end, and
what it did is taken back.

What others wrote meanwhile stays: a row that they changed since, and what their rows refer to.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from kesbang_desktop.store.row_digests import TABLES, digested_tables

_JOURNAL = "unfinished_write"
_DONE = "finished_write"
_AT_ONCE = 500
_FORGOTTEN_AT_ONCE = 10_000
_CHANGED_AT_ONCE = 200
# Beside "ours", in what is taken back: it has to wait for the others.
_PASSED = 2
_CHANGE = f"place, line, ours, was, became FROM {_JOURNAL}"
_CREATE = (
    f"CREATE TABLE IF NOT EXISTS {_JOURNAL} (number INTEGER PRIMARY KEY, place TEXT NOT NULL,"
    # The row that stands there now is of the write; how it stood before it, and after it.
    " line INTEGER NOT NULL, ours INTEGER NOT NULL, was TEXT, became TEXT, UNIQUE (place, line))"
)


def has_journal(connection: sqlite3.Connection) -> bool:
    """Tell whether a write in parts is under way in the file, or did not end."""
    return _has_table(connection, _JOURNAL)


def has_notes(connection: sqlite3.Connection) -> bool:
    """Tell whether there is such a table, of a write that did not end or of one that is done."""
    return _has_table(connection, _JOURNAL) or _has_table(connection, _DONE)


def _has_table(connection: sqlite3.Connection, name: str) -> bool:
    query = "SELECT 1 FROM main.sqlite_master WHERE name = ?"
    return connection.execute(query, (name,)).fetchone() is not None


def begin_journal(connection: sqlite3.Connection) -> None:
    """Note from now on what ``connection`` writes. To be called in the first transaction."""
    connection.execute(_CREATE)
    for table in _tables(connection):
        for statement in table.triggers():
            connection.execute(statement)


def stop_noting(connection: sqlite3.Connection) -> None:
    """Note no more; what was noted stays."""
    for name in TABLES:
        for event in ("INSERT", "UPDATE", "DELETE"):
            connection.execute(f"DROP TRIGGER IF EXISTS temp.journal_{name}_{event}")


def end_journal(connection: sqlite3.Connection) -> None:
    """Have the write done once this transaction is: what was noted means nothing any more.

    There may be nothing left of an earlier one that :func:`forget_some` has not let go.
    """
    connection.execute(f"ALTER TABLE {_JOURNAL} RENAME TO {_DONE}")


def forget_some(connection: sqlite3.Connection) -> bool:
    """Let some of what was noted of a write that is done go; tell whether more is left."""
    if not _has_table(connection, _DONE):
        return False
    connection.execute(
        f"DELETE FROM {_DONE} WHERE number < (SELECT min(number) FROM {_DONE}) + ?",
        (_FORGOTTEN_AT_ONCE,),
    )
    if connection.execute(f"SELECT 1 FROM {_DONE} LIMIT 1").fetchone() is not None:
        return True
    connection.execute(f"DROP TABLE {_DONE}")
    return False


def drop_journal(connection: sqlite3.Connection) -> None:
    """Let what was noted of a write that was taken back go."""
    connection.execute(f"DROP TABLE {_JOURNAL}")


def take_back_inserted(connection: sqlite3.Connection) -> bool:
    """Take away some of the rows that the write added, the last ones first; tell whether more are.

    Rows that others refer to are passed over. Without foreign keys, in a transaction.
    """
    query = f"SELECT number FROM {_JOURNAL} WHERE was IS NULL ORDER BY number DESC LIMIT ?"
    numbers = [number for (number,) in connection.execute(query, (_AT_ONCE,))]
    if not numbers:
        return False
    span = numbers[-1], numbers[0]
    for table in reversed(_tables(connection)):
        connection.execute(table.delete_inserted, (table.name, *span))
    # What is still there is looked at again at the end.
    connection.execute(
        f"UPDATE {_JOURNAL} SET was = '', became = NULL"
        " WHERE was IS NULL AND number BETWEEN ? AND ?",
        span,
    )
    for table in _tables(connection):
        connection.execute(
            f"DELETE FROM {_JOURNAL} WHERE place = ? AND was = '' AND number BETWEEN ? AND ?"
            f' AND NOT EXISTS (SELECT 1 FROM "{table.name}" t WHERE t.rowid = line)',
            (table.name, *span),
        )
    return True


def take_back_changed(connection: sqlite3.Connection) -> bool:
    """Put some of the rows that the write changed or took away back as they were; tell whether more
    are.

    One whose place or key another row has is passed over. Without foreign keys, in a transaction.
    """
    tables = {table.name: table for table in _tables(connection)}
    query = f"SELECT number, {_CHANGE} WHERE was <> '' AND ours < {_PASSED} ORDER BY number LIMIT ?"
    found = connection.execute(query, (_CHANGED_AT_ONCE,)).fetchall()
    for number, place, line, ours, was, became in found:
        table = tables[place]
        is_back = (
            table.as_it_stands(connection, line) != became or table.rewrite(connection, line, was)
            if ours
            else table.restore(connection, line, was)
        )
        done = "DELETE FROM {}" if is_back else f"UPDATE {{}} SET ours = ours | {_PASSED}"
        connection.execute(f"{done.format(_JOURNAL)} WHERE number = ?", (number,))
    return bool(found)


def take_back_rest(connection: sqlite3.Connection) -> None:
    """Put what was passed over back: rows that have one another's keys, those held back by a row.

    Without foreign keys, in a transaction.
    """
    tables = {table.name: table for table in _tables(connection)}
    changed = connection.execute(f"SELECT {_CHANGE} WHERE was <> ''").fetchall()
    restored = []
    for place, line, ours, was, became in changed:
        table = tables[place]
        if ours & ~_PASSED:
            if table.as_it_stands(connection, line) != became:
                continue
            connection.execute(f'DELETE FROM "{place}" WHERE rowid = ?', (line,))
        restored.append((table, line, was))
    for table, line, was in restored:
        table.restore(connection, line, was)
    connection.execute(f"DELETE FROM {_JOURNAL} WHERE was <> ''")
    for table in reversed(tables.values()):
        # Held back before, because of a row that was only put back now.
        connection.execute(table.delete_held_back, (table.name,))


def take_back_copied(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Take back in ``target`` what a write in parts did in ``source`` that did not end there.

    ``target`` holds what could be read of ``source``, at the same places, and is in a transaction
    without foreign keys. What of the journal cannot be read stays done.
    """
    try:
        if not has_journal(source):
            return
        target.execute(_CREATE)
        for row in source.execute(f"SELECT number, {_CHANGE} ORDER BY number"):
            target.execute(f"INSERT INTO {_JOURNAL} VALUES (?, ?, ?, ?, ?, ?)", row)
    except (sqlite3.DatabaseError, UnicodeDecodeError):
        if not has_journal(target):
            return
    while take_back_inserted(target) or take_back_changed(target):
        pass
    take_back_rest(target)
    drop_journal(target)


def refers_to_missing(connection: sqlite3.Connection) -> bool:
    """Tell whether a row refers to one that is gone; all are read, so that nobody should wait."""
    return connection.execute("PRAGMA main.foreign_key_check").fetchone() is not None


def let_go_of_missing(connection: sqlite3.Connection) -> None:
    """Let rows of others refer to nothing that is gone; those that mean nothing without it go."""
    known = digested_tables(connection)
    for table, line, _, number in connection.execute("PRAGMA main.foreign_key_check").fetchall():
        if table not in known:
            continue
        references = connection.execute(f'PRAGMA main.foreign_key_list("{table}")').fetchall()
        column = next(row[3] for row in references if row[0] == number)
        needed = {
            name
            for _, name, _, is_needed, *_ in connection.execute(f'PRAGMA table_info("{table}")')
            if is_needed
        }
        if column in needed:
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (line,))
        else:
            connection.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (line,))


@dataclass(frozen=True)
class _Table:
    name: str
    columns: list[str]
    # Of rows that refer to this table: their table, the column, the one here, whether indexed.
    children: list[tuple[str, str, str, bool]]

    def triggers(self) -> Iterator[str]:
        """Yield what notes the rows of this table that are written."""
        here = f"place = '{self.name}' AND line = "
        before = f"'{self.name}', OLD.rowid, {{}}, {self._content('OLD')}, NULL"
        note = (
            f"INSERT INTO {_JOURNAL} (place, line, ours, was, became) SELECT {before}"
            f" WHERE NOT EXISTS (SELECT 1 FROM {_JOURNAL} WHERE {here} OLD.rowid)"
        )
        became = (
            f"UPDATE {_JOURNAL} SET ours = 1, became = {self._content('NEW')}"
            f" WHERE {here} NEW.rowid AND was IS NOT NULL"
        )
        yield self._trigger(
            "INSERT",
            f"INSERT INTO {_JOURNAL} (place, line, ours) SELECT '{self.name}', NEW.rowid, 1"
            f" WHERE NOT EXISTS (SELECT 1 FROM {_JOURNAL} WHERE {here} NEW.rowid)",
            became,
        )
        yield self._trigger("UPDATE", note.format(1), became)
        yield self._trigger(
            "DELETE",
            note.format(0),
            f"UPDATE {_JOURNAL} SET ours = 0, became = NULL WHERE {here} OLD.rowid",
            f"DELETE FROM {_JOURNAL} WHERE {here} OLD.rowid AND was IS NULL",
        )

    @cached_property
    def delete_inserted(self) -> str:
        """The statement that takes the rows of a span of the journal away."""
        return (
            f'DELETE FROM "{self.name}" WHERE rowid IN (SELECT line FROM {_JOURNAL}'
            f" WHERE place = ? AND was IS NULL AND number BETWEEN ? AND ?){self._unnamed()}"
        )

    @cached_property
    def delete_held_back(self) -> str:
        """The statement that takes those away which something referred to."""
        return (
            f'DELETE FROM "{self.name}" WHERE rowid IN (SELECT line FROM {_JOURNAL}'
            f" WHERE place = ? AND was = ''){self._unnamed()}"
        )

    def as_it_stands(self, connection: sqlite3.Connection, line: int) -> str | None:
        """Return the row as the journal writes it; None where it is gone."""
        query = f'SELECT {self._content()} FROM "{self.name}" WHERE rowid = ?'
        found = connection.execute(query, (line,)).fetchone()
        return None if found is None else str(found[0])

    def restore(self, connection: sqlite3.Connection, line: int, was: str) -> bool:
        """Put a row back, at its place where that is free; False where another has its key."""
        values = _values(was)
        taken = f'SELECT 1 FROM "{self.name}" WHERE rowid = ?'
        place = None if connection.execute(taken, (line,)).fetchone() else line
        names = ", ".join(f'"{name}"' for name in self.columns)
        signs = ", ".join("?" * len(values))
        statement = f'INSERT OR IGNORE INTO "{self.name}" (rowid, {names}) VALUES (?, {signs})'
        return connection.execute(statement, (place, *values)).rowcount > 0

    def rewrite(self, connection: sqlite3.Connection, line: int, was: str) -> bool:
        """Let a row be as it was; False where another has its key."""
        names = ", ".join(f'"{name}" = ?' for name in self.columns)
        statement = f'UPDATE OR IGNORE "{self.name}" SET {names} WHERE rowid = ?'
        return connection.execute(statement, (*_values(was), line)).rowcount > 0

    def _trigger(self, event: str, *statements: str) -> str:
        body = "; ".join(statements)
        return (
            f"CREATE TEMP TRIGGER journal_{self.name}_{event} AFTER {event} ON main.{self.name}"
            f" BEGIN {body}; END"
        )

    def _content(self, row: str = "") -> str:
        prefix = f"{row}." if row else ""
        return "json_array({})".format(", ".join(_told(f'{prefix}"{n}"') for n in self.columns))

    def _unnamed(self) -> str:
        """Return the condition that no row refers to one of this table."""
        found = []
        for child, column, parent, is_indexed in self.children:
            if is_indexed:
                found.append(
                    f' AND NOT EXISTS (SELECT 1 FROM "{child}" c'
                    f' WHERE c."{column}" = "{self.name}"."{parent}")'
                )
            else:
                query = f'SELECT "{column}" FROM "{child}" WHERE "{column}" IS NOT NULL'
                found.append(f' AND "{parent}" NOT IN ({query})')
        return "".join(found)


def _told(column: str) -> str:
    return (
        f"CASE typeof({column}) WHEN 'blob' THEN 'x' || hex({column})"
        f" WHEN 'text' THEN 't' || {column} ELSE {column} END"
    )


def _value(told: Any) -> Any:
    if not isinstance(told, str):
        return told
    return bytes.fromhex(told[1:]) if told.startswith("x") else told[1:]


def _values(was: str) -> list[Any]:
    return [_value(one) for one in json.loads(was)]


def _tables(connection: sqlite3.Connection) -> list[_Table]:
    columns = digested_tables(connection)
    children: dict[str, list[tuple[str, str, str, bool]]] = {name: [] for name in columns}
    for name in columns:
        indexed = _indexed(connection, name)
        for row in connection.execute(f'PRAGMA main.foreign_key_list("{name}")').fetchall():
            parent, column, target = row[2], row[3], row[4]
            # A row that refers to its own table is no reason to keep both.
            if parent in children and parent != name:
                children[parent].append((name, column, target or "id", column in indexed))
    return [_Table(name, found, children[name]) for name, found in columns.items()]


def _indexed(connection: sqlite3.Connection, table: str) -> set[str]:
    """Return the columns that an index of ``table`` begins with."""
    query = (
        "SELECT c.name FROM pragma_index_list(?, 'main') l, pragma_index_info(l.name, 'main') c"
        ' WHERE c.seqno = 0 AND NOT l."partial"'
    )
    return {name for (name,) in connection.execute(query, (table,))}

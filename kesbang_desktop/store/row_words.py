"""What stands in a row of the data file, in words, also where it is damaged."""

import sqlite3
from collections.abc import Callable, Mapping
from datetime import date, datetime, time

from sqlalchemy import Boolean, Date, Time

from kesbang_desktop.domain.record_words import value_words
from kesbang_desktop.store.column_types import Moment
from kesbang_desktop.store.tables import Row

_OWN_NAMES = ("title", "name", "text", "file_name", "caption", "field", "key")
# Where an id leads, and what that is called there.
_NAMED = {
    "person_id": ("person", "name"),
    "organization_id": ("organization", "name"),
    "parent_id": ("organization", "name"),
    "speaker_person_id": ("person", "name"),
    "speaker_organization_id": ("organization", "name"),
    "meeting_id": ("meeting", "title"),
    "series_id": ("series", "name"),
    "entry_id": ("entry", "text"),
    "source_id": ("entry", "text"),
    "obligation_id": ("obligation", "text"),
    "group_id": ("invite_group", "name"),
    "attachment_id": ("attachment", "file_name"),
}
# How the text of a column is read.
_READ: tuple[tuple[type, Callable[[str], object]], ...] = (
    (Moment, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
)
_WHO = ("person_id", "organization_id", "attachment_id", "obligation_id", "group_id")
_LONGEST, _SHORT, _BEFORE_CUT = 600, 60, 200

Values = Mapping[str, object]


class RowWords:
    """Words for rows that are read by ``connection``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def words_of(self, table: str, name: str, value: object) -> str:
        """Return one value as a person reads it."""
        if isinstance(value, bytes) and not name.endswith("_id"):
            return value.hex(" ", 4) if len(value) <= 16 else f"{len(value)} bita"
        if isinstance(value, bytes):
            return self._name(name, value) or value.hex()
        return value_words(name, _typed(table, name, value), {}, longest=None)

    def both(self, table: str, name: str, now: object, before: object) -> tuple[str, str]:
        """Return two values in words, long ones around where they begin to differ."""
        words = self.words_of(table, name, now), self.words_of(table, name, before)
        if words[0] == words[1] and isinstance(now, bytes) and now and before:
            return words[0], f"{words[1]}, isinya lain"
        pairs = enumerate(zip(*words, strict=False))
        same = next((at for at, (one, other) in pairs if one != other), min(map(len, words)))
        return _cut(words[0], same), _cut(words[1], same)

    def place_of(self, values: Values) -> str:
        """Return by what a person knows the row: its own words, who it is of, and its meeting."""
        meeting_id, entry_id = values.get("meeting_id"), values.get("entry_id")
        own = next((str(values[name]) for name in _OWN_NAMES if values.get(name)), "")
        # Of an action only its line is told, not who has to do it.
        if not own and "search_text" not in values:
            found = (self._name(name, values.get(name)) for name in _WHO)
            own = next(filter(None, found), "")
        line = self._name("entry_id", entry_id)
        if meeting_id is None and entry_id is not None:
            query = "SELECT meeting_id FROM entry WHERE id = ?"
            row = self._connection.execute(query, (entry_id,)).fetchone()
            meeting_id = row[0] if row else None
        title = self._name("meeting_id", meeting_id)
        told = (_quoted(own), _quoted(line, "pada "), _quoted(title, "dalam rapat "))
        return " ".join(filter(None, told))

    def _name(self, name: str, value: object) -> str:
        table, column = _NAMED.get(name, ("", ""))
        if not table or value is None:
            return ""
        query = f'SELECT CAST("{column}" AS BLOB) FROM "{table}" WHERE id = ?'
        row = self._connection.execute(query, (value,)).fetchone()
        return bytes(row[0]).decode(errors="replace") if row and row[0] is not None else ""


def _quoted(text: str, before: str = "") -> str:
    first = " ".join(text.split())
    short = first if len(first) <= _SHORT else first[: _SHORT - 1] + "…"
    return f"{before}“{short}”" if short else ""


def _cut(text: str, differs_at: int) -> str:
    if len(text) <= _LONGEST:
        return text
    start = max(0, differs_at - _BEFORE_CUT)
    end = start + _LONGEST
    return f"{'…' if start else ''}{text[start:end]}{'…' if end < len(text) else ''}"


def _typed(table: str, name: str, value: object) -> object:
    """Return what the program would read there; text that is nothing of the kind stays text."""
    found = Row.metadata.tables.get(table)
    column = found.c.get(name) if found is not None else None
    if column is None or value is None:
        return value
    if isinstance(column.type, Boolean) and value in (0, 1):
        return bool(value)
    read = next((read for kind, read in _READ if isinstance(column.type, kind)), None)
    if read is None or not isinstance(value, str):
        return value
    try:
        return read(value)
    except ValueError:
        return value

"""Answers of the server that are kept on this computer, for a start without a network.

The file ``terbaca-*.sqlite`` in the data folder, encrypted where the data file beside it would be.
It holds nothing that is not on the server: where it cannot be read it is begun anew.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import Any

from kesbang_desktop.store.connecting import connect, is_left_clear
from kesbang_desktop.store.private_files import make_private_file
from kesbang_desktop.store.server.value_text import from_text, to_text
from kesbang_desktop.store.write_marks import remove_database

_TABLE = (
    "CREATE TABLE IF NOT EXISTS answer (number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " question TEXT NOT NULL UNIQUE, content TEXT NOT NULL)"
)
_MOST, _MOST_CHARACTERS = 1_000, 40_000_000
_FORGET = """
    DELETE FROM answer WHERE number IN (
        SELECT number FROM (
            SELECT number, row_number() OVER newest AS place,
                sum(length(content)) OVER newest AS size
            FROM answer WINDOW newest AS (ORDER BY number DESC))
        WHERE place > ? OR size > ?)
"""
_LOG = logging.getLogger(__name__)


class AnswerFile:
    """Open until :meth:`close`; used by all threads. What cannot be kept is not."""

    def __init__(self, path: Path) -> None:
        """Raises sqlite3.Error and OSError where nothing can be kept there at all."""
        self._lock = Lock()
        if is_left_clear(path):
            remove_database(path)
        try:
            self._file = _open(path)
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise
            remove_database(path)
            self._file = _open(path)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was kept."""
        with self._lock:
            return self._file.execute("SELECT 1 FROM answer LIMIT 1").fetchone() is None

    def get(self, question: str) -> tuple[Any] | None:
        """Return the answer, alone in a tuple; None where none is kept that this program reads."""
        query = "SELECT content FROM answer WHERE question = ?"
        with self._lock, suppress(sqlite3.Error):
            row = self._file.execute(query, (question,)).fetchone()
            with suppress(ValueError):
                return None if row is None else (from_text(row[0]),)
        return None

    def put(self, question: str, answer: Any) -> None:
        """Keep ``answer``, unless it is no value of the domain; the oldest go where it is full."""
        try:
            row = question, to_text(answer)
        except TypeError:
            return
        try:
            with self._lock, self._file:
                self._file.execute("DELETE FROM answer WHERE question = ?", (question,))
                self._file.execute("INSERT INTO answer (question, content) VALUES (?, ?)", row)
                self._file.execute(_FORGET, (_MOST, _MOST_CHARACTERS))
        except sqlite3.Error:
            _LOG.exception("an answer cannot be kept")

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()


def _open(path: Path) -> sqlite3.Connection:
    if not path.exists():
        make_private_file(path)
    file = connect(path, check_same_thread=False, timeout=1.0)
    try:
        file.execute("PRAGMA journal_mode = WAL")
        file.execute("PRAGMA synchronous = OFF")
        with file:
            file.execute(_TABLE)
    except sqlite3.Error:
        file.close()
        raise
    return file

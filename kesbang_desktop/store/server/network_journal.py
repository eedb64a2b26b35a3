"""What was typed and is not surely on the server yet: a file in the data folder.

Each write has a number. The server notes, in the transaction of a write, the number of the last one
of this journal that it has (``journal_mark``): one that was sent when the network failed is not
done twice. It is encrypted where the data file beside it would be.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock
from typing import Any, NamedTuple
from uuid import UUID, uuid4

from kesbang_desktop.domain.together.refused import RefusedText, refused_texts
from kesbang_desktop.store.connecting import connect, is_left_clear
from kesbang_desktop.store.failures import is_taken
from kesbang_desktop.store.private_files import make_private_file
from kesbang_desktop.store.server.value_text import from_text, to_text
from kesbang_desktop.store.write_marks import remove_database

_TABLES = (
    "CREATE TABLE IF NOT EXISTS journal (id BLOB NOT NULL)",
    "CREATE TABLE IF NOT EXISTS waiting (number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " verb TEXT NOT NULL, content TEXT NOT NULL)",
    "CREATE TABLE IF NOT EXISTS refused_text (subject TEXT PRIMARY KEY, content TEXT NOT NULL)",
)
# Version 0.2.0 kept whole writes that were refused.
_FORMER = "SELECT verb, content, sentence FROM refused ORDER BY number"
_UNREADABLE = "Ditulis oleh Notula Kesbang versi lain; program ini tidak dapat membacanya."


class WaitingWrite(NamedTuple):
    """A verb by its name, with what it was given; None where this program cannot read that."""

    number: int
    verb: str
    given: tuple[Any, ...] | None


def open_journal(path: Path) -> NetworkJournal | None:
    """Return the journal at ``path``, None where another program on this computer has it.

    What that one writes waits in it; this one is told where its own cannot be written. One that is
    in clear beside encrypted data is begun anew once it holds nothing. Raises sqlite3.Error and
    OSError.
    """
    try:
        if is_left_clear(path):
            remove_if_empty(path)
        return NetworkJournal(path)
    except sqlite3.OperationalError as error:
        if is_taken(error):
            return None
        raise


def remove_if_empty(path: Path) -> int:
    """Remove the journal at ``path`` where it holds nothing; return how many writes and refused
    texts it holds. Raises sqlite3.Error and OSError.
    """
    with closing(NetworkJournal(path)) as journal:
        refused = len(journal.refused())
        held = journal.count() + refused
        is_empty = journal.first() is None and not refused
    if is_empty:
        remove_database(path)
    return held


class NetworkJournal:
    """Open until :meth:`close`, for one program alone: numbers go to the server in one order.

    Raises sqlite3.Error (busy where another program has it) and OSError.
    """

    def __init__(self, path: Path) -> None:
        if not path.exists():
            make_private_file(path)
        self._lock = Lock()
        self._file = connect(path, check_same_thread=False, timeout=0.1)
        self._file.isolation_level = None
        try:
            self._make()
        except sqlite3.Error:
            self._file.close()
            raise
        (known,) = self._file.execute("SELECT id FROM journal").fetchone()
        self.id = UUID(bytes=known)
        """What the server knows this journal by."""

    def _make(self) -> None:
        self._file.execute("PRAGMA locking_mode = EXCLUSIVE")
        self._file.execute("PRAGMA journal_mode = WAL")
        # A kill takes nothing; a pulled plug could take what a good network has by then.
        self._file.execute("PRAGMA synchronous = NORMAL")
        with self._writing():
            for statement in _TABLES:
                self._file.execute(statement)
            if self._file.execute("SELECT 1 FROM journal").fetchone() is None:
                self._file.execute("INSERT INTO journal VALUES (?)", (uuid4().bytes,))
            if self._file.execute("SELECT 1 FROM sqlite_schema WHERE name = 'refused'").fetchone():
                for row in self._file.execute(_FORMER).fetchall():
                    self._keep_texts(*row)
                self._file.execute("DROP TABLE refused")

    def put(self, verb: str, given: Sequence[Any]) -> int:
        """Keep a write; return its number, which is above all others."""
        content = to_text(tuple(given))
        with self._lock:
            query = "INSERT INTO waiting (verb, content) VALUES (?, ?)"
            return int(self._file.execute(query, (verb, content)).lastrowid or 0)

    def remove(self, number: int) -> None:
        """Forget a write that the server has."""
        with self._lock:
            self._file.execute("DELETE FROM waiting WHERE number = ?", (number,))

    def refuse(self, number: int, sentence: str) -> None:
        """Keep the texts of a write aside that the server will not take, with the reason."""
        with self._lock, self._writing():
            query = "SELECT verb, content FROM waiting WHERE number = ?"
            for verb, content in self._file.execute(query, (number,)).fetchall():
                self._keep_texts(verb, content, sentence)
            self._file.execute("DELETE FROM waiting WHERE number = ?", (number,))

    def _keep_texts(self, verb: str, content: str, sentence: str) -> None:
        given = _read(content)
        if given is None:
            texts = [RefusedText(str(uuid4()), content, _UNREADABLE)]
        else:
            texts = refused_texts(verb, given, sentence)
        query = "INSERT OR REPLACE INTO refused_text VALUES (?, ?)"
        self._file.executemany(query, [(one.subject, to_text(one)) for one in texts])

    def has(self, number: int) -> bool:
        """Tell whether that write still waits."""
        with self._lock:
            query = "SELECT 1 FROM waiting WHERE number = ?"
            return self._file.execute(query, (number,)).fetchone() is not None

    def first(self) -> WaitingWrite | None:
        """Return what waits the longest, None where nothing does."""
        return next(iter(self._waiting(1)), None)

    def secure(self) -> None:
        """Have all that waits be on the disk, also where the plug is pulled."""
        with self._lock:
            self._file.execute("PRAGMA wal_checkpoint(FULL)")

    def count(self) -> int:
        """Return how many writes of what was typed wait; where somebody was last is none."""
        with self._lock:
            query = "SELECT count(*) FROM waiting WHERE verb <> 'put_setting'"
            return int(self._file.execute(query).fetchone()[0])

    def waiting(self) -> list[WaitingWrite]:
        """Return what waits, in the order in which it was written."""
        return self._waiting(-1)

    def _waiting(self, most: int) -> list[WaitingWrite]:
        with self._lock:
            query = "SELECT number, verb, content FROM waiting ORDER BY number LIMIT ?"
            rows = self._file.execute(query, (most,)).fetchall()
        return [WaitingWrite(number, verb, _read(told)) for number, verb, told in rows]

    def refused(self) -> list[RefusedText]:
        """Return what the server would not take, as it was refused."""
        with self._lock:
            query = "SELECT content FROM refused_text ORDER BY rowid"
            return [from_text(content) for (content,) in self._file.execute(query).fetchall()]

    def settle(self, subjects: Iterable[str]) -> None:
        """Forget refused texts: somebody decided what becomes of them."""
        with self._lock, self._writing():
            query = "DELETE FROM refused_text WHERE subject = ?"
            self._file.executemany(query, [(one,) for one in subjects])

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._file.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._file.execute("BEGIN IMMEDIATE")
        try:
            yield
        except sqlite3.Error:
            self._file.execute("ROLLBACK")
            raise
        self._file.execute("COMMIT")


def _read(told: str) -> tuple[Any, ...] | None:
    try:
        found: tuple[Any, ...] = from_text(told)
    except ValueError:
        return None
    return found

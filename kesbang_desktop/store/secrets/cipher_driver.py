"""SQLCipher as if it were the driver of Python: its errors are those of ``sqlite3``.

The file is in the form of SQLCipher 4: every page is encrypted and vouched for by itself, so that
pages that were not written stay the same bytes. The key is given raw, which opens at once; the
first 16 bytes of the file, which SQLCipher calls salt, name the key.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from kesbang_desktop.store.secrets.data_key import DataKey


@contextmanager
def _as_sqlite3() -> Iterator[None]:
    """Raise errors of SQLCipher as those of the same name in ``sqlite3``."""
    try:
        yield
    except dbapi2.Error as error:
        kind: type[sqlite3.Error] = getattr(sqlite3, type(error).__name__, sqlite3.DatabaseError)
        known = kind(*error.args)
        for name in ("sqlite_errorcode", "sqlite_errorname"):
            if hasattr(error, name):
                setattr(known, name, getattr(error, name))
        raise known from None


def _translated(method: Callable[..., Any]) -> Callable[..., Any]:
    def call(*arguments: Any, **named: Any) -> Any:
        with _as_sqlite3():
            return method(*arguments, **named)

    return call


class CipherCursor(dbapi2.Cursor):  # type: ignore[misc]
    """A cursor whose errors are those of ``sqlite3``."""

    execute = _translated(dbapi2.Cursor.execute)
    executemany = _translated(dbapi2.Cursor.executemany)
    executescript = _translated(dbapi2.Cursor.executescript)
    fetchone = _translated(dbapi2.Cursor.fetchone)
    fetchmany = _translated(dbapi2.Cursor.fetchmany)
    fetchall = _translated(dbapi2.Cursor.fetchall)
    __next__ = _translated(dbapi2.Cursor.__next__)


class CipherConnection(dbapi2.Connection):  # type: ignore[misc]
    """A connection whose errors are those of ``sqlite3``. ``key`` encrypts its file."""

    key: DataKey | None = None

    def cursor(self, factory: type[CipherCursor] = CipherCursor) -> CipherCursor:
        with _as_sqlite3():
            found: CipherCursor = super().cursor(factory)
        return found

    def execute(self, *arguments: Any) -> CipherCursor:
        cursor = self.cursor()
        cursor.execute(*arguments)
        return cursor

    def executemany(self, *arguments: Any) -> CipherCursor:
        cursor = self.cursor()
        cursor.executemany(*arguments)
        return cursor

    commit = _translated(dbapi2.Connection.commit)
    rollback = _translated(dbapi2.Connection.rollback)
    backup = _translated(dbapi2.Connection.backup)
    close = _translated(dbapi2.Connection.close)


def open_cipher(target: str, key: DataKey | None, **options: Any) -> CipherConnection:
    """Open ``target``, a path or URI, encrypted by ``key``; by None for a file in clear.

    ``options`` are those of ``sqlite3.connect``. Raises sqlite3.Error.
    """
    with _as_sqlite3():
        connection: CipherConnection = dbapi2.connect(target, factory=CipherConnection, **options)
    # It tells the console of every page that does not fit, which is for us to tell.
    connection.execute("PRAGMA cipher_log_level = NONE")
    if key is not None:
        connection.key = key
        connection.execute(f"PRAGMA key = {_raw(key)}")
        connection.execute("PRAGMA cipher_compatibility = 4")
    # A sort that needs room must not take it in clear beside the file.
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def attach(connection: CipherConnection, path: Path, name: str, key: DataKey | None) -> None:
    """Attach the file at ``path``, encrypted by ``key`` or in clear, as the schema ``name``."""
    words = "''" if key is None else _raw(key)
    connection.execute(f"ATTACH ? AS {name} KEY {words}", (str(path),))


def _raw(key: DataKey) -> str:
    return f"\"x'{key.secret.hex()}{key.id.hex()}'\""

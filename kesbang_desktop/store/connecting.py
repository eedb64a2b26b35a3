"""Opening a SQLite file, in clear or encrypted: what it is stands in its first bytes."""

import sqlite3
from pathlib import Path
from typing import Any, cast

from kesbang_desktop.store.data_folder import COPIES
from kesbang_desktop.store.raw_bytes import read_start
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.data_key import ID_SIZE, DataKey
from kesbang_desktop.store.secrets.key_file import key_ids, locked

_CLEAR = b"SQLite format 3\0"


def connect(
    path: Path, query: str = "", key: DataKey | None = None, **options: Any
) -> sqlite3.Connection:
    """Open the file at ``path``; ``query`` is that of SQLite's URI, ``options`` of the driver.

    An encrypted file is opened by the key that it names, a new one by ``key``, or else by that of
    the data it lies beside. Raises LockedDataError where nobody opened that key, sqlite3.Error and
    OSError.
    """
    target = f"{path.absolute().as_uri()}?{query}" if query else str(path)
    found = key or key_for(path)
    if found is None:
        return cast(sqlite3.Connection, sqlite3.connect(target, uri=bool(query), **options))
    # Encrypted data is rare, and the library that reads it is large.
    from kesbang_desktop.store.secrets.cipher_driver import open_cipher

    opened = open_cipher(target, found, uri=bool(query), **options)
    return cast(sqlite3.Connection, opened)


def key_of(connection: sqlite3.Connection) -> DataKey | None:
    """Return the key by which ``connection`` was opened; None for a file in clear."""
    return getattr(connection, "key", None)


def key_for(path: Path) -> DataKey | None:
    """Return the key that the file at ``path`` needs; None for one in clear, or of nobody.

    Raises LockedDataError where it is known to be encrypted and nobody opened its key.
    """
    start = first_bytes(path)
    if start == _CLEAR:
        return None
    beside = key_ids(path.parent)
    wanted = [start] if start else beside
    for one in wanted:
        if (key := keyring.find(one)) is not None:
            return key
    if set(wanted) & {*beside, *key_ids(path.parent / COPIES)}:
        raise locked(path)
    return None


def is_left_clear(path: Path) -> bool:
    """Tell whether the file at ``path`` is from before the data beside it was encrypted."""
    return is_clear(path) and bool(key_ids(path.parent))


def first_bytes(path: Path) -> bytes:
    """Return what names the form of the file; nothing for one that is missing or empty."""
    return read_start(path, ID_SIZE)


def is_clear(path: Path) -> bool:
    """Tell whether the file at ``path`` is a SQLite file that anybody can read. Raises OSError."""
    return first_bytes(path) == _CLEAR

"""Copying a SQLite file whole, while it is in use."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from kesbang_desktop.store.connecting import connect, key_of


def copy_database(source: sqlite3.Connection, target: Path) -> None:
    """Put a copy of what ``source`` holds at ``target``, replacing what was there or nothing.

    The copy is one file, without a journal beside it. Raises sqlite3.Error and OSError.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    temporary = target.with_name(f".{target.name}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        with closing(connect(temporary, key=key_of(source))) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        with temporary.open("rb+") as file:
            os.fsync(file.fileno())
        temporary.replace(target)
    finally:
        temporary.unlink(missing_ok=True)

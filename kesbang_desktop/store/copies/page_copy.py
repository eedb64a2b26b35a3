"""Copying an encrypted data file page by page as it stands, while it is in use.

SQLite's own backup would encrypt every page anew, and no piece of a copy would be like that of the
copy before.
"""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.private_files import create_private_file
from kesbang_desktop.store.raw_bytes import read_blocks

_BLOCK = 1 << 20
_BUSY_S = 30.0


def copy_pages(source: sqlite3.Connection, database: Path, target: Path) -> None:
    """Put what ``database`` holds now at ``target``, an empty file; ``source`` reads it.

    While ``source`` reads, the journal begins no new round and pages go to the file from it alone
    (https://www.sqlite.org/walformat.html), so the file with the journal of a moment later is whole
    whatever was written meanwhile. Raises sqlite3.Error and OSError.
    """
    journal = database.with_name(database.name + "-wal")
    copied = target.with_name(target.name + "-wal")
    try:
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        with target.open("wb") as writing:
            size = database.stat().st_size
            for block in read_blocks(database):
                writing.write(block)
                tell("Menyalin data…", writing.tell(), size)
        # Without a journal nobody writes while ``source`` reads, and whoever began to waits for it
        # in the place that is asked for here.
        if journal.is_file():
            _copy_journal(database, journal, copied)
        source.execute("COMMIT")
        with closing(connect(target)) as folding:
            folding.execute("PRAGMA journal_mode = DELETE")
        with target.open("rb+") as file:
            os.fsync(file.fileno())
    finally:
        for suffix in ("-wal", "-shm"):
            target.with_name(target.name + suffix).unlink(missing_ok=True)


def _copy_journal(database: Path, journal: Path, copied: Path) -> None:
    with closing(connect(database, "mode=rw", timeout=_BUSY_S, isolation_level=None)) as holding:
        # Nobody writes for the moment that the journal takes, which is small.
        holding.execute("BEGIN IMMEDIATE")
        with journal.open("rb") as reading, create_private_file(copied) as writing:
            shutil.copyfileobj(reading, writing, _BLOCK)
        holding.execute("ROLLBACK")

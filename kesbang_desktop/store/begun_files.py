"""Temporary files in folders of people: noted before they are made, so that none of them stays.

What is written for somebody stands in a temporary file beside its place until it is whole. The
data folder has a note of each while there is one. Where a program that was killed or a disk that
failed left one behind, it goes at the next start, or at one after that where its stick is away.
"""

import os
import re
import secrets
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kesbang_desktop.store.data_folder import BEGUN
from kesbang_desktop.store.failures import is_taken
from kesbang_desktop.store.private_files import make_private_file

_NAME = re.compile(r"\.notula-[0-9a-f]{16}\.tmp")
_DAY_S = 24 * 60 * 60
# A stick that was away for so long is not waited for any more.
_NOTES_KEPT_S = 90 * _DAY_S


class BegunFiles:
    """Lends temporary files, and removes what is left of them."""

    def __init__(self, data_folder: Path) -> None:
        self._folder = data_folder / BEGUN

    @contextmanager
    def beside(self, target: Path) -> Iterator[Path]:
        """Lend a name beside ``target`` for a file or a folder that is to take its place.

        What is still there in the end is removed. Where the data folder cannot be written to there
        is no note: what is left then goes once something is written to that folder a day later.
        """
        _sweep_beside(target.parent)
        temporary = target.with_name(f".notula-{secrets.token_hex(8)}.tmp")
        note = self._folder / temporary.name.removeprefix(".")
        with closing(_held_note(note, temporary.absolute())) as held:
            try:
                yield temporary
            finally:
                is_gone = _remove(temporary)
                # Windows removes no file that is open.
                held.close()
                if is_gone:
                    with suppress(OSError):
                        note.unlink()

    def sweep(self) -> None:
        """Remove what was left behind; what a program still writes stays."""
        long_ago = time.time() - _NOTES_KEPT_S
        for note in sorted(self._folder.glob("notula-*.tmp")):
            with suppress(OSError):
                temporary = _noted(note)
                if temporary is None or _remove(temporary) or note.stat().st_mtime < long_ago:
                    note.unlink()


class _InUseError(OSError):
    """Somebody still writes what the note is of."""


def _held_note(note: Path, temporary: Path) -> sqlite3.Connection:
    """Write ``note`` and hold it: by SQLite's lock, which the system takes back from a process
    that ends, however it ends. Without a place for the note it is one in memory.
    """
    try:
        # Not the folder above it: where it is away, nothing is made in its place.
        note.parent.mkdir(mode=0o700, exist_ok=True)
        make_private_file(note)
        connection = _open(note)
    except (OSError, sqlite3.Error):
        return sqlite3.connect(":memory:")
    try:
        connection.execute("BEGIN EXCLUSIVE")
        connection.execute("CREATE TABLE begun (path TEXT NOT NULL)")
        connection.execute("INSERT INTO begun VALUES (?)", (str(temporary),))
        connection.execute("COMMIT")
    except (sqlite3.Error, UnicodeEncodeError):
        # What cannot be noted is written all the same.
        connection.close()
        with suppress(OSError):
            note.unlink()
        return sqlite3.connect(":memory:")
    return connection


def _noted(note: Path) -> Path | None:
    """Return the temporary file that ``note`` names, None where it was not begun.

    Raises _InUseError and OSError.
    """
    try:
        with closing(_open(note)) as connection:
            row = connection.execute("SELECT path FROM begun").fetchone()
    except sqlite3.Error as error:
        if is_taken(error):
            raise _InUseError(str(note)) from error
        return None
    path = Path(row[0]) if row and isinstance(row[0], str) else None
    # Nothing goes but what has such a name and the note's own number.
    is_ours = path is not None and path.is_absolute() and path.name == f".{note.name}"
    return path if is_ours and _NAME.fullmatch(f".{note.name}") else None


def _open(note: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(note, timeout=0, isolation_level=None)
    # The lock of the first transaction is kept, and no journal lies beside the note.
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA journal_mode = MEMORY")
    return connection


def _sweep_beside(folder: Path) -> None:
    """Remove temporary files in ``folder`` of which nobody here has a note, once a day old."""
    long_ago = time.time() - _DAY_S
    with suppress(OSError):
        for path in folder.glob(".notula-*.tmp"):
            if _NAME.fullmatch(path.name) and path.lstat().st_mtime < long_ago:
                _remove(path)


def _remove(path: Path) -> bool:
    """Remove a file or a folder; return whether it is known to be gone."""
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
        return True
    # Where its folder is away as well, it is on the stick that is away.
    return path.parent.is_dir() and not os.path.lexists(path)

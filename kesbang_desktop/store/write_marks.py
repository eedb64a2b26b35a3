"""A mark in the data file and in its journal, by which the two are known to belong together.

SQLite plays a journal (``-wal``) into whatever file stands beside it; nothing in it says which file
it was written for. So every write gives page 1 a mark drawn by lot, and the name of the mark before
it: a journal then names what the file beside it must say. Both stand in header fields that SQLite
leaves to programs (https://www.sqlite.org/fileformat2.html, 1.3 and 4.1). Of an encrypted file they
are read by its key.
"""

import secrets
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kesbang_desktop.store.raw_bytes import read_start
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.cipher_pages import HEADER, PAGE, clear_header
from kesbang_desktop.store.secrets.data_key import ID_SIZE
from kesbang_desktop.store.secrets.key_file import key_ids

_MAGIC = b"SQLite format 3\0"
# user_version holds the mark before this one, application_id this one.
_BEFORE = slice(60, 64)
_MARK = slice(68, 72)
_PAGES = slice(28, 32)
_WAL_HEADER, _FRAME_HEADER = 32, 24
_ROLLBACK_MAGIC = bytes.fromhex("d9d505f920a163d7")
JOURNALS = ("-wal", "-shm", "-journal")
_TRIES = 3


def remove_database(path: Path) -> None:
    """Remove a file of SQLite, which nobody may have open, with its journals. Raises OSError."""
    for suffix in ("", *JOURNALS):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def mark_write(execute: Callable[[str], Any]) -> None:
    """Give the transaction that has just begun its mark; ``execute`` runs SQL and gives rows."""
    (before,) = execute("PRAGMA application_id").fetchone()
    execute(f"PRAGMA user_version = {before}")
    execute(f"PRAGMA application_id = {secrets.randbelow(2**31 - 1) + 1}")


def marks_of_write(connection: sqlite3.Connection) -> tuple[int, int]:
    """Return the mark before the write that is under way, and its own."""
    (before,) = connection.execute("PRAGMA user_version").fetchone()
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    return before, mark


def has_foreign_journal(database: Path) -> bool:
    """Tell whether a journal beside ``database``, which may be gone, was written for another file.

    Where another program writes meanwhile it is looked at again. Of an encrypted file whose key
    nobody opened it is told whether the journal is of one in clear. Raises OSError.
    """
    if not database.is_file() or database.stat().st_size == 0:
        # SQLite would throw the journal away.
        return any(True for _ in _first_pages(database.with_name(database.name + "-wal")))
    return not any(_is_of(header_of(database), database) for _ in range(_TRIES))


def header_of(database: Path) -> bytes:
    """Return the header of the data file as the disk has it, in clear. Raises OSError.

    It is as it stands where nobody opened its key, or the page is damaged.
    """
    header = read_start(database, HEADER)
    return header if _has_header(header) else _header_in(read_start(database, PAGE))


def start_of(database: Path) -> bytes:
    """Return how the file begins, in which every write changes something. Raises OSError."""
    return read_start(database, HEADER)


def form_of(start: bytes) -> bytes:
    """Return what tells a file in clear from an encrypted one, and its key, by its start."""
    return start[:ID_SIZE]


def _has_header(header: bytes) -> bool:
    return header.startswith(_MAGIC)


def _header_in(page: bytes) -> bytes:
    """Return the header in the first page of a file, in clear where its key is open."""
    key = None if _has_header(page) else keyring.find(page[:ID_SIZE])
    return (clear_header(page, key) if key else b"") or page[:HEADER]


def mark_of(header: bytes) -> bytes:
    """Return the mark that a header carries."""
    return header[_MARK]


def _is_of(header: bytes, database: Path) -> bool:
    if not _has_header(header):
        return not _is_of_clear_file(header, database)
    if _names_other_length(header, database.with_name(database.name + "-journal")):
        return False
    written = _first_pages(database.with_name(database.name + "-wal"))
    pages = [_header_in(page) for page in written]
    if not pages:
        return True
    return header[_MARK] in (pages[0][_BEFORE], *(page[_MARK] for page in pages))


def _is_of_clear_file(header: bytes, database: Path) -> bool:
    """Tell whether ``database`` is encrypted, and the journal beside it is of a file that is not.

    An encrypted file begins with what names its key.
    """
    if header[:ID_SIZE] not in key_ids(database.parent):
        return False
    pages = _first_pages(database.with_name(database.name + "-wal"))
    return any(_has_header(page) for page in pages)


def _names_other_length(header: bytes, journal: Path) -> bool:
    """Tell whether a rollback journal would cut the file, or fill it up, as it is played."""
    try:
        start = journal.open("rb")
    except FileNotFoundError:
        return False
    with start:
        found = start.read(20)
    return found.startswith(_ROLLBACK_MAGIC) and found[16:20] != header[_PAGES]


def _first_pages(journal: Path) -> Iterator[bytes]:
    """Yield the first page of the file as each write in ``journal`` left it, oldest first.

    Frames of an earlier round, which SQLite passes over too, and of a write that was not ended are
    left out (https://www.sqlite.org/fileformat2.html#walformat).
    """
    try:
        reading = journal.open("rb")
    except FileNotFoundError:
        return
    with reading:
        start = reading.read(_WAL_HEADER)
        if len(start) < _WAL_HEADER:
            return
        size = int.from_bytes(start[8:12], "big")
        place = _WAL_HEADER
        found: list[bytes] = []
        while True:
            reading.seek(place)
            frame = reading.read(_FRAME_HEADER)
            if len(frame) < _FRAME_HEADER or frame[8:16] != start[16:24]:
                return
            if int.from_bytes(frame[:4], "big") == 1:
                page = reading.read(size)
                if len(page) < size:
                    return
                found.append(page)
            if frame[4:8] != bytes(4):
                yield from found
                found = []
            place += _FRAME_HEADER + size

"""Writing a data file anew under another key, or in clear, and proving that it is the same."""

import hashlib
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.long_work import told
from kesbang_desktop.store.connecting import connect, key_for
from kesbang_desktop.store.copies.data_check import is_sound
from kesbang_desktop.store.long_reading import stoppable
from kesbang_desktop.store.private_files import make_private_file
from kesbang_desktop.store.raw_bytes import read_start
from kesbang_desktop.store.secrets.data_key import DataKey

# What changes with every write: https://www.sqlite.org/fileformat2.html#the_database_header. In an
# encrypted file every write of the first page changes all of it.
_HEADER = 100
_BUSY_S = 5.0


def recode(source: Path, target: Path, key: DataKey | None) -> bytes:
    """Write what ``source`` holds to ``target``, a new file under ``key``; None is in clear.

    ``source`` must be in nobody's use, and keeps its place; its journal is folded in. Returns what
    :func:`state_of` says of it then. Raises DatabaseError where it does not read back the same,
    sqlite3.Error and OSError.
    """
    from kesbang_desktop.store.secrets.cipher_driver import attach, open_cipher

    make_private_file(target)
    with closing(
        open_cipher(str(source), key_for(source), timeout=_BUSY_S, isolation_level=None)
    ) as reading:
        # This fails where somebody else has the file open.
        reading.execute("PRAGMA journal_mode = DELETE")
        attach(reading, target, "baru", key)
        reading.execute("BEGIN IMMEDIATE")
        state = state_of(source)
        with stoppable(reading, "Menulis ulang data…"):
            reading.execute("SELECT sqlcipher_export('baru')")
        for mark in ("user_version", "application_id"):
            (value,) = reading.execute(f"PRAGMA main.{mark}").fetchone()
            reading.execute(f"PRAGMA baru.{mark} = {value}")
        reading.execute("COMMIT")
        reading.execute("DETACH baru")
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    _prove_same(source, target)
    return state


def state_of(path: Path) -> bytes:
    """Return bytes that another write to the file would change. Raises OSError."""
    return read_start(path, _HEADER)


def _prove_same(old: Path, new: Path) -> None:
    with closing(connect(old)) as before, closing(connect(new)) as after:
        if not is_sound(after) or _contents(before) != _contents(after):
            raise DatabaseError(
                "Data yang ditulis ulang tidak sama dengan aslinya, jadi tidak dipakai; data yang "
                "ada tidak diubah. Periksa disk, lalu coba lagi."
            )


def _contents(connection: sqlite3.Connection) -> dict[str, tuple[int, int]]:
    """Return for each table and index its definition's and its rows' digest, added up."""
    found: dict[str, tuple[int, int]] = {}
    query = "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_stat%'"
    for kind, name, sql in connection.execute(query).fetchall():
        rows = 0
        if kind == "table":
            for row in told(connection.execute(f'SELECT * FROM "{name}"'), "Membaca ulang data…"):
                rows += _number(repr(tuple(row)))
        found[f"{kind} {name}"] = _number(str(sql)), rows
    return found


def _number(words: str) -> int:
    return int.from_bytes(hashlib.sha256(words.encode("utf-8", "surrogatepass")).digest(), "big")

"""Taking out of a damaged data file what can still be read."""

import shutil
import sqlite3
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.long_work import tell, told
from kesbang_desktop.domain.way_back import Salvaged
from kesbang_desktop.store.begun_files import BegunFiles
from kesbang_desktop.store.connecting import connect, key_for
from kesbang_desktop.store.copies.data_check import UNREADABLE, count_all
from kesbang_desktop.store.copies.lost_lines import give_to_nobody, lines_behind_lost
from kesbang_desktop.store.copies.lost_schema import Tables, rebuild_schema, tables_of
from kesbang_desktop.store.copies.row_reader import RowReader
from kesbang_desktop.store.copies.stand_ins import put_stand_ins
from kesbang_desktop.store.opening import make_ready
from kesbang_desktop.store.outline import likely_revision, read_outline
from kesbang_desktop.store.private_files import make_private_folder
from kesbang_desktop.store.reading_around import decoded
from kesbang_desktop.store.revisions import LATEST_REVISION
from kesbang_desktop.store.row_digests import DIGEST_TABLE, digest_all
from kesbang_desktop.store.secrets.cipher_pages import vouch_again
from kesbang_desktop.store.secrets.key_file import carry_key, key_ids
from kesbang_desktop.store.secrets.lock_state import folder_key
from kesbang_desktop.store.tally_rules import TALLIES
from kesbang_desktop.store.write_journal import take_back_copied

_NOTHING_LEFT = (
    "Dari berkas data tersandi yang rusak itu tidak ada lagi yang dapat dibaca. "
    "Pulihkan salinan cadangannya."
)
_JOURNALS = ("", "-wal")
_SALVAGING = "Mengambil yang masih terbaca…"
_STAMP = "alembic_version"
_PAGE_SIZE = 4096
# Pages: 4 GB, which takes no room on disk, being a hole.
_MOST_CUT = 1 << 20
# Name, size of a page, journal beside the file, fractions of a page that a row may take.
_HEADER_START = b"SQLite format 3\0" + _PAGE_SIZE.to_bytes(2, "big") + bytes((1, 1, 0, 64, 32, 32))


def salvage(damaged: Path, target: Path) -> Salvaged:
    """Make a sound data file at ``target`` of what ``damaged`` still gives; it stays untouched.

    Meetings, people and agencies that are lost get a stand-in, so that what belongs to them is
    found and nobody's words become another's; other rows that refer to lost ones are kept as far as
    they may be. All of it is there in the end or nothing. Raises DatabaseError or sqlite3.Error
    where nothing at all can be read, and OSError.
    """
    make_private_folder(target.parent)
    with BegunFiles(damaged.parent).beside(target) as folder:
        make_private_folder(folder)
        made = folder / target.name
        salvaged = _salvage(damaged, made)
        for key_id in key_ids(folder):
            carry_key(folder, target.parent, key_id)
        made.replace(target)
    return salvaged


def _salvage(damaged: Path, target: Path) -> Salvaged:
    source = target.with_name("rusak.sqlite")
    _bring_copy(damaged, source)
    key = folder_key(damaged.parent)
    if key is not None:
        # What is saved of encrypted data is encrypted too.
        carry_key(damaged.parent, target.parent, key.id)
        vouch_again(source, key)
    with closing(_open_damaged(source, damaged)) as reading:
        revision = likely_revision(read_outline(reading), _stamp(reading))
        _make_empty(target, revision)
        torn, unspoken = _copy_rows(reading, target)
    if revision != LATEST_REVISION:
        make_ready(target)
    with closing(connect(target)) as connection:
        give_to_nobody(connection, unspoken)
        return Salvaged(count_all(connection), torn, len(unspoken))


def _bring_copy(damaged: Path, copy: Path) -> None:
    for suffix in _JOURNALS:
        found = damaged.with_name(damaged.name + suffix)
        if found.exists():
            shutil.copyfile(found, copy.with_name(copy.name + suffix))


def _open_damaged(path: Path, damaged: Path) -> sqlite3.Connection:
    """Open the copy at ``path``, without its journal where that makes it unreadable.

    Where its list of tables is lost it is found anew, in a fresh copy of ``damaged``.
    """
    with suppress(*UNREADABLE):
        return _open_lenient(path)
    path.with_name(path.name + "-wal").unlink(missing_ok=True)
    try:
        return _open_lenient(path)
    except UNREADABLE as error:
        if key_for(path) is not None:
            # Its header cannot be written without the page that it stands in.
            raise DatabaseError(_NOTHING_LEFT) from error
    _mend_header(path)
    try:
        return _open_lenient(path)
    except UNREADABLE as error:
        _bring_copy(damaged, path)
        _end_journal(path)
        _mend_header(path)
        try:
            rebuild_schema(path, _PAGE_SIZE, partial(_tables_at, path.parent))
        except UNREADABLE:
            # SQLite's own words tell what is wrong with the file.
            raise error from None
    return _open_lenient(path)


def _end_journal(path: Path) -> None:
    """Bring what the journal of a copy holds into it, as far as it is sound."""
    with suppress(*UNREADABLE), closing(connect(path, isolation_level=None)) as connection:
        # Else SQLite reads the list of tables first.
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _tables_at(scratch: Path, revision: str) -> Tables:
    with TemporaryDirectory(dir=scratch) as folder:
        path = Path(folder) / "kosong.sqlite"
        _make_empty(path, revision)
        with closing(connect(path)) as connection:
            return tables_of(connection)


def _open_lenient(path: Path) -> sqlite3.Connection:
    connection = connect(path, isolation_level=None)
    connection.text_factory = decoded
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except UNREADABLE:
        connection.close()
        raise
    return connection


def _mend_header(path: Path) -> None:
    """Write what stands in the header of every data file of this program; fill up one that was cut.

    The layout is https://www.sqlite.org/fileformat2.html#the_database_header.
    """
    there = -(-path.stat().st_size // _PAGE_SIZE)
    with path.open("r+b") as file:
        file.seek(28)
        named = int.from_bytes(file.read(4), "big")
        # Tables whose first page was cut off must have a page to begin on.
        pages = named if there <= named < there + _MOST_CUT else there
        file.truncate(pages * _PAGE_SIZE)
        file.seek(0)
        file.write(_HEADER_START)
        file.seek(24)
        counter = file.read(4)
        file.seek(28)
        file.write(pages.to_bytes(4, "big"))
        file.seek(44)
        # Schema format 4; UTF-8; no version of an application.
        file.write((4).to_bytes(4, "big"))
        file.seek(56)
        file.write((1).to_bytes(4, "big"))
        file.seek(92)
        file.write(counter)


def _stamp(connection: sqlite3.Connection) -> str | None:
    """Return the revision that the file says it is of, None where that is lost."""
    with suppress(*UNREADABLE):
        row = connection.execute(f"SELECT version_num FROM {_STAMP}").fetchone()
        return str(row[0]) if row else None
    return None


def _make_empty(target: Path, revision: str) -> None:
    target.unlink(missing_ok=True)
    if revision == LATEST_REVISION:
        make_ready(target)
        return
    from kesbang_desktop.store.upgrade import make_at_revision

    make_at_revision(target, revision)


def _copy_rows(source: sqlite3.Connection, target: Path) -> tuple[tuple[str, ...], list[bytes]]:
    """Return the tables that are not whole, and the lines before which others are lost."""
    with closing(connect(target, isolation_level=None)) as writing:
        writing.execute("PRAGMA foreign_keys = OFF")
        # What means nothing is shown as damaged; it costs no row.
        writing.execute("PRAGMA ignore_check_constraints = ON")
        writing.execute("PRAGMA journal_mode = DELETE")
        writing.execute("BEGIN")
        tables = [one for one in _tables(writing) if one != DIGEST_TABLE]
        torn = []
        for number, table in enumerate(tables):
            tell(_SALVAGING, number, len(tables))
            if not _copy_table(source, writing, table):
                torn.append(table)
        take_back_copied(source, writing)
        unspoken = lines_behind_lost(source, writing) if "entry" in torn else []
        put_stand_ins(writing)
        _drop_dangling(writing)
        if len(tables) < len(_tables(writing)):
            digest_all(writing)
        writing.execute("COMMIT")
    return tuple(torn), unspoken


def _tables(connection: sqlite3.Connection) -> list[str]:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    # Counts that are kept keep themselves as rows come.
    return [name for (name,) in connection.execute(query) if name not in (_STAMP, TALLIES)]


def _copy_table(source: sqlite3.Connection, writing: sqlite3.Connection, table: str) -> bool:
    """Copy the readable rows of ``table``; tell whether all of it could be read."""
    try:
        there = _columns(source, table)
    except UNREADABLE:
        return False
    wanted = _columns(writing, table)
    names = [name for name in wanted if name in there]
    if not names:
        return False
    # A column that is lost says nothing; its rows say the rest.
    lost = {name: fill for name, fill in wanted.items() if name not in there and fill is not None}
    # Where they stood, for what was noted of a write that did not end.
    listed = ", ".join(("rowid", *(f'"{name}"' for name in (*names, *lost))))
    marks = ", ".join("?" * (1 + len(names) + len(lost)))
    put = f'INSERT INTO "{table}" ({listed}) VALUES ({marks})'
    fills = [wanted[name] for name in names]
    reader = RowReader(source, table, ", ".join(f'"{name}"' for name in names))
    for place, *row in told(reader.rows()):
        values = [fill if one is None else one for one, fill in zip(row, fills, strict=True)]
        # A value that its column cannot hold costs its row, no other.
        with suppress(*UNREADABLE):
            writing.execute(put, (place, *values, *lost.values()))
    return reader.is_whole and len(names) == len(wanted)


def _columns(connection: sqlite3.Connection, table: str) -> dict[str, object]:
    """Return the columns of a table, each with what stands in it where nothing may not."""
    rows = connection.execute(f'PRAGMA table_info("{table}")')
    return {
        name: None if not required or is_key or usual is not None else _fill(kind)
        for _, name, kind, required, usual, is_key in rows
    }


def _fill(kind: str) -> object:
    """Return the nothing of a column of that type."""
    return "" if "CHAR" in kind.upper() or "TEXT" in kind.upper() else 0


def _drop_dangling(connection: sqlite3.Connection) -> None:
    """Remove rows that refer to rows that are lost, until none is left."""
    while dangling := connection.execute("PRAGMA foreign_key_check").fetchall():
        for table, rowid, _, number in dangling:
            column, may_be_empty = _reference(connection, table, number)
            if may_be_empty:
                # A row that means nothing without what is lost refuses this, and goes.
                with suppress(sqlite3.IntegrityError):
                    forget = f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?'
                    connection.execute(forget, (rowid,))
                    continue
            connection.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (rowid,))


def _reference(connection: sqlite3.Connection, table: str, number: int) -> tuple[str, bool]:
    keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
    column = next(key[3] for key in keys if key[0] == number)
    info = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
    may_be_empty = next(not row[3] and not row[5] for row in info if row[1] == column)
    return column, may_be_empty

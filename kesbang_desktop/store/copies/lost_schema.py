"""Finding the tables of a data file whose own list of them (``sqlite_schema``) is damaged.

A table is a tree of pages, and only that list tells where each begins. But the first page of a tree
is one that no other page leads to; which tables a revision has is known; and the digests of rows
(row_digests.py) tell for certain what table a row is of. Where digests are lost too, what is left
of the list may still tell where a table begins. How pages are laid out:
https://www.sqlite.org/fileformat2.html#b_tree_pages.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path

from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.data_check import UNREADABLE
from kesbang_desktop.store.copies.row_reader import RowReader
from kesbang_desktop.store.revisions import LATEST_REVISION, OUTLINES
from kesbang_desktop.store.row_digests import (
    DIGEST_TABLE,
    FUNCTION,
    ROW_BITS,
    TABLES,
    content_of,
    opened,
    provide_digest,
    sealed,
    table_key,
)
from kesbang_desktop.store.tally_rules import TALLIES

_INNER, _LEAF = 5, 13
_STAMP = "alembic_version"
_STAMP_COLUMNS = "(version_num TEXT, further)"
_DIGEST_COLUMNS = '("key" INTEGER PRIMARY KEY, digest INTEGER, further)'
_FILE_HEADER = 100
# More pages than this begin a tree only where most of the file is lost.
_MOST_TREES = 400
# A page that is in use no more may hold rows of an older state before those of now.
_SAMPLE = 50
_SEARCHING = "Mencari tabel yang hilang dari daftarnya…"

# Of each table the SQL of its columns, in parentheses, and their names.
Tables = dict[str, tuple[str, list[str]]]
Listed = dict[str, tuple[int, str]]


def tables_of(connection: sqlite3.Connection) -> Tables:
    """Return the tables of a sound file, without the keys and rules that reading does not need."""
    found: Tables = {}
    for table in (*TABLES, DIGEST_TABLE, TALLIES, _STAMP):
        info = connection.execute(f'PRAGMA table_info("{table}")').fetchall()
        if info:
            columns = ", ".join(_column(*row[1:]) for row in info)
            found[table] = f"({columns})", [row[1] for row in info]
    return found


def rebuild_schema(path: Path, page_size: int, tables_at: Callable[[str], Tables]) -> None:
    """Give the copy at ``path`` a new list of its tables; ``tables_at`` tells those of a revision.

    A table whose rows are not found is not in it; one that never had any is, and empty. The header
    of the file must be sound. Raises sqlite3.DatabaseError where no digests are found and no row
    of a table that is still named can be read.
    """
    named = _read_named(path)
    roots = _find_roots(path, page_size)
    _write_empty_list(path, page_size)
    _list(path, {f"stamp {root}": (root, _STAMP_COLUMNS) for root in roots})
    stamp = _find(path, roots, _read_stamp)
    _list(path, {f"digest {root}": (root, _DIGEST_COLUMNS) for root in roots})
    digests = _find(path, roots, _read_digests)
    tables = tables_at(stamp[1] if stamp else LATEST_REVISION)
    _list(path, _listed({table: at for table, at in named.items() if table in tables}, tables))
    places = {table: named[table] for table in _with_rows(path)}
    if digests is None and not places:
        raise sqlite3.DatabaseError("neither digests nor rows are found")
    if stamp:
        places[_STAMP] = stamp[0]
    if digests is None:
        _list(path, _listed(places, tables))
        return
    places[DIGEST_TABLE] = digests[0]
    trees = {
        f"{table} {root}": (root, tables[table][0])
        for root in roots
        for table in TABLES
        if table in tables
    }
    _list(path, trees | _listed({DIGEST_TABLE: digests[0]}, tables))
    places |= _find_places(path, roots, tables)
    _list(path, _listed(places, tables))
    _make_empty_ones(path, tables)


def _listed(places: dict[str, int], tables: Tables) -> Listed:
    return {table: (root, tables[table][0]) for table, root in places.items()}


def _read_named(path: Path) -> dict[str, int]:
    """Return where tables of ours begin by what can still be read of the list."""
    with closing(connect(path)) as connection:
        # Else SQLite opens nothing where one entry is unreadable.
        connection.execute("PRAGMA writable_schema = ON")
        rows = RowReader(connection, "sqlite_master", "type, name, rootpage").rows()
        return {
            name: root
            for _, kind, name, root in rows
            if kind == "table" and name in TABLES and isinstance(root, int) and root > 1
        }


def _with_rows(path: Path) -> list[str]:
    """Return the tables that are listed and of which some row can be read."""
    with closing(connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
        return [one for one in names if next(RowReader(connection, one, "1").rows(), None)]


def _column(name: str, kind: str, _required: int, usual: str | None, key: int) -> str:
    is_place = key == 1 and kind.upper() == "INTEGER"
    default = "" if usual is None else f" DEFAULT {usual}"
    return f'"{name}" {kind}{" PRIMARY KEY" if is_place else ""}{default}'


def _find_roots(path: Path, page_size: int) -> list[int]:
    """Return the pages, from 1, that begin a tree of a table: those of large ones come first."""
    inner: list[int] = []
    leaves: list[int] = []
    led_to: set[int] = set()
    with path.open("rb") as file:
        for number in range(1, path.stat().st_size // page_size + 1):
            page = file.read(page_size)
            if number == 1:
                continue
            if page[0] == _INNER:
                inner.append(number)
                led_to.update(_children(page))
            elif page[0] == _LEAF and any(page[3:5]):
                leaves.append(number)
    return [one for one in (*inner, *leaves) if one not in led_to][:_MOST_TREES]


def _children(page: bytes) -> Iterator[int]:
    yield int.from_bytes(page[8:12])
    for cell in range(int.from_bytes(page[3:5])):
        place = int.from_bytes(page[12 + 2 * cell : 14 + 2 * cell])
        yield int.from_bytes(page[place : place + 4])


def _write_empty_list(path: Path, page_size: int) -> None:
    """Write a first page on which no table is named; what is not in use is not used again."""
    with path.open("r+b") as file:
        # Free pages, and what files have that shrink by themselves.
        for place, length in ((32, 8), (52, 4), (64, 4)):
            file.seek(place)
            file.write(bytes(length))
        file.seek(_FILE_HEADER)
        head = bytes((_LEAF, 0, 0, 0, 0)) + page_size.to_bytes(2) + bytes(1)
        file.write(head + bytes(page_size - _FILE_HEADER - len(head)))


def _list(path: Path, tables: Listed) -> None:
    """Name these tables, with the page at which each begins, and no others."""
    with closing(connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("BEGIN")
        connection.execute("DELETE FROM sqlite_master")
        connection.executemany(
            "INSERT INTO sqlite_master VALUES ('table', ?1, ?1, ?2, ?3)",
            [(name, at, f'CREATE TABLE "{name}" {sql}') for name, (at, sql) in tables.items()],
        )
        connection.execute("COMMIT")


def _find(
    path: Path, roots: list[int], read: Callable[[sqlite3.Connection, int], str | None]
) -> tuple[int, str] | None:
    """Return the first tree of which ``read`` returns something, and that."""
    with closing(connect(path)) as connection:
        for root in roots:
            with suppress(*UNREADABLE):
                found = read(connection, root)
                if found is not None:
                    return root, found
    return None


def _read_stamp(connection: sqlite3.Connection, root: int) -> str | None:
    [row, *others] = connection.execute(f'SELECT * FROM "stamp {root}" LIMIT 2').fetchall()
    return row[0] if not others and row[0] in OUTLINES and row[1] is None else None


def _read_digests(connection: sqlite3.Connection, root: int) -> str | None:
    """Return what the table is called where all rows are sealed digests, as none are by chance."""
    rows = connection.execute(f'SELECT * FROM "digest {root}" LIMIT {_SAMPLE}').fetchall()
    are = all(
        isinstance(word, int) and further is None and word == sealed(key, opened(word)[0])
        for key, word, further in rows
    )
    return DIGEST_TABLE if are and rows else None


def _find_places(path: Path, roots: list[int], tables: Tables) -> dict[str, int]:
    """Return where each table begins: the tree with the most rows that are as they were written."""
    places: dict[str, int] = {}
    with closing(connect(path)) as connection:
        provide_digest(connection)
        for number, table in enumerate(TABLES):
            tell(_SEARCHING, number, len(TABLES))
            if table not in tables:
                continue
            columns = tables[table][1]
            claims = [one for one in roots if _count_known(connection, table, columns, one)]
            if len(claims) > 1:
                claims.sort(key=lambda one: _count_rows(connection, f"{table} {one}"))
            if claims:
                places[table] = claims[-1]
    return places


def _count_known(connection: sqlite3.Connection, table: str, columns: list[str], root: int) -> int:
    """Count the first rows of a tree that are, by their digests, such of ``table``."""
    key = f"{table_key(table)} + rowid"
    query = (
        f"SELECT count(*) FROM (SELECT {key} AS k, {FUNCTION}({key}, {content_of(columns)}) AS d"
        f' FROM "{table} {root}" LIMIT {_SAMPLE}) t JOIN {DIGEST_TABLE} r'
        ' ON r."key" = t.k AND r.digest = t.d'
    )
    with suppress(*UNREADABLE):
        return int(connection.execute(query).fetchone()[0])
    return 0


def _count_rows(connection: sqlite3.Connection, tree: str) -> int:
    count = 0
    with suppress(*UNREADABLE):
        for _ in connection.execute(f'SELECT rowid FROM "{tree}"'):
            count += 1
    return count


def _make_empty_ones(path: Path, tables: Tables) -> None:
    """Make the tables that are not listed and of whose rows there are no digests."""
    with closing(connect(path, isolation_level=None)) as connection:
        there = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        for table in (one for one in TABLES if one in tables and one not in there):
            first = table_key(table)
            query = f'SELECT 1 FROM {DIGEST_TABLE} WHERE "key" BETWEEN ? AND ? LIMIT 1'
            bounds = (first, first + (1 << ROW_BITS) - 1)
            if connection.execute(query, bounds).fetchone() is None:
                connection.execute(f'CREATE TABLE "{table}" {tables[table][0]}')
        if TALLIES in tables:
            # What is counted is counted anew, from the rows.
            connection.execute(f'CREATE TABLE "{TALLIES}" {tables[TALLIES][0]}')

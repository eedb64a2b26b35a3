"""The data file inside a package: a small one of its own, in the tables of the program."""

import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import UUID

from kesbang_desktop.domain.errors import DatabaseError, KnownError, PackageError
from kesbang_desktop.domain.merge_plan import Record, RecordKey, RecordKind
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.package import PackageCounts
from kesbang_desktop.store.copies.data_check import UNREADABLE, is_sound, used_digests
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.failures import explain, is_of_disk
from kesbang_desktop.store.long_reading import stoppable
from kesbang_desktop.store.office_database import OfficeDatabase
from kesbang_desktop.store.packages.filling import fill, remember
from kesbang_desktop.store.packages.raw_check import require_ours
from kesbang_desktop.store.profiles import read_profiles
from kesbang_desktop.store.revisions import LATEST_REVISION, REVISIONS
from kesbang_desktop.store.tables import Row
from kesbang_desktop.store.tallies import stop_keeping

# A statement that reads more than this of one value reads no minutes.
_LONGEST_VALUE = 64 << 20
_REMEMBERED_AT_ONCE = 2_000

DAMAGED = (
    "Paket ini rusak atau diubah, jadi tidak ada yang diambil. "
    "Minta pengirimnya membuat paket baru, lalu salin lagi."
)
NEWER = (
    "Paket ini dibuat oleh Notula Kesbang yang lebih baru. Perbarui program ini, lalu buka lagi "
    "paketnya."
)


def make_package_data(
    database: OfficeDatabase, target: Path, meetings: Collection[UUID] | None
) -> dict[RecordKey, Record]:
    """Write ``meetings``, or all, to a new file at ``target``; return the records in it.

    It holds what was in the data at one moment, whatever is written meanwhile.
    """
    with (
        closing(Database(target)) as package,
        database.reading() as source,
        package.transaction() as writing,
    ):
        records = fill(source, writing, meetings)
    with package.explained(), closing(sqlite3.connect(target)) as connection:
        # A package holds nothing that acts: whoever opens it takes rows and writes none.
        stop_keeping(connection)
        # One file, without a journal beside it.
        connection.execute("PRAGMA journal_mode = DELETE")
    return records


def remember_handed(database: OfficeDatabase, records: Collection[Record]) -> None:
    """Note that ``records`` were handed over as they are; in parts, so that typing goes on."""
    waiting = list(records)
    for start in range(0, len(waiting), _REMEMBERED_AT_ONCE):
        with database.transaction() as session:
            remember(session, waiting[start : start + _REMEMBERED_AT_ONCE])


def counts_of(records: Collection[RecordKey]) -> PackageCounts:
    """Return how much ``records`` are."""
    kinds = [key.kind for key in records]
    return PackageCounts(
        kinds.count(RecordKind.MEETING),
        kinds.count(RecordKind.ENTRY),
        kinds.count(RecordKind.PERSON),
        kinds.count(RecordKind.ORGANIZATION),
        kinds.count(RecordKind.ATTACHMENT),
    )


def files_in(path: Path) -> frozenset[str]:
    """Return the digests of the files that the data at ``path`` refers to."""
    with closing(sqlite3.connect(path)) as connection:
        return used_digests(connection)


def profiles_in(path: Path) -> list[OfficeProfile]:
    """Return the profiles in the data at ``path``."""
    with closing(Database(path)) as package:
        return package.bind_reading(read_profiles)()


@contextmanager
def opened_package_data(path: Path) -> Iterator[Database]:
    """Lend the data of a package in the tables of today. Raises PackageError.

    It comes from outside: nothing but sound tables of this program, with values that their columns
    can hold, is opened at all.
    """
    try:
        with closing(_open_reading(path)) as connection:
            revision = _revision(connection)
            if revision not in REVISIONS:
                raise PackageError(NEWER)
            with stoppable(connection, "Memeriksa paket…"):
                if not is_sound(connection):
                    raise PackageError(DAMAGED)
                require_ours(connection, frozenset(Row.metadata.tables))
        opened = Database(path)
        if revision != LATEST_REVISION:
            # Brought to today it got what keeps counts, and it is opened again to be taken.
            with closing(sqlite3.connect(path)) as connection:
                stop_keeping(connection)
    except UNREADABLE as error:
        raise _refused(error, path) from error
    except DatabaseError as error:
        raise _refused(error.__cause__, path) from error
    with closing(opened) as database:
        yield database


def _refused(error: BaseException | None, path: Path) -> KnownError:
    """Return what is told: a disk that is full or fails is no fault of the package."""
    if isinstance(error, Exception) and is_of_disk(error):
        return explain(error, path) or PackageError(DAMAGED)
    return PackageError(DAMAGED)


def _open_reading(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _revision(connection: sqlite3.Connection) -> str:
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else ""

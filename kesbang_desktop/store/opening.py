"""Making a data file ready: creating a new one, upgrading an old one, refusing what is not ours."""

from contextlib import closing
from functools import cache
from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable, DDLElement

from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.engine import WRITING, open_engine
from kesbang_desktop.store.failures import foreign_file, newer_file
from kesbang_desktop.store.private_files import make_private_file, make_private_folder
from kesbang_desktop.store.revisions import LATEST_REVISION, REVISIONS
from kesbang_desktop.store.tables import Row
from kesbang_desktop.store.tallies import keep_tallies


def make_ready(path: Path) -> None:
    """Bring the file at ``path`` to the latest revision, creating it where there is none.

    Raises DatabaseError for a file of a newer program or of another one, which stays untouched,
    and sqlite3.Error or OSError for one that cannot be read or written.
    """
    make_private_folder(path.parent)
    make_private_file(path)
    revision = read_revision(path)
    if revision is None:
        _create(path)
    elif revision not in REVISIONS:
        raise newer_file(path)
    elif revision != LATEST_REVISION:
        # Alembic takes a third of a second to import, which a usual start need not pay.
        from kesbang_desktop.store.upgrade import upgrade_file

        upgrade_file(path, revision)


def read_revision(path: Path, query: str = "") -> str | None:
    """Return the schema revision of the file, or None where it does not exist or is empty.

    ``query`` is that of SQLite's URI. Raises DatabaseError where the file holds something else.
    """
    if not path.exists() or path.stat().st_size == 0:
        return None
    with closing(connect(path, query)) as connection:
        names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
        if not names:
            return None
        if "alembic_version" not in names:
            raise foreign_file(path)
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise foreign_file(path)
    return str(row[0])


def _create(path: Path) -> None:
    """Make all tables in one transaction, stamped as the migration scripts would stamp them."""
    engine = open_engine(path, digests=False)
    try:
        with engine.execution_options(**WRITING).begin() as connection:
            if inspect(connection).has_table("alembic_version"):
                # Another program was opening it too, and came first.
                return
            driver = driver_of(connection)
            for statement in _schema():
                driver.execute(statement)
            keep_tallies(driver)
            connection.execute(
                text(
                    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
                    " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
                )
            )
            connection.execute(
                text("INSERT INTO alembic_version VALUES (:revision)"),
                {"revision": LATEST_REVISION},
            )
    finally:
        engine.dispose()


@cache
def _schema() -> tuple[str, ...]:
    """Return what makes tables and indexes, in one order for all files.

    ``create_all`` takes the indexes of a table in that of a set, and of two that serve a query
    equally well SQLite chooses by which was made first: files would differ in speed by chance.
    """
    dialect = sqlite.dialect()
    elements: list[DDLElement] = []
    for table in Row.metadata.sorted_tables:
        elements.append(CreateTable(table))
        elements += map(CreateIndex, sorted(table.indexes, key=lambda one: one.name or ""))
    return tuple(str(one.compile(dialect=dialect)) for one in elements)

"""Upgrading an older data file with the migration scripts, after copying it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.making import CopyJob, DamagedDataError
from kesbang_desktop.store.data_folder import COPIES
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.engine import WRITING, open_engine
from kesbang_desktop.store.file_copy import copy_database
from kesbang_desktop.store.listing import refresh_whole_listing
from kesbang_desktop.store.outline import Outline, read_outline
from kesbang_desktop.store.parted_write import parted_lock, take_back_unfinished
from kesbang_desktop.store.revisions import REVISIONS
from kesbang_desktop.store.row_check import disown, keys_of_altered
from kesbang_desktop.store.row_digests import digest_all
from kesbang_desktop.store.tallies import keep_tallies

SCRIPTS = Path(__file__).with_name("migrations")
_UPGRADING = "Menyesuaikan data dengan versi program…"
_STAMP_QUERY = "SELECT version_num FROM alembic_version"


def upgrade_file(path: Path, revision: str, scripts: Path = SCRIPTS) -> CopyRecord | None:
    """Bring the file from ``revision`` to the newest of ``scripts``; return the copy made first.

    It is None for a file that no checked copy can be made of, which is then copied as it is. All
    steps are one transaction: a failure leaves the file as it was. Where another program has
    upgraded it meanwhile nothing is done, and the copy is its. Raises FolderTakenError where
    another one writes to it in parts.
    """
    with parted_lock(path):
        record = _copy_first(path, revision) if _stamp(path) == revision else None
        take_back_unfinished(path)
        tell(_UPGRADING)
        with _changing(path) as connection:
            if connection.exec_driver_sql(_STAMP_QUERY).scalar() == revision:
                _run(connection, scripts)
    return record


def _stamp(path: Path) -> str:
    with closing(connect(path)) as connection:
        return str(connection.execute(_STAMP_QUERY).fetchone()[0])


def _copy_first(path: Path, revision: str) -> CopyRecord | None:
    place = path.parent / COPIES
    now = datetime.now().replace(microsecond=0)
    try:
        return CopyJob(path.parent, path, place, CopyReason.UPGRADE, now).run()
    except (DamagedDataError, sqlite3.OperationalError):
        # A table that copies need is lost, or rows refer to lost ones: what there is, is kept.
        name = f"{path.stem}-sebelum-pemutakhiran-{revision}{path.suffix}"
        with closing(connect(path)) as source:
            copy_database(source, place / name)
        return None


def run_scripts(path: Path, scripts: Path = SCRIPTS) -> None:
    """Run the migration scripts that the file at ``path`` has not seen yet.

    What actions repeat of other tables is worked out afterwards, by the rules of today.
    """
    take_back_unfinished(path)
    with _changing(path) as connection:
        _run(connection, scripts)


def make_at_revision(path: Path, revision: str) -> None:
    """Make an empty file at ``path`` with the tables of an older ``revision``."""
    with _changing(path) as connection:
        command.upgrade(script_config(SCRIPTS, connection), revision)


def outline_at(revision: str) -> Outline:
    """Return the tables and columns of an older ``revision``."""
    with _changing(Path(":memory:")) as connection:
        command.upgrade(script_config(SCRIPTS, connection), revision)
        return read_outline(driver_of(connection))


def older_outlines() -> dict[str, Outline]:
    """Return the tables and columns of each revision but the newest, in order.

    Each script runs once: one after the other takes as long as the last revision alone.
    """
    found: dict[str, Outline] = {}
    with _changing(Path(":memory:")) as connection:
        config = script_config(SCRIPTS, connection)
        for revision in REVISIONS[:-1]:
            command.upgrade(config, revision)
            found[revision] = read_outline(driver_of(connection))
    return found


@contextmanager
def _changing(path: Path) -> Iterator[Connection]:
    """Lend a connection that nobody else writes beside; all that is done with it is one change."""
    # Rebuilding a table with foreign keys on would delete what refers to it.
    engine = open_engine(path, foreign_keys=False, digests=False)
    try:
        with engine.execution_options(**WRITING).begin() as connection:
            yield connection
    finally:
        engine.dispose()


def _run(connection: Connection, scripts: Path) -> None:
    driver = driver_of(connection)
    altered = keys_of_altered(driver)
    command.upgrade(script_config(scripts, connection), "head")
    with Session(connection) as session:
        refresh_whole_listing(session)
    keep_tallies(driver)
    digest_all(driver)
    # What was not as it was written before is not so now.
    disown(driver, altered)


def script_config(scripts: Path, connection: object = None) -> Config:
    """Return what Alembic needs to find ``scripts`` and to run them on ``connection``."""
    config = Config()
    # Config interpolates percent signs, which a folder's name may hold.
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config

"""Making the database of an office ready: creating its tables, refusing what is not ours."""

from alembic import command
from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.orm import Session

from kesbang_desktop.store.listing import refresh_whole_listing
from kesbang_desktop.store.revisions import LATEST_REVISION, REVISIONS
from kesbang_desktop.store.server.audit import NEWS, UPGRADED, keep_audit
from kesbang_desktop.store.server.kept_writes import keep_marks
from kesbang_desktop.store.server.program_mark import SERVER_REVISION
from kesbang_desktop.store.server.search_tables import keep_search
from kesbang_desktop.store.server.server_failures import (
    foreign_database,
    newer_database,
    older_database,
)
from kesbang_desktop.store.server.server_tallies import keep_tallies
from kesbang_desktop.store.server.shared_files import make_file_tables
from kesbang_desktop.store.tables import Row
from kesbang_desktop.store.upgrade import SCRIPTS, script_config

# Two seats that come to an empty database at once: one makes it. "NOTULA" in ASCII.
_MAKING = 0x4E4F54554C41
_STAMP = "alembic_version"
_SERVER_STAMP = "server_revision"
_INDEXES = (
    # Lines that were deleted are looked for at each start, among all lines.
    "ix_entry_removed ON entry (id) WHERE removed",
    # Unlike SQLite a server takes "is NULL" for no equation, and puts NULL last: by the index of
    # the table it would put all meetings in order for the first page of them.
    "ix_meeting_newest ON meeting (date NULLS FIRST, started_at NULLS FIRST, id, kind)"
    " WHERE binned_at IS NULL",
)


def make_ready(engine: Engine) -> None:
    """Create the tables where the database has none.

    Raises DatabaseError where it is of another revision or program, and changes nothing.
    """
    with engine.connect() as connection:
        if read_revision(connection) is not None:
            require_latest(connection)
            return
    with engine.begin() as connection:
        _begin_making(connection)
        if read_revision(connection) is None:
            _create(connection)


def upgrade_database(engine: Engine) -> bool:
    """Bring an older database to the latest revision, all of it or none; one that is empty too.

    Tell whether anything was to be done. Raises DatabaseError where it is none of this program, or
    of a later one.
    """
    with engine.begin() as connection:
        _begin_making(connection)
        revision, beside = read_revision(connection), _server_revision(connection)
        if (revision, beside) == (LATEST_REVISION, SERVER_REVISION):
            return False
        if beside > SERVER_REVISION:
            raise newer_database(connection.engine.url)
        if revision != LATEST_REVISION:
            command.upgrade(script_config(SCRIPTS, connection), "head")
            with Session(connection) as session:
                refresh_whole_listing(session)
                session.flush()
        _finish(connection)
        # Windows that are open know their tables no more.
        connection.execute(text(f"NOTIFY {NEWS}, '- {UPGRADED} - -'"))
        return True


def read_revision(connection: Connection) -> str | None:
    """Return the schema revision of the database, or None where it is empty.

    Raises DatabaseError where it holds something else.
    """
    names = inspect(connection).get_table_names()
    if not names:
        return None
    if _STAMP not in names:
        raise foreign_database(connection.engine.url)
    revision = connection.execute(text(f"SELECT version_num FROM {_STAMP}")).scalar()
    if revision is None:
        raise foreign_database(connection.engine.url)
    if revision not in REVISIONS:
        raise newer_database(connection.engine.url)
    return str(revision)


def _server_revision(connection: Connection) -> int:
    if connection.scalar(text(f"SELECT to_regclass('{_SERVER_STAMP}')")) is None:
        return 0
    return int(connection.scalar(text(f"SELECT number FROM {_SERVER_STAMP}")) or 0)


def require_latest(connection: Connection) -> None:
    """Raise DatabaseError where the tables are those of an earlier or a later program."""
    beside = _server_revision(connection)
    if beside > SERVER_REVISION:
        raise newer_database(connection.engine.url)
    if beside < SERVER_REVISION or read_revision(connection) != LATEST_REVISION:
        raise older_database()


def _begin_making(connection: Connection) -> None:
    """Let nobody else make tables meanwhile; they belong to whom the database belongs to.

    Whoever came first would otherwise have them for himself.
    """
    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MAKING})
    owner = connection.scalar(
        text(
            "SELECT pg_get_userbyid(datdba) FROM pg_database"
            " WHERE datname = current_database() AND pg_has_role(datdba, 'MEMBER')"
        )
    )
    if owner is not None:
        connection.execute(text("SELECT set_config('role', :owner, true)"), {"owner": owner})


def _create(connection: Connection) -> None:
    Row.metadata.create_all(connection)
    connection.execute(
        text(
            f"CREATE TABLE {_STAMP} (version_num VARCHAR(32) NOT NULL,"
            f" CONSTRAINT {_STAMP}_pkc PRIMARY KEY (version_num))"
        )
    )
    connection.execute(
        text(f"INSERT INTO {_STAMP} VALUES (:revision)"), {"revision": LATEST_REVISION}
    )
    _finish(connection)


def _finish(connection: Connection) -> None:
    """Make what no table says: order of texts, references met later in a transaction, counts."""
    # By bytes, as SQLite does: lines keep their order, whatever language a server sorts in.
    unsorted = connection.execute(
        text(
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = current_schema() AND data_type = 'character varying'"
            " AND table_name <> 'alembic_version' AND collation_name IS DISTINCT FROM 'C'"
        )
    ).all()
    for table, column in unsorted:
        kind = Row.metadata.tables[table].c[column].type.compile(connection.dialect)
        _alter(connection, table, f'COLUMN "{column}" TYPE {kind.split(" COLL")[0]} COLLATE "C"')
    for one in Row.metadata.sorted_tables:
        for key in one.foreign_key_constraints:
            _alter(connection, one.name, f'CONSTRAINT "{key.name}" DEFERRABLE')
    keep_tallies(connection)
    keep_search(connection)
    keep_audit(connection)
    keep_marks(connection)
    make_file_tables(connection)
    for made in _INDEXES:
        connection.exec_driver_sql(f"CREATE INDEX IF NOT EXISTS {made}")
    _stamp(connection)


def _stamp(connection: Connection) -> None:
    """Note that what only a server has is that of today."""
    connection.execute(text(f"CREATE TABLE IF NOT EXISTS {_SERVER_STAMP} (number integer)"))
    connection.execute(text(f"DELETE FROM {_SERVER_STAMP}"))
    connection.execute(
        text(f"INSERT INTO {_SERVER_STAMP} VALUES (:number)"), {"number": SERVER_REVISION}
    )


def _alter(connection: Connection, table: str, what: str) -> None:
    connection.execute(text(f'ALTER TABLE "{table}" ALTER {what}'))

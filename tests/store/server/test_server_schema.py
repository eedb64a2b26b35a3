"""The tables of an office on PostgreSQL are those of a data file."""

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import URL, text

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.revisions import LATEST_REVISION
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.server_engine import open_server
from kesbang_desktop.store.server.server_schema import read_revision, upgrade_database
from kesbang_desktop.store.tables import Row
from kesbang_desktop.store.upgrade import SCRIPTS, script_config
from tests.store.server.making import changing, make_database


@pytest.fixture
def url(office_url: URL) -> URL:
    url = office_url.set(database=f"{office_url.database}_baru")
    make_database(url)
    return url


def run_scripts(url: URL, revision: str = "head") -> None:
    with changing(url) as connection:
        command.upgrade(script_config(SCRIPTS, connection), revision)


def upgrade(url: URL) -> None:
    engine = open_server(url)
    upgrade_database(engine)
    engine.dispose()


def differences(url: URL) -> list[object]:
    with changing(url) as connection:
        return list(compare_metadata(MigrationContext.configure(connection), Row.metadata))


def test_scripts_bring_an_empty_database_to_the_tables_of_today(url: URL) -> None:
    run_scripts(url)
    with changing(url) as connection:
        assert read_revision(connection) == LATEST_REVISION
    assert differences(url) == []


def test_a_database_that_is_made_is_what_the_scripts_would_have_made(url: URL) -> None:
    made = url.set(database=f"{url.database}_langsung")
    make_database(made)
    ServerDatabase(made).close()
    upgrade(url)
    assert shape(made) == shape(url)


def test_texts_are_sorted_by_their_bytes_on_every_server(url: URL) -> None:
    ServerDatabase(url).close()
    query = (
        "SELECT count(*) FILTER (WHERE collation_name IS DISTINCT FROM 'C'), count(*)"
        " FROM information_schema.columns"
        " WHERE table_schema = 'public' AND data_type IN ('text', 'character varying')"
        " AND table_name <> 'alembic_version'"
    )
    with changing(url) as connection:
        others, all_of_them = connection.execute(text(query)).one()
    assert not others
    assert all_of_them > 100


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE alembic_version SET version_num = '0023'", "lebih lama"),
        ("UPDATE alembic_version SET version_num = '9999'", "lebih baru"),
        ("UPDATE server_revision SET number = 0", "lebih lama"),
        ("UPDATE server_revision SET number = 999", "lebih baru"),
        ("DELETE FROM alembic_version", "program lain"),
        ("DROP TABLE alembic_version", "program lain"),
    ],
)
def test_a_database_of_another_program_or_version_is_refused_as_it_is(
    url: URL, statement: str, sentence: str
) -> None:
    ServerDatabase(url).close()
    with changing(url) as connection:
        connection.execute(text(statement))
    before = shape(url)
    with pytest.raises(DatabaseError, match=sentence):
        ServerDatabase(url)
    assert shape(url) == before


def test_an_older_database_is_brought_to_the_tables_of_today(url: URL) -> None:
    run_scripts(url, "0009")
    upgrade(url)
    ServerDatabase(url).close()
    with changing(url) as connection:
        assert read_revision(connection) == LATEST_REVISION


def test_what_only_a_server_has_is_brought_to_that_of_today_by_itself(url: URL) -> None:
    ServerDatabase(url).close()
    before = shape(url)
    with changing(url) as connection:
        # As the first programs with a server made it, and less.
        connection.execute(text("DROP TABLE server_revision, journal_mark"))
        connection.execute(text("ALTER TABLE audit DROP COLUMN before, DROP COLUMN computer"))
    with pytest.raises(DatabaseError, match="lebih lama"):
        ServerDatabase(url)
    upgrade(url)
    assert shape(url) == before
    ServerDatabase(url).close()


@pytest.mark.parametrize(
    ("statement", "is_compared"),
    [
        ("UPDATE server_revision SET number = 0", False),
        ("DROP TRIGGER search_entry_update ON entry", True),
        ("ALTER TABLE entry DISABLE TRIGGER search_entry_update", True),
        ("DROP TABLE search_word", True),
    ],
)
def test_the_index_is_compared_with_the_data_only_where_a_write_may_have_gone_unheard(
    url: URL, statement: str, is_compared: bool
) -> None:
    ServerDatabase(url).close()
    with changing(url) as connection:
        connection.execute(text("DELETE FROM search_touched"))
        connection.execute(text("UPDATE server_revision SET number = 0"))
        connection.execute(text(statement))
    upgrade(url)
    with changing(url) as connection:
        assert bool(connection.scalar(text("SELECT count(*) FROM search_touched"))) == is_compared


def shape(url: URL) -> list[tuple[object, ...]]:
    """Return the columns, indexes, rules and triggers of a database."""
    queries = (
        "SELECT table_name, column_name, data_type, is_nullable, column_default, collation_name"
        " FROM information_schema.columns WHERE table_schema = 'public'",
        "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'",
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint"
        " WHERE connamespace = 'public'::regnamespace",
        "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
        "SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace",
    )
    with changing(url) as connection:
        found = [tuple(row) for query in queries for row in connection.execute(text(query))]
    return sorted(found, key=repr)

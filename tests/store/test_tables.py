import pytest
from sqlalchemy.dialects import postgresql
from sqlalchemy.schema import CreateTable

from kesbang_desktop.store.database import Database
from kesbang_desktop.store.tables import Row

TABLES = Row.metadata.sorted_tables


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_can_be_made_on_postgresql_too(table) -> None:
    sql = str(CreateTable(table).compile(dialect=postgresql.dialect()))
    assert "BLOB" not in sql
    if "id" in table.c:
        assert "id UUID NOT NULL" in sql
    if "order_key" in table.c:
        assert 'order_key VARCHAR COLLATE "C"' in sql


def test_ids_take_sixteen_bytes(database: Database) -> None:
    with database.raw_connection() as connection:
        for table in TABLES:
            for column in (one.name for one in table.columns if one.foreign_keys):
                sql = f"SELECT type FROM pragma_table_info('{table.name}') WHERE name = ?"
                assert connection.execute(sql, (column,)).fetchone() == ("BLOB",)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_what_a_meeting_holds_goes_with_it_and_what_it_names_stays(table) -> None:
    for key in (key for column in table.columns for key in column.foreign_keys):
        named = {"person": "RESTRICT", "organization": "RESTRICT"}
        named |= {"series": "SET NULL", "office_profile": "SET NULL"}
        expected = named.get(key.column.table.name, "CASCADE")
        if table.name in ("person", "organization"):
            expected = "SET NULL"
        assert key.ondelete == expected, f"{table.name}.{key.parent.name}"

"""One bad row is one bad row: in obligations, problems, series, carried lines and settings."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Table

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import IssueFilter, IssueNote
from kesbang_desktop.domain.recurrence import Every, Obligation
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.store.carry_over import carried_actions, carried_sources
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.issues import add_issue_note, issue_notes, list_issues
from kesbang_desktop.store.meetings import load_minutes
from kesbang_desktop.store.obligations import (
    list_obligations,
    list_occurrences,
    make_due_obligations,
    save_obligation,
)
from kesbang_desktop.store.reading_around import DAMAGED
from kesbang_desktop.store.series import open_items_after, series_dates
from kesbang_desktop.store.settings import get_setting, put_setting
from kesbang_desktop.store.tables import Row
from tests.long_form import part_of
from tests.store.series_samples import FIRST_DAY, LAST_DAY, NEXT_DAY, add_meeting, make_after
from tests.store.store_samples import NOON

VALUES = ("'rusak'", "x'ff00fe'", "12345.5", "''", "'2024-13-45'", "NULL")
_READ = ("obligation", "obligation_owner", "issue", "issue_note", "series", "carried_line")
_READ_TABLES: dict[str, Table] = {name: Row.metadata.tables[name] for name in _READ}
_KEYS = frozenset(("id", "entry_id", "meeting_id"))
PLACES = [
    (name, column.name)
    for name, table in _READ_TABLES.items()
    for column in table.columns
    if column.name not in _KEYS and not column.foreign_keys
] + [("action_item", "status"), ("action_item", "obligation_due"), ("setting", "value")]


@pytest.fixture
def office(path: Path) -> Path:
    """A file with two obligations, two meetings of a series and a problem carried into the next."""
    with closing(Database(path)) as database:
        lines = [(EntryKind.ISSUE, "Banjir Berau"), (EntryKind.ACTION, "Siapkan posko")]
        first = add_meeting(database, lines, series="Rapat bulanan")
        make_after(database, first)
        note = IssueNote(new_id(), first.entries[0].id, NOON, "Sudah surut")
        database.bind(add_issue_note)(note)
        for text in ("Laporan bulanan", "Apel mingguan"):
            made = Obligation(new_id(), text, Every.MONTH, FIRST_DAY)
            database.bind(save_obligation)(made, NEXT_DAY)
        database.bind(put_setting)("kunci", {"a": 1})
    return path


def damage(path: Path, table: str, column: str, value: str) -> None:
    """Write ``value`` into one row of ``table``."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        # The last action is one that an obligation made.
        which = f"SELECT {'max' if table == 'action_item' else 'min'}(rowid) FROM {table}"
        connection.execute(f"UPDATE {table} SET {column} = {value} WHERE rowid = ({which})")


def read_everything(database: Database) -> dict[str, int]:
    """Read all that pages show of these; return how much there is of each."""
    read = database.bind_reading
    regions = Regions(())
    issues = read(list_issues)(IssueFilter(), regions)
    for one in issues:
        read(issue_notes)(one.entry_id)
    with database.reading() as session:
        meetings = list(session.scalars(Row.metadata.tables["meeting"].select()))
    for meeting_id in meetings:
        read(load_minutes)(meeting_id)
        read(open_items_after)(meeting_id, LAST_DAY)
        read(carried_sources)(meeting_id)
        read(carried_actions)(meeting_id)
        read(series_dates)(meeting_id)
    obligations = read(list_obligations)()
    read(list_occurrences)()
    read(get_setting)("kunci")
    database.bind(make_due_obligations)(LAST_DAY)
    return {"obligations": len(obligations), "issues": len(issues), "meetings": len(meetings)}


@pytest.mark.parametrize(("table", "column"), PLACES, ids=[".".join(one) for one in PLACES])
def test_a_value_that_means_nothing_hides_nothing(office: Path, table: str, column: str) -> None:
    for value in part_of(VALUES, PLACES.index((table, column)), one_in=3):
        try:
            damage(office, table, column, value)
        except sqlite3.IntegrityError:
            # A column that takes no NULL, or no value twice, holds none.
            continue
        with closing(Database(office)) as database:
            found = read_everything(database)
        assert found == {"obligations": 2, "issues": 1, "meetings": 2}


@pytest.mark.parametrize("column", ["every", "first_due", "text"])
def test_a_damaged_obligation_says_so_and_makes_nothing(office: Path, column: str) -> None:
    damage(office, "obligation", column, "''")
    with closing(Database(office)) as database:
        texts = {one.text for one in database.bind_reading(list_obligations)()}
        made = database.bind(make_due_obligations)(LAST_DAY).actions
    assert len(made) == 1
    assert sum(text.startswith(DAMAGED) for text in texts) == 1

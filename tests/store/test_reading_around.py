"""One bad row is one bad row: what a value cannot mean hides nothing else."""

import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Table

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.store.action_details import load_action
from kesbang_desktop.store.attachments import list_attachments, save_attachments
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import load_directory
from kesbang_desktop.store.follow_ups import all_follow_ups
from kesbang_desktop.store.meeting_list import list_meetings
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.profiles import read_profiles
from kesbang_desktop.store.reading_around import DAMAGED
from kesbang_desktop.store.reports import list_reports
from kesbang_desktop.store.tables import Row
from tests.long_form import part_of
from tests.store.store_samples import (
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    make_attachment,
    make_minutes,
)

BAD, SOUND = make_minutes(10), make_minutes(1010)
# A word, a blob of the wrong length, a number, nothing, and a date that no calendar has.
VALUES = ("'rusak'", "x'ff00fe'", "12345.5", "''", "'2024-13-45'", "NULL")
# What a row is found by, not what it says; a row without it is not found, which is no damage to it.
_KEYS = frozenset(("id", "meeting_id", "entry_id", "removed", "order_key"))
_READ = ("meeting", "attendance", "entry", "action_item", "progress", "attachment", "person")
TABLES: dict[str, Table] = {name: Row.metadata.tables[name] for name in _READ}
PLACES = [
    (table, column.name)
    for table, found in TABLES.items()
    for column in found.columns
    if column.name not in _KEYS and not column.foreign_keys
]


@pytest.fixture(scope="module")
def office_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a file with two meetings; it is copied, never opened again."""
    folder = tmp_path_factory.mktemp("kantor") / "data"
    with closing(Database(folder / "notula.sqlite")) as with_both:
        for minutes in (BAD, SOUND):
            with_both.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
        with_both.bind(save_attachments)([make_attachment(BAD.meeting, 900)])
        with_both.bind(read_profiles)()
    return folder


@pytest.fixture
def office(office_folder: Path, path: Path) -> Path:
    """A file with a meeting whose rows are damaged, and one that is sound."""
    shutil.copytree(office_folder, path.parent)
    return path


def damage(path: Path, table: str, column: str, value: str) -> None:
    which = {"meeting": "id", "entry": "meeting_id", "attendance": "meeting_id"}
    bad = f"x'{BAD.meeting.id.hex}'"
    where = f"WHERE {which[table]} = {bad}" if table in which else ""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {value} {where}")


def read_everything(database: Database) -> list[str]:
    """Read all that pages show; return the titles of the list."""
    read = database.bind_reading
    filters = (MeetingFilter(), MeetingFilter(binned=True))
    titles = [one.title for wanted in filters for one in read(list_meetings)(wanted)]
    # What is no meeting any more is listed among the reports, where it can be opened.
    always = Period(date(1, 1, 1), date(9999, 12, 31))
    titles += [one.title for one in read(list_reports)(always, Regions())]
    view = FollowUpView(FollowUpQuery())
    for one in read(all_follow_ups)(view, NOON.date()):
        read(load_action)(one.entry_id)
    read(list_attachments)(BAD.meeting.id)
    read(read_profiles)()
    try:
        read(load_directory)()
    except KnownError as error:
        assert error.sentence
    return titles


@pytest.mark.parametrize(("table", "column"), PLACES, ids=[".".join(one) for one in PLACES])
def test_a_value_that_means_nothing_hides_no_meeting(office: Path, table: str, column: str) -> None:
    for value in part_of(VALUES, PLACES.index((table, column)), one_in=3):
        try:
            damage(office, table, column, value)
        except sqlite3.IntegrityError:
            # A column that takes no NULL holds none.
            continue
        database = Database(office)
        try:
            assert len(read_everything(database)) == 2
            minutes = database.bind_reading(load_minutes)(BAD.meeting.id)
            assert len(minutes.entries) == len(BAD.entries)
            sound = database.bind_reading(load_minutes)(SOUND.meeting.id)
            assert [one.text for one in sound.entries] == [one.text for one in SOUND.entries]
        finally:
            database.close()


def test_a_damaged_entry_says_so_and_keeps_its_words(office: Path) -> None:
    damage(office, "entry", "kind", "'rusak'")
    database = Database(office)
    entries = database.bind_reading(load_minutes)(BAD.meeting.id).entries
    database.close()
    assert {one.kind for one in entries} == {EntryKind.DISCUSSION}
    for one, before in zip(entries, BAD.entries, strict=True):
        assert one.text == f"{DAMAGED} rusak: {before.text}".strip()


def test_a_damaged_meeting_is_in_the_list_and_opens(office: Path) -> None:
    damage(office, "meeting", "status", "'rusak'")
    damage(office, "meeting", "date", "'kemarin'")
    database = Database(office)
    found = {one.id: one for one in database.bind_reading(list_meetings)(MeetingFilter())}
    meeting = database.bind_reading(load_minutes)(BAD.meeting.id).meeting
    database.close()
    assert found[BAD.meeting.id].title == f"{DAMAGED} {BAD.meeting.title}"
    assert found[SOUND.meeting.id].title == SOUND.meeting.title
    assert (meeting.title, meeting.date) == (f"{DAMAGED} {BAD.meeting.title}", None)

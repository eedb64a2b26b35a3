"""What is read before the database is open is what the database would say."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import date, time, timedelta
from itertools import product
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import LockedDataError
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingStatus
from kesbang_desktop.store import first_rows, meeting_list, settings
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.first_door import FirstDoor, NotServedError
from kesbang_desktop.store.meetings import add_minutes, bin_meeting, save_meeting
from kesbang_desktop.store.row_check import check_rows
from kesbang_desktop.store.secrets import keyring
from kesbang_desktop.store.secrets.locking import lock_data
from kesbang_desktop.store.write_marks import header_of, mark_of
from tests.long_form import part_of
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, make_meeting, make_minutes
from tests.store.test_only_read import ordinary_user as ordinary_user
from tests.store.test_only_read import set_writable
from tests.store.test_upgrade import STORED

DAY = date(2024, 3, 21)
FILTERS = [
    MeetingFilter(
        binned=binned, since=since, before=before, unfinished=unfinished, oldest_first=first
    )
    for binned, since, before, unfinished, first in product(
        (False, True), (None, DAY), (None, DAY), (False, True), (False, True)
    )
]
PARTS = [(0, 100), (2, 3)]
VALUES: list[object] = [None, True, 7, 1.5, "satu", [1, "dua"], {"a": {"b": None}}, ""]
DAMAGED = ("'rusak'", "x'ff00fe'", "12345.5", "''", "'2024-13-45'")
_OF_MEETING = ("id", "title", "date", "started_at", "called_at", "status", "place", "binned_at")
DAMAGEABLE = [
    *(("meeting", name) for name in _OF_MEETING),
    *(("entry", name) for name in ("kind", "removed", "meeting_id")),
    ("setting", "value"),
]


@pytest.fixture(autouse=True)
def _no_keys_of_others() -> Iterator[None]:
    keyring.forget()
    yield
    keyring.forget()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The path of a file with meetings of every state and day, some in the bin."""
    path = tmp_path_factory.mktemp("dibuat") / "notula.sqlite"
    with closing(Database(path)) as database:
        database.bind(add_minutes)(make_minutes(), PEOPLE, ORGANIZATIONS)
        for number, status in enumerate((*MeetingStatus, *MeetingStatus), 20):
            for later, start in enumerate((None, time(8, 0), time(13, 30))):
                key = number * 10 + later
                day = None if key % 7 == 0 else DAY + timedelta(days=number - 23)
                meeting = make_meeting(
                    key, title=f"Rapat {key}", date=day, started_at=start, status=status
                )
                database.bind(save_meeting)(meeting)
                if key % 5 == 0:
                    database.bind(bin_meeting)(meeting.id, NOON)
        for number, value in enumerate(VALUES):
            database.bind(settings.put_setting)(f"kunci {number}", value)
    return path


@pytest.fixture
def office(made: Path, path: Path) -> Path:
    path.parent.mkdir()
    shutil.copyfile(made, path)
    return path


def assert_same(path: Path, filters: Sequence[MeetingFilter] = FILTERS) -> None:
    """Ask the door and the database the same; the answers are the same."""
    with closing(FirstDoor(path)) as door, closing(Database(path)) as database:
        read = database.bind_reading
        for wanted in filters:
            count = door.read(first_rows.count_meetings, wanted)
            assert count == read(meeting_list.count_meetings)(wanted)
            for part in PARTS:
                rows = door.read(first_rows.list_meetings, wanted, *part)
                assert rows == read(meeting_list.list_meetings)(wanted, *part)
        for key in ("tidak ada", *(f"kunci {number}" for number in range(len(VALUES)))):
            found = door.read(first_rows.get_setting, key)
            assert found == read(settings.get_setting)(key)
            assert type(found) is type(read(settings.get_setting)(key))


def damage(path: Path, table: str, column: str, value: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        where = f"rowid IN (SELECT rowid FROM {table} ORDER BY rowid LIMIT 2)"
        # Two ids cannot be the same; the first is what is written then.
        connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {value} WHERE {where}")
        assert connection.execute("SELECT changes()").fetchone() > (0,)


def test_the_door_and_the_database_say_the_same(office: Path) -> None:
    assert_same(office)


@pytest.mark.parametrize("value", DAMAGED)
@pytest.mark.parametrize("place", DAMAGEABLE, ids=".".join)
def test_damaged_rows_are_read_alike(office: Path, place: tuple[str, str], value: str) -> None:
    damage(office, *place, value)
    assert_same(office, part_of(FILTERS, DAMAGED.index(value), one_in=5))


@pytest.mark.parametrize("column", ["date", "started_at", "called_at", "binned_at"])
def test_what_is_not_there_is_read_alike(office: Path, column: str) -> None:
    damage(office, "meeting", column, "NULL")
    assert_same(office)


@pytest.mark.parametrize(
    "wanted", [MeetingFilter("rapat"), MeetingFilter(year=2024), MeetingFilter(status="final")]
)
def test_what_the_first_page_never_asks_is_for_the_database(
    office: Path, wanted: MeetingFilter
) -> None:
    with closing(FirstDoor(office)) as door:
        with pytest.raises(NotServedError):
            door.read(first_rows.list_meetings, wanted, 0, 8)
        with pytest.raises(NotServedError):
            door.read(first_rows.count_meetings, wanted)
        with pytest.raises(NotServedError):
            door.read(first_rows.list_meetings, MeetingFilter(), 0, 1_000_000)
        # It goes on serving.
        assert door.read(first_rows.count_meetings, MeetingFilter()) > 0


def test_nothing_is_written(office: Path) -> None:
    before = office.read_bytes()
    with closing(FirstDoor(office)) as door:
        door.read(first_rows.list_meetings, MeetingFilter(), 0, 8)
        with pytest.raises(NotServedError):
            door.read(lambda connection: connection.execute("DELETE FROM setting"))
    assert office.read_bytes() == before


@pytest.mark.parametrize("value", [*VALUES, "ñ \U0001f600 \x00"])
def test_a_setting_is_put_by_the_door_as_by_the_database(office: Path, value: object) -> None:
    def stored(key: str) -> object:
        with closing(sqlite3.connect(office)) as connection:
            query = "SELECT typeof(value), value FROM setting WHERE key = ?"
            return connection.execute(query, (key,)).fetchone()

    for key in ("baru", "kunci 0"):
        with closing(FirstDoor(office)) as door:
            door.write(first_rows.put_setting, key, value)
            assert door.read(first_rows.get_setting, key) == value
        by_door = stored(key)
        with closing(Database(office)) as database:
            assert database.bind_reading(settings.get_setting)(key) == value
            database.bind(settings.put_setting)(key, value)
        assert stored(key) == by_door


def test_what_the_door_writes_has_its_mark_and_its_digest(office: Path) -> None:
    before = mark_of(header_of(office))
    with closing(FirstDoor(office)) as door:
        door.write(first_rows.put_setting, "baru", "satu")
        door.write(first_rows.put_setting, "baru", "dua")
        (first, second), (third, last) = door.writes
    assert first == int.from_bytes(before, "big")
    assert second == third
    assert last == int.from_bytes(mark_of(header_of(office)), "big")
    with closing(connect(office)) as connection:
        assert not check_rows(connection).altered


def test_a_write_of_the_door_that_fails_leaves_nothing(office: Path) -> None:
    def half(connection: sqlite3.Connection) -> None:
        first_rows.put_setting(connection, "baru", "satu")
        connection.execute("INSERT INTO tidak_ada VALUES (1)")

    with closing(FirstDoor(office)) as door:
        with pytest.raises(NotServedError):
            door.write(half)
        assert door.writes == []
        assert door.read(first_rows.get_setting, "baru") is None
        door.write(first_rows.put_setting, "kunci 1", "dua")
    with closing(connect(office)) as connection:
        assert not check_rows(connection).altered


def test_what_was_written_and_is_only_in_the_journal_is_read(office: Path) -> None:
    with closing(Database(office)) as database:
        database.bind(settings.put_setting)("tempat", {"meeting": "x"})
        with closing(FirstDoor(office)) as door:
            assert door.read(first_rows.get_setting, "tempat") == {"meeting": "x"}


@pytest.mark.parametrize("contents", [None, b"", b"bukan basis data", b"\x00\xff" * 4000])
def test_what_is_no_data_file_is_for_the_database(path: Path, contents: bytes | None) -> None:
    path.parent.mkdir()
    if contents is not None:
        path.write_bytes(contents)
    with pytest.raises(NotServedError):
        FirstDoor(path)
    assert (path.read_bytes() if path.exists() else None) == contents


def test_a_file_of_an_older_program_is_for_the_database(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((STORED / "revision-0004.sql").read_text("utf-8"))
    with pytest.raises(NotServedError):
        FirstDoor(path)


_KILLED = """
import os, sys
from pathlib import Path
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.settings import put_setting
with Database(Path(sys.argv[1])).in_parts() as writing:
    with writing.part() as session:
        put_setting(session, "setengah", 1)
    os._exit(0)
"""


def test_what_was_half_done_is_taken_back_before_anything_is_read(office: Path) -> None:
    subprocess.run([sys.executable, "-c", _KILLED, str(office)], check=True)
    with pytest.raises(NotServedError):
        FirstDoor(office)
    with closing(Database(office)) as database:
        assert database.bind_reading(settings.get_setting)("setengah") is None
    FirstDoor(office).close()


def test_encrypted_data_is_read_by_its_key_and_else_not(office: Path) -> None:
    lock_data(office.parent, office, "ulin merah tepian 7")
    assert_same(office)
    keyring.forget()
    with pytest.raises(NotServedError) as refused:
        FirstDoor(office)
    assert isinstance(refused.value.__cause__, LockedDataError)


def test_data_that_is_only_read_is_for_the_database(office: Path, ordinary_user: None) -> None:
    set_writable(office.parent, False)
    try:
        with pytest.raises(NotServedError):
            FirstDoor(office)
    finally:
        set_writable(office.parent, True)

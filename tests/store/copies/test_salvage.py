"""What can still be read of a damaged data file comes out."""

import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.store.copies.salvage import salvage
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meeting_list import list_meetings
from kesbang_desktop.store.meetings import add_minutes, load_minutes
from kesbang_desktop.store.row_check import check_rows
from kesbang_desktop.store.row_digests import DIGEST_TABLE
from tests.long_form import part_of
from tests.store.parted import STEPS, leave_unfinished, whole
from tests.store.store_samples import ORGANIZATIONS, PEOPLE, RINA, SUFIAN, make_minutes, uid
from tests.torture.office import rows_of

DATA = Path(__file__).parent.parent / "data"
MANY = 40


@pytest.fixture(scope="module")
def sound_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a data file of many meetings; it is copied, never opened again."""
    path = tmp_path_factory.mktemp("utuh") / "data" / "notula.sqlite"
    with closing(Database(path)) as database:
        for number in range(MANY):
            database.bind(add_minutes)(make_minutes(1000 * number + 1000), PEOPLE, ORGANIZATIONS)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    return path.parent


@pytest.fixture
def damaged(sound_folder: Path, tmp_path: Path) -> Path:
    """Return a sound data file of many meetings, to be damaged."""
    shutil.copytree(sound_folder, tmp_path / "data")
    return tmp_path / "data" / "notula.sqlite"


def page_size(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA page_size").fetchone()[0]


def schema_pages(path: Path) -> set[int]:
    """Return the pages, from 0, that tell which tables there are: a file without them is lost."""
    size = page_size(path)
    content = path.read_bytes()
    kind, cells = content[100], int.from_bytes(content[103:105])
    offsets = [int.from_bytes(content[112 + 2 * n : 114 + 2 * n]) for n in range(cells)]
    inner = kind == 5
    children = [int.from_bytes(content[at : at + 4]) - 1 for at in offsets if inner]
    last = [int.from_bytes(content[108:112]) - 1] if inner else []
    assert size > 512
    return {0, *children, *last}


def test_a_sound_file_comes_out_whole(damaged, tmp_path):
    saved = salvage(damaged, tmp_path / "selamat" / "notula.sqlite")
    assert saved.torn == ()
    assert saved.counts.meetings == MANY
    minutes = make_minutes(4000)
    with closing(Database(tmp_path / "selamat" / "notula.sqlite")) as database:
        assert database.bind_reading(load_minutes)(minutes.meeting.id) == minutes


@pytest.mark.parametrize("seed", part_of(range(12), 0, one_in=3))
def test_what_stands_on_sound_pages_comes_out(damaged, tmp_path, seed):
    size = page_size(damaged)
    content = bytearray(damaged.read_bytes())
    pages = [page for page in range(1, len(content) // size) if page not in schema_pages(damaged)]
    for page in random.Random(seed).sample(pages, 3):
        content[page * size : (page + 1) * size] = bytes(size)
    damaged.write_bytes(content)
    target = tmp_path / "selamat" / "notula.sqlite"
    saved = salvage(damaged, target)
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchone() is None
    assert damaged.read_bytes() == bytes(content)
    if "meeting" not in saved.torn:
        assert saved.counts.meetings == MANY
    if "entry" not in saved.torn:
        assert saved.counts.entries == 5 * MANY
    assert len(saved.torn) <= 3
    with closing(Database(target)) as database:
        assert database.bind_reading(lambda session: session.connection()) is not None


@pytest.mark.parametrize("table", ["meeting", "person", "organization"])
def test_what_belongs_to_lost_rows_is_found_and_no_word_becomes_another_persons(tmp_path, table):
    path = tmp_path / "rusak" / "notula.sqlite"
    minutes = make_minutes()
    with closing(Database(path)) as database:
        database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"DELETE FROM {table}")
        connection.commit()
    target = tmp_path / "selamat" / "notula.sqlite"
    salvage(path, target)
    with closing(Database(target)) as database:
        [found] = database.bind_reading(list_meetings)(MeetingFilter())
        read = database.bind_reading(load_minutes)(found.id)
    assert ("rusak" in found.title) == (table == "meeting")
    assert [one.text for one in read.entries] == [one.text for one in minutes.entries]
    assert [one.speaker and one.speaker.id for one in read.entries] == [
        one.speaker and one.speaker.id for one in minutes.entries
    ]
    assert len(read.attendances) == len(minutes.attendances)
    assert {key: len(one.owners) for key, one in read.actions.items()} == {
        key: len(one.owners) for key, one in minutes.actions.items()
    }


def test_a_file_of_an_older_program_comes_out_in_the_tables_of_today(tmp_path):
    old = tmp_path / "lama.sqlite"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript((DATA / "revision-0001.sql").read_text(encoding="utf-8"))
    target = tmp_path / "selamat.sqlite"
    with closing(sqlite3.connect(old)) as connection:
        (meetings,) = connection.execute("SELECT count(*) FROM meeting").fetchone()
    assert salvage(old, target).counts.meetings == meetings > 0
    Database(target).close()


def test_a_file_that_is_none_gives_nothing(tmp_path):
    nothing = tmp_path / "catatan.txt"
    nothing.write_text("bukan basis data" * 100)
    with pytest.raises(sqlite3.DatabaseError):
        salvage(nothing, tmp_path / "selamat.sqlite")


def test_pages_that_lead_back_are_not_read_for_ever(damaged, tmp_path):
    size = page_size(damaged)
    with closing(sqlite3.connect(damaged)) as connection, connection:
        rows = [(f"kunci {number}", f'"{"x" * 200}"') for number in range(400)]
        connection.executemany("INSERT INTO setting (key, value) VALUES (?, ?)", rows)
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'setting'"
        (root,) = connection.execute(query).fetchone()
    content = bytearray(damaged.read_bytes())
    start = (root - 1) * size
    assert content[start] == 5
    places = [int.from_bytes(content[start + 12 + 2 * n :][:2]) for n in range(4)]
    leaves = [int.from_bytes(content[start + at :][:4]) - 1 for at in places]
    first = leaves[0] * size
    content[leaves[2] * size : (leaves[2] + 1) * size] = content[first : first + size]
    content[leaves[3] * size : (leaves[3] + 1) * size] = bytes(size)
    damaged.write_bytes(content)
    saved = salvage(damaged, tmp_path / "selamat" / "notula.sqlite")
    assert saved.counts.meetings == MANY
    assert saved.torn == ("setting",)
    with closing(sqlite3.connect(tmp_path / "selamat" / "notula.sqlite")) as connection:
        (kept,) = connection.execute("SELECT count(*) FROM setting").fetchone()
    assert 250 < kept < 400


def test_a_line_behind_lost_ones_is_nobodys_and_it_is_told(tmp_path):
    """Whoever spoke in the lines that are lost is not known; nobody else may be held to be him."""
    path, meeting = tmp_path / "data" / "notula.sqlite", make_minutes(1000).meeting
    lines = [
        Entry(uid(20_000 + n), meeting.id, key, text=f"Kata {n} " * 12)
        for n, key in enumerate(keys_after("a", 600))
    ]
    lines[0] = replace(lines[0], speaker=RINA.party)
    lines[50] = replace(lines[50], speaker=SUFIAN.party)
    with closing(Database(path)) as database:
        database.bind(add_minutes)(Minutes(meeting, entries=tuple(lines)), PEOPLE, ORGANIZATIONS)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    content, size = bytearray(path.read_bytes()), page_size(path)
    page = content.index(lines[50].text.encode()) // size
    content[page * size : (page + 1) * size] = bytes(size)
    path.write_bytes(content)

    target = tmp_path / "selamat" / "notula.sqlite"
    saved = salvage(path, target)
    with closing(Database(target)) as database:
        left = database.bind_reading(load_minutes)(meeting.id).entries
        with database.raw_connection() as connection:
            assert check_rows(connection).is_good
    ids = [one.id for one in lines]
    places = [ids.index(one.id) for one in left]
    gaps = [now for before, now in pairwise(places) if now > before + 1]
    assert len(gaps) == 1 and 50 not in places
    assert [ids.index(one.id) for one in left if one.unattributed] == gaps
    assert saved.unspoken == 1 and "tanpa pembicara" in saved.unspoken_words


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_write_in_parts_that_did_not_end_is_not_salvaged_as_if_it_had(damaged, tmp_path, steps):
    sound = tmp_path / "utuh.sqlite"
    shutil.copy(damaged, sound)
    with closing(Database(damaged)) as database:
        leave_unfinished(database, STEPS[:steps])
    target = tmp_path / "selamat" / "notula.sqlite"
    assert salvage(damaged, target).torn == ()
    now, before = whole(target), whole(sound)
    assert now == before


WRECKS = ("zeroed", "noise", "another page")


@pytest.mark.parametrize("wreck", WRECKS)
def test_without_the_list_of_tables_every_row_still_comes_out(damaged, tmp_path, wreck):
    size, sound = page_size(damaged), damaged.read_bytes()
    before = rows_of(damaged)
    assert len(schema_pages(damaged)) > 2
    for page in part_of(sorted(schema_pages(damaged)), WRECKS.index(wreck), one_in=3):
        content = bytearray(sound)
        put = {
            "zeroed": bytes(size),
            "noise": random.Random(page).randbytes(size),
            "another page": sound[20 * size : 21 * size],
        }
        content[page * size : (page + 1) * size] = put[wreck]
        damaged.write_bytes(content)
        target = tmp_path / f"selamat-{page}" / "notula.sqlite"
        saved = salvage(damaged, target)
        assert (page, saved.torn, saved.counts.meetings) == (page, (), MANY)
        assert rows_of(target) == before


def test_without_digests_the_tables_that_are_still_named_come_out(damaged, tmp_path):
    size, content = page_size(damaged), bytearray(damaged.read_bytes())
    with closing(sqlite3.connect(damaged)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        [digests] = connection.execute(query, (DIGEST_TABLE,)).fetchone()
    for page in (digests - 1, max(schema_pages(damaged))):
        content[page * size : (page + 1) * size] = bytes(size)
    damaged.write_bytes(content)
    saved = salvage(damaged, tmp_path / "selamat" / "notula.sqlite")
    assert (saved.counts.meetings, saved.counts.entries) == (MANY, 5 * MANY)
    assert not {"meeting", "entry", "attendance", "person"} & set(saved.torn)


def test_of_a_file_that_was_cut_what_is_left_comes_out(damaged, tmp_path):
    content = damaged.read_bytes()
    damaged.write_bytes(content[: len(content) * 6 // 10])
    target = tmp_path / "selamat" / "notula.sqlite"
    assert "meeting" in salvage(damaged, target).torn
    with closing(sqlite3.connect(target)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM organization")]
    assert {one.name for one in ORGANIZATIONS} <= set(names)


def test_what_stands_in_the_journal_comes_out_without_the_list_of_tables(damaged, tmp_path):
    with closing(sqlite3.connect(damaged)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with closing(Database(damaged)) as database:
        database.bind(add_minutes)(make_minutes(900_000), PEOPLE, ORGANIZATIONS)
        crashed = tmp_path / "mati" / "notula.sqlite"
        crashed.parent.mkdir()
        for suffix in ("", "-wal"):
            shutil.copy(f"{damaged}{suffix}", f"{crashed}{suffix}")
    content, size = bytearray(crashed.read_bytes()), page_size(damaged)
    for page in schema_pages(damaged) - {0}:
        content[page * size : (page + 1) * size] = bytes(size)
    crashed.write_bytes(content)
    saved = salvage(crashed, tmp_path / "selamat" / "notula.sqlite")
    assert (saved.torn, saved.counts.meetings) == ((), MANY + 1)

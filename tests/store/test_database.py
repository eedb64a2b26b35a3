import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from tests.store.store_samples import make_meeting


def pragma(database: Database, name: str) -> object:
    with database.raw_connection() as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 200)],
)
def test_a_commit_reaches_the_disk(database: Database, name: str, value: object) -> None:
    assert pragma(database, name) == value


def test_what_was_written_is_there_after_closing(path: Path) -> None:
    meeting = make_meeting()
    with closing(Database(path)) as database:
        database.bind(save_meeting)(meeting)
    with closing(Database(path)) as database:
        assert database.bind_reading(load_minutes)(meeting.id).meeting == meeting
    assert [one.name for one in path.parent.iterdir()] == [path.name]


def test_what_was_committed_survives_the_end_of_the_process(path: Path) -> None:
    program = (
        "import os, sys; from pathlib import Path;"
        "from tests.store.store_samples import make_meeting;"
        "from kesbang_desktop.store.database import Database;"
        "from kesbang_desktop.store.meetings import save_meeting;"
        "Database(Path(sys.argv[1])).bind(save_meeting)(make_meeting()); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=False)
    assert done.returncode == 9
    with closing(Database(path)) as database:
        meeting = make_meeting()
        assert database.bind_reading(load_minutes)(meeting.id).meeting == meeting


def test_programs_that_make_the_file_at_once_all_have_it(tmp_path: Path) -> None:
    programs = 6
    together = Barrier(programs)

    def open_together(path: Path) -> None:
        together.wait()
        Database(path).close()

    with ThreadPoolExecutor(programs) as pool:
        for round_ in range(5):
            path = tmp_path / f"{round_}.sqlite"
            for opened in [pool.submit(open_together, path) for _ in range(programs)]:
                opened.result()


def test_starting_up_does_not_import_alembic(path: Path) -> None:
    program = (
        "import sys; from pathlib import Path;"
        "from kesbang_desktop.store.database import Database;"
        "Database(Path(sys.argv[1])).close(); Database(Path(sys.argv[1])).close();"
        "assert not any(name.startswith('alembic') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(path)], check=True)


def test_a_file_of_a_newer_program_is_refused_untouched(path: Path) -> None:
    Database(path).close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match="lebih baru"):
        Database(path)
    assert path.read_bytes() == before


def test_a_damaged_file_is_refused(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"bukan basis data" * 500)
    with pytest.raises(DatabaseError, match="bukan berkas data Notula Kesbang"):
        Database(path)


def test_a_page_gone_bad_is_told_as_damage(path: Path) -> None:
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting())
    content = bytearray(path.read_bytes())
    content[4096:] = b"\xff" * (len(content) - 4096)
    path.write_bytes(content)
    with pytest.raises(DatabaseError, match="rusak"):
        Database(path)


def test_the_file_of_another_program_is_refused(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE something (id)")
    with pytest.raises(DatabaseError, match="bukan berkas data Notula Kesbang"):
        Database(path)


def test_an_empty_file_becomes_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting())


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="tidak dapat dibuka"):
        Database(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "berkas").touch()
    with pytest.raises(DatabaseError, match="tidak dapat dibuka"):
        Database(tmp_path / "berkas" / "data" / "notula.sqlite")


def test_a_full_disk_is_told_and_the_write_can_be_tried_again(database: Database) -> None:
    meeting = make_meeting(remarks="x" * 200_000)
    pages = pragma(database, "page_count")
    with database.raw_connection() as connection:
        connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DatabaseError, match="Penyimpanan penuh"):
        database.bind(save_meeting)(meeting)
    with database.raw_connection() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    database.bind(save_meeting)(meeting)
    assert database.bind_reading(load_minutes)(meeting.id).meeting == meeting


def test_a_read_only_file_is_told_and_the_write_can_be_tried_again(database: Database) -> None:
    with database.raw_connection() as connection:
        connection.execute("PRAGMA query_only = ON")
    with pytest.raises(DatabaseError, match="hanya dapat dibaca"):
        database.bind(save_meeting)(make_meeting())
    with database.raw_connection() as connection:
        connection.execute("PRAGMA query_only = OFF")
    database.bind(save_meeting)(make_meeting())


def test_a_file_locked_by_another_program_is_told(database: Database, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="dipakai program lain"):
            database.bind(save_meeting)(make_meeting())
        other.execute("ROLLBACK")
    database.bind(save_meeting)(make_meeting())


def test_reading_goes_on_while_another_program_writes(database: Database, path: Path) -> None:
    database.bind(save_meeting)(make_meeting())
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert database.bind_reading(load_minutes)(make_meeting().id)


def test_a_file_removed_while_open_is_told(database: Database, path: Path) -> None:
    moved = path.with_name("lain.sqlite")
    path.rename(moved)
    with pytest.raises(DatabaseError, match="tidak ada lagi di tempatnya"):
        database.bind(save_meeting)(make_meeting())
    assert not path.exists()
    moved.rename(path)
    database.bind(save_meeting)(make_meeting())


def test_a_bug_in_a_verb_leaves_nothing_written_and_is_not_hidden(database: Database) -> None:
    def broken(session) -> None:
        save_meeting(session, make_meeting())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        database.bind(broken)()
    with database.raw_connection() as connection:
        assert connection.execute("SELECT count(*) FROM meeting").fetchone() == (0,)

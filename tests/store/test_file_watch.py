"""A data file that is replaced while it is open is noticed, and neither file is written to."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.domain.errors import DatabaseError, ReplacedDataError
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from kesbang_desktop.store.write_marks import has_foreign_journal
from tests.store.store_samples import make_meeting


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another data file, of which nobody has a connection."""
    path = tmp_path / "lain.sqlite"
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting(title="Data lain"))
    return path


def lay_over(other: Path, path: Path, way: str) -> None:
    """Put ``other`` in the place of ``path``, as a person does outside the program."""
    if way == "copied over":
        with other.open("rb") as reading, path.open("r+b") as writing:
            writing.truncate()
            shutil.copyfileobj(reading, writing)
    elif way == "moved over":
        shutil.copyfile(other, path.with_name("baru"))
        path.with_name("baru").replace(path)
    else:
        path.write_bytes(b"")


WAYS = ["copied over", "moved over", "emptied"]


@pytest.mark.parametrize("way", WAYS)
def test_a_file_that_is_replaced_is_not_written_to(database, path, other, way) -> None:
    database.bind(save_meeting)(make_meeting())
    lay_over(other, path, way)
    before = path.read_bytes()
    for _ in range(2):
        with pytest.raises(ReplacedDataError, match="diganti dari luar"):
            database.bind(save_meeting)(make_meeting(title="Sesudahnya"))
    database.close()
    assert path.read_bytes() == before
    assert not before or has_foreign_journal(path)


def test_the_end_of_the_program_writes_nothing_into_another_file(path, other) -> None:
    program = (
        "import sys; from pathlib import Path; from tests.store.test_file_watch import *\n"
        "database = Database(Path(sys.argv[1])); database.bind(save_meeting)(make_meeting())\n"
        "lay_over(Path(sys.argv[2]), Path(sys.argv[1]), 'copied over'); database.close()\n"
    )
    subprocess.run([sys.executable, "-c", program, str(path), str(other)], check=True)
    assert path.read_bytes() == other.read_bytes()
    assert path.with_name(path.name + "-wal").stat().st_size > 0


def test_what_was_open_is_kept_where_another_file_took_its_place(
    database, path, other, tmp_path
) -> None:
    database.bind(save_meeting)(make_meeting(title="Yang terbuka"))
    assert not database.keep_former(tmp_path / "simpan" / "notula.sqlite")
    lay_over(other, path, "moved over")
    kept = tmp_path / "simpan" / "notula.sqlite"
    assert database.keep_former(kept)
    with closing(sqlite3.connect(kept)) as connection:
        assert connection.execute("SELECT title FROM meeting").fetchone() == ("Yang terbuka",)


def test_what_other_programs_write_through_sqlite_is_no_other_file(database, path) -> None:
    with closing(sqlite3.connect(path)) as second:
        for number in range(3):
            with second:
                second.execute("INSERT INTO setting VALUES (?, ?)", (str(number), "1" * 9_000_000))
            second.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            database.bind(save_meeting)(make_meeting(title=str(number)))
    with closing(Database(path)) as third:
        third.bind(save_meeting)(make_meeting(title="lain"))
    assert database.bind_reading(load_minutes)(make_meeting().id).meeting.title == "lain"


def test_a_file_that_was_put_back_is_written_to_again(database, path, other) -> None:
    path.rename(path.with_name("asli"))
    shutil.copyfile(other, path)
    with pytest.raises(DatabaseError):
        database.bind(save_meeting)(make_meeting())
    path.with_name("asli").replace(path)
    database.bind(save_meeting)(make_meeting())

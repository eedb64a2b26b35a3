"""A journal that was written for another data file is noticed before SQLite plays it."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import load_minutes, save_meeting
from kesbang_desktop.store.write_marks import has_foreign_journal
from tests.store.store_samples import make_meeting

_CRASH = """
import os, sys
from dataclasses import replace
from pathlib import Path
from tests.store.store_samples import make_meeting, uid
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import save_meeting
database = Database(Path(sys.argv[1]))
for number in range(int(sys.argv[2])):
    # Long enough that the journal is played into the file and begun anew.
    database.bind(save_meeting)(make_meeting(remarks=str(number) * 30_000))
os._exit(9)
"""


def write_and_crash(path: Path, times: int = 3) -> None:
    """Write meetings in another program that ends without closing the file."""
    done = subprocess.run([sys.executable, "-c", _CRASH, str(path), str(times)], check=False)
    assert done.returncode == 9
    assert path.with_name(path.name + "-wal").stat().st_size > 0


def make_copy(path: Path, target: Path) -> None:
    """Copy the file as safety copies do."""
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


@pytest.fixture
def copy(path: Path, tmp_path: Path) -> Path:
    """A copy of the file as it was earlier."""
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting(title="Dulu"))
    target = tmp_path / "salinan.sqlite"
    make_copy(path, target)
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting(title="Sesudahnya"))
    return target


@pytest.mark.parametrize("times", [1, 3, 300])
def test_the_journal_of_a_crash_is_of_its_file(path: Path, times: int) -> None:
    write_and_crash(path, times)
    assert not has_foreign_journal(path)
    with closing(Database(path)) as database:
        found = database.bind_reading(load_minutes)(make_meeting().id).meeting
    assert found.remarks == str(times - 1) * 30_000


@pytest.mark.parametrize("times", [1, 300])
def test_an_older_copy_laid_over_the_file_is_noticed(path: Path, copy: Path, times: int) -> None:
    write_and_crash(path, times)
    shutil.copyfile(copy, path)
    assert has_foreign_journal(path)


def test_a_file_of_another_office_beside_a_journal_is_noticed(path: Path, tmp_path: Path) -> None:
    write_and_crash(path)
    other = tmp_path / "lain.sqlite"
    Database(other).close()
    shutil.copyfile(other, path)
    assert has_foreign_journal(path)


def test_a_journal_of_another_file_is_noticed(path: Path, tmp_path: Path) -> None:
    Database(path).close()
    other = tmp_path / "lain.sqlite"
    write_and_crash(other)
    shutil.copyfile(other.with_name("lain.sqlite-wal"), path.with_name(path.name + "-wal"))
    assert has_foreign_journal(path)


def test_a_copy_of_what_is_in_the_journal_already_is_its_file(path: Path, tmp_path: Path) -> None:
    write_and_crash(path)
    target = tmp_path / "salinan.sqlite"
    make_copy(path, target)
    assert not has_foreign_journal(path)


def test_a_rollback_journal_that_would_cut_the_file_is_noticed(path: Path, copy: Path) -> None:
    with closing(Database(path)):
        pass
    other = sqlite3.connect(copy, isolation_level=None)
    other.execute("PRAGMA cache_size = 1")
    other.execute("BEGIN")
    other.execute("UPDATE meeting SET remarks = zeroblob(100000)")
    journal = copy.with_name(copy.name + "-journal").read_bytes()
    other.execute("ROLLBACK")
    other.close()
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting(remarks="x" * 100_000))
    path.with_name(path.name + "-journal").write_bytes(journal)
    assert has_foreign_journal(path)


def test_a_journal_whose_file_is_gone_or_empty_is_noticed(path: Path) -> None:
    write_and_crash(path)
    path.write_bytes(b"")
    assert has_foreign_journal(path)
    path.unlink()
    assert has_foreign_journal(path)


def test_a_file_without_a_journal_or_cut_short_is_no_foreign_one(path: Path) -> None:
    Database(path).close()
    assert not has_foreign_journal(path)
    os.truncate(path, 10)
    assert not has_foreign_journal(path)
    path.unlink()
    assert not has_foreign_journal(path)

"""The log of the program tells where it failed, and nothing of what anybody typed."""

import logging
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kesbang_desktop.domain.bug_report import describe_bug
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import save_meeting
from kesbang_desktop.store.program_log import NAME, keep_log
from tests.store.store_samples import make_meeting

SECRET = "Pembahasan rahasia Bupati Berau"
LOG = logging.getLogger("kesbang_desktop.tests")


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    """The log of a data folder; others are as before afterwards."""
    root = logging.getLogger("kesbang_desktop")
    before = list(root.handlers), root.level, root.propagate
    keep_log(tmp_path)
    yield tmp_path / NAME
    root.handlers, root.level, root.propagate = list(before[0]), before[1], before[2]


def of_a_value(_database: Database) -> None:
    {"a": 1}[SECRET]


def of_a_known_error(_database: Database) -> None:
    raise DatabaseError(f"Rapat “{SECRET}” tidak ada.")


def of_a_file(_database: Database) -> None:
    Path(SECRET).read_text()


def of_a_statement(database: Database) -> None:
    def write(session) -> None:
        session.connection().exec_driver_sql("INSERT INTO nowhere VALUES (?)", (SECRET,))

    database.bind(write)()


def of_an_error_after_another(database: Database) -> None:
    try:
        of_a_value(database)
    except KeyError as error:
        raise ValueError(SECRET) from error


FAILURES: list[Callable[[Database], None]] = [
    of_a_value,
    of_a_known_error,
    of_a_file,
    of_a_statement,
    of_an_error_after_another,
]


@pytest.mark.parametrize("fail", FAILURES, ids=[one.__name__ for one in FAILURES])
def test_no_word_of_the_minutes_comes_into_the_log(log: Path, database: Database, fail) -> None:
    database.bind(save_meeting)(make_meeting(title=SECRET))
    try:
        fail(database)
    except Exception as error:
        LOG.exception("unexpected error")
        report = describe_bug(error)
    written = log.read_text(encoding="utf-8")
    for word in SECRET.split():
        assert word not in written
        assert word not in report
    assert fail.__name__ in written
    assert report in written


def test_the_kinds_of_an_error_and_what_led_to_it_are_told() -> None:
    with pytest.raises(ValueError, match=SECRET) as raised:
        of_an_error_after_another(None)
    lines = describe_bug(raised.value).splitlines()
    assert lines[-1] == "builtins.ValueError"
    assert "builtins.KeyError" in lines
    with pytest.raises(sqlite3.OperationalError) as failed:
        sqlite3.connect(":memory:").execute(f'SELECT 1 FROM "{SECRET}"')
    assert describe_bug(failed.value).endswith("sqlite3.OperationalError (SQLITE_ERROR)")


def test_only_its_owner_may_read_the_log(log: Path) -> None:
    LOG.info("start")
    assert os.name != "posix" or stat.S_IMODE(log.stat().st_mode) == 0o600


def test_the_log_does_not_grow_without_end(log: Path) -> None:
    for _ in range(60):
        LOG.info("x" * 30_000)
    files = sorted(one.name for one in log.parent.glob("catatan-program*"))
    assert files == ["catatan-program.1.log", "catatan-program.2.log", NAME]
    assert sum((log.parent / one).stat().st_size for one in files) < 1_000_000


def test_a_folder_that_takes_no_log_stops_nothing(log: Path, tmp_path: Path) -> None:
    keep_log(tmp_path / "tidak ada")
    LOG.info("start")
    assert not (tmp_path / "tidak ada").exists()

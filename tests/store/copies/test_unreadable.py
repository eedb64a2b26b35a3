"""What a disk or a lock keeps from being read is not taken for missing, empty or damaged."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.store.copies.data_check import count_all, is_sound, used_digests
from kesbang_desktop.store.copies.data_mark import read_mark
from kesbang_desktop.store.failures import explain, is_of_disk
from tests.store.copies.copying_office import CopyingOffice


@pytest.fixture
def stopped(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    """A connection that fails at everything it is asked, though the file is sound."""
    office = CopyingOffice(tmp_path / "data")
    office.copy()
    with closing(sqlite3.connect(office.path)) as connection:
        connection.set_progress_handler(lambda: 1, 1)
        yield connection


@pytest.mark.parametrize("read", [read_mark, used_digests, count_all, is_sound])
def test_what_could_not_be_read_is_an_error_and_no_answer(
    stopped: sqlite3.Connection, read: Callable[[sqlite3.Connection], object]
) -> None:
    with pytest.raises(sqlite3.OperationalError):
        read(stopped)


def test_a_file_without_the_tables_holds_nothing_and_has_no_mark() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        assert read_mark(connection) is None
        assert used_digests(connection) == frozenset()
        assert count_all(connection).meetings == 0


def test_a_folder_that_cannot_be_written_to_is_of_the_disk_and_damage_is_not(
    tmp_path: Path,
) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(b"bukan SQLite" * 500)
    with closing(sqlite3.connect(path)) as connection, pytest.raises(sqlite3.Error) as damage:
        connection.execute("SELECT * FROM meeting")
    missing = tmp_path / "tidak-ada" / "a.sqlite"
    with pytest.raises(sqlite3.Error) as unopened:
        sqlite3.connect(missing)
    assert not is_of_disk(damage.value) and is_of_disk(unopened.value)
    known = explain(unopened.value, missing)
    assert known is not None and "tidak dapat dibuka" in known.sentence

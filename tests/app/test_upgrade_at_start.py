"""Data of an earlier program is brought up to date before the window, and said so meanwhile."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kesbang_desktop.before_window import is_upgraded
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.errors import DatabaseError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by, stopped

STORED = Path(__file__).parents[1] / "store" / "data"


@pytest.fixture
def outdated(tmp_path: Path) -> Path:
    """A data folder of an earlier program."""
    with closing(sqlite3.connect(tmp_path / DATABASE_NAME)) as connection:
        connection.executescript((STORED / "revision-0019.sql").read_text("utf-8"))
    return tmp_path


def test_the_data_is_up_to_date_when_the_window_comes(qtbot: QtBot, outdated: Path) -> None:
    with closing(Backend(outdated)) as backend:
        assert backend.file.is_outdated
        assert is_upgraded(backend)
        assert not backend.file.is_outdated
        assert backend.ports().meetings.years()
        assert len(backend.copies.copies()) == 1


def test_what_goes_wrong_is_left_to_the_window(qtbot: QtBot, outdated: Path) -> None:
    with closing(sqlite3.connect(outdated / DATABASE_NAME)) as connection:
        connection.execute("DROP TABLE meeting")
    with closing(Backend(outdated)) as backend:
        assert is_upgraded(backend)
        with pytest.raises(DatabaseError):
            _ = backend.database


def test_an_upgrade_that_is_given_up_leaves_all_as_it_was(outdated: Path) -> None:
    def stop(*_told: object) -> None:
        raise stopped()

    with closing(Backend(outdated)) as backend, heard_by(stop), pytest.raises(WorkStoppedError):
        _ = backend.database
    with closing(Backend(outdated)) as backend:
        assert backend.file.is_outdated and not backend.copies.copies()

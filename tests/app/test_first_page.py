"""The first page is read before the database is open, and nothing is less safe for that."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.errors import ReplacedDataError
from kesbang_desktop.domain.meeting import MeetingFilter
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import save_meeting
from tests.store.store_samples import make_meeting, uid
from tests.store.test_file_watch import lay_over


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """The path of a data file with two meetings."""
    path = tmp_path / "data" / DATABASE_NAME
    with closing(Database(path)) as database:
        for number in (1, 2):
            database.bind(save_meeting)(make_meeting(number))
    return path


@pytest.fixture
def backend(office: Path) -> Iterator[Backend]:
    found = Backend(office.parent)
    yield found
    found.close()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    path = tmp_path / "lain.sqlite"
    with closing(Database(path)) as database:
        database.bind(save_meeting)(make_meeting(title="Data lain"))
    return path


@pytest.mark.parametrize("way", ["moved over", "emptied"])
def test_a_file_that_is_replaced_before_it_is_opened_in_full_is_not_opened(
    backend: Backend, office: Path, other: Path, way: str
) -> None:
    backend.file.open_first_door()
    meetings = backend.ports().meetings
    assert meetings.count(MeetingFilter()) > 1
    lay_over(other, office, way)
    before = office.read_bytes()
    for _ in range(2):
        with pytest.raises(ReplacedDataError, match="diganti dari luar"):
            meetings.save(make_meeting(number=77))
    backend.close()
    assert office.read_bytes() == before


def test_the_look_is_known_before_the_window(backend: Backend) -> None:
    backend.ports().settings.put("theme", "dark")
    assert backend.first_settings(["theme"]) is None, "the data is open: the worker is asked"
    backend.close()
    found = Backend(backend.data_dir)
    found.file.open_first_door()
    assert found.first_settings(["theme", "interface_size"]) == ["dark", None]
    found.close()


def test_the_first_write_opens_the_database_and_is_read_from_then_on(backend: Backend) -> None:
    backend.file.open_first_door()
    ports = backend.ports()
    before = ports.meetings.count(MeetingFilter())
    ports.meetings.save(make_meeting(number=77))
    assert ports.meetings.count(MeetingFilter()) == before + 1
    assert uid(77) in [one.id for one in ports.meetings.list(MeetingFilter(), 0, 100)]


# What comes after that may be begun before the window is closed again.
_WINDOW = """
import sys
from kesbang_desktop.__main__ import main
from kesbang_desktop.ui.shell.main_window import MainWindow

def tell():
    print("ready", *{"sqlalchemy", "sqlmodel", "pydantic"} & set(sys.modules))

class Window(MainWindow):
    def __init__(self, *arguments, **named):
        super().__init__(*arguments, **named)
        self.ready.connect(tell)

import kesbang_desktop.window
kesbang_desktop.window.MainWindow = Window
sys.exit(main(["--data-dir", sys.argv[1], "--exit-when-ready"]))
"""


def test_the_window_takes_typing_before_the_libraries_of_the_database_are_there(
    office: Path,
) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _WINDOW, str(office.parent)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split() == ["ready"]

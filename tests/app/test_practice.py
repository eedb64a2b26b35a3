"""Latihan: the sample meeting to try things on, of which nothing stays."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.practice_data import PAPERS, fill_practice, practice_folder
from kesbang_desktop.cli.window_options import read_window_options
from kesbang_desktop.ui.shell.practice import OPTION
from tests.app.desk import CONTROL, Desk


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_the_sample_is_there_with_its_office_and_goes_with_all_that_was_made(
    temporary: Path,
) -> None:
    with practice_folder() as folder:
        meeting_id = fill_practice(folder)
        backend = Backend(folder)
        minutes = backend.ports().meetings.load(meeting_id)
        assert minutes.entries and not backend.ports().profiles.load().lacks
        backend.close()
        (folder / PAPERS).mkdir()
        (folder / PAPERS / "notula.docx").write_bytes(b"x")
    assert list(temporary.iterdir()) == []


def test_what_a_killed_program_left_goes_and_what_is_in_use_stays(temporary: Path) -> None:
    left, used = temporary / "notula-latihan-lama", temporary / "notula-latihan-dipakai"
    for folder in (left, used):
        folder.mkdir()
    lock = Backend(used).lock()
    other = temporary / "lain"
    other.mkdir()
    with practice_folder():
        assert not left.exists() and used.exists() and other.exists()
    lock.release()


def test_the_program_is_started_so_and_leaves_nothing(tmp_path: Path) -> None:
    options = read_window_options([OPTION])
    assert options is not None and options.practice
    environment = os.environ | {"TMPDIR": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "kesbang_desktop", OPTION, "--exit-when-ready"]
    done = subprocess.run(command, env=environment, capture_output=True, timeout=120, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert not list(tmp_path.glob("notula-latihan-*"))


def test_it_is_begun_from_the_palette_at_any_time(qtbot, tmp_path: Path) -> None:
    desk = Desk(qtbot, tmp_path)
    desk.press(Qt.Key.Key_K, CONTROL)
    desk.type("latihan")
    rows = desk.window.desks.tools.palette.rows.model()
    words = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert "Latihan dengan contoh rapat" in words
    desk.leave()


def test_its_window_says_so_all_the_time(qtbot, tmp_path: Path) -> None:
    from kesbang_desktop.ui.shell.practice import mark_as_practice

    desk = Desk(qtbot, tmp_path)
    mark_as_practice(desk.window)
    desk.make_meeting()
    (mark,) = (one for one in desk.window.findChildren(QLabel) if "LATIHAN" in one.text())
    assert mark.isVisible() and "Latihan" in desk.window.windowTitle()
    desk.leave()

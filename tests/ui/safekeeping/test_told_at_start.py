"""The window says once where typed text was kept that the data file did not take."""

from pathlib import Path

import pytest

from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.paperwork.screen_keeping import ScreenKeeping
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.window import _tell_at_start
from tests.store.store_samples import make_meeting


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keeping = ScreenKeeping(tmp_path, lambda minutes: minutes.meeting.title, lambda _target: None)
    return keeping.keep([Minutes(make_meeting())])


def test_the_folder_is_told_once(window: MainWindow, tmp_path: Path, folder: Path) -> None:
    _tell_at_start(window, tmp_path, None, "Salinan itu kembali.")
    assert window.banner.text.startswith("Salinan itu kembali. Ketikan")
    assert str(folder) in window.banner.text
    assert [one.text() for one in window.banner.buttons] == ["Buka folder"]
    window.banner.dismiss()
    _tell_at_start(window, tmp_path, None, "")
    assert window.banner.text == ""


def test_what_came_back_is_told_alone_where_nothing_was_kept(
    window: MainWindow, tmp_path: Path
) -> None:
    _tell_at_start(window, tmp_path, None, "Salinan itu kembali.")
    assert window.banner.text == "Salinan itu kembali."
    assert not window.banner.buttons

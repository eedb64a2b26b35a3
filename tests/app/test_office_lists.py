"""A list of the office that cannot be read is told in the window."""

from pathlib import Path

from kesbang_desktop.bootstrap.backend import Backend
from tests.app.desk import Desk


def test_the_window_names_the_list_that_could_not_be_read(qtbot, tmp_path: Path) -> None:
    (tmp_path / "hari-libur.csv").write_text("keterangan;tanggal\nNyepi;19-Mar\n")
    desk = Desk(qtbot, tmp_path)
    qtbot.waitUntil(lambda: "hari-libur.csv" in desk.window.banner.text)
    assert "daftar bawaan yang berlaku" in desk.window.banner.text
    desk.leave()


def test_what_is_wrong_with_lists_is_told_without_opening_the_data(tmp_path: Path) -> None:
    assert Backend(tmp_path).list_problems() == []
    assert list(tmp_path.iterdir()) == []

"""A second start calls the window that is open already."""

import subprocess
import sys

from kesbang_desktop.ui.shell.window_call import WindowCall, call_open_window

_CALL = (
    "import sys; from pathlib import Path;"
    "from kesbang_desktop.ui.shell.window_call import call_open_window;"
    "sys.exit(not call_open_window(Path(sys.argv[1])))"
)


def test_a_second_start_calls_the_open_window_and_learns_that_it_came(qtbot, tmp_path) -> None:
    call = WindowCall(tmp_path)
    with qtbot.waitSignal(call.called):
        second = subprocess.Popen([sys.executable, "-c", _CALL, str(tmp_path)])
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert second.returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_a_package_that_was_opened_goes_to_the_window_that_is_open(qtbot, tmp_path) -> None:
    call = WindowCall(tmp_path)
    package = tmp_path / "stik" / "rapat – Čo.knotula"
    calling = _CALL.replace("Path(sys.argv[1])", "*map(Path, sys.argv[1:])")
    with qtbot.waitSignal(call.called) as called:
        arguments = [sys.executable, "-c", calling, str(tmp_path), str(package)]
        second = subprocess.Popen(arguments)
    qtbot.waitUntil(lambda: second.poll() is not None)
    assert called.args == [str(package)]
    assert list(tmp_path.iterdir()) == []


def test_where_no_window_answers_the_second_start_knows(tmp_path) -> None:
    assert not call_open_window(tmp_path)
    assert list(tmp_path.iterdir()) == []
    assert not call_open_window(tmp_path / "tidak ada")


def test_a_call_of_an_earlier_day_calls_nobody(qtbot, tmp_path) -> None:
    (tmp_path / "panggil-jendela.tmp").touch()
    call = WindowCall(tmp_path)
    with qtbot.assertNotEmitted(call.called):
        (tmp_path / "lain").touch()
        qtbot.waitUntil(lambda: (tmp_path / "lain").exists())

"""What is told at the start goes by itself once it is over."""

from dataclasses import replace

import pytest

from kesbang_desktop.ui.shell import problem_teller
from kesbang_desktop.ui.shell.main_window import MainWindow

ONLY_READ, HOLIDAYS = "Data hanya dapat dibaca.", "Daftar hari libur rusak."


@pytest.fixture
def problems() -> list[str]:
    return [ONLY_READ]


@pytest.fixture
def ports(store, problems, monkeypatch):
    monkeypatch.setattr(problem_teller, "_LOOK_MS", 10)
    return replace(store.ports(), list_problems=lambda: list(problems))


def test_what_is_over_is_taken_back(window: MainWindow, problems, qtbot) -> None:
    qtbot.waitUntil(lambda: window.banner.text == ONLY_READ)
    problems.clear()
    qtbot.waitUntil(lambda: window.banner.text == "")


def test_what_is_left_stays(window: MainWindow, problems, qtbot) -> None:
    problems.append(HOLIDAYS)
    window._start_up._problems.tell()
    qtbot.waitUntil(lambda: window.banner.text == f"{ONLY_READ} {HOLIDAYS}")
    del problems[0]
    qtbot.waitUntil(lambda: window.banner.text == HOLIDAYS)


def test_what_was_said_before_stays_with_its_way_on(window: MainWindow, problems, qtbot) -> None:
    qtbot.waitUntil(lambda: window.banner.text == ONLY_READ)
    window.banner.show_message("Tersimpan di sana.", [("Buka folder", list)])
    window._start_up._problems.tell()
    qtbot.waitUntil(lambda: window.banner.text == f"Tersimpan di sana. {ONLY_READ}")
    assert [one.text() for one in window.banner.buttons] == ["Buka folder"]
    problems.clear()
    qtbot.waitUntil(lambda: window.banner.text == "Tersimpan di sana.")
    assert window.banner.property("tone") == "calm"
    assert [one.text() for one in window.banner.buttons] == ["Buka folder"]


def test_a_write_that_failed_said_it_elsewhere(window: MainWindow, worker, problems, qtbot) -> None:
    qtbot.waitUntil(lambda: window.banner.text == ONLY_READ)
    window.banner.dismiss()
    timer = window._start_up._problems._timer
    qtbot.waitUntil(lambda: not timer.isActive())
    worker.write_ended.emit(False)
    assert timer.isActive()
    window.banner.show_error(ONLY_READ)
    problems.clear()
    qtbot.waitUntil(lambda: window.banner.text == "")


def test_copies_are_made_once_it_is_over(window: MainWindow, problems, qtbot) -> None:
    qtbot.waitUntil(lambda: window.banner.text == ONLY_READ)
    with qtbot.waitSignal(window._start_up.house_to_keep):
        problems.clear()

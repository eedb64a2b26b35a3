"""A profile that is being edited is not lost when the page is left or the window closed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ui.shell.main_window import MainWindow, Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog


class Disk:
    """Takes profiles, or refuses them."""

    def __init__(self, store) -> None:
        self._store = store
        self.refuses = False

    def save(self, profile, known):
        if self.refuses:
            raise DatabaseError("Penyimpanan penuh. Kosongkan sebagian isi disk.")
        return self._store.papers.save_profile(profile, known)


@pytest.fixture
def disk(store) -> Disk:
    return Disk(store)


@pytest.fixture
def ports(store, disk):
    ports = store.ports()
    return replace(ports, profiles=replace(ports.profiles, save=disk.save))


@pytest.fixture
def refusing(disk, monkeypatch) -> Disk:
    """The disk, which takes nothing from before the first key on."""
    monkeypatch.setattr("kesbang_desktop.ui.shell.window_closer._PATIENCE_MS", 100)
    disk.refuses = True
    return disk


@pytest.fixture
def edited(qtbot, window, worker) -> MainWindow:
    """The window with the name of the office just typed, and nothing waited for."""
    window.show_page(Page.SETTINGS)
    page = window.pages.page(Page.SETTINGS)
    page.sections.setCurrentRow(page.profile_row)
    qtbot.waitUntil(lambda: worker.is_idle and page.profile.profile is not None)
    line = page.profile.form.input_at("office")
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Kantor Kesbangpol")
    return window


def test_another_page_keeps_what_was_typed(qtbot, store, edited, worker):
    edited.show_page(Page.MEETINGS)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert store.papers.profiles[0].office == "Kantor Kesbangpol"


def test_closing_waits_for_the_profile(qtbot, store, edited):
    edited.close()
    qtbot.waitUntil(lambda: not edited.isVisible())
    assert store.papers.profiles[0].office == "Kantor Kesbangpol"


def question(qtbot, window) -> QMessageBox:
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    return front_dialog()


def test_closing_asks_while_the_disk_refuses_and_enter_loses_nothing(
    qtbot, store, refusing, edited
):
    edited.close()
    box = question(qtbot, edited)
    QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: front_dialog() is None)
    assert edited.isVisible()
    refusing.refuses = False
    edited.close()
    qtbot.waitUntil(lambda: not edited.isVisible())
    assert store.papers.profiles[0].office == "Kantor Kesbangpol"


def test_the_question_goes_and_the_window_closes_once_the_disk_takes_it(
    qtbot, store, refusing, edited
):
    edited.close()
    question(qtbot, edited)
    refusing.refuses = False
    edited.pages.flush()
    qtbot.waitUntil(lambda: not edited.isVisible())
    assert store.papers.profiles[0].office == "Kantor Kesbangpol"


def test_who_agrees_to_lose_it_gets_the_window_closed(qtbot, refusing, edited):
    edited.close()
    box = question(qtbot, edited)
    next(one for one in box.buttons() if one.text() == "Tutup tanpa menyimpan").click()
    qtbot.waitUntil(lambda: not edited.isVisible())

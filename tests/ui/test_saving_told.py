"""The line at the foot never says that all is saved while something that was typed waits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ui.settings.section_titles import author_title
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, press, type_text

# More than it takes until all that is written is said to be saved.
MANY_LOOKS = 10
SAVED, SAVING, FAILED = "Tersimpan", "Menyimpan …", "BELUM TERSIMPAN"
Act = Callable[[MainWindow], object]


def to_details(window: MainWindow) -> None:
    window.workspace.tabs.choose(Tab.DETAILS)
    window.workspace.tabs.details.focus_title()


def to_attendees(window: MainWindow) -> None:
    window.workspace.tabs.choose(Tab.ATTENDEES)
    window.workspace.tabs.attendees.line.setFocus()


def to_author(window: MainWindow) -> None:
    window.show_settings(author_title())
    window.focusWidget().window().activateWindow()
    author_field(window).setFocus()


def author_field(window: MainWindow):
    from kesbang_desktop.ui.settings.author_page import AuthorPage

    return window.findChild(AuthorPage).name


def to_profile(window: MainWindow) -> None:
    settings = window.pages.page(Page.SETTINGS)
    window.show_page(Page.SETTINGS)
    settings.sections.setCurrentRow(settings.profile_row)


def type_profile(window: MainWindow) -> None:
    profile = window.pages.page(Page.SETTINGS).profile
    QTest.keyClicks(profile.form.findChild(QLineEdit), "x")


def hold_a_key(window: MainWindow) -> None:
    window.type_ahead.hold()
    press(KEY.Key_A)


def set_status(window: MainWindow) -> None:
    window.workspace.tabs.attendees.table.select_rows([0])
    window.workspace.tabs.attendees.table.focus_rows()
    press(KEY.Key_Space)


def add_attendee(_window: MainWindow) -> None:
    type_text("Siti Aminah")
    press(KEY.Key_Return)


def paste_attendees(_window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("1. Siti Aminah\n2. Budi Santoso\n3. Rahmat Hidayat")
    press(KEY.Key_V, CONTROL)


def attach(window: MainWindow) -> None:
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    window.workspace.tabs.attachments.adder.add(window.workspace.meeting_id, [picture])


def take_matrix_over(window: MainWindow) -> None:
    edits = window.pages.page(Page.FOLLOW_UPS).edits
    edits.write([Changes], "1 perubahan diambil", title="Mengambil isi matriks…")


def read_notes(window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("Judul: Rapat lain\n\nSatu baris")
    window.meetings.import_clipboard()


def agree(_window: MainWindow) -> None:
    front_dialog().accept()


def stay(_window: MainWindow) -> None:
    """The keyboard is on the text already."""


def to_check_in(window: MainWindow) -> None:
    window.workspace.check_in.turn()


def note_arrival(_window: MainWindow) -> None:
    type_text("Tamu Baru, Kabid, Diskominfo")
    press(KEY.Key_Return)


PLACES: dict[str, tuple[Act, Act]] = {
    "a line of the minutes": (stay, lambda _: type_text("kalimat")),
    "the kind of a line": (stay, lambda _: press(KEY.Key_3, CONTROL)),
    "the header of a meeting": (to_details, lambda _: type_text("Judul")),
    "an attendee": (to_attendees, add_attendee),
    "the status of an attendee": (to_attendees, set_status),
    "an arrival": (to_check_in, note_arrival),
    "the name of who writes": (to_author, lambda _: type_text("Ani")),
    "a pasted list of attendees": (to_attendees, paste_attendees),
    "an attachment": (stay, attach),
    "a matrix that came back": (lambda window: window.show_page(Page.FOLLOW_UPS), take_matrix_over),
    "notes that are imported": (read_notes, agree),
    "a profile": (to_profile, type_profile),
    "keys that wait for what they are for": (stay, hold_a_key),
}


def said(window: MainWindow) -> str:
    return window.status.saved_text


def looks_of(window: MainWindow) -> QTimer:
    """Return what looks again and again whether all is written, as long as it is not."""
    return window.desks.saving.findChild(QTimer)


def wait_for_look(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(looks_of(window).timeout):
        pass


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_said_to_be_saved_while_it_waits(qtbot, worker, opened, place: str) -> None:
    go, act = PLACES[place]
    go(opened)
    qtbot.waitUntil(lambda: worker.is_idle)
    texts = [said(opened)]
    worker.hold()
    act(opened)
    texts.append(said(opened))
    assert not opened.desks.saving.is_saved
    for _ in range(MANY_LOOKS):
        wait_for_look(qtbot, opened)
        texts.append(said(opened))
    assert {one.split()[0] for one in texts[1:]} == {"Menyimpan"}
    worker.release()
    qtbot.waitUntil(lambda: said(opened).startswith(SAVED))
    assert opened.desks.saving.is_saved


def test_a_failed_write_is_said_until_it_succeeded(qtbot, ports, opened) -> None:
    autosave = opened.workspace.minutes_tab.autosave

    def fail(*_given):
        raise DatabaseError("Penyimpanan penuh.")

    autosave._save = fail
    type_text("kalimat")
    qtbot.waitUntil(lambda: said(opened) == FAILED)
    for _ in range(MANY_LOOKS):
        wait_for_look(qtbot, opened)
        assert said(opened) == FAILED
    autosave._save = ports.meetings.save_entries
    qtbot.waitUntil(lambda: said(opened).startswith(SAVED))


def test_what_stands_in_an_open_dialog_is_not_saved(qtbot, worker, window) -> None:
    window.show_page(Page.DIRECTORY)
    qtbot.waitUntil(lambda: worker.is_idle)
    window.directory.add_person()
    qtbot.waitUntil(lambda: front_dialog() is not None and front_dialog().isActiveWindow())
    type_text("Siti")
    qtbot.waitUntil(lambda: said(window) == "Isian belum disimpan")


def test_a_start_says_nothing_of_saving_before_something_was_changed(qtbot, worker, window) -> None:
    qtbot.waitUntil(lambda: worker.is_idle and not looks_of(window).isActive())
    assert not said(window) or said(window).startswith(SAVED)

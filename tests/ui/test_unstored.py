"""What is typed and cannot be kept is named at the foot, and asked about before closing."""

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.settings.section_titles import profile_title
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, press, type_text


def type_in(window: MainWindow, name: str, text: str) -> None:
    window.workspace.show_tab(Tab.DETAILS)
    editor = window.workspace.details.form.bindings[name].field.editor
    editor.setFocus()
    editor.selectAll()
    type_text(text)


def type_attendee(window: MainWindow, text: str) -> None:
    window.workspace.show_tab(Tab.ATTENDEES)
    window.workspace.attendees.focus_line()
    press(KEY.Key_A, CONTROL)
    type_text(text)


def said(window: MainWindow) -> str:
    return window.status.saved_text


@pytest.mark.parametrize(
    ("name", "wrong", "right", "label"),
    [
        ("date", "31 Februari 2026", "28 Februari 2026", "Tanggal"),
        ("date", "entah", "2/3/2026", "Tanggal"),
        ("started_at", "25.99", "08.30", "Mulai"),
        ("ended_at", "siang", "12", "Selesai"),
        ("title", " ", "Rapat Natal", "Judul rapat"),
    ],
)
def test_a_wrong_field_is_named_until_it_is_mended(
    qtbot: QtBot, opened: MainWindow, name: str, wrong: str, right: str, label: str
) -> None:
    type_in(opened, name, wrong)
    qtbot.waitUntil(lambda: said(opened) == f"Belum tersimpan: {label}")
    field = opened.workspace.details.form.bindings[name].field
    assert field.error
    opened.workspace.show_tab(Tab.MINUTES)
    type_text("kalimat")
    qtbot.waitUntil(lambda: said(opened) == f"Belum tersimpan: {label}")
    type_in(opened, name, right)
    qtbot.waitUntil(lambda: said(opened).startswith("Tersimpan"))
    assert not field.error


def test_an_attendee_who_was_not_added_is_named_until_the_line_is_empty(
    qtbot: QtBot, opened: MainWindow
) -> None:
    type_attendee(opened, "Zainal Abidin")
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: said(opened) == "Belum tersimpan: Tambah peserta")
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: said(opened).startswith("Tersimpan"))


def test_a_wrong_input_of_the_profile_is_named_and_gone_to(
    qtbot: QtBot, opened: MainWindow
) -> None:
    opened.show_settings(profile_title())
    form = opened.settings.profile.form
    qtbot.waitUntil(lambda: form.profile is not None)
    form.tabs.setCurrentIndex(form.pages.index(form.page))
    top = form.input_at("margins.top")
    before = top.text()
    top.setFocus()
    top.selectAll()
    type_text("99")
    label = form.page.fields["margins.top"].label
    qtbot.waitUntil(lambda: said(opened) == f"Belum tersimpan: {label}")
    form.tabs.setCurrentIndex(0)
    opened.show_page(Page.HOME)
    ask_to_close(qtbot, opened)
    press(KEY.Key_Return)
    qtbot.waitUntil(top.hasFocus)
    top.selectAll()
    type_text(before)
    qtbot.waitUntil(lambda: not form.unstored())
    qtbot.waitUntil(lambda: "Belum" not in said(opened))


def ask_to_close(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    assert not window.close()
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    box = front_dialog()
    assert isinstance(box, QMessageBox)
    qtbot.waitUntil(lambda: box.isAncestorOf(QApplication.focusWidget() or window))
    return box


def test_closing_asks_and_goes_back_to_what_is_not_kept(qtbot: QtBot, opened: MainWindow) -> None:
    type_in(opened, "date", "31 Februari 2026")
    opened.show_page(Page.FOLLOW_UPS)
    box = ask_to_close(qtbot, opened)
    assert box.text() == "Belum tersimpan: Tanggal"
    press(KEY.Key_Return)
    qtbot.waitUntil(lambda: opened.workspace.details.form.day.hasFocus())
    assert opened.workspace.details.form.day.text() == "31 Februari 2026"
    assert opened.isVisible()


def test_closing_names_an_attendee_who_was_not_added_and_closes_where_told_to(
    qtbot: QtBot, opened: MainWindow
) -> None:
    type_attendee(opened, "Zainal Abidin")
    box = ask_to_close(qtbot, opened)
    assert "“Zainal Abidin” belum ditambahkan" in box.informativeText()
    [leave] = [one for one in box.buttons() if one.text() == "Tutup tanpa isian itu"]
    leave.click()
    qtbot.waitUntil(lambda: not opened.isVisible())


def test_a_half_typed_attendee_stays_with_its_meeting(qtbot: QtBot, opened: MainWindow) -> None:
    page = opened.workspace
    first = page.meeting_id
    type_attendee(opened, "Budi Setengah")
    opened.create_meeting()
    qtbot.waitUntil(lambda: page.meeting_id not in (None, first))
    page.show_tab(Tab.ATTENDEES)
    assert page.attendees.line.text() == ""
    assert "Budi Setengah" in page.attendees.unstored()[0].sentence
    opened.open_meeting(first)
    qtbot.waitUntil(lambda: page.meeting_id == first)
    assert page.attendees.line.text() == "Budi Setengah"

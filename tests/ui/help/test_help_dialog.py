"""F1 opens the help where one is; it is searched, and its keys are printed on one page."""

from io import BytesIO

import pypdfium2
import pytest
from docx import Document
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.ui.commands.offers import offers_of
from kesbang_desktop.ui.help.card_pdf import card_pdf
from kesbang_desktop.ui.help.help_dialog import HelpDialog, card_groups
from kesbang_desktop.ui.help.key_rows import rows_by_group
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.keyboard import CONTROL, KEY, press, type_text


def help_of(window: MainWindow) -> HelpDialog:
    press(KEY.Key_F1)
    dialog = front_dialog()
    assert isinstance(dialog, HelpDialog)
    return dialog


def shown(dialog: HelpDialog) -> str:
    return dialog.list.currentItem().text()


@pytest.mark.parametrize(
    ("page", "title"), [(Page.MEETINGS, "Rapat"), (Page.SETTINGS, "Pengaturan")]
)
def test_it_opens_at_the_chapter_of_the_page_and_then_shows_all_keys(
    qtbot, window: MainWindow, page, title
) -> None:
    window.show_page(page)
    dialog = help_of(window)
    assert shown(dialog) == title
    assert dialog.view.toPlainText().startswith(title)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.view.verticalScrollBar().value() == 0
    press(KEY.Key_F1)
    assert shown(dialog) == "Semua tombol" and dialog.keys.isVisible()


def test_in_a_meeting_it_opens_at_the_tab(opened: MainWindow) -> None:
    opened.workspace.tabs.choose(Tab.ATTENDEES)
    dialog = help_of(opened)
    assert shown(dialog) == "Peserta"
    # The keys of the tab come from the commands themselves.
    assert "Undang peserta…" in dialog.view.toPlainText()


def test_over_a_dialog_it_tells_of_what_the_dialog_is_for(qtbot, window: MainWindow) -> None:
    window.show_page(Page.DIRECTORY)
    window.directory.add_person()
    behind = front_dialog()
    dialog = help_of(window)
    assert shown(dialog) == "Direktori"
    dialog.close()
    qtbot.waitUntil(lambda: front_dialog() is behind)


def test_it_is_searched_and_what_was_found_is_marked(qtbot, window: MainWindow) -> None:
    dialog = help_of(window)
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, KEY.Key_F, CONTROL)
    type_text("kata sandi lembar")
    rows = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert "Cadangan dan kata sandi › Kata sandi" in rows
    assert dialog.view.extraSelections()
    type_text(" tidakada")
    assert [dialog.list.item(0).text(), dialog.list.count()] == ["Tidak ada yang cocok", 1]
    dialog.line.clear()
    assert dialog.list.item(0).text() == "Semua tombol"
    QTest.keyClick(dialog.line, KEY.Key_Down)
    assert QApplication.focusWidget() is dialog.list


def test_what_is_called_so_is_found_first_and_the_first_mark_is_seen(
    qtbot, window: MainWindow
) -> None:
    dialog = help_of(window)
    dialog.resize(680, 360)
    QTest.keyClicks(dialog.line, "tayang")
    assert dialog.list.item(0).text().startswith("Tayangan")
    for row in range(dialog.list.count()):
        dialog.list.setCurrentRow(row)
        seen = dialog.view.viewport().rect()
        found = dialog.view.extraSelections()
        marks = [dialog.view.cursorRect(QTextCursor(one.cursor)) for one in found]
        assert any(seen.contains(one) for one in marks), dialog.list.item(row).text()


def test_the_card_of_keys_is_one_page_across_with_every_key(window: MainWindow, tmp_path) -> None:
    rows = rows_by_group(offers_of(window))
    groups = card_groups(rows)
    told = {keys for group in groups for keys, _ in group.rows if keys}
    assert {offer.keys for offer in offers_of(window) if offer.keys} <= told
    found = pypdfium2.PdfDocument(card_pdf(groups))
    assert len(found) == 1
    width, height = found[0].get_size()
    assert width > height
    text = found[0].get_textpage().get_text_range()
    assert "kartu tombol" in text and "Ctrl+Shift+F" in text and "Pengaturan" in text
    found.close()


def test_it_is_written_as_word_document_or_pdf(
    qtbot, window: MainWindow, store, worker, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr("kesbang_desktop.ui.help.help_dialog.open_file", lambda _path: None)
    dialog = help_of(window)
    for name in ("kartu.docx", "kartu.pdf"):
        dialog.write_card(tmp_path / name)
    qtbot.waitUntil(lambda: worker.is_idle and (tmp_path / "kartu.pdf").exists())
    section = Document(BytesIO((tmp_path / "kartu.docx").read_bytes())).sections[0]
    assert section.page_width > section.page_height

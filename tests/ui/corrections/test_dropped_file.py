"""A document that came back is dropped on the papers of the open meeting."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from kesbang_desktop.ui.workspace.export import export_folder
from kesbang_desktop.ui.workspace.workspace_tabs import Tab
from tests.ui.corrections.corrected import corrections

_REST = (
    Qt.MouseButton.LeftButton,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def tab(qtbot, opened, worker):
    opened.workspace.tabs.setCurrentIndex(Tab.DOCUMENTS)
    qtbot.waitUntil(lambda: opened.workspace.documents.isVisible() and worker.is_idle)
    return opened.workspace.documents


def dropped(onto: QWidget, *paths: Path) -> bool:
    """Drag files from outside over what lies in the middle of ``onto``; tell whether it took them.

    What does not want them lets its parent have them, as Qt does with what comes from outside.
    """
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = onto.rect().center()
    target: QWidget | None = onto.childAt(middle) or onto
    while target is not None and not target.acceptDrops():
        target = target.parentWidget()
    assert target is not None
    copy = Qt.DropAction.CopyAction
    entered = QDragEnterEvent(QPoint(5, 5), copy, data, *_REST)
    entered.ignore()
    QApplication.sendEvent(target, entered)
    if entered.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), copy, data, *_REST))
    return entered.isAccepted()


def test_a_dropped_document_is_shown_and_taken_by_enter(qtbot, opened, tab, store, tmp_path):
    path = tmp_path / "koreksi.docx"
    store.corrections.files[path] = corrections()
    path.write_bytes(b"")

    assert dropped(tab, path)

    receiver = opened.workspace.corrections
    qtbot.waitUntil(lambda: receiver.dialog is not None and receiver.dialog.isVisible())
    assert store.corrections.taken == []
    qtbot.keyClick(receiver.dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.corrections.taken == [("butir_1", "baru_1", "komentar_1")])
    qtbot.waitUntil(lambda: "3 koreksi diambil" in opened.workspace.banner.text)


def test_a_dropped_file_of_another_kind_is_told_and_not_passed_over(
    qtbot, opened, tab, store, tmp_path
):
    path = tmp_path / "koreksi.pdf"
    path.write_bytes(b"%PDF-1.7")
    assert dropped(tab, path)
    qtbot.waitUntil(lambda: "koreksi.pdf" in opened.workspace.banner.text)
    assert store.corrections.taken == []


def test_several_files_and_folders_are_not_taken(opened, tab, store, tmp_path):
    first, second = tmp_path / "a.docx", tmp_path / "b.docx"
    for path in (first, second):
        path.write_bytes(b"")
    assert not dropped(tab, first, second)
    assert not dropped(tab, tmp_path)


@pytest.mark.parametrize(("typed", "taken_back"), [("", 1), ("x", 0)])
def test_ctrl_z_in_the_text_takes_corrections_back_until_something_is_typed(
    qtbot, opened, tab, store, worker, tmp_path, typed: str, taken_back: int
):
    path = tmp_path / "koreksi.docx"
    path.write_bytes(b"")
    found = replace(corrections(), meeting_id=opened.workspace.meeting_id)
    store.corrections.files[path] = found
    assert dropped(tab, path)
    receiver = opened.workspace.corrections
    qtbot.waitUntil(lambda: receiver.dialog is not None and receiver.dialog.isVisible())
    qtbot.keyClick(receiver.dialog.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "3 koreksi diambil" in opened.workspace.banner.text)

    opened.workspace.show_tab(Tab.MINUTES)
    edit = opened.workspace.minutes_tab.edit
    # Words that the dictionary does not know are marked a moment later.
    edit.spelling.highlighter.rehighlight()
    qtbot.keyClicks(edit, typed)
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: worker.is_idle)

    assert store.corrections.taken_back == taken_back


def test_a_corrected_file_is_looked_for_where_exports_go(opened, tab, monkeypatch):
    looked: list[str] = []

    def choose(_parent, _title, folder, _types):
        looked.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    opened.workspace.corrections.ask_for_file()
    assert looked == [str(export_folder())]

"""Lines that are kept off the wall, in the text."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from kesbang_desktop.ui.editor import typing_rules
from tests.ui.editor.editing import Editing

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def withheld(editing: Editing) -> list[bool]:
    found = [line.withheld for line in editing.lines]
    assert [line.withheld for line in editing.document_lines()] == found
    return found


def mark(editing: Editing) -> None:
    editing.edit.edit_selected(typing_rules.change_withheld)


def select_back(editing: Editing, count: int) -> QTextCursor:
    cursor = editing.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, count)
    editing.edit.setTextCursor(cursor)
    return cursor


def test_a_mark_goes_on_to_what_is_typed_next_and_comes_and_goes_with_undo(
    editing: Editing,
) -> None:
    editing.type("satu\ndua")
    mark(editing)
    editing.type("\n! tiga")
    assert withheld(editing) == [False, True, True]
    assert editing.edit.margin.word_beside(editing.lines[1]) == "tertutup"
    mark(editing)
    assert withheld(editing) == [False, True, False]
    editing.edit.undo()
    assert withheld(editing) == [False, True, True]
    editing.press(KEY.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [line.text for line in editing.lines] == ["satu", "tiga", "dua"]
    assert withheld(editing) == [False, True, True]


def test_words_of_a_withheld_line_that_a_deletion_joins_to_another_stay_off(
    qtbot, editing: Editing
) -> None:
    editing.type("satu\nrahasia")
    mark(editing)
    select_back(editing, 3)
    cursor = editing.edit.textCursor()
    cursor.setPosition(cursor.position())
    cursor.setPosition(2, QTextCursor.MoveMode.KeepAnchor)
    editing.edit.setTextCursor(cursor)
    editing.press(KEY.Key_Delete)
    assert editing.lines[0].text == "sasia"
    assert editing.lines[0].withheld
    qtbot.waitUntil(lambda: withheld(editing) == [True])
    editing.edit.undo()
    assert [line.text for line in editing.lines] == ["satu", "rahasia"]
    assert withheld(editing) == [False, True]


def test_a_withheld_line_that_goes_as_a_whole_leaves_no_mark(qtbot, editing: Editing) -> None:
    editing.type("satu\nrahasia")
    mark(editing)
    assert withheld(editing) == [False, True]
    select_back(editing, len("rahasia") + 1)
    editing.press(KEY.Key_Delete)
    assert withheld(editing) == [False]


def test_a_copied_line_takes_its_mark_along(editing: Editing) -> None:
    editing.type("rahasia")
    mark(editing)
    select_back(editing, len("rahasia"))
    copied: QMimeData = editing.edit.createMimeDataFromSelection()
    assert copied.text() == "rahasia /jangan tayang"
    editing.press(KEY.Key_End).type("\nsatu\n")
    typing_rules.change_withheld(QTextCursor(editing.edit.document().lastBlock()))
    assert withheld(editing)[-1] is False
    editing.edit.insertFromMimeData(copied)
    assert (editing.lines[-1].text, editing.lines[-1].withheld) == ("rahasia", True)

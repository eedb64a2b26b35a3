"""Undo covers text and structure alike."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor

from tests.ui.editor.editing import Editing, make_editing

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


def paste(editing: Editing, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    editing.edit.insertFromMimeData(data)


def move(editing: Editing, share: int) -> None:
    cursor = editing.edit.textCursor()
    cursor.setPosition(share * (editing.edit.document().characterCount() - 1) // 100)
    editing.edit.setTextCursor(cursor)


def select(editing: Editing, share: int) -> None:
    cursor = editing.edit.textCursor()
    place = share * (editing.edit.document().characterCount() - 1) // 100
    cursor.setPosition(place, QTextCursor.MoveMode.KeepAnchor)
    editing.edit.setTextCursor(cursor)


STEPS = st.one_of(
    st.sampled_from(
        ["a", "kata ", "! ", "> ", "# ", "? ", "Edi: ", "@Kesbangpol Kaltim", "\n", "\t"]
    ).map(lambda text: lambda editing: editing.type(text)),
    st.sampled_from([KEY.Key_Backspace, KEY.Key_Delete, KEY.Key_Home, KEY.Key_Left]).map(
        lambda key: lambda editing: editing.press(key)
    ),
    st.sampled_from([KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4, KEY.Key_5]).map(
        lambda key: lambda editing: editing.press(key, CONTROL)
    ),
    st.sampled_from([" /besok", " /9 menit"]).map(
        lambda phrase: lambda editing: editing.type(phrase)
    ),
    st.just(lambda editing: editing.press(KEY.Key_Backtab, SHIFT)),
    st.integers(0, 100).map(lambda share: lambda editing: move(editing, share)),
    st.integers(0, 100).map(lambda share: lambda editing: select(editing, share)),
    st.sampled_from(["satu", "# a\n! b\n> c @Edi Hermawanto Noor", "- x\n- y"]).map(
        lambda text: lambda editing: paste(editing, text)
    ),
)


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(STEPS, max_size=25))
def test_undoing_everything_and_redoing_it_gives_the_same_document(qtbot, steps) -> None:
    editing = make_editing(qtbot)
    before = editing.lines
    for step in steps:
        step(editing)
        assert editing.document_lines() == editing.lines
    after = editing.lines
    assert len({line.id for line in after}) == len(after)
    document = editing.edit.document()
    while document.isUndoAvailable():
        document.undo()
    assert editing.lines == before
    while document.isRedoAvailable():
        document.redo()
    assert editing.lines == after
    assert editing.document_lines() == after
    editing.edit.close()

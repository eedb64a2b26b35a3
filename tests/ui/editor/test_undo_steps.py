"""One Ctrl+Z takes back what a person would call one step: a word, or what followed a pause."""

import pytest
from PySide6.QtCore import Qt

from kesbang_desktop.ui.editor.undo_steps import edit_state
from tests.ui.editor.editing import Editing

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def texts(editing: Editing) -> list[str]:
    return [line.text for line in editing.lines]


def test_words_are_taken_back_one_by_one_and_brought_again(editing: Editing) -> None:
    editing.type("Tensi politik lebih tenang, kata peserta.")
    said = []
    while editing.edit.document().isUndoAvailable():
        said.append(texts(editing)[0])
        editing.press(KEY.Key_Z, CONTROL)
    assert said == [
        "Tensi politik lebih tenang, kata peserta.",
        "Tensi politik lebih tenang, kata",
        "Tensi politik lebih tenang,",
        "Tensi politik lebih",
        "Tensi politik",
        "Tensi",
    ]
    for text in reversed(said):
        editing.press(KEY.Key_Z, CONTROL, SHIFT)
        assert texts(editing)[0] == text


def test_a_pause_within_a_word_begins_a_step(editing: Editing, monkeypatch) -> None:
    editing.type("Pem")
    monkeypatch.setattr("kesbang_desktop.ui.editor.undo_steps._PAUSE_MS", 0)
    editing.type("b")
    monkeypatch.undo()
    editing.type("angunan")
    editing.press(KEY.Key_Z, CONTROL)
    assert texts(editing) == ["Pem"]


def test_structure_is_a_step_between_the_words(editing: Editing) -> None:
    editing.type("satu dua\n! tiga empat")
    steps = []
    for _ in range(6):
        editing.press(KEY.Key_Z, CONTROL)
        steps.append([(line.kind.value, line.text) for line in editing.lines])
    assert steps[0][-1] == ("decision", "tiga")
    assert steps[1][-1] == ("decision", "")
    assert steps[2][-1][0] == "discussion"
    assert steps[-1] == [("discussion", "satu")]


@pytest.mark.parametrize("text", ["a b c", "a  b", "1. 2"])
def test_single_letters_and_double_spaces_lose_nothing(editing: Editing, text: str) -> None:
    editing.type(text)
    shown = texts(editing)
    while editing.edit.document().isUndoAvailable():
        editing.press(KEY.Key_Z, CONTROL)
    assert texts(editing) == [""]
    while editing.edit.document().isRedoAvailable():
        editing.press(KEY.Key_Z, CONTROL, SHIFT)
    assert texts(editing) == shown


def test_marks_are_no_edit_and_letters_that_join_a_step_are(editing: Editing) -> None:
    editing.type("Tens")
    document = editing.edit.document()
    before = edit_state(document)
    editing.edit.spelling.highlighter.rehighlight()
    assert edit_state(document) == before
    editing.type("i")
    assert edit_state(document) != before
    editing.press(KEY.Key_Backspace)
    assert edit_state(document) != before


def test_replacing_a_selection_is_one_step(editing: Editing) -> None:
    editing.type("satu dua")
    editing.press(KEY.Key_Left, CONTROL, SHIFT)
    editing.type("tiga")
    editing.press(KEY.Key_Z, CONTROL)
    assert texts(editing) == ["satu dua"]

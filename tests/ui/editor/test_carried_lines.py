"""Enter under what was carried in from an earlier meeting."""

from PySide6.QtCore import Qt

from kesbang_desktop.domain.entry import EntryKind
from tests.ui.editor.editing import Editing

DISCUSSION = EntryKind.DISCUSSION
KEY = Qt.Key


def carried(editing: Editing) -> Editing:
    editing.type("Menyusun SK - Kesbangpol")
    editing.edit.margin.mark_carried([editing.lines[0].id])
    return editing


def test_a_note_on_a_carried_line_stands_under_it(editing: Editing) -> None:
    carried(editing).type("\nDi Biro Hukum\nselesai")
    assert editing.said == [
        (DISCUSSION, 0, "Menyusun SK - Kesbangpol"),
        (DISCUSSION, 1, "Di Biro Hukum"),
        (DISCUSSION, 1, "selesai"),
    ]


def test_enter_inside_a_carried_line_cuts_nothing(editing: Editing) -> None:
    carried(editing).press(KEY.Key_Left, Qt.KeyboardModifier.ControlModifier).type("\nlanjut")
    assert editing.said == [
        (DISCUSSION, 0, "Menyusun SK - Kesbangpol"),
        (DISCUSSION, 1, "lanjut"),
    ]


def test_end_and_enter_on_the_first_of_its_lines_cut_nothing(editing: Editing) -> None:
    editing.edit.resize(260, 400)
    text = "Menyusun SK tim terpadu penanganan konflik sosial tingkat provinsi - Kesbangpol"
    editing.type(text)
    editing.edit.margin.mark_carried([editing.lines[0].id])
    editing.press(KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    editing.press(KEY.Key_End)
    assert not editing.edit.textCursor().atBlockEnd()
    editing.type("\nselesai")
    assert editing.said == [(DISCUSSION, 0, text), (DISCUSSION, 1, "selesai")]


def test_end_pressed_again_goes_to_the_end_of_the_entry(editing: Editing) -> None:
    editing.edit.resize(260, 400)
    editing.type("Menyusun SK tim terpadu penanganan konflik sosial tingkat provinsi")
    editing.press(KEY.Key_Home, Qt.KeyboardModifier.ControlModifier)
    editing.press(KEY.Key_End)
    first = editing.edit.textCursor()
    assert first.positionInBlock() > 0
    assert not first.atBlockEnd()
    editing.press(KEY.Key_End)
    assert editing.edit.textCursor().atBlockEnd()


def test_a_carried_line_that_was_made_a_decision_is_one(editing: Editing) -> None:
    carried(editing).press(KEY.Key_4, Qt.KeyboardModifier.ControlModifier).type("\nlanjut")
    assert [level for _, level, _ in editing.said] == [0, 0]


def test_the_step_deeper_undoes_with_the_line(editing: Editing) -> None:
    carried(editing).type("\n")
    editing.edit.undo()
    assert editing.said == [(DISCUSSION, 0, "Menyusun SK - Kesbangpol")]

"""A table in the minutes: typed, edited by keys, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from kesbang_desktop.domain.editing.emphasising import Stress
from kesbang_desktop.domain.emphasis import runs
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.ui.editor import table_rules
from kesbang_desktop.ui.editor.clipboard import copied_notes, insert_notes
from kesbang_desktop.ui.editor.emphasis_keys import emphasise
from tests.ui.editor.editing import Editing

ROW, DISCUSSION = EntryKind.TABLE_ROW, EntryKind.DISCUSSION
NOTATION = Notation(KnownParties(), None)
CONTROL = Qt.KeyboardModifier.ControlModifier


def _make_table(editing: Editing) -> Editing:
    editing.edit.edit_selected(table_rules.make_table)
    return editing


def _rows(editing: Editing) -> list[str]:
    assert editing.document_lines() == editing.lines
    return [line.text for line in editing.lines if line.kind is ROW]


def test_cells_are_typed_one_after_another(editing: Editing) -> None:
    _make_table(editing).type("No\tUraian\t1\tKertas\t2\tTinta")
    assert _rows(editing) == ["No │ Uraian", "1 │ Kertas", "2 │ Tinta"]
    assert [line.kind for line in editing.lines] == [ROW] * 3


def test_signs_and_names_mean_nothing_in_a_cell(editing: Editing) -> None:
    _make_table(editing).type("# x\tEdi: siap\n> a @edi\t1. satu\n- b /besok")
    assert _rows(editing) == ["# x │ Edi: siap", "> a @edi │ 1. satu", "- b /besok │", "│"]
    assert not any(line.owners or line.speaker for line in editing.lines)


def test_enter_makes_rows_and_leaves_the_table_from_an_empty_last_one(editing: Editing) -> None:
    _make_table(editing).type("a\tb\n")
    editing.type("\n")
    editing.press(Qt.Key.Key_Down).press(Qt.Key.Key_Down)
    editing.type("\nsesudah")
    assert editing.said[0] == (ROW, 0, "a │ b")
    assert editing.said[-1] == (DISCUSSION, 0, "sesudah")


def test_backspace_never_joins_cells_and_takes_an_empty_row_away(editing: Editing) -> None:
    _make_table(editing).type("a\tb\t")
    assert _rows(editing) == ["a │ b", "│"]
    editing.type("\b")
    assert _rows(editing) == ["a │ b"]
    editing.type("\b\b")
    assert _rows(editing) == ["a │"]
    editing.type("\b")
    assert _rows(editing) == ["│"]
    editing.type("\b")
    assert editing.said == [(DISCUSSION, 0, "")]


def test_delete_never_joins_cells_or_rows(editing: Editing) -> None:
    _make_table(editing).type("a\tb\tc\td")
    cursor = editing.edit.textCursor()
    for place in (2, 4):
        cursor.setPosition(place)
        editing.edit.setTextCursor(cursor)
        editing.press(Qt.Key.Key_Delete)
    assert _rows(editing) == ["a │ b", "c │ d"]


def test_columns_are_added_and_removed_in_all_rows(editing: Editing) -> None:
    _make_table(editing).type("a\tb\tc\td")
    edit = editing.edit
    edit.edit_selected(table_rules.add_column)
    assert _rows(editing) == ["a │ b │", "c │ d │"]
    editing.type("e\t")
    assert _rows(editing)[2:] == ["│  │"]
    edit.undo()
    edit.undo()
    edit.undo()
    assert _rows(editing) == ["a │ b", "c │ d"]
    edit.edit_selected(table_rules.remove_column)
    assert _rows(editing) == ["a", "c"]
    edit.edit_selected(table_rules.remove_column)
    assert _rows(editing) == ["a", "c"]
    edit.undo()
    assert _rows(editing) == ["a │ b", "c │ d"]


def test_a_table_is_undone_like_text(editing: Editing) -> None:
    editing.type("dulu\n")
    _make_table(editing).type("a\tb")
    before = editing.lines
    while editing.edit.document().isUndoAvailable():
        editing.press(Qt.Key.Key_Z, CONTROL)
    assert editing.said == [(DISCUSSION, 0, "")]
    while editing.edit.document().isRedoAvailable():
        editing.press(Qt.Key.Key_Y, CONTROL)
    assert [line.text for line in editing.lines] == [line.text for line in before]


def test_a_row_that_is_typed_between_upright_lines_becomes_one(editing: Editing) -> None:
    editing.type("| No | Uraian |\n")
    assert _rows(editing) == ["No │ Uraian", "│"]


@pytest.mark.parametrize("is_bold", [False, True])
def test_columns_stand_under_one_another(editing: Editing, is_bold: bool) -> None:
    _make_table(editing).type("Nomor urut\tUraian\t1\tKertas")
    edit = editing.edit
    if is_bold:
        cursor = edit.textCursor()
        cursor.setPosition(0)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(cursor)
        emphasise(edit, Stress.BOLD)
    places = []
    for number in (0, 1):
        block = edit.document().findBlockByNumber(number)
        cursor = edit.textCursor()
        cursor.setPosition(block.position() + block.text().index("\ufffc", 1) + 1)
        places.append(edit.cursorRect(cursor).left())
    assert abs(places[0] - places[1]) <= 1
    assert places[0] > 100


def _bold(editing: Editing) -> list[list[str]]:
    """Return the bold stretches of each row, and find the document and the table agreed."""
    assert editing.document_lines() == editing.lines
    return [
        [piece for piece, bold, _ in runs(one.text, one.emphasis) if bold] for one in editing.lines
    ]


def test_words_of_a_cell_are_typed_bold_and_the_next_cell_is_plain(editing: Editing) -> None:
    _make_table(editing).type("No\tUraian\t1\t")
    emphasise(editing.edit, Stress.BOLD)
    editing.type("Sewa")
    emphasise(editing.edit, Stress.BOLD)
    editing.type(" gedung\t")
    emphasise(editing.edit, Stress.BOLD)
    editing.type("2\tTinta")
    assert _bold(editing) == [[], ["Sewa"], ["2"]]


def test_a_row_is_made_bold_cell_by_cell_and_plain_again(editing: Editing) -> None:
    _make_table(editing).type("No\tUraian\t1\tKertas")
    editing.edit.selectAll()
    assert emphasise(editing.edit, Stress.BOLD)
    assert _bold(editing) == [["No", "Uraian"], ["1", "Kertas"]]
    editing.press(Qt.Key.Key_Z, CONTROL)
    assert _bold(editing) == [[], []]
    editing.press(Qt.Key.Key_Y, CONTROL)
    assert _bold(editing) == [["No", "Uraian"], ["1", "Kertas"]]
    editing.edit.selectAll()
    emphasise(editing.edit, Stress.BOLD)
    assert _bold(editing) == [[], []]


def test_columns_come_and_go_beside_bold_cells(editing: Editing) -> None:
    _make_table(editing).type("No\tUraian\t1\tKertas")
    editing.edit.selectAll()
    emphasise(editing.edit, Stress.BOLD)
    editing.edit.moveCursor(QTextCursor.MoveOperation.Start)
    editing.edit.edit_selected(table_rules.add_column)
    assert _rows(editing) == ["No │  │ Uraian", "1 │  │ Kertas"]
    assert _bold(editing) == [["No", "Uraian"], ["1", "Kertas"]]
    editing.edit.edit_selected(table_rules.remove_column)
    editing.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _bold(editing) == [["1", "Kertas"], ["No", "Uraian"]]


def test_bold_cells_are_copied_and_pasted_bold(editing: Editing) -> None:
    _make_table(editing).type("No\tUraian\t1\tKertas")
    editing.edit.selectAll()
    emphasise(editing.edit, Stress.BOLD)
    copied = editing.edit.createMimeDataFromSelection()
    assert copied.text() == "No\tUraian\n1\tKertas"
    editing.edit.moveCursor(QTextCursor.MoveOperation.End)
    editing.type("\n")
    editing.edit.insertFromMimeData(copied)
    assert _bold(editing) == [["No", "Uraian"], ["1", "Kertas"]] * 2


def test_what_was_bold_before_its_line_became_a_row_is_so_afterwards(editing: Editing) -> None:
    editing.type("| No | ")
    emphasise(editing.edit, Stress.BOLD)
    editing.type("Uraian |\n")
    assert _rows(editing)[0] == "No │ Uraian"
    assert _bold(editing)[0] == ["Uraian"]


def test_two_tables_stay_two_however_they_come(editing: Editing) -> None:
    both = [(ROW, "a │ b"), (ROW, "c │ d"), (DISCUSSION, ""), (ROW, "e │ f"), (ROW, "g │ h")]
    tables = "| a | b |\n| c | d |", "| e | f |\n| g | h |"
    insert_notes(editing.edit.textCursor(), "\n\n".join(tables), NOTATION)
    assert [(line.kind, line.text) for line in editing.lines] == both
    copied = copied_notes(_all_of(editing), NOTATION)
    cursor = _all_of(editing)
    cursor.removeSelectedText()
    insert_notes(cursor, copied, NOTATION)
    assert [(line.kind, line.text) for line in editing.lines] == both


def test_a_table_that_is_begun_below_another_is_one_of_its_own(editing: Editing) -> None:
    _make_table(editing).type("a\tb\t\n")
    _make_table(editing).type("c\td")
    assert [(line.kind, line.text) for line in editing.lines][:4] == [
        *((ROW, "a │ b"), (DISCUSSION, ""), (ROW, "c │ d"), (ROW, "│"))
    ]
    before = editing.lines
    editing.edit.undo()
    while editing.edit.document().isRedoAvailable():
        editing.edit.redo()
    assert editing.lines == before


def _all_of(editing: Editing) -> QTextCursor:
    cursor = QTextCursor(editing.edit.document())
    cursor.select(QTextCursor.SelectionType.Document)
    return cursor

"""A table that is wider than the text stands in bands: typed, read and clicked."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QTextBlock, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.reports.report_forms import DeskForm
from kesbang_desktop.domain.table_cells import BAR, join_cells
from kesbang_desktop.ui.editor.clipboard import insert_notes
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER
from kesbang_desktop.ui.editor.margin_painter import TEXT_LEFT
from kesbang_desktop.ui.editor.table_columns import TableColumns
from tests.ui.editor.editing import Editing

COLUMNS = DeskForm().columns
LONG = "Kampanye terbatas dengan orasi dan hiburan rakyat bagi warga Kelurahan Sidodadi, Samarinda"
DAY = (
    ("09.00-11.30", "GOR Segiri", LONG, "Ketua DPC, anggota DPRD Kota", "01", "250", "tertib"),
    ("13.00", "Lapangan Merdeka", "Rapat umum", "", "02", "4.500", ""),
    ("15.30", "", "", "", "", "", ""),
    ("19.30", "Aula Kelurahan", LONG + " " + LONG, "", "", "", LONG),
)


def _show(editing: Editing, rows: tuple[tuple[str, ...], ...], width: int) -> list[QTextBlock]:
    """Show a table of ``rows`` under the header of a day of the desk, and return their blocks."""
    edit = editing.edit
    edit.selectAll()
    edit.textCursor().removeSelectedText()
    edit.resize(width, 700)
    lines = [f"| {join_cells(one).replace(BAR, '|')} |" for one in (COLUMNS, *rows)]
    insert_notes(edit.textCursor(), "\n".join(lines), edit.notation)
    QApplication.processEvents()
    document = edit.document()
    return [document.findBlockByNumber(number) for number in range(1, 1 + len(rows))]


def _starts(block: QTextBlock) -> list[int]:
    """Return where the cells of ``block`` begin in the document."""
    found = [at + 1 for at, one in enumerate(block.text()) if one == OBJECT_CHARACTER]
    return [block.position() + at for at in found]


def _caret(editing: Editing, position: int) -> QRect:
    cursor = editing.edit.textCursor()
    cursor.setPosition(position)
    return editing.edit.cursorRect(cursor)


def _columns(editing: Editing) -> TableColumns:
    return editing.edit.findChild(TableColumns)


def _check(editing: Editing, blocks: list[QTextBlock]) -> None:
    """Find no word beside the window, no line without a cell, and bands that begin at the left."""
    edit, columns = editing.edit, _columns(editing)
    assert edit.horizontalScrollBar().maximum() == 0
    left = _caret(editing, _starts(blocks[0])[0]).left()
    for block in blocks:
        layout = block.layout()
        beside = dict(columns.names_beside(block))
        assert beside
        tops = {_caret(editing, at).top() for at in _starts(block)}
        assert len(tops) >= len(beside)
        for name in beside.values():
            at = _starts(block)[COLUMNS.index(name)]
            assert abs(_caret(editing, at).left() - left) <= 1, name
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            words = block.text()[line.textStart() : line.textStart() + line.textLength()]
            starts = {at - block.position() for at in _starts(block)}
            is_last = line.textStart() + 1 in starts and number == layout.lineCount() - 1
            assert words.strip(OBJECT_CHARACTER) or line.textStart() in starts | {0} or is_last
            assert line.naturalTextRect().right() <= edit.document().textWidth()


@pytest.mark.parametrize("width", [430, 520, 680, 760, 900])
@pytest.mark.parametrize("points", [9, 11, 18])
def test_a_day_of_the_desk_stands_in_bands(editing: Editing, width: int, points: int) -> None:
    font = QFont(editing.edit.font())
    font.setPointSize(points)
    editing.edit.use_font(font)
    _check(editing, _show(editing, DAY, width))


WORDS = st.text("abc deiwm", max_size=90).map(lambda text: " ".join(text.split()))


@given(
    st.lists(st.tuples(*[WORDS] * len(COLUMNS)).filter(any), min_size=1, max_size=3),
    st.integers(430, 900),
)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_any_rows_stand_in_bands(editing: Editing, rows: list[tuple[str, ...]], width: int) -> None:
    _check(editing, _show(editing, (*rows, DAY[0]), width))


def test_every_column_is_named_once_in_a_row(editing: Editing) -> None:
    columns = _columns(editing)
    for block in _show(editing, DAY, 700):
        named = [name for _, name in columns.names_beside(block)]
        named += [columns.name_behind(at - 1)[0] for at in _starts(block)[1:]]
        assert sorted(filter(None, named)) == sorted(COLUMNS)


def test_its_header_names_nothing_beside_its_own_words(editing: Editing) -> None:
    columns = _columns(editing)
    _show(editing, DAY, 700)
    header = editing.edit.document().firstBlock()
    assert list(columns.names_beside(header)) == []
    assert columns.is_loose(header.position() + header.text().index(OBJECT_CHARACTER, 1))


def test_each_cell_is_typed_where_its_caret_stands(editing: Editing) -> None:
    _show(editing, DAY, 700)
    edit = editing.edit
    edit.moveCursor(QTextCursor.MoveOperation.End)
    editing.type("\t")
    for words in DAY[0]:
        place = edit.cursorRect()
        editing.type(words[:1])
        typed = edit.cursorRect()
        # The last cell gets a line of its own with its first letter.
        assert typed.top() >= place.top() and (typed.top() == place.top() or words == "tertib")
        editing.type(words[1:])
        assert edit.viewport().rect().contains(edit.cursorRect())
        editing.type("\t")
    assert editing.lines[len(DAY) + 1].text == join_cells(DAY[0])
    assert editing.document_lines() == editing.lines


def test_a_space_at_the_end_of_a_long_cell_moves_nothing(editing: Editing) -> None:
    block = _show(editing, DAY, 700)[0]
    end = _starts(block)[3] - 1
    before = block.layout().lineCount()
    _put(editing, end)
    editing.type(" ")
    assert block.layout().lineCount() == before


def test_a_click_right_of_a_short_cell_goes_to_its_end(editing: Editing) -> None:
    _show(editing, DAY, 700)
    edit = editing.edit
    block = edit.document().findBlockByNumber(2)
    end = _starts(block)[2] + len("Rapat umum")
    at = QPoint(TEXT_LEFT + 380, _caret(editing, end).center().y())
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert edit.textCursor().position() == end


def test_end_and_home_stay_in_the_cell_and_arrows_go_from_band_to_band(editing: Editing) -> None:
    _show(editing, DAY, 700)
    edit = editing.edit
    block = edit.document().findBlockByNumber(2)
    begin = _starts(block)[2]
    _put(editing, begin + 3)
    editing.press(Qt.Key.Key_End)
    assert edit.textCursor().position() == begin + len("Rapat umum")
    editing.press(Qt.Key.Key_Home)
    assert edit.textCursor().position() == begin
    editing.press(Qt.Key.Key_Down)
    assert edit.textCursor().position() == _starts(block)[3]
    editing.press(Qt.Key.Key_Up)
    assert edit.textCursor().position() == begin
    editing.press(Qt.Key.Key_End).press(Qt.Key.Key_End)
    assert edit.textCursor().atBlockEnd()


def test_a_table_that_has_room_again_stands_in_columns(editing: Editing) -> None:
    short = tuple(tuple(word[:3] for word in row) for row in DAY)
    blocks = _show(editing, DAY, 900)
    columns = _columns(editing)
    assert columns.is_banded(blocks[0])
    edit = editing.edit
    edit.resize(1200, 700)
    blocks = _show(editing, short, 1200)
    assert not columns.is_banded(blocks[0])
    lefts = {_caret(editing, _starts(block)[2]).left() for block in blocks}
    assert max(lefts) - min(lefts) <= 1
    _put(editing, _starts(blocks[0])[2])
    editing.type(LONG + LONG)
    assert columns.is_banded(blocks[1])
    _check(editing, blocks)
    while columns.is_banded(blocks[1]):
        editing.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editing.document_lines() == editing.lines


def _put(editing: Editing, position: int) -> None:
    cursor = editing.edit.textCursor()
    cursor.setPosition(position)
    editing.edit.setTextCursor(cursor)

"""What is kept off the wall stays off it, whatever keys do to lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.editing.breaking import break_line
from kesbang_desktop.domain.editing.edit import Edit
from kesbang_desktop.domain.editing.joining import erase_at_end, erase_at_start
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.pasting import paste
from kesbang_desktop.domain.editing.shaping import change_withheld
from kesbang_desktop.domain.editing.table_keys import break_row, make_table
from kesbang_desktop.domain.editing.typed_line import Said, Shape, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.line_reading import LineReading
from tests.domain.editing.drawn_lines import LINES

HIDDEN = Shape(withheld=True)
SECRET = TypedLine(Said("rahasia"), HIDDEN)
PLAIN = TypedLine(Said("biasa"))


def after(edit: Edit | None, *lines: TypedLine) -> list[bool]:
    done = edit.apply(lines) if edit is not None else lines
    return [one.shape.withheld for one in done]


@given(LINES, st.data())
def test_enter_in_a_withheld_line_begins_another(line: TypedLine, data: st.DataObject) -> None:
    hidden = TypedLine(line.said, Shape(EntryKind.DISCUSSION, 0, withheld=True))
    caret = data.draw(st.integers(0, len(line.said.text)))
    assert all(after(break_line(LineDraft(0, hidden, caret)), hidden))


def test_words_that_join_a_line_take_their_mark_along() -> None:
    join = erase_at_start(LineDraft(1, SECRET, 0), LineDraft(0, PLAIN))
    assert after(join, PLAIN, SECRET) == [True]
    join = erase_at_end(LineDraft(0, PLAIN, 5), LineDraft(1, SECRET))
    assert after(join, PLAIN, SECRET) == [True]
    assert join.inverted().apply(join.apply((PLAIN, SECRET))) == (PLAIN, SECRET)
    join = erase_at_end(LineDraft(0, PLAIN, 5), LineDraft(1, PLAIN))
    assert after(join, PLAIN, PLAIN) == [False]


def test_the_key_marks_all_and_shows_them_again_where_all_are_marked() -> None:
    marked = change_withheld([LineDraft(0, SECRET), LineDraft(1, PLAIN)])
    assert after(marked, SECRET, PLAIN) == [True, True]
    assert after(change_withheld([LineDraft(0, SECRET)]), SECRET) == [False]


@pytest.mark.parametrize("line", [SECRET, TypedLine(shape=HIDDEN)])
def test_what_is_pasted_into_a_withheld_line_is_withheld(line: TypedLine) -> None:
    readings = [LineReading(EntryKind.DECISION, 0, "satu"), LineReading(EntryKind.AGENDA, 0, "dua")]
    draft = LineDraft(0, line, len(line.said.text))
    assert all(after(paste(draft, readings, "! satu").edit, line))


def test_what_is_pasted_with_its_mark_keeps_it() -> None:
    secret = LineReading(EntryKind.DISCUSSION, 0, "satu", withheld=True)
    draft = LineDraft(0, PLAIN, 5)
    edit = paste(draft, [secret], "satu /jangan tayang").edit
    assert edit is not None
    assert edit.apply((PLAIN,)) == (TypedLine(Said("biasasatu"), HIDDEN),)
    edit = paste(LineDraft(0, PLAIN, 5), [secret, LineReading(EntryKind.AGENDA, 0, "dua")], "").edit
    assert after(edit, PLAIN) == [True, True]


def test_a_table_begun_in_a_withheld_line_is_withheld() -> None:
    assert all(after(make_table(LineDraft(0, SECRET, 7)), SECRET))
    row = TypedLine(Said("a│b"), Shape(EntryKind.TABLE_ROW, withheld=True))
    assert after(break_row(LineDraft(0, row, 3), None, None, 2), row) == [True, True]

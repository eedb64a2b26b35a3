"""The field that was taken for a line stays with its words, whatever keys do to lines."""

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.editing.breaking import break_line
from kesbang_desktop.domain.editing.edit import Edit
from kesbang_desktop.domain.editing.joining import erase_at_end, erase_at_start
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.pasting import paste
from kesbang_desktop.domain.editing.shaping import change_kind, take_fields
from kesbang_desktop.domain.editing.typed_line import Said, Shape, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.line_reading import LineReading

TAKEN = TypedLine(Said("surat suara rusak"), Shape(EntryKind.ISSUE, field="politik"))
PLAIN = TypedLine(Said("biasa"))


def after(edit: Edit | None, *lines: TypedLine) -> list[str]:
    done = edit.apply(lines) if edit is not None else lines
    return [one.shape.field for one in done]


def test_words_that_are_split_off_keep_their_field_and_a_fresh_line_has_none() -> None:
    assert after(break_line(LineDraft(0, TAKEN, 5)), TAKEN) == ["politik", "politik"]
    end = len(TAKEN.said.text)
    assert after(break_line(LineDraft(0, TAKEN, end)), TAKEN) == ["politik", ""]
    assert after(break_line(LineDraft(0, TAKEN, 0)), TAKEN) == ["", "politik"]


def test_an_agenda_item_keeps_its_field_for_itself() -> None:
    item = TypedLine(Said("Politik lain"), Shape(EntryKind.AGENDA, field="politik"))
    assert after(break_line(LineDraft(0, item, 8)), item) == ["politik", "politik"]


def test_joined_lines_have_the_field_of_the_one_that_stays_else_of_the_other() -> None:
    other = TypedLine(Said("harga naik"), Shape(field="ekonomi"))
    assert after(erase_at_start(LineDraft(1, other, 0), LineDraft(0, PLAIN)), PLAIN, other) == [
        "ekonomi"
    ]
    join = erase_at_end(LineDraft(0, TAKEN, 17), LineDraft(1, other))
    assert after(join, TAKEN, other) == ["politik"]
    assert join is not None
    assert join.inverted().apply(join.apply((TAKEN, other))) == (TAKEN, other)


@given(st.sampled_from(EntryKind))
def test_another_kind_keeps_the_field(kind: EntryKind) -> None:
    assert after(change_kind([LineDraft(0, TAKEN)], kind), TAKEN) == ["politik"]


def test_each_line_takes_its_own_field_and_that_can_be_taken_away() -> None:
    drafts = [LineDraft(0, TAKEN), LineDraft(1, PLAIN)]
    assert after(take_fields(drafts, ["", "ekonomi"]), TAKEN, PLAIN) == ["", "ekonomi"]
    assert take_fields([LineDraft(0, TAKEN)], ["politik"]) is None


def test_what_is_pasted_with_its_field_keeps_it() -> None:
    read = LineReading(EntryKind.ISSUE, 0, "satu", field="ekonomi")
    empty = TypedLine()
    pasted = paste(LineDraft(0, empty, 0), [read, read], "")
    assert after(pasted.edit, empty) == ["ekonomi", "ekonomi"]
    assert after(paste(LineDraft(0, PLAIN, 5), [read], "? satu").edit, PLAIN) == ["ekonomi"]

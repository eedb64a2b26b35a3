"""Backspace at the start of a line and Delete at its end, on plain lines."""

import pytest
from hypothesis import given

from kesbang_desktop.domain.editing.joining import erase_at_start, join_lines
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_line import CHIP, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.outcome import Outcome, Votes
from tests.domain.editing.drawn_lines import EDI, LINES
from tests.domain.editing.typed_page import is_inside

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind
VOTED = Outcome(Votes(2))


def test_what_stands_before_the_words_goes_piece_by_piece_then_the_line_break() -> None:
    lines = (TypedLine(Said("satu")), TypedLine(Said("dua"), Shape(ISSUE, 1, EDI)))
    shapes = []
    while len(lines) == 2:
        edit = erase_at_start(LineDraft(1, lines[1], 0), LineDraft(0, lines[0]))
        assert edit is not None
        lines = edit.apply(lines)
        shapes.append(lines[-1].shape)

    assert shapes == [Shape(ISSUE, 1), Shape(level=1), Shape(), Shape()]
    assert lines == (TypedLine(Said("satudua")),)


def test_the_first_line_has_nothing_to_go_on_behind() -> None:
    assert erase_at_start(LineDraft(0, TypedLine(Said("satu")), 0), None) is None


def test_an_empty_line_above_goes_and_the_entry_stays_what_it_is() -> None:
    below = TypedLine(Said("lapor"), Shape(ACTION, 1))
    above = TypedLine(shape=Shape(level=2))

    edit = join_lines(LineDraft(0, above, 0), LineDraft(1, below))

    assert edit.apply((above, below)) == (below,)


@pytest.mark.parametrize(
    ("above", "chips"),
    [
        (TypedLine(Said("Jeda"), Shape(AGENDA)), (15,)),
        (TypedLine(Said(f"Jeda {CHIP}", (20,)), Shape(AGENDA)), (20,)),
        (TypedLine(Said("putus"), Shape(DECISION)), ()),
    ],
)
def test_a_planned_length_goes_along_where_there_is_room_for_it(above: TypedLine, chips) -> None:
    below = TypedLine(Said(f"Foto {CHIP}", (15,)), Shape(AGENDA))

    (joined,) = join_lines(LineDraft(0, above), LineDraft(1, below, 0)).apply((above, below))

    assert joined.said.chips == chips
    assert joined.shape == above.shape


@pytest.mark.parametrize(
    ("above", "chips"),
    [
        (TypedLine(Said("putus"), Shape(DECISION)), (Outcome(),)),
        (TypedLine(Said(f"putus {CHIP}", (VOTED,)), Shape(DECISION)), (VOTED,)),
        (TypedLine(Said("Jeda"), Shape(AGENDA)), ()),
    ],
)
def test_so_does_how_a_decision_was_taken(above: TypedLine, chips) -> None:
    below = TypedLine(Said(f"Foto {CHIP}", (Outcome(),)), Shape(DECISION))

    (joined,) = join_lines(LineDraft(0, above), LineDraft(1, below, 0)).apply((above, below))

    assert (joined.said.chips, joined.shape) == (chips, above.shape)


@given(LINES, LINES)
def test_joined_lines_lose_no_word_and_can_be_turned_round(above: TypedLine, below: TypedLine):
    lines = (TypedLine(), above, below)
    edit = join_lines(LineDraft(1, above), LineDraft(2, below, 0))

    after = edit.apply(lines)

    assert edit.inverted().apply(after) == lines
    assert is_inside(edit.after, after)
    assert len(after) == 2
    said = f"{above.said.text}{below.said.text}"
    assert after[1].said.text.replace(CHIP, "") == said.replace(CHIP, "")

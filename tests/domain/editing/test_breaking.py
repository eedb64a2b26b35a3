"""Enter, on plain lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.editing.breaking import break_line, note_under
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_line import CHIP, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from tests.domain.editing.drawn_lines import EDI, LINES
from tests.domain.editing.typed_page import is_inside

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind


def broken(line: TypedLine, caret: int) -> tuple[TypedLine, ...]:
    edit = break_line(LineDraft(0, line, caret))
    return edit.apply((line,)) if edit is not None else (line,)


@pytest.mark.parametrize(
    ("kind", "below"),
    [(DECISION, DECISION), (ISSUE, ISSUE), (ACTION, ACTION), (AGENDA, DISCUSSION)],
)
def test_what_follows_the_caret_stays_what_it_was_but_no_agenda_item(kind, below) -> None:
    first, second = broken(TypedLine(Said("satu dua"), Shape(kind)), 4)

    assert (first.said.text, first.shape.kind) == ("satu", kind)
    assert (second.said.text.strip(), second.shape.kind) == ("dua", below)


def test_the_rest_of_what_somebody_said_is_under_his_name_not_named_again() -> None:
    first, second = broken(TypedLine(Said("satu dua"), Shape(level=1, speaker=EDI)), 4)

    assert first.shape.speaker == EDI
    assert second.shape == Shape(level=1)


def test_at_the_start_room_is_made_above() -> None:
    line = TypedLine(Said("lapor"), Shape(ACTION, 2))

    assert broken(line, 0) == (TypedLine(shape=Shape(level=2)), line)


def test_chips_behind_the_caret_stay_with_their_sentence() -> None:
    line = TypedLine(Said(f"lapor {CHIP}, {CHIP} ", (EDI, EDI)), Shape(ACTION))

    assert broken(line, 5) == (line, TypedLine())


def test_a_planned_length_stays_on_its_item() -> None:
    first, second = broken(TypedLine(Said(f"satu dua {CHIP}", (15,)), Shape(AGENDA)), 4)

    assert first == TypedLine(Said(f"satu {CHIP}", (15,)), Shape(AGENDA))
    assert second.said.text.strip() == "dua"


@pytest.mark.parametrize(
    ("shape", "back"),
    [
        (Shape(ACTION, 1), Shape(level=1)),
        (Shape(AGENDA), Shape()),
        (Shape(level=2), Shape(level=1)),
        (Shape(level=1, speaker=EDI), Shape(speaker=EDI)),
    ],
)
def test_a_line_that_says_nothing_steps_back(shape: Shape, back: Shape) -> None:
    assert broken(TypedLine(shape=shape), 0) == (TypedLine(shape=back),)


def test_a_line_of_owners_alone_says_something() -> None:
    assert len(broken(TypedLine(Said(f"{CHIP} ", (EDI,)), Shape(ACTION)), 2)) == 2


def test_a_note_on_what_was_carried_in_stands_under_it_and_cuts_nothing() -> None:
    line = TypedLine(Said("Menyusun SK"), Shape())
    edit = note_under(LineDraft(0, line, 4))

    assert edit is not None
    assert edit.apply((line,)) == (line, TypedLine(shape=Shape(level=1)))


@given(LINES, st.data(), st.booleans())
def test_enter_loses_no_word_and_can_be_turned_round(line: TypedLine, data, is_carried) -> None:
    caret = data.draw(st.integers(0, len(line.said.text)))
    draft = LineDraft(1, line, caret)
    lines = (TypedLine(), line, TypedLine())

    edit = note_under(draft) if is_carried else break_line(draft)

    if edit is None:
        return
    after = edit.apply(lines)
    assert edit.inverted().apply(after) == lines
    assert is_inside(edit.before, lines)
    assert is_inside(edit.after, after)
    said = "".join(one.said.text for one in after)
    assert said.replace(CHIP, "").replace(" ", "") == line.said.text.replace(CHIP, "").replace(
        " ", ""
    )
    assert all(0 <= one.shape.level <= MAX_LEVEL for one in after)

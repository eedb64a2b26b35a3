"""Edits are values: they can be done, and turned round."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.editing.edit import Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.places import in_places, whole_characters
from kesbang_desktop.domain.editing.steps import Insert, Join, Remove, Replace, Reshape, Split, Step
from kesbang_desktop.domain.editing.typed_line import CHIP, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from tests.domain.editing.drawn_lines import EDI, LINES, PAGES, saids
from tests.domain.editing.typed_page import is_inside


@st.composite
def drafts(draw: st.DrawFn) -> LineDraft:
    """Yield drafts of the second of three lines, with a few things done to it."""
    line = draw(LINES)
    draft = LineDraft(1, line, draw(st.none() | st.integers(0, len(line.said.text))))
    for _ in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, len(draft.text)))
        end = draw(st.integers(start, len(draft.text)))
        act = draw(
            st.sampled_from(
                (
                    lambda start=start, end=end: draft.replace(
                        start, end, draw(st.text(max_size=4))
                    ),
                    lambda: draft.set_kind(draw(st.sampled_from(EntryKind))),
                    lambda: draft.set_level(draw(st.integers(-1, MAX_LEVEL + 1))),
                    lambda: draft.set_speaker(draw(st.sampled_from((None, EDI)))),
                    draft.set_nobody,
                )
            )
        )
        act()
    return draft


@given(LINES, drafts(), LINES)
def test_an_edit_that_is_turned_round_brings_back_what_was(above, draft, below) -> None:
    edit = draft.edit
    if edit is None:
        return
    line = _before(draft)
    before = (above, line, below)

    after = edit.apply(before)

    assert after == (above, TypedLine(draft.said, draft.shape), below)
    assert edit.inverted().apply(after) == before
    assert edit.inverted().inverted() == edit
    assert is_inside(edit.before, before)
    assert is_inside(edit.after, after)


def _before(draft: LineDraft) -> TypedLine:
    assert draft.edit is not None
    lines = (TypedLine(), TypedLine(draft.said, draft.shape), TypedLine())
    return draft.edit.inverted().apply(lines)[1]


@given(PAGES, LINES, st.data())
def test_lines_that_are_parted_joined_put_in_and_taken_out_come_back(lines, other, data) -> None:
    number = data.draw(st.integers(0, len(lines) - 1))
    place = data.draw(st.integers(0, len(lines[number].said.text)))
    stop = data.draw(st.integers(number, len(lines)))
    steps: list[Step] = [
        Split(number, place, other.shape),
        Insert(stop, (other, other)),
        Remove(number, lines[number:stop]),
    ]
    if number + 1 < len(lines):
        steps.append(Join(number, len(lines[number].said.text), lines[number + 1].shape))

    for step in steps:
        after = step.apply(lines)
        assert step.inverted().apply(after) == lines
        assert step.inverted().inverted() == step


@given(saids(), saids(), st.data())
def test_what_is_cut_and_put_back_is_the_same(said, other, data) -> None:
    start = data.draw(st.integers(0, len(said.text)))
    end = data.draw(st.integers(start, len(said.text)))

    changed = said.spliced(start, end, other)

    assert changed.cut(start, start + len(other.text)) == other
    assert changed.spliced(start, start + len(other.text), said.cut(start, end)) == said
    assert changed.text.count(CHIP) == len(changed.chips)


@given(st.text())
def test_text_comes_back_whole_from_its_places(text: str) -> None:
    assert whole_characters(in_places(text)) == text


def test_an_edit_of_other_lines_is_refused() -> None:
    lines = (TypedLine(Said("satu")),)
    other_words = Edit((Replace(0, 0, Said("dua"), Said()),))
    other_shape = Edit((Reshape(0, Shape(level=1), Shape()),))
    others = [
        Edit((step,))
        for step in (
            Split(0, 5, Shape()),
            Join(0, 3, Shape()),
            Join(0, 4, Shape()),
            Insert(2, ()),
            Remove(0, (TypedLine(),)),
        )
    ]

    for edit in (other_words, other_shape, *others):
        with pytest.raises(ValueError):
            edit.apply(lines)


def test_a_line_that_is_no_agenda_item_any_more_loses_its_plan_and_gets_it_back() -> None:
    line = TypedLine(Said(f"Pembukaan {CHIP} {CHIP}", (15, EDI)), Shape(EntryKind.AGENDA))
    draft = LineDraft(0, line, 12)

    draft.set_kind(EntryKind.DECISION)

    assert draft.said == Said(f"Pembukaan  {CHIP}", (EDI,))
    assert draft.edit is not None
    assert draft.edit.inverted().apply(draft.edit.apply((line,))) == (line,)

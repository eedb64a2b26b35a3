"""Kind and level of all lines that are selected, on plain lines."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.shaping import change_kind, change_level
from kesbang_desktop.domain.editing.typed_line import CHIP, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import FLAT_KINDS, MAX_LEVEL, EntryKind
from tests.domain.editing.drawn_lines import EDI, PAGES

AGENDA, DISCUSSION, ISSUE, DECISION, ACTION, TABLE_ROW = EntryKind


def drafts(lines: tuple[TypedLine, ...]) -> list[LineDraft]:
    return [LineDraft(number, line) for number, line in enumerate(lines)]


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("#1 Pembukaan", AGENDA, "1 Pembukaan"),
        (">5 orang", ACTION, "5 orang"),
        ("! putus", DECISION, "putus"),
        (">5 orang", DECISION, ">5 orang"),
    ],
)
def test_a_sign_that_meant_the_kind_goes(text: str, kind: EntryKind, said: str) -> None:
    line = TypedLine(Said(text))
    edit = change_kind(drafts((line,)), kind)

    assert edit is not None
    assert edit.apply((line,)) == (TypedLine(Said(said), Shape(kind)),)


def test_a_sign_behind_a_name_is_said_by_somebody_and_stays() -> None:
    line = TypedLine(Said("#1 Pembukaan"), Shape(speaker=EDI))
    edit = change_kind(drafts((line,)), AGENDA)

    assert edit is not None
    assert edit.apply((line,)) == (TypedLine(Said("#1 Pembukaan"), Shape(AGENDA)),)


def test_an_agenda_item_has_no_level_and_others_no_planned_length() -> None:
    lines = (
        TypedLine(Said("teks"), Shape(DECISION, 2)),
        TypedLine(Said(f"Jeda {CHIP}", (15,)), Shape(AGENDA)),
    )
    as_items, as_actions = change_kind(drafts(lines), AGENDA), change_kind(drafts(lines), ACTION)

    assert as_items is not None
    assert as_items.apply(lines) == (TypedLine(Said("teks"), Shape(AGENDA)), lines[1])
    assert as_actions is not None
    assert as_actions.apply(lines)[1] == TypedLine(Said("Jeda "), Shape(ACTION))


@given(PAGES, st.sampled_from(EntryKind), st.sampled_from((-1, 1)))
def test_kinds_and_levels_of_all_lines_can_be_turned_round(lines, kind, step) -> None:
    for edit in (change_kind(drafts(lines), kind), change_level(drafts(lines), step)):
        if edit is not None:
            after = edit.apply(lines)
            assert edit.inverted().apply(after) == lines
    kinds, levels = change_kind(drafts(lines), kind), change_level(drafts(lines), step)
    for line in kinds.apply(lines) if kinds else lines:
        assert line.shape.kind is kind
    for before, line in zip(lines, levels.apply(lines) if levels else lines, strict=True):
        level = (
            0
            if before.shape.kind in FLAT_KINDS
            else min(max(before.shape.level + step, 0), MAX_LEVEL)
        )
        assert line.shape.level == level

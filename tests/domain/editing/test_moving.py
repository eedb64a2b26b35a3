"""Entries move with what belongs to them, on plain lines."""

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.editing.edit import Caret
from kesbang_desktop.domain.editing.moving import move_entry
from kesbang_desktop.domain.editing.steps import Move
from kesbang_desktop.domain.editing.typed_line import Said, Shape, TypedLine
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from kesbang_desktop.domain.ids import new_id
from tests.domain.editing.typed_page import PlacedShape

Plain = tuple[EntryKind, int]
DISCUSSION, AGENDA = EntryKind.DISCUSSION, EntryKind.AGENDA
LEVELS = st.tuples(st.just(DISCUSSION), st.integers(0, MAX_LEVEL))
PAGES = st.lists(LEVELS | st.just((AGENDA, 0)), min_size=1, max_size=9)


def placed(page: list[Plain]) -> list[PlacedShape]:
    return [PlacedShape(new_id(), kind, level, None, False) for kind, level in page]


def typed(page: list[Plain]) -> tuple[TypedLine, ...]:
    return tuple(
        TypedLine(Said(str(number)), Shape(kind, level))
        for number, (kind, level) in enumerate(page)
    )


def order_after(page: list[Plain], line: int, step: int) -> str:
    edit = move_entry(placed(page), Caret(line, 0), step)
    lines = typed(page) if edit is None else edit.apply(typed(page))
    return "".join(one.said.text for one in lines)


def test_an_entry_takes_its_children_past_its_neighbour_and_theirs() -> None:
    page = [(DISCUSSION, 0), (DISCUSSION, 1), (DISCUSSION, 0), (DISCUSSION, 1), (DISCUSSION, 2)]

    assert order_after(page, 0, 1) == "23401"
    assert order_after(page, 2, -1) == "23401"


def test_an_agenda_item_takes_its_section() -> None:
    page = [(AGENDA, 0), (DISCUSSION, 0), (AGENDA, 0), (DISCUSSION, 0)]

    assert order_after(page, 2, -1) == "2301"
    assert order_after(page, 0, 1) == "2301"


def test_nothing_moves_beyond_the_ends() -> None:
    page = [(DISCUSSION, 0), (DISCUSSION, 1)]

    assert move_entry(placed(page), Caret(0, 0), -1) is None
    assert move_entry(placed(page), Caret(1, 0), 1) is None


@given(PAGES, st.data(), st.sampled_from((-1, 1)))
def test_a_move_loses_nothing_takes_the_caret_along_and_can_be_turned_round(page, data, step):
    caret = Caret(data.draw(st.integers(0, len(page) - 1)), 1)
    before = typed(page)
    edit = move_entry(placed(page), caret, step)
    if edit is None:
        return

    after = edit.apply(before)

    assert sorted(one.said.text for one in after) == sorted(one.said.text for one in before)
    assert edit.after is not None
    assert after[edit.after.line] == before[caret.line]
    assert edit.inverted().apply(after) == before


def test_lines_that_are_not_there_cannot_be_moved() -> None:
    for move in (Move(0, 1, 3), Move(1, 1, 2), Move(1, 0, 2)):
        try:
            move.apply(typed([(DISCUSSION, 0), (DISCUSSION, 0)]))
        except ValueError:
            continue
        raise AssertionError(move)

"""Levels as papers number them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import MAX_LEVEL, Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.sections import ClosedUp, placed


def closed_up(levels: list[int]) -> list[int]:
    closing = ClosedUp()
    return [closing.level(level) for level in levels]


@pytest.mark.parametrize(
    ("levels", "closed"),
    [
        ([], []),
        ([0, 1, 2, 0], [0, 1, 2, 0]),
        ([1, 2, 0, 2], [0, 1, 0, 1]),
        ([1, 1, 0], [0, 0, 0]),
        ([3, 2, 3, 1, 0, 3, 3], [0, 0, 1, 0, 0, 1, 1]),
    ],
)
def test_papers_skip_no_level(levels: list[int], closed: list[int]) -> None:
    assert closed_up(levels) == closed


@given(st.lists(st.integers(0, MAX_LEVEL)))
def test_closed_up_levels_stay_as_they_are(levels: list[int]) -> None:
    closed = closed_up(levels)

    assert closed_up(closed) == closed
    assert all(new <= old for new, old in zip(closed, levels, strict=True))


ACTION, ROW, DISCUSSION = EntryKind.ACTION, EntryKind.TABLE_ROW, EntryKind.DISCUSSION


def entries(*items: tuple[EntryKind, str, int]) -> list[Entry]:
    return [Entry(new_id(), new_id(), "V", *item) for item in items]


@pytest.mark.parametrize("blanks", [0, 1, 2])
@pytest.mark.parametrize("kind", [ACTION, DISCUSSION])
def test_a_second_table_goes_where_the_first_does(kind: EntryKind, blanks: int) -> None:
    gap = [(DISCUSSION, "", 0)] * blanks
    found = list(placed(entries((kind, "x", 1), (ROW, "a", 0), *gap, (ROW, "b", 0))))
    first, second = found[1], found[-1]
    assert second[1:] == first[1:]
    assert [one.entry.text for one in found] == ["x", "a", *[""] * blanks, "b"]


def test_what_is_said_below_an_empty_line_stands_as_it_was_noted() -> None:
    said = entries((ACTION, "x", 0), (ROW, "a", 0), (DISCUSSION, "", 0), (DISCUSSION, "y", 1))
    assert list(placed(said))[-1][1:] == (DISCUSSION, 1, None)
    assert [one.entry for one in placed(said[:3])] == said[:3]

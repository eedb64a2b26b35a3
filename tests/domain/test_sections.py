"""Levels as papers number them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.entry import MAX_LEVEL
from kesbang_desktop.domain.sections import ClosedUp


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

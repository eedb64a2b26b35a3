"""The next size of letters, and the one that is stored."""

import pytest

from kesbang_desktop.ui.look.sizes import known_size, next_size

SIZES = (80, 100, 150)


@pytest.mark.parametrize(
    ("size", "step", "next_one"), [(80, 1, 100), (100, -1, 80), (150, 1, 150), (80, -1, 80)]
)
def test_a_step_leads_to_the_next_size_as_far_as_there_are(size, step, next_one) -> None:
    assert next_size(SIZES, size, step) == next_one


@pytest.mark.parametrize(
    ("stored", "size"), [(150, 150), (150.0, 150), (90, 100), (None, 100), ("150", 100), ([], 100)]
)
def test_what_is_stored_and_is_no_size_is_the_usual_one(stored, size) -> None:
    assert known_size(SIZES, stored, 100) == size

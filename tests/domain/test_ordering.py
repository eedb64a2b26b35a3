"""Fractional order keys."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.ordering import key_between, keys_after


@pytest.mark.parametrize("moves_low", [True, False], ids=["forwards", "backwards"])
def test_ten_thousand_inserts_at_one_place_stay_short_and_in_order(moves_low: bool) -> None:
    low, high = keys_after(None, 2)
    for _ in range(10_000):
        key = key_between(low, high)
        assert low < key < high
        low, high = (key, high) if moves_low else (low, key)
        assert len(key) <= 12


@given(st.lists(st.integers(0, 10_000), min_size=1, max_size=300))
def test_inserts_anywhere_keep_the_order(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        index = place % (len(keys) + 1)
        low = keys[index - 1] if index else None
        high = keys[index] if index < len(keys) else None
        keys.insert(index, key_between(low, high))
    assert keys == sorted(set(keys))


def test_a_hundred_thousand_entries_in_a_row_have_short_keys() -> None:
    keys = keys_after(None, 100_000)
    assert keys == sorted(set(keys))
    assert max(map(len, keys)) == 4


def test_neighbours_in_the_wrong_order_are_refused() -> None:
    with pytest.raises(ValueError, match="not below"):
        key_between("b", "a")

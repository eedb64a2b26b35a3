"""Words, days and members that two seats changed at once."""

from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.together.values import merge_items, merge_setting

_ITEMS = st.lists(st.sampled_from("abcdef"), unique=True)
_WORDS = st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("xyz"))


@given(_ITEMS, _ITEMS, _ITEMS)
def test_what_either_added_is_there_and_what_either_took_away_is_not(
    known: list[str], mine: list[str], stored: list[str]
) -> None:
    merged = merge_items(known, mine, stored)
    was, here, there = set(known), set(mine), set(stored)
    assert set(merged) == (here & there) | (here - was) | (there - was)
    assert len(set(merged)) == len(merged)
    assert merge_items(known, mine, known) == tuple(mine)
    assert set(merge_items(known, known, stored)) == there
    assert set(merge_setting(known, mine, stored)) == set(merged)


@given(_WORDS, _WORDS, _WORDS)
def test_of_words_each_is_as_it_was_left_last(
    known: dict[str, str], mine: dict[str, str], stored: dict[str, str]
) -> None:
    merged = merge_setting(known, mine, stored)
    for word in "abcdef":
        changed = mine.get(word) != known.get(word)
        assert merged.get(word) == (mine if changed else stored).get(word)


def test_days_are_pairs_in_lists_under_names() -> None:
    known = {"added": [["pencoblosan", "2024-11-27"]], "removed": []}
    mine = {"added": [["pelantikan", "2025-02-20"]], "removed": []}
    stored = {"added": [["pencoblosan", "2024-11-27"], ["debat", "2024-11-02"]], "removed": []}
    assert merge_setting(known, mine, stored) == {
        "added": [["pelantikan", "2025-02-20"], ["debat", "2024-11-02"]],
        "removed": [],
    }


def test_other_values_and_those_of_whom_nobody_says_stand_as_they_are() -> None:
    assert merge_setting(1, 2, 3) == 2
    assert merge_setting(None, ["a"], ["b"]) == ["a"]
    assert merge_setting(["a"], "gelap", ["b"]) == "gelap"
    assert merge_setting([], ["a"], None) == ["a"]

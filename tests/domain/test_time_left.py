"""How long work still takes is said by how fast it went."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.domain.time_left import TimeLeft


def after(*told: tuple[int | None, float]) -> TimeLeft:
    left = TimeLeft()
    for share, now in told:
        left.note(share, now)
    return left


@pytest.mark.parametrize(
    ("share", "now", "words"),
    [
        (5, 100, ""),
        (500, 2, ""),
        (500, 20, "kira-kira 20 detik lagi"),
        (100, 30, "kira-kira 4 menit lagi"),
        (10, 80, "kira-kira 2 jam lagi"),
        (990, 500, ""),
    ],
)
def test_it_is_told_in_rounded_words_once_it_can_be_judged(
    share: int, now: float, words: str
) -> None:
    assert after((0, 0), (share, now)).words == words


def test_another_stage_begins_another_count() -> None:
    left = after((0, 0), (500, 60), (0, 61))
    assert left.words == ""
    left.note(100, 71)
    assert left.words == "kira-kira 2 menit lagi"


def test_nothing_is_said_where_nothing_is_known() -> None:
    assert after((0, 0), (500, 60), (None, 61)).words == ""


def test_a_pause_is_no_work() -> None:
    left = after((0, 0), (500, 20))
    left.stand_still(1000)
    left.note(750, 1030)
    assert left.words == "kira-kira 10 detik lagi"


@given(st.lists(st.integers(0, 1000), min_size=1), st.floats(0.1, 10))
def test_it_is_never_negative(shares: list[int], step: float) -> None:
    left = after(*((share, step * at) for at, share in enumerate(sorted(shares))))
    assert left.seconds is None or left.seconds >= 0

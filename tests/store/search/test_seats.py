import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesbang_desktop.store.search.seats import NOBODY, Seat, pack, unpack

SEATS = st.lists(
    st.builds(Seat, st.integers(0, 2**60), st.integers(0, 2**32 - 1)) | st.just(NOBODY), max_size=64
)


@given(SEATS)
def test_seats_come_back_as_they_were_packed(seats: list[Seat]) -> None:
    assert unpack(pack(seats)) == seats


def test_rows_that_follow_one_another_take_little_room() -> None:
    seats = [Seat((2 << 40) + 70_000 + number, number) for number in range(40)]
    assert len(pack(seats)) < 40 * 6


@given(SEATS, st.binary(max_size=40), st.integers(0, 60))
def test_damaged_seats_are_told_as_damage(seats: list[Seat], other: bytes, at: int) -> None:
    packed = pack(seats)
    packed = packed[:at] + other + packed[at + len(other) :]
    try:
        found = unpack(packed)
    except sqlite3.DatabaseError:
        return
    assert all(isinstance(one, Seat) for one in found)


def test_nothing_is_no_slot() -> None:
    with pytest.raises(sqlite3.DatabaseError):
        unpack(b"")

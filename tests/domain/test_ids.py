"""Identifiers."""

import time

import pytest

from kesbang_desktop.domain.ids import new_id


def test_ids_are_version_7_and_ascend() -> None:
    ids = [new_id() for _ in range(5_000)]
    assert ids == sorted(set(ids))
    assert {one.version for one in ids} == {7}
    assert {one.variant for one in ids} == {"specified in RFC 4122"}


def test_ids_carry_the_time_they_were_made() -> None:
    before = time.time_ns() // 1_000_000
    told = new_id().int >> 80
    # Ids that share a millisecond may run ahead of the clock.
    assert before <= told <= time.time_ns() // 1_000_000 + 1


def test_ids_ascend_although_the_clock_jumps_backwards(monkeypatch: pytest.MonkeyPatch) -> None:
    first = new_id()
    monkeypatch.setattr(time, "time_ns", lambda: 1_000_000_000_000_000_000)
    assert new_id() > first

"""How much is written at once while a package is taken: no more for a long meeting or an office of
many people, so that whoever types never waits longer for them.
"""

from pathlib import Path

import pytest

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Person
from kesbang_desktop.store import long_write
from kesbang_desktop.store.directory import save_people
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.packages import taking
from kesbang_desktop.store.parted_write import PartedWrite
from tests.store.packages.two_offices import MEETING, MINUTES, Office, two_offices
from tests.store.store_samples import NOON, uid

FEW, MANY = 60, 480


def long_meeting(office: Office, number: int) -> None:
    keys = keys_after(MINUTES.entries[-1].order_key, number)
    lines = [
        Entry(uid(5000 + n), MEETING.id, key, text=f"Butir {n}", noted_at=NOON)
        for n, key in enumerate(keys)
    ]
    office.database.bind(save_entries)(MEETING.id, lines)


def many_people(office: Office, number: int) -> None:
    people = [Person(uid(5000 + n), f"Orang Nomor {n}") for n in range(number)]
    office.database.bind(save_people)(people)


def most_at_once(folder: Path, monkeypatch: pytest.MonkeyPatch, fill, number: int) -> int:
    """Return how many rows the longest transaction of taking so much writes."""
    written: list[int] = []
    begin, commit = PartedWrite._begin, PartedWrite._commit
    before = [0]

    def begin_counting(self, session):
        begin(self, session)
        before[0] = driver_of(session.connection()).total_changes

    def commit_counting(self, session):
        written.append(driver_of(session.connection()).total_changes - before[0])
        commit(self, session)

    with monkeypatch.context() as patched, two_offices(folder) as (here, there):
        fill(here, number)
        patched.setattr(PartedWrite, "_begin", begin_counting)
        patched.setattr(PartedWrite, "_commit", commit_counting)
        there.take(here.hand_over(None))
        assert len(there.minutes().entries) == len(here.minutes().entries)
    return max(written)


@pytest.mark.parametrize("fill", [long_meeting, many_people])
def test_what_is_written_at_once_does_not_grow(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fill
) -> None:
    # Parts end wherever they may.
    monkeypatch.setattr(long_write, "LONGEST_PART_S", 0)
    monkeypatch.setattr(taking, "_NEW_AT_ONCE", 20)
    monkeypatch.setattr(taking, "WRITTEN_AT_ONCE", 20)
    few, many = (
        most_at_once(tmp_path / str(number), monkeypatch, fill, number) for number in (FEW, MANY)
    )
    assert many < 2 * few

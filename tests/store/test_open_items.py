"""What the next meeting would take over, and what was taken over, read without writing."""

from datetime import date

import pytest

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.carry_over import AGENDA_TITLE, OpenItems
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.store.carry_over import carried_actions, carried_sources
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.series import open_items_after
from tests.store.series_samples import FIRST_DAY, NEXT_DAY, add_meeting, make_after

LINES = [(EntryKind.ISSUE, "Jalan rusak"), (EntryKind.ACTION, "Surat")]
DUE = {"Surat": ActionItem(new_id(), due=date(2026, 1, 29))}


def read(database: Database, meeting_id, day=NEXT_DAY) -> tuple[list[str], list[str]]:
    found: OpenItems = database.bind_reading(open_items_after)(meeting_id, day)
    return [one.text for one in found.actions], [one.text for one in found.problems]


def test_what_is_counted_is_what_comes_in(database: Database) -> None:
    minutes = add_meeting(database, LINES, actions=DUE, series="Pemantauan")
    assert read(database, minutes.meeting.id) == (["Surat"], ["Jalan rusak"])
    made = make_after(database, minutes)
    sources = database.bind_reading(carried_sources)(made.meeting.id)
    carried = [one for one in made.entries if one.id in sources]
    assert [one.text for one in carried] == [
        "Surat – paling lambat Kamis, 29 Januari 2026",
        "Jalan rusak",
    ]
    [action] = database.bind_reading(carried_actions)(made.meeting.id)
    assert (action.entry_id, action.text) == (minutes.entries[1].id, "Surat")
    assert made.entries[0].text == AGENDA_TITLE


def test_before_its_own_day_nothing_is_open(database: Database) -> None:
    minutes = add_meeting(database, LINES, actions=DUE, series="Pemantauan")
    assert read(database, minutes.meeting.id, date(2026, 1, 1)) == ([], [])


def test_a_meeting_that_will_found_a_series_brings_its_own(database: Database) -> None:
    lone = add_meeting(database, LINES, series="", title="Rapat ke-1 Ormas")
    assert read(database, lone.meeting.id) == (["Surat"], ["Jalan rusak"])
    # Another one is in the series of that name already.
    add_meeting(database, [(EntryKind.ACTION, "Lama")], FIRST_DAY, series="Rapat Ormas")
    assert read(database, lone.meeting.id) == (["Lama", "Surat"], ["Jalan rusak"])
    made = make_after(database, lone)
    assert len(database.bind_reading(carried_actions)(made.meeting.id)) == 2


def test_a_meeting_that_is_gone_is_said(database: Database) -> None:
    with pytest.raises(NotFoundError):
        read(database, new_id())

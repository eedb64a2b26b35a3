from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from kesbang_desktop.domain.action import ActionItem, ActionStatus
from kesbang_desktop.domain.carry_over import AGENDA_TITLE, ISSUES_TITLE
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingStatus
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.store.action_mapping import read_actions
from kesbang_desktop.store.actions import set_action_status
from kesbang_desktop.store.carry_over import carry_into
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meeting_list import count_meetings
from kesbang_desktop.store.meetings import bin_meeting, purge_meeting
from kesbang_desktop.store.party_merging import retire_party
from kesbang_desktop.store.series import make_next_meeting, series_dates
from tests.store.series_samples import (
    FIRST_DAY,
    LAST_DAY,
    NEXT_DAY,
    add_meeting,
    finalise,
    load,
    make_after,
    put_line,
    texts,
)
from tests.store.store_samples import AGENCY, NOON, RINA, listed_actions
from tests.store.stored_rows import count_rows

A, D, P, T = EntryKind.AGENDA, EntryKind.DISCUSSION, EntryKind.ISSUE, EntryKind.ACTION
LINES = [(A, "Laporan"), (D, "Kata pembuka"), (P, "Jalan rusak"), (T, "Lama"), (T, "Surat")]
DUE = {
    "Surat": ActionItem(new_id(), (AGENCY.party, RINA.party), date(2026, 1, 29)),
    "Lama": ActionItem(new_id(), due=date(2026, 2, 28)),
}
CARRIED = [
    AGENDA_TITLE,
    "Surat – Kesbangpol Kaltim; Rina Wati – paling lambat Kamis, 29 Januari 2026",
    "Lama – paling lambat Sabtu, 28 Februari 2026",
    ISSUES_TITLE,
    "Jalan rusak",
    "Laporan",
]


def count_carried(database: Database) -> int:
    return count_rows(database, "carried_line")


def test_what_is_open_comes_along_in_the_order_of_due_dates(database: Database) -> None:
    first = add_meeting(database, LINES, actions=DUE)
    second = make_after(database, first)
    assert texts(second) == CARRIED
    assert second.meeting.status is MeetingStatus.PLANNED
    assert second.actions == {}
    assert len(listed_actions(database)) == 2


def test_it_is_carried_on_and_on_and_stays_one_record(database: Database) -> None:
    first = add_meeting(database, LINES, actions=DUE)
    second = make_after(database, first)
    put_line(database, second, "Surat", "masih dibahas", NOON)
    third = make_after(database, second, LAST_DAY)
    assert texts(third) == CARRIED
    assert len(listed_actions(database)) == 2
    assert count_carried(database) == 6


def test_what_is_closed_is_not_carried(database: Database) -> None:
    first = add_meeting(database, LINES, actions=DUE)
    entries = {one.text: one.id for one in first.entries}
    database.bind(set_action_status)(entries["Surat"], ActionStatus.DONE, NOON)
    database.bind(set_action_status)(entries["Lama"], ActionStatus.CANCELLED, NOON)
    second = make_after(database, first)
    assert texts(second) == [ISSUES_TITLE, "Jalan rusak", "Laporan"]


def test_a_word_under_a_carried_line_keeps_it_from_the_next_meeting(database: Database) -> None:
    second = make_after(database, add_meeting(database, LINES, actions=DUE))
    put_line(database, second, "Surat", "selesai", NOON)
    put_line(database, second, "Jalan rusak", "Teratasi.", NOON)
    third = make_after(database, second, LAST_DAY)
    assert texts(third) == [CARRIED[0], CARRIED[2], "Laporan"]


def test_all_meetings_of_the_series_count_and_no_others(database: Database) -> None:
    add_meeting(database, [(T, "Dulu")], date(2025, 12, 30))
    add_meeting(database, [(T, "Lain"), (P, "Lain")], series="Lain")
    add_meeting(database, [(T, "Tanpa seri")], series="")
    binned = add_meeting(database, [(T, "Dibuang"), (P, "Dibuang")])
    database.bind(bin_meeting)(binned.meeting.id, NOON)
    first = add_meeting(database, [(T, "Kini"), (T, ""), (P, " ")])
    assert texts(make_after(database, first)) == [AGENDA_TITLE, "Dulu", "Kini"]


def test_final_minutes_are_gone_on_from(database: Database) -> None:
    first = add_meeting(database, LINES, series="", title="Rapat Tim ke-3")
    finalise(database, first)
    second = make_after(database, first)
    assert (second.meeting.title, second.meeting.series) == ("Rapat Tim ke-4", "Rapat Tim")
    assert load(database, first.meeting.id).meeting.series == "Rapat Tim"
    assert database.bind_reading(count_meetings)(MeetingFilter("rapat tim")) == 2
    assert texts(second)[:3] == [AGENDA_TITLE, "Lama", "Surat"]


def test_bringing_in_again_brings_in_what_is_new(database: Database) -> None:
    first = add_meeting(database, LINES, actions=DUE)
    second = make_after(database, first)
    carry = database.bind(carry_into)
    assert carry(second.meeting.id) == 0
    put_line(database, second, "Lama", "dibahas", NOON)
    put_line(database, first, "Surat", "Baru", kind=T)
    put_line(database, first, "Surat", "Banjir", kind=P)
    assert carry(second.meeting.id) == 2
    assert carry(second.meeting.id) == 0
    now = texts(load(database, second.meeting.id))
    assert now == [*CARRIED[:3], "dibahas", "Baru", *CARRIED[3:5], "Banjir", "Laporan"]


def test_a_meeting_with_minutes_already_gets_the_items_on_top(database: Database) -> None:
    add_meeting(database, LINES, actions=DUE)
    second = add_meeting(database, [(A, "Pembukaan"), (D, "Salam")], NEXT_DAY)
    assert database.bind(carry_into)(second.meeting.id) == 3
    now = texts(load(database, second.meeting.id))
    assert now == [*CARRIED[:5], "Pembukaan", "Salam"]
    empty = add_meeting(database, [], LAST_DAY)
    assert database.bind(carry_into)(empty.meeting.id) == 3
    assert texts(load(database, empty.meeting.id)) == CARRIED[:5]


def test_problems_come_below_the_actions_that_were_there_before(database: Database) -> None:
    first = add_meeting(database, [(T, "Surat")])
    second = make_after(database, first)
    put_line(database, first, "Surat", "Banjir", kind=P)
    assert database.bind(carry_into)(second.meeting.id) == 1
    now = texts(load(database, second.meeting.id))
    assert now == [AGENDA_TITLE, "Surat", ISSUES_TITLE, "Banjir"]


def test_a_line_that_was_removed_comes_again_when_asked_for(database: Database) -> None:
    second = make_after(database, add_meeting(database, LINES, actions=DUE))
    line = second.entries[1]
    database.bind(save_entries)(second.meeting.id, [], [], {line.id})
    assert database.bind(carry_into)(second.meeting.id) == 1
    now = load(database, second.meeting.id)
    assert sorted(texts(now)) == sorted(CARRIED)
    keys = [one.order_key for one in now.entries]
    assert len(set(keys)) == len(keys) and line.order_key not in keys


def test_nothing_is_carried_into_its_own_or_an_earlier_meeting(database: Database) -> None:
    first = add_meeting(database, LINES)
    later = add_meeting(database, [(T, "Nanti")], NEXT_DAY)
    same_day = add_meeting(database, [(T, "Sore")])
    carry = database.bind(carry_into)
    assert carry(first.meeting.id) == 0
    assert carry(same_day.meeting.id) == 3
    assert carry(later.meeting.id) == 4
    assert carry(first.meeting.id) == carry(same_day.meeting.id) == carry(later.meeting.id) == 0
    assert count_carried(database) == 7


def test_a_carried_line_made_an_action_is_one_of_its_own(database: Database) -> None:
    second = make_after(database, add_meeting(database, [(T, "Surat")]))
    line = replace(second.entries[1], kind=T, text="Surat kedua")
    database.bind(save_entries)(second.meeting.id, [line])
    assert database.bind(carry_into)(second.meeting.id) == 0
    third = make_after(database, second, LAST_DAY)
    assert texts(third) == [AGENDA_TITLE, "Surat", "Surat kedua"]


def test_where_it_cannot_be_brought_in_is_said(database: Database) -> None:
    carry = database.bind(carry_into)
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        carry(new_id())
    alone = add_meeting(database, LINES, series="")
    with pytest.raises(InvalidRecordError, match="seri"):
        carry(alone.meeting.id)
    final = add_meeting(database, LINES, NEXT_DAY)
    finalise(database, final)
    with pytest.raises(InvalidRecordError, match="disahkan"):
        carry(final.meeting.id)


def test_deleting_the_source_meeting_leaves_the_lines(database: Database) -> None:
    first = add_meeting(database, LINES, actions=DUE)
    second = make_after(database, first)
    put_line(database, second, "Surat", "selesai", NOON)
    database.bind(bin_meeting)(first.meeting.id, NOON)
    put_line(database, second, "Lama", "proses", NOON)
    database.bind(purge_meeting)(first.meeting.id)
    put_line(database, second, "Lama", "selesai", NOON)
    assert set(CARRIED) <= set(texts(load(database, second.meeting.id)))


def test_an_action_that_outlived_its_meeting_is_carried_on(database: Database) -> None:
    first = add_meeting(database, LINES, actions=DUE)
    second = make_after(database, first)
    database.bind(bin_meeting)(first.meeting.id, NOON)
    assert texts(make_after(database, second, date(2026, 3, 2))) == ["Laporan"]
    database.bind(purge_meeting)(first.meeting.id)
    put_line(database, second, "Lama", "selesai", NOON)
    third = make_after(database, second, LAST_DAY)
    assert texts(third) == [AGENDA_TITLE, CARRIED[1], "Laporan"]
    put_line(database, third, "Surat", "selesai", NOON)
    assert database.bind(carry_into)(second.meeting.id) == 0


def test_what_an_undated_meeting_noted_is_carried_on(database: Database) -> None:
    undated = add_meeting(database, LINES, None, actions=DUE)
    assert texts(make_after(database, undated)) == CARRIED


def test_an_undated_meeting_takes_over_from_those_made_before_it(database: Database) -> None:
    add_meeting(database, [(T, "Surat")], LAST_DAY, actions=DUE)
    undated = add_meeting(database, [], None)
    add_meeting(database, [(T, "Nanti")])
    assert database.bind(carry_into)(undated.meeting.id) == 1
    assert texts(load(database, undated.meeting.id)) == CARRIED[:2]


def test_a_note_without_a_time_in_an_undated_meeting_has_the_day_it_was_made(
    database: Database,
) -> None:
    first = add_meeting(database, [(T, "Surat")], actions=DUE)
    undated = add_meeting(database, [], None)
    database.bind(carry_into)(undated.meeting.id)
    put_line(database, undated, CARRIED[1], "sudah di meja kepala")
    [action] = database.bind_reading(read_actions)(first.meeting.id).values()
    assert action.progress[0].noted_at.date() == date.today()


def test_an_action_without_a_day_outlives_its_meeting(database: Database) -> None:
    undated = add_meeting(database, [(T, "Surat")], None, actions=DUE, series="")
    assert [one.meeting_date for one in listed_actions(database)] == [None]
    database.bind(bin_meeting)(undated.meeting.id, NOON)
    database.bind(purge_meeting)(undated.meeting.id)
    [left] = listed_actions(database)
    assert (left.meeting_id, left.meeting_date) == (None, None)


def test_an_owner_who_left_the_directory_is_still_named(database: Database) -> None:
    first = add_meeting(database, LINES, actions=DUE)
    database.bind(retire_party)(RINA.party)
    assert texts(make_after(database, first)) == CARRIED


def test_the_next_meeting_is_refused_with_a_sentence(database: Database) -> None:
    first = add_meeting(database, LINES)
    make = database.bind(make_next_meeting)
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        make(new_id(), NextMeeting(NEXT_DAY))
    with pytest.raises(InvalidRecordError, match="lebih awal"):
        make(first.meeting.id, NextMeeting(date(2026, 1, 14)))
    make(first.meeting.id, NextMeeting(NEXT_DAY))
    with pytest.raises(InvalidRecordError, match="sudah ada"):
        make(first.meeting.id, NextMeeting(NEXT_DAY))
    database.bind(bin_meeting)(first.meeting.id, datetime(2026, 2, 1, tzinfo=UTC))
    with pytest.raises(InvalidRecordError, match="tempat sampah"):
        make(first.meeting.id, NextMeeting(LAST_DAY))


def test_the_days_of_a_series(database: Database) -> None:
    first = add_meeting(database, [])
    add_meeting(database, [], date(2025, 12, 30))
    add_meeting(database, [])
    add_meeting(database, [], LAST_DAY, series="Lain")
    binned = add_meeting(database, [], LAST_DAY)
    database.bind(bin_meeting)(binned.meeting.id, NOON)
    make_after(database, first)
    days = database.bind_reading(series_dates)
    assert days(first.meeting.id) == [date(2025, 12, 30), FIRST_DAY, NEXT_DAY]
    undated = add_meeting(database, [], None)
    assert days(undated.meeting.id) == [date(2025, 12, 30), FIRST_DAY, NEXT_DAY]
    alone = add_meeting(database, [], LAST_DAY, series="")
    add_meeting(database, [], NEXT_DAY, series="")
    assert days(alone.meeting.id) == [LAST_DAY]
    assert days(new_id()) == []

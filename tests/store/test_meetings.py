from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus, TimeZone
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.text import clean_text
from kesbang_desktop.store import tables
from kesbang_desktop.store.actions import set_action_status
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import (
    add_minutes,
    bin_meeting,
    find_meeting,
    load_minutes,
    purge_meeting,
    restore_meeting,
    save_meeting,
)
from tests.store.store_samples import (
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    listed_actions,
    make_meeting,
    make_minutes,
    uid,
)
from tests.store.stored_rows import count_rows

TEXTS = st.text(max_size=60).map(clean_text)
MEETINGS = st.builds(
    Meeting,
    id=st.uuids(),
    title=TEXTS.filter(bool),
    date=st.dates(),
    number=TEXTS,
    series=TEXTS,
    invitation=TEXTS,
    called_at=st.none() | st.times(),
    started_at=st.none() | st.times(),
    ended_at=st.none() | st.times(),
    zone=st.sampled_from(TimeZone),
    place=TEXTS,
    organizer=TEXTS,
    classification=st.sampled_from(Classification),
    opening=TEXTS,
    closing=TEXTS,
    remarks=TEXTS,
    status=st.sampled_from(MeetingStatus),
    binned_at=st.none() | st.datetimes(timezones=st.none() | st.just(UTC)),
)


@given(meeting=MEETINGS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_meeting_comes_back_as_it_was_written(database: Database, meeting: Meeting) -> None:
    with database.transaction() as session:
        session.execute(delete(tables.meeting))
        save_meeting(session, meeting)
        assert load_minutes(session, meeting.id) == Minutes(meeting)


def add(database: Database, minutes: Minutes) -> None:
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)


def test_minutes_come_back_whole(database: Database) -> None:
    minutes = make_minutes()
    add(database, minutes)
    assert database.bind_reading(load_minutes)(minutes.meeting.id) == minutes


def test_adding_minutes_tells_what_changed(database: Database) -> None:
    minutes = make_minutes()
    changes = database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    assert changes.meetings == {minutes.meeting.id}
    assert changes.actions == set(minutes.actions)
    assert changes.parties == {one.id for one in (*PEOPLE, *ORGANIZATIONS)}


def test_two_meetings_of_one_series_share_it(database: Database) -> None:
    save = database.bind(save_meeting)
    save(make_meeting(10))
    save(make_meeting(11))
    assert count_rows(database, "series") == 1


def test_a_saved_meeting_replaces_the_one_before(database: Database) -> None:
    save = database.bind(save_meeting)
    save(make_meeting())
    changed = make_meeting(title="Rapat lain", series="", started_at=None)
    save(changed)
    assert database.bind_reading(load_minutes)(changed.id).meeting == changed


def test_a_binned_meeting_keeps_everything_and_comes_back(database: Database) -> None:
    minutes = make_minutes()
    add(database, minutes)
    binned_at = datetime(2024, 4, 1, 8, 0)
    changes = database.bind(bin_meeting)(minutes.meeting.id, binned_at)
    assert changes.actions == set(minutes.actions)
    binned = database.bind_reading(load_minutes)(minutes.meeting.id)
    assert binned == replace(minutes, meeting=replace(minutes.meeting, binned_at=binned_at))
    assert listed_actions(database) == []
    database.bind(restore_meeting)(minutes.meeting.id)
    assert database.bind_reading(load_minutes)(minutes.meeting.id) == minutes
    assert len(listed_actions(database)) == 1


def test_a_form_that_was_open_does_not_bring_a_binned_meeting_back(database: Database) -> None:
    meeting = make_meeting()
    database.bind(save_meeting)(meeting)
    database.bind(bin_meeting)(meeting.id, NOON)
    database.bind(save_meeting)(replace(meeting, title="Judul baru"))
    saved = database.bind_reading(load_minutes)(meeting.id).meeting
    assert (saved.title, saved.binned_at) == ("Judul baru", NOON)


def test_only_a_binned_meeting_can_be_deleted_for_good(database: Database) -> None:
    minutes = make_minutes()
    add(database, minutes)
    with pytest.raises(InvalidRecordError, match="tempat sampah"):
        database.bind(purge_meeting)(minutes.meeting.id)
    database.bind(set_action_status)(minutes.entries[-1].id, ActionStatus.DONE, NOON)
    database.bind(bin_meeting)(minutes.meeting.id, NOON)
    database.bind(purge_meeting)(minutes.meeting.id)
    with pytest.raises(NotFoundError):
        database.bind_reading(load_minutes)(minutes.meeting.id)
    for table in ("entry", "attendance", "action_item", "action_owner", "progress"):
        assert count_rows(database, table) == 0, table


@pytest.mark.parametrize("verb", [load_minutes, restore_meeting, purge_meeting])
def test_a_meeting_that_does_not_exist_is_said_so(database: Database, verb) -> None:
    with pytest.raises(NotFoundError, match="tidak ada lagi"):
        database.bind(verb)(uid(99))


def test_a_meeting_is_found_by_its_id_or_the_start_of_it(database: Database) -> None:
    first, second = make_meeting(10), replace(make_meeting(11), id=uid(11 + (1 << 40)))
    for one in (first, second):
        database.bind(save_meeting)(one)
    find = database.bind_reading(find_meeting)
    assert find(str(first.id)) == first.id
    assert find(f" {first.id.hex.upper()} ") == first.id
    assert find(str(second.id)[:27]) == second.id
    with pytest.raises(NotFoundError, match="Lebih dari satu"):
        find("018e")
    with pytest.raises(NotFoundError, match="Tidak ada rapat"):
        find("ffff")
    for bad in ("018", "rapat", ""):
        with pytest.raises(NotFoundError, match="sedikitnya 4"):
            find(bad)


def test_a_failed_addition_leaves_nothing_behind(database: Database) -> None:
    minutes = make_minutes()
    with pytest.raises(NotFoundError, match="dirujuk"):
        database.bind(add_minutes)(minutes)
    with pytest.raises(NotFoundError):
        database.bind_reading(load_minutes)(minutes.meeting.id)
    add(database, minutes)


def test_midnight_is_a_time(database: Database) -> None:
    meeting = make_meeting(started_at=time(0, 0), date=date(1, 1, 1))
    database.bind(save_meeting)(meeting)
    assert database.bind_reading(load_minutes)(meeting.id).meeting == meeting

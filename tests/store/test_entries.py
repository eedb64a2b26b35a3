from dataclasses import replace
from datetime import UTC, date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Priority
from kesbang_desktop.domain.entry import FLAT_KINDS, Entry, EntryKind
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import key_between, keys_after
from kesbang_desktop.domain.text import clean_text
from kesbang_desktop.store import tables
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.entries import forget_removed, save_entries
from kesbang_desktop.store.meetings import add_minutes, load_minutes, save_meeting
from tests.store.store_samples import (
    AGENCY,
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_entry,
    make_meeting,
    make_minutes,
    uid,
)
from tests.store.stored_rows import count_rows

MEETING = make_meeting(10)
PARTIES = st.sampled_from([SUFIAN.party, RINA.party, AGENCY.party])


@st.composite
def lines(draw) -> tuple[Entry, ActionItem]:
    kind = draw(st.sampled_from(EntryKind))
    ongoing = draw(st.booleans())
    entry = Entry(
        draw(st.uuids()),
        MEETING.id,
        draw(st.text("0123456789ABCabc", min_size=1, max_size=12)),
        kind,
        draw(st.text(max_size=80).map(clean_text)),
        0 if kind in FLAT_KINDS else draw(st.integers(0, 3)),
        draw(st.none() | PARTIES),
        draw(st.none() | st.datetimes(timezones=st.none() | st.just(UTC))),
    )
    action = ActionItem(
        entry.id,
        tuple(draw(st.lists(PARTIES, unique=True))),
        None if ongoing else draw(st.none() | st.dates()),
        ongoing,
        draw(st.sampled_from(Priority)),
        draw(st.sampled_from(ActionStatus)),
    )
    return entry, action


@pytest.fixture
def minutes(database: Database) -> Minutes:
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    return minutes


def load(database: Database, minutes: Minutes) -> Minutes:
    return database.bind_reading(load_minutes)(minutes.meeting.id)


@given(written=st.lists(lines(), max_size=8, unique_by=lambda one: one[0].id))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_entries_and_actions_come_back_as_written(
    database: Database, written: list[tuple[Entry, ActionItem]]
) -> None:
    entries = [entry for entry, _ in written]
    actions = {entry.id: action for entry, action in written if entry.kind is EntryKind.ACTION}
    with database.transaction() as session:
        session.execute(delete(tables.meeting))
        save_organizations(session, ORGANIZATIONS)
        save_people(session, PEOPLE)
        save_meeting(session, MEETING)
        save_entries(session, MEETING.id, entries, list(actions.values()))
        loaded = load_minutes(session, MEETING.id)
    assert loaded.entries == tuple(sorted(entries, key=lambda one: (one.order_key, one.id)))
    assert loaded.actions == actions


def test_one_changed_entry_leaves_the_others_alone(database: Database, minutes: Minutes) -> None:
    changed = replace(minutes.entries[1], text="Diubah")
    changes = database.bind(save_entries)(minutes.meeting.id, [changed])
    assert (changes.meetings, changes.actions) == ({minutes.meeting.id}, frozenset())
    expected = list(minutes.entries)
    expected[1] = changed
    assert load(database, minutes) == replace(minutes, entries=tuple(expected))


def test_the_editor_leaves_status_and_progress_alone(database: Database, minutes: Minutes) -> None:
    entry = minutes.entries[-1]
    typed = ActionItem(entry.id, (SUFIAN.party,), None, True, Priority.LOW)
    changes = database.bind(save_entries)(minutes.meeting.id, [entry], [typed])
    assert changes.actions == {entry.id}
    before = minutes.actions[entry.id]
    after = replace(typed, status=before.status, progress=before.progress)
    assert load(database, minutes).actions == {entry.id: after}


def test_turning_an_action_into_text_and_back_brings_it_back(
    database: Database, minutes: Minutes
) -> None:
    entry = minutes.entries[-1]
    save = database.bind(save_entries)
    changes = save(minutes.meeting.id, [replace(entry, kind=EntryKind.DISCUSSION)])
    assert changes.actions == {entry.id}
    assert load(database, minutes).actions == {}
    save(minutes.meeting.id, [entry])
    assert load(database, minutes) == minutes


def test_undoing_a_removal_brings_progress_back_too(database: Database, minutes: Minutes) -> None:
    entry = minutes.entries[-1]
    save = database.bind(save_entries)
    save(minutes.meeting.id, [], [], {entry.id})
    gone = load(database, minutes)
    assert (gone.entries, gone.actions) == (minutes.entries[:-1], {})
    save(minutes.meeting.id, [entry], [minutes.actions[entry.id]])
    assert load(database, minutes) == minutes


def test_what_was_removed_is_deleted_at_the_next_start(
    database: Database, minutes: Minutes
) -> None:
    entry = minutes.entries[-1]
    database.bind(save_entries)(minutes.meeting.id, [], [], {entry.id})
    database.bind(forget_removed)()
    assert count_rows(database, "action_item") == 0
    database.bind(save_entries)(minutes.meeting.id, [entry])
    assert load(database, minutes).actions == {entry.id: ActionItem(entry.id)}


def test_an_entry_both_removed_and_written_is_kept(database: Database, minutes: Minutes) -> None:
    entry = minutes.entries[0]
    database.bind(save_entries)(minutes.meeting.id, [entry], [], {entry.id})
    assert load(database, minutes) == minutes


def test_entries_come_back_in_order_however_they_were_put(database: Database) -> None:
    database.bind(save_meeting)(MEETING)
    keys = keys_after(None, 3)
    keys += [key_between(keys[0], keys[1]), key_between(None, keys[0])]
    entries = [make_entry(MEETING, 50 + index, key) for index, key in enumerate(keys)]
    for entry in entries:
        database.bind(save_entries)(MEETING.id, [entry])
    loaded = database.bind_reading(load_minutes)(MEETING.id).entries
    assert [one.text for one in loaded] == [f"Butir {n}" for n in (54, 50, 53, 51, 52)]


def test_two_thousand_entries_are_read_in_few_queries(database: Database) -> None:
    database.bind(save_meeting)(MEETING)
    entries = [
        make_entry(MEETING, 100 + index, key, kind=EntryKind.ACTION)
        for index, key in enumerate(keys_after(None, 2_000))
    ]
    database.bind(save_entries)(MEETING.id, entries)
    statements: list[str] = []
    with database.reading() as session:
        connection = session.connection().connection.driver_connection
        assert connection is not None
        connection.set_trace_callback(statements.append)
        assert len(load_minutes(session, MEETING.id).entries) == 2_000
        connection.set_trace_callback(None)
    assert len(statements) <= 9


def test_an_entry_of_an_unknown_meeting_is_refused(database: Database) -> None:
    with pytest.raises(NotFoundError, match="dirujuk"):
        database.bind(save_entries)(uid(99), [make_entry(MEETING, 50)])


def test_a_speaker_who_is_not_in_the_directory_is_refused(database: Database) -> None:
    database.bind(save_meeting)(MEETING)
    entry = make_entry(MEETING, 50, speaker=SUFIAN.party, noted_at=NOON)
    with pytest.raises(NotFoundError, match="dirujuk"):
        database.bind(save_entries)(MEETING.id, [entry])
    assert database.bind_reading(load_minutes)(MEETING.id).entries == ()


def test_an_ongoing_action_and_a_far_date_are_kept(database: Database, minutes: Minutes) -> None:
    entry = minutes.entries[-1]
    item = ActionItem(entry.id, due=date(9999, 12, 31))
    database.bind(save_entries)(minutes.meeting.id, [entry], [item])
    assert load(database, minutes).actions[entry.id].due == date(9999, 12, 31)

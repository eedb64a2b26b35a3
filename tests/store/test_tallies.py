"""The counts that are kept are those that counting would find, whatever is written."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.store.actions import set_statuses
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.follow_ups import count_list, list_groups, name_groups
from kesbang_desktop.store.meetings import (
    add_minutes,
    bin_meeting,
    delete_meeting,
    purge_meeting,
    restore_meeting,
)
from kesbang_desktop.store.tallies import keep_tally, wrong_tallies
from kesbang_desktop.store.tally_rules import Tally
from tests.store.store_samples import ORGANIZATIONS, PEOPLE, listed_actions, make_minutes

MINUTES = make_minutes()
NOON = datetime(2024, 12, 2, 12, 0, tzinfo=UTC)


@pytest.fixture
def filled(tmp_path: Path) -> Database:
    database = Database(tmp_path / "notula.sqlite")
    database.bind(add_minutes)(MINUTES, PEOPLE, ORGANIZATIONS)
    yield database
    database.close()


def wrong(database: Database) -> int:
    with database.raw_connection() as connection:
        return len(wrong_tallies(connection))


def write(database: Database, *statements: str) -> None:
    with database.transaction() as session:
        for one in statements:
            session.execute(text(one))


def test_what_verbs_write_is_counted(filled: Database) -> None:
    assert wrong(filled) == 0
    ids = list(MINUTES.actions)
    filled.bind(set_statuses)(ids, ActionStatus.DONE, NOON, "", "Rina")
    assert wrong(filled) == 0
    filled.bind(bin_meeting)(MINUTES.meeting.id, NOON)
    assert wrong(filled) == 0
    assert listed_actions(filled) == []
    filled.bind(restore_meeting)(MINUTES.meeting.id)
    assert wrong(filled) == 0
    filled.bind(save_entries)(MINUTES.meeting.id, (), (), ids)
    assert wrong(filled) == 0
    filled.bind(bin_meeting)(MINUTES.meeting.id, NOON)
    filled.bind(purge_meeting)(MINUTES.meeting.id)
    assert wrong(filled) == 0


def test_a_meeting_that_goes_with_all_its_lines_is_counted_no_more(filled: Database) -> None:
    filled.bind(delete_meeting)(MINUTES.meeting.id)
    assert wrong(filled) == 0
    with filled.raw_connection() as connection:
        assert connection.execute("SELECT count(*) FROM tally").fetchone() == (0,)


@pytest.mark.parametrize("how", ["OR REPLACE", "OR IGNORE", "OR ABORT"])
def test_how_conflicts_are_met_changes_no_count(filled: Database, how: str) -> None:
    write(
        filled,
        f"UPDATE {how} action_item SET status = 'cancelled', is_open = 0, due_order = '2030-01-01'",
        f"INSERT {how} INTO meeting SELECT randomblob(16), title, '2019-05-01', number, series_id,"
        " invitation, called_at, started_at, ended_at, zone, place, organizer, classification,"
        " opening, closing, remarks, status, binned_at, search_text, profile_id, revision_reason,"
        " urgency, quorum, kind, region, until FROM meeting",
    )
    assert wrong(filled) == 0


def test_damaged_values_are_counted_as_they_stand(filled: Database) -> None:
    write(
        filled,
        "UPDATE action_item SET listed = 'x', status = x'ff', origin_date = 7",
        "UPDATE meeting SET date = 'dulu'",
        "UPDATE action_item SET listed = 1",
    )
    assert wrong(filled) == 0


def test_a_wrong_count_is_found_and_mended(filled: Database) -> None:
    write(filled, "UPDATE tally SET count = count + 1 WHERE kind = 'held'")
    assert wrong(filled) == 1
    with filled.raw_connection() as connection:
        keep_tally(connection, Tally.HELD)
    assert wrong(filled) == 0


def test_another_program_that_writes_is_counted_as_well(filled: Database) -> None:
    with closing(sqlite3.connect(filled.path)) as other, other:
        other.execute("UPDATE action_item SET status = 'done', is_open = 0")
    assert wrong(filled) == 0


@pytest.mark.parametrize("grouping", Grouping)
@pytest.mark.parametrize("statuses", [(), (ActionStatus.OPEN,), tuple(ActionStatus)])
def test_groups_are_those_of_the_rows(filled: Database, grouping: Grouping, statuses) -> None:
    view = FollowUpView(FollowUpQuery(statuses=frozenset(statuses)), grouping)
    groups = filled.bind_reading(list_groups)(view, NOON.date())
    found = filled.bind_reading(count_list)(view, NOON.date())
    assert list(found.counts) == [one.count for one in groups]
    assert list(found.named) == groups
    assert filled.bind_reading(name_groups)(view, NOON.date(), 0, 9) == groups
    # With a word that all have they are counted the other way.
    searched = FollowUpView(FollowUpQuery(words=("",), statuses=frozenset(statuses)), grouping)
    assert filled.bind_reading(list_groups)(searched, NOON.date()) == groups


def test_no_trigger_reaches_beyond_its_page(filled: Database) -> None:
    with filled.raw_connection() as connection:
        query = "SELECT max(length(sql)), count(*) FROM sqlite_master WHERE type = 'trigger'"
        longest, count = connection.execute(query).fetchone()
        (page,) = connection.execute("PRAGMA page_size").fetchone()
    # SQLite keeps so much of a row of a table on its own page; names and numbers stand beside it.
    assert longest < page - 35 - 100
    assert count == 3 * len(Tally)

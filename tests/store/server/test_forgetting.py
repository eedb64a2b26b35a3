"""A server lets go of lines that were deleted long ago, and of a history of long ago."""

from datetime import timedelta

import pytest
from sqlalchemy import select, text

from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.server.forgetting import forget_long_removed, forget_old_history
from kesbang_desktop.store.server.server_database import ServerDatabase
from kesbang_desktop.store.server.shared_lines import KEEP_ASIDE, deeds_of
from kesbang_desktop.store.tables import entry
from tests.store.store_samples import ORGANIZATIONS, PEOPLE, make_minutes

MINUTES = make_minutes()
FIRST, SECOND, *_ = (one.id for one in MINUTES.entries)


@pytest.fixture
def filled(server: ServerDatabase) -> ServerDatabase:
    server.bind(add_minutes)(MINUTES, PEOPLE, ORGANIZATIONS)
    return server


def pass_by(database: ServerDatabase, time: timedelta) -> None:
    """Have all that was noted so far be ``time`` ago."""
    with database.transaction() as session:
        session.execute(
            text("UPDATE audit SET began = began - :time, ended = ended - :time"), {"time": time}
        )


def test_a_line_goes_for_good_a_week_after_it_was_deleted(filled: ServerDatabase) -> None:
    filled.bind(save_entries)(MINUTES.meeting.id, [], removed=[FIRST])
    pass_by(filled, timedelta(days=8))
    filled.bind(save_entries)(MINUTES.meeting.id, [], removed=[SECOND])
    assert not filled.bind(forget_long_removed)()
    with filled.reading() as session:
        left = set(session.scalars(select(entry.c.id)))
    assert left == {one.id for one in MINUTES.entries} - {FIRST}


def test_history_goes_after_years_but_no_words_that_nobody_settled(filled: ServerDatabase) -> None:
    aside = {"id": FIRST, "meeting": MINUTES.meeting.id, "said": "kata lain"}
    filled.bind(lambda session: session.execute(KEEP_ASIDE, aside) and None)()
    pass_by(filled, timedelta(days=4 * 365))
    assert not filled.bind(forget_old_history)()
    deeds = filled.bind_reading(deeds_of)
    assert len(deeds(FIRST)) == 2 and deeds(SECOND)
    pass_by(filled, timedelta(days=2 * 365))
    filled.bind(forget_old_history)()
    assert [one.said for one in deeds(FIRST)] == ["kata lain"]
    assert deeds(SECOND) == []

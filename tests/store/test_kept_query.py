"""A query put into words once reads what the library reads by it, damaged letters included."""

from datetime import date
from pathlib import Path

from sqlalchemy import bindparam, select, text

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.store.column_types import raw
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.kept_query import KeptQuery
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.tables import action_item, entry
from tests.store.store_samples import ORGANIZATIONS, PEOPLE, make_minutes


def test_values_of_every_kind_are_written_as_the_file_has_them(tmp_path: Path) -> None:
    database = Database(tmp_path / "notula.sqlite")
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    query = KeptQuery(
        select(raw(action_item.c.entry_id))
        .where(action_item.c.meeting_id == minutes.meeting.id)
        .where(action_item.c.due > date(2024, 1, 1), action_item.c.listed.is_(True))
        .where(action_item.c.status.in_(list(ActionStatus)))
        .where(action_item.c.search_text.contains(bindparam("word", "")))
        .limit(bindparam("limit", 0))
    )
    last = minutes.entries[-1]
    word = last.text.casefold()[:8]
    with database.reading() as session:
        for _ in range(2):
            assert query.rows(session, {"word": word, "limit": 5}) == [(last.id.bytes,)]
            assert query.rows(session, {"word": word, "limit": 0}) == []
            assert query.rows(session, {"word": "tidak ada", "limit": 5}) == []
    database.close()


def test_letters_that_are_none_are_read_around(tmp_path: Path) -> None:
    database = Database(tmp_path / "notula.sqlite")
    minutes = make_minutes()
    database.bind(add_minutes)(minutes, PEOPLE, ORGANIZATIONS)
    with database.transaction() as session:
        damage = text("UPDATE entry SET text = CAST(x'41FF42' AS TEXT) WHERE id = :id")
        session.execute(damage, {"id": minutes.entries[-1].id.bytes})
    query = KeptQuery(
        select(raw(entry.c.text)).order_by(entry.c.order_key).limit(bindparam("n", 0))
    )
    with database.reading() as session:
        found = [one for (one,) in query.rows(session, {"n": 100})]
        assert "A\ufffdB" in found
        assert len(found) == len(minutes.entries)
    database.close()

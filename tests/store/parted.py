"""A write in parts and what it leaves, for the tests of it."""

from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import delete, update
from sqlalchemy.orm import Session

from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.driver import driver_of
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.parted_write import PartedWrite
from kesbang_desktop.store.row_check import check_rows
from kesbang_desktop.store.row_digests import TABLES
from kesbang_desktop.store.tables import action_item, entry, meeting, progress
from kesbang_desktop.store.write_journal import stop_noting
from tests.store.store_samples import make_minutes, uid

HERE, COMING, THIRD = 10, 200, 400
Step = Callable[[Session], object]


def _come(session: Session) -> None:
    add_minutes(session, make_minutes(COMING))


def _change(session: Session) -> None:
    session.execute(update(entry).where(entry.c.meeting_id == uid(HERE)).values(text="Diganti"))
    session.execute(update(meeting).values(place="Tempat lain"))
    session.execute(update(meeting).values(place="Tempat lain lagi"))


def _take_away(session: Session) -> None:
    session.execute(delete(progress))
    session.execute(delete(action_item).where(action_item.c.entry_id > uid(HERE)))
    session.execute(delete(meeting).where(meeting.c.id == uid(HERE)))
    # The place of a row that went may be that of one that comes.
    add_minutes(session, make_minutes(THIRD))


STEPS: tuple[Step, ...] = (_come, _change, _take_away)


def whole(path: Path) -> dict[str, list[Any]]:
    """Return every row, with its place, and whether all are as their digests say."""
    with closing(connect(path)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master")]
        found: dict[str, list[Any]] = {"tables": sorted(names)}
        found["altered"] = list(check_rows(connection).altered)
        found["missing"] = connection.execute("PRAGMA foreign_key_check").fetchall()
        for name in TABLES:
            query = f'SELECT rowid, * FROM "{name}" ORDER BY rowid'
            found[name] = connection.execute(query).fetchall()
    return found


def leave_unfinished(database: Database, steps: Sequence[Step]) -> None:
    """Leave the parts of a write in the file as a program that is killed does."""
    with database._writer.connect() as connection:
        writing = PartedWrite(connection, database._guarded)
        for step in steps:
            with writing.part() as session:
                step(session)
        stop_noting(driver_of(connection))

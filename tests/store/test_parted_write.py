"""Writes in parts: others write between them, and all of it stands or none of it."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import delete, text, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.errors import FolderTakenError, NotFoundError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by, stopped
from kesbang_desktop.store import write_journal
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_entries
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.tables import entry, person, progress
from tests.store.parted import COMING, HERE, STEPS, leave_unfinished, whole
from tests.store.store_samples import NOON, ORGANIZATIONS, PEOPLE, RINA, make_minutes, uid


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "notula.sqlite", busy_timeout_s=0.2)) as opened:
        opened.bind(add_minutes)(make_minutes(HERE), PEOPLE, ORGANIZATIONS)
        yield opened


def write(database: Database, steps: int, between: Callable[[], object] = lambda: None) -> None:
    with database.in_parts() as writing:
        for step in STEPS[:steps]:
            with writing.part() as session:
                step(session)
            between()


def type_line(database: Database, number: int, meeting_id: int = HERE, words: str = "x") -> None:
    line = Entry(uid(number), uid(meeting_id), f"z{number}V", text=words, noted_at=NOON)
    database.bind(save_entries)(uid(meeting_id), [line])


def test_all_of_it_stands_and_nothing_beside_it(database: Database) -> None:
    before = whole(database.path)
    write(database, 2)

    after = whole(database.path)
    assert len(after["meeting"]) == 2 and after["tables"] == before["tables"]
    assert (after["altered"], after["missing"]) == ([], [])
    # Nothing is noted any more.
    type_line(database, 900)


def test_others_write_between_its_parts(database: Database) -> None:
    typed = iter(range(900, 910))
    write(database, 2, lambda: type_line(database, next(typed), COMING))

    places = {value for row in whole(database.path)["entry"] for value in row}
    assert {"z900V", "z901V"} <= places


@pytest.mark.parametrize("steps", [1, 2, 3])
def test_what_fails_or_is_given_up_leaves_every_row_as_it_was(
    database: Database, steps: int
) -> None:
    before = whole(database.path)

    def give_up() -> None:
        raise stopped()

    with pytest.raises(WorkStoppedError), database.in_parts() as writing:
        for step in STEPS[:steps]:
            with writing.part() as session:
                step(session)
        with heard_by(lambda *_: give_up()), writing.part():
            pass

    assert whole(database.path) == before
    type_line(database, 900)


def test_a_part_that_fails_takes_the_parts_before_it_along(database: Database) -> None:
    before = whole(database.path)
    with pytest.raises(ZeroDivisionError), database.in_parts() as writing:
        with writing.part() as session:
            STEPS[0](session)
        with writing.part() as session:
            STEPS[1](session)
            raise ZeroDivisionError

    assert whole(database.path) == before


def test_a_part_that_cannot_be_ended_takes_the_parts_before_it_along(database: Database) -> None:
    """As on a full disk: here for a line of a meeting that is not there, which is seen last."""
    before = whole(database.path)
    with pytest.raises(NotFoundError), database.in_parts() as writing:
        with writing.part() as session:
            STEPS[0](session)
        with writing.part() as session:
            session.execute(text("PRAGMA defer_foreign_keys = ON"))
            session.execute(update(entry).values(meeting_id=uid(990)))

    assert whole(database.path) == before
    type_line(database, 900)


def _bring_many(session: Session) -> None:
    for number in range(2000, 2900, 10):
        add_minutes(session, make_minutes(number))


def _change_all(session: Session) -> None:
    STEPS[1](session)
    session.execute(update(entry).values(text="Diganti"))
    session.execute(delete(progress))


KILLED_TAKING_BACK = """
import os, signal, sys
from pathlib import Path
from kesbang_desktop.store import parted_write
from kesbang_desktop.store.database import Database

left = int(sys.argv[2])
def strike(seconds):
    global left
    left -= seconds > 0
    if left < 0:
        os.kill(os.getpid(), signal.SIGKILL)
parted_write.time.sleep = strike
Database(Path(sys.argv[1])).close()
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_kills_while_it_is_taken_back_leave_every_row_as_it_was(database: Database) -> None:
    """Twice and more: each start goes on where the one before was killed."""
    for number in range(1000, 1400, 10):
        database.bind(add_minutes)(make_minutes(number))
    before = whole(database.path)
    leave_unfinished(database, (_bring_many, _change_all))
    database.close()

    killed = 0
    for _ in range(50):
        command = [sys.executable, "-c", KILLED_TAKING_BACK, str(database.path), "1"]
        ended = subprocess.run(
            command, check=False, env={**os.environ, "PYTHONPATH": str(Path.cwd())}
        )
        if ended.returncode == 0:
            break
        assert ended.returncode == -signal.SIGKILL
        killed += 1
    assert killed >= 2
    assert whole(database.path) == before


KILLED = """
import os, signal, sys
from pathlib import Path
from kesbang_desktop.store.database import Database
from tests.store.parted import STEPS
database = Database(Path(sys.argv[1]))
with database.in_parts() as writing:
    for step in STEPS[:int(sys.argv[2])]:
        with writing.part() as session:
            step(session)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
@pytest.mark.parametrize("steps", [1, 2, 3])
def test_a_kill_between_two_parts_leaves_every_row_as_it_was(
    database: Database, steps: int
) -> None:
    before = whole(database.path)
    command = [sys.executable, "-c", KILLED, str(database.path), str(steps)]
    ended = subprocess.run(command, check=False, env={**os.environ, "PYTHONPATH": str(Path.cwd())})
    assert ended.returncode == -signal.SIGKILL
    assert whole(database.path) != before

    Database(database.path).close()
    assert whole(database.path) == before


def test_another_start_lets_a_write_in_parts_go_on(database: Database) -> None:
    with database.in_parts() as writing:
        with writing.part() as session:
            STEPS[0](session)
        Database(database.path).close()
        with pytest.raises(FolderTakenError), Database(database.path).in_parts():
            pass

    assert len(whole(database.path)["meeting"]) == 2


def test_what_was_typed_meanwhile_stays(database: Database) -> None:
    """Into rows that were changed, rows that came, and about somebody who came."""
    with pytest.raises(ZeroDivisionError), database.in_parts() as writing:
        with writing.part() as session:
            STEPS[0](session)
            session.execute(person.insert().values(id=uid(800), name="Pendatang"))
            STEPS[1](session)
        lines = make_minutes(HERE).entries
        type_again = Entry(lines[1].id, uid(HERE), lines[1].order_key, text="Diketik lagi")
        database.bind(save_entries)(uid(HERE), [type_again])
        type_line(database, 901, COMING, "di rapat yang datang")
        type_line(database, 902, HERE, "di rapat yang ada")
        raise ZeroDivisionError

    after = whole(database.path)
    texts = {value for row in after["entry"] for value in row if isinstance(value, str)}
    assert {"Diketik lagi", "di rapat yang datang", "di rapat yang ada"} <= texts
    assert "Diganti" not in texts
    # The meeting into which somebody typed is still there, with what was typed and no more.
    assert len(after["meeting"]) == 2
    assert (after["altered"], after["missing"]) == ([], [])
    assert len(after["person"]) == len(PEOPLE) and RINA.name in str(after["person"])


def test_what_cannot_be_taken_back_at_once_is_before_the_next_write(
    database: Database,
) -> None:
    before = whole(database.path)
    with (
        closing(connect(database.path)) as other,
        pytest.raises(ZeroDivisionError),
        database.in_parts() as writing,
    ):
        with writing.part() as session:
            STEPS[0](session)
        # Whoever has the lock for longer than anybody waits keeps it from being taken back.
        other.execute("BEGIN IMMEDIATE")
        raise ZeroDivisionError

    assert whole(database.path) != before
    type_line(database, 900)
    after = whole(database.path)
    assert after["meeting"] == before["meeting"]
    assert len(after["entry"]) == len(before["entry"]) + 1


def test_what_was_noted_goes_bit_by_bit_once_the_write_is_done(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(write_journal, "_FORGOTTEN_AT_ONCE", 5)
    before = whole(database.path)
    gone: list[int] = []
    forget = write_journal.forget_some

    def count_and_type(connection: sqlite3.Connection) -> bool:
        counted = connection.total_changes
        is_more = forget(connection)
        gone.append(connection.total_changes - counted)
        return is_more

    monkeypatch.setattr(write_journal, "forget_some", count_and_type)
    write(database, 2)

    assert max(gone) == 5 and len(gone) > 3
    assert whole(database.path)["tables"] == before["tables"]


def test_what_was_noted_of_a_write_that_is_done_goes_at_the_next_start(database: Database) -> None:
    empty = whole(database.path)["tables"]
    leave_unfinished(database, STEPS[:2])
    with database.raw_connection() as connection:
        write_journal.end_journal(connection)
        connection.commit()
    done = whole(database.path)
    path = database.path
    database.close()
    with closing(Database(path)):
        after = whole(path)

    assert after == {**done, "tables": empty}


def test_a_write_is_done_although_notes_of_an_earlier_one_are_left(database: Database) -> None:
    leave_unfinished(database, STEPS[:1])
    with database.raw_connection() as connection:
        write_journal.end_journal(connection)
        connection.commit()
    with database.in_parts() as writing, writing.part() as session:
        STEPS[1](session)

    after = whole(database.path)
    assert not [name for name in after["tables"] if name.endswith("_write")]
    assert len(after["meeting"]) == 2

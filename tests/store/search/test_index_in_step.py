"""Whatever the program writes, the index says afterwards what one made anew says."""

import sqlite3
import tempfile
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from kesbang_desktop.domain.action import ActionItem, Progress
from kesbang_desktop.domain.decision import DecisionStanding
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.issue import IssueNote
from kesbang_desktop.store import actions, decisions, issues, meetings
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.data_folder import INDEX
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.entries import save_actions
from kesbang_desktop.store.search.index_file import open_index, pack_index
from kesbang_desktop.store.search.seats import unpack
from tests.store.search.searching import contents, copy_of, documents, index_of, made_anew, texts
from tests.store.store_samples import NOON, RINA, uid
from tests.store.test_no_false_alarms import ACTION, PLACES, PROBLEM, VERBS, WORDS, stored
from tests.store.test_upgrade import MEETING

MORE_VERBS = {
    "progress": lambda db, n, words: db.bind(actions.add_progress)(
        [Progress(uid(700 + n), ACTION, NOON + timedelta(hours=n), words or "jalan", "", None)]
    ),
    "withdraw progress": lambda db, n, words: db.bind(actions.withdraw_progress)(
        [uid(700 + n)], {}
    ),
    "note": lambda db, n, words: db.bind(issues.add_issue_note)(
        IssueNote(uid(800 + n), PROBLEM, NOON + timedelta(hours=n), words or "dicatat")
    ),
    "standing": lambda db, n, words: db.bind(decisions.save_standings)(
        [
            DecisionStanding(
                uid(103), True, date(2024, 4, 1 + n), None, uid(104) if n % 2 else None
            ),
            DecisionStanding(uid(104), n == 2, date(2024, 5, 1)),
        ]
    ),
    "owners": lambda db, n, words: db.bind(save_actions)(
        [], [ActionItem(ACTION, (RINA.party,)[: n % 2])]
    ),
    "day": lambda db, n, words: db.bind(meetings.save_meeting)(
        replace(MEETING, date=None if n == 4 else date(2024, 3, 21 + n))
    ),
}

ALL = VERBS | MORE_VERBS


def office(folder: Path) -> Database:
    path = folder / "notula.sqlite"
    path.write_bytes(stored(""))
    return Database(path)


@pytest.mark.parametrize("name", sorted(ALL))
def test_every_verb_that_writes_is_followed(name: str, tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database, closing(index_of(database)) as index:
        index.bring()
        for n in range(5):
            for one in ("attach", name):
                with suppress(KnownError, IntegrityError):
                    ALL[one](database, n, f"kata{n} berkoordinasi")
            index.bring()
            assert contents(tmp_path / INDEX) == made_anew(database)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.tuples(st.sampled_from(sorted(ALL)), PLACES, WORDS), min_size=1, max_size=6))
def test_verbs_one_after_another_are_followed_at_once(steps: list[tuple[str, int, str]]) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        closing(office(Path(folder))) as database,
        closing(index_of(database)) as index,
    ):
        index.bring()
        for name, n, words in steps:
            with suppress(KnownError, IntegrityError):
                ALL[name](database, n, words.strip())
        index.bring()
        assert contents(Path(folder) / INDEX) == made_anew(database)


def test_nothing_is_done_where_nothing_was_written(tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database, closing(index_of(database)) as index:
        assert index.bring()
        assert not index.bring()


def test_starts_that_write_nothing_that_is_searched_read_nothing_again(tmp_path: Path) -> None:
    for start in range(4):
        database = Database(tmp_path / "rapat.sqlite")
        with closing(database), closing(index_of(database)) as index:
            assert index.bring() is (start == 0)


def test_a_write_that_failed_is_not_followed_and_the_next_one_is(tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database, closing(index_of(database)) as index:
        index.bring()
        with suppress(ZeroDivisionError), database.transaction() as session:
            session.execute(text("UPDATE entry SET text = 'gagal total'"))
            raise ZeroDivisionError
        assert not index.bring()
        with database.transaction() as session:
            session.execute(text("UPDATE entry SET text = 'kebakaran' WHERE rowid = 1"))
        index.bring()
        assert contents(tmp_path / INDEX) == made_anew(database)


def test_what_a_kill_left_unread_is_read_at_the_next_start(tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database, closing(index_of(database)) as index:
        index.bring()
        VERBS["type"](database, 1, "kebakaran lahan")
        # Typed and on disk, not in the index: the disk as it is at this moment.
        path = copy_of(tmp_path / "notula.sqlite", tmp_path / "mati")
    with closing(Database(path)) as database, closing(index_of(database)) as index:
        assert texts(index, "kebakaran") == []
        index.bring()
        assert texts(index, "kebakaran") == ["kebakaran lahan"]
        assert contents(path.with_name(INDEX)) == made_anew(database)


def test_a_copy_put_in_place_of_the_data_is_noticed(tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database, closing(index_of(database)) as index:
        index.bring()
        VERBS["type"](database, 1, "kebakaran lahan")
        index.bring()
    former = tmp_path / "notula.sqlite"
    former.write_bytes(stored(""))
    with closing(Database(former)) as database, closing(index_of(database)) as index:
        assert texts(index, "kebakaran") == []
        index.bring()
        assert contents(tmp_path / INDEX) == made_anew(database)


def test_what_another_program_wrote_is_followed(tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database, closing(index_of(database)) as index:
        index.bring()
        with closing(Database(tmp_path / "notula.sqlite")) as other:
            VERBS["type"](other, 1, "kebakaran lahan")
        VERBS["people"](database, 1, "Firdaus")
        index.bring()
        assert texts(index, "kebakaran") == ["kebakaran lahan"]
        assert contents(tmp_path / INDEX) == made_anew(database)


def test_the_index_may_be_thrown_away_at_any_time(tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database:
        with closing(index_of(database)) as index:
            index.bring()
        before = contents(tmp_path / INDEX)
        (tmp_path / INDEX).unlink()
        for rest in tmp_path.glob(f"{INDEX}-*"):
            rest.unlink()
        with closing(index_of(database)) as index:
            index.bring()
        assert contents(tmp_path / INDEX) == before


def test_much_that_leads_nowhere_has_the_index_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kesbang_desktop.store.search.upkeep._SPARE", 5)
    with closing(office(tmp_path)) as database, closing(index_of(database)) as index:
        for n in range(60):
            VERBS["type"](database, 1, f"kebakaran lahan ke-{n}")
            index.bring()
        with closing(connect(tmp_path / INDEX)) as reading:
            slots = reading.execute("SELECT seats FROM slot").fetchall()
            used = sum(len(unpack(packed)) for (packed,) in slots)
            live = sum(True for _ in documents(reading))
        assert live <= used < live + 30
        assert contents(tmp_path / INDEX) == made_anew(database)


def test_an_index_just_made_is_packed_into_one_part(tmp_path: Path) -> None:
    with closing(office(tmp_path)) as database:
        writer = open_index(tmp_path / INDEX, database.path)
    with closing(writer):
        for place in range(5):
            writer.execute("INSERT INTO written (rowid, words) VALUES (?, 'banjir')", (place,))
        assert parts(writer) == 5
        pack_index(writer)
        assert parts(writer) == 1
        assert writer.execute("PRAGMA freelist_count").fetchone() == (0,)
        found = writer.execute("SELECT rowid FROM written WHERE written MATCH 'banjir'").fetchall()
    assert found == [(place,) for place in range(5)]


def parts(index: sqlite3.Connection) -> int:
    (count,) = index.execute("SELECT count(DISTINCT segid) FROM written_idx").fetchone()
    return int(count)

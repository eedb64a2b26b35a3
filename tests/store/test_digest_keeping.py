"""Digests are brought for what is written, once a row, when the transaction ends."""

from contextlib import closing
from pathlib import Path

from sqlalchemy import text

from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.row_check import check_rows
from kesbang_desktop.store.row_digests import digest_of
from tests.store.test_row_digests import checked

RENAME = text("UPDATE entry SET text = text || '.'")


def test_a_row_that_is_written_again_and_again_costs_one_digest(
    filled: Path,
    monkeypatch,
) -> None:
    asked: list[int] = []

    def count(key: int, content: bytes) -> int:
        asked.append(key)
        return digest_of(key, content)

    monkeypatch.setattr("kesbang_desktop.store.row_digests.digest_of", count)
    with closing(Database(filled)) as database, database.transaction() as session:
        for _ in range(3):
            session.execute(RENAME)
        (rows,) = session.execute(text("SELECT count(*) FROM entry")).one()
    assert len(asked) == rows == len(set(asked))
    assert checked(filled).is_good


def test_what_a_savepoint_gives_back_has_the_digest_of_what_stands(filled: Path) -> None:
    with closing(Database(filled)) as database, database.transaction() as session:
        session.execute(RENAME)
        inner = session.begin_nested()
        session.execute(text("DELETE FROM progress"))
        session.execute(RENAME)
        inner.rollback()
    assert checked(filled).is_good


def test_what_was_taken_back_is_forgotten_before_anybody_reads(filled: Path) -> None:
    with closing(Database(filled)) as database:
        with database.transaction() as session:
            session.execute(RENAME)
            session.rollback()
        with closing(connect(filled)) as other:
            other.execute("UPDATE entry SET text = 'lain'")
            other.commit()
        with database.reading() as session:
            session.execute(text("SELECT 1 FROM entry"))
            session.commit()
        with closing(connect(filled)) as other:
            (rows,) = other.execute("SELECT count(*) FROM entry").fetchone()
            assert len(check_rows(other).altered) == rows

"""A person decides what is right of rows that changed by themselves, and takes it back."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from kesbang_desktop.domain.altered_rows import Alteration, AlteredRow, RowsCheck, Verdict
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.copy_reader import CopyReader
from kesbang_desktop.store.copies.data_check import is_sound
from kesbang_desktop.store.copies.making import CopyJob
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.row_check import check_rows
from kesbang_desktop.store.row_digests import TABLES
from kesbang_desktop.store.row_settling import settle_rows, unsettle_rows
from tests.store.copies.copying_office import FIRST, CopyReason
from tests.store.test_row_digests import checked, run_outside
from tests.store.test_upgrade import fill

TURNED = ("UPDATE entry SET text = 'Diubah orang' WHERE rowid = 1",)


class Office:
    """A file with a row in each table, and a copy of it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.path = home / "notula.sqlite"
        with closing(Database(self.path)) as database:
            fill(database)
        self.copy()

    def copy(self):
        return CopyJob(self.home, self.path, self.home / "cadangan", CopyReason.HOUR, FIRST).run()

    def altered(self) -> tuple[AlteredRow, ...]:
        with closing(Database(self.path)) as database:
            return CopyReader(self.home, self.home / "cadangan", database).altered(None)

    def settle(self, rows, verdict):
        with closing(Database(self.path)) as database:
            return database.bind(settle_rows)(rows, verdict)

    def unsettle(self, settled):
        with closing(Database(self.path)) as database:
            return database.bind(unsettle_rows)(settled)

    def dump(self) -> list[str]:
        """Return what stands in all tables but digests and the mark of the last write."""
        with closing(connect(self.path)) as connection:
            return [one for one in connection.iterdump() if '"row_digest"' not in one]


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_the_copy_brings_back_what_a_row_said(office):
    before = office.dump()
    run_outside(office.path, *TURNED)
    [row] = office.altered()
    assert row.is_exact and row.id == "entry-1"
    settled = office.settle([row], Verdict.COPY)
    assert (len(settled.before), settled.left) == (1, 0)
    assert settled.changes.meetings
    assert office.dump() == before
    assert checked(office.path) == RowsCheck()
    assert office.copy().is_good


def test_what_stands_there_may_be_right(office):
    run_outside(office.path, *TURNED)
    changed = office.dump()
    office.settle(office.altered(), Verdict.NOW)
    assert office.dump() == changed
    assert checked(office.path) == RowsCheck()
    assert office.copy().is_good


@pytest.mark.parametrize("verdict", Verdict)
def test_a_decision_is_taken_back_with_the_doubt(office, verdict):
    run_outside(
        office.path,
        *TURNED,
        "DELETE FROM version",
        "INSERT INTO series VALUES (x'00112233445566778899aabbccddeeff', 'Seri lain')",
    )
    doubtful, kinds = office.dump(), checked(office.path)
    settled = office.settle(office.altered(), verdict)
    assert checked(office.path).is_good
    office.unsettle(settled)
    assert sorted(office.dump()) == sorted(doubtful)
    assert checked(office.path) == kinds


def test_what_was_written_since_is_not_taken_back(office):
    run_outside(office.path, *TURNED)
    settled = office.settle(office.altered(), Verdict.COPY)
    with closing(Database(office.path)) as database, database.transaction() as session:
        session.execute(text("UPDATE entry SET text = 'Ditulis lagi' WHERE rowid = 1"))
    written = office.dump()
    office.unsettle(settled)
    assert office.dump() == written
    assert checked(office.path).is_good


def test_rows_that_are_gone_come_back_with_what_hangs_on_them(office):
    before = office.dump()
    run_outside(office.path, "PRAGMA foreign_keys = OFF", *(f"DELETE FROM {t}" for t in TABLES))
    rows = office.altered()
    assert {row.kind for row in rows} == {Alteration.GONE}
    assert all(row.is_exact for row in rows)
    settled = office.settle(rows[::-1], Verdict.COPY)
    assert settled.left == 0
    assert sorted(office.dump()) == sorted(before)
    assert office.copy().is_good


def test_a_row_whose_meeting_is_gone_as_well_waits_for_it(office):
    run_outside(
        office.path, "PRAGMA foreign_keys = OFF", "DELETE FROM meeting", "DELETE FROM entry"
    )
    lines = [row for row in office.altered() if row.table == "entry"]
    assert office.settle(lines, Verdict.COPY).left > 0
    assert len(office.altered()) > 0
    assert office.settle(office.altered(), Verdict.COPY).left == 0
    assert checked(office.path).is_good


def test_a_row_that_came_from_elsewhere_goes_unless_others_hang_on_it(office):
    run_outside(
        office.path,
        "INSERT INTO series VALUES (x'00112233445566778899aabbccddeeff', 'Seri lain')",
    )
    [row] = office.altered()
    assert row.can_go and "buang" in row.copy_words
    with closing(Database(office.path)) as database, database.transaction() as session:
        session.execute(text("UPDATE meeting SET series_id = x'00112233445566778899aabbccddeeff'"))
    assert office.settle([row], Verdict.COPY).left == 1
    with closing(Database(office.path)) as database, database.transaction() as session:
        session.execute(text("UPDATE meeting SET series_id = NULL"))
    assert office.settle([row], Verdict.COPY).left == 0
    assert checked(office.path).is_good


def test_a_bit_that_flipped_under_an_index_is_mended_with_it(office):
    with closing(sqlite3.connect(office.path)) as connection:
        (digest,) = connection.execute("SELECT digest FROM notes_import").fetchone()
    content = office.path.read_bytes()
    at = content.find(digest.encode())
    office.path.write_bytes(content[:at] + b"!" + content[at + 1 :])
    for verdict in (Verdict.COPY, Verdict.NOW):
        rows = office.altered()
        if rows:
            assert office.settle(rows, verdict).left == 0
    with closing(connect(office.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert is_sound(connection) and check_rows(connection).is_good


def test_no_copy_has_a_row_that_came_after_it(office):
    with closing(Database(office.path)) as database, database.transaction() as session:
        session.execute(text("INSERT INTO series VALUES (x'01', 'Seri baru')"))
    run_outside(office.path, "UPDATE series SET name = 'Seri aneh' WHERE name = 'Seri baru'")
    [row] = office.altered()
    assert not row.has_copy and "Tidak ada salinan" in row.copy_words
    assert office.settle([row], Verdict.COPY).left == 1
    assert office.settle([row], Verdict.NOW).left == 0


def test_what_hangs_on_an_accepted_line_says_the_same(office):
    run_outside(office.path, "UPDATE entry SET text = 'Sentrasatu' WHERE kind = 'action'")
    office.settle(office.altered(), Verdict.NOW)
    with closing(connect(office.path)) as connection:
        found = connection.execute(
            "SELECT count(*) FROM action_item a JOIN entry e ON e.id = a.entry_id"
            " WHERE e.kind = 'action' AND a.search_text NOT LIKE '%sentrasatu%'"
        ).fetchone()
    assert found == (0,)
    assert checked(office.path).is_good


def test_a_file_that_another_program_holds_is_told_and_nothing_is_settled(office):
    run_outside(office.path, *TURNED)
    rows = office.altered()
    with (
        closing(Database(office.path, busy_timeout_s=0.1)) as database,
        closing(sqlite3.connect(office.path, isolation_level=None)) as other,
    ):
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="sedang dipakai program lain"):
            database.bind(settle_rows)(rows, Verdict.NOW)
        other.execute("ROLLBACK")
    assert len(office.altered()) == 1


def test_a_row_is_told_in_words_of_the_office(office):
    run_outside(
        office.path,
        "UPDATE action_item SET due = '2031-05-17', status = 'cancelled' WHERE rowid = 1",
    )
    [row] = [one for one in office.altered() if one.table == "action_item"]
    fields = {one.label: one for one in row.fields}
    assert fields["Tenggat"].now == "17 Mei 2031"
    assert fields["Status"].now == "Batal"
    assert "dalam rapat “" in row.place

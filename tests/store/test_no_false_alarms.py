"""Whatever the program writes, no row is told to have changed by itself; what did is told.

.venv/bin/python -m tests.store.test_no_false_alarms 300     # the long form, 300 offices
"""

import random
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from hypothesis.stateful import run_state_machine_as_test as run_machine
from sqlalchemy import text

from kesbang_desktop.domain.action import ActionEdit, ActionItem, ActionStatus
from kesbang_desktop.domain.altered_rows import Verdict
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.next_meeting import NextMeeting
from kesbang_desktop.domain.party import Person
from kesbang_desktop.domain.record_state import Choice
from kesbang_desktop.store import (
    action_changes,
    actions,
    attachments,
    carry_over,
    entries,
    issues,
    meetings,
    notes_imports,
    obligations,
    party_merging,
    profiles,
    series,
    versions,
)
from kesbang_desktop.store.attendances import save_attendances
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.copies.bringing_back import take_away
from kesbang_desktop.store.copies.copy_reader import CopyReader
from kesbang_desktop.store.copies.making import CopyJob
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.revisions import REVISIONS
from kesbang_desktop.store.row_check import check_rows
from kesbang_desktop.store.row_digests import TABLES, digested_tables
from kesbang_desktop.store.row_settling import settle_rows, unsettle_rows
from kesbang_desktop.store.secrets.locking import lock_data, open_data
from kesbang_desktop.store.settings import put_setting
from tests.store.packages.two_offices import Office
from tests.store.store_samples import AGENCY, NOON, RINA, SUFIAN, make_attendances, uid
from tests.store.test_upgrade import (
    ATTACHMENT,
    MEETING,
    MINUTES,
    NOTES,
    OBLIGATION,
    STORED,
    VERSION,
    fill,
)

LINES = [one.id for one in MINUTES.entries]
ACTION, PROBLEM = LINES[4], LINES[2]
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
PLACES = st.integers(0, 4)
Verb = Callable[[Database, int, str], object]


def _type(db: Database, n: int, words: str) -> None:
    kind = list(EntryKind)[n]
    line = Entry(LINES[n], MEETING.id, f"V{n}", kind, words or "isi", level=n % 2)
    owned = [ActionItem(line.id, (RINA.party,), ongoing=bool(n % 2))]
    db.bind(entries.save_entries)(
        MEETING.id, [line], owned if kind is EntryKind.ACTION else [], [LINES[n - 1]][: n % 2]
    )


def _next(db: Database, n: int, words: str) -> None:
    following = NextMeeting(date(2024, 5, 1) + timedelta(days=n))
    made, _ = db.bind(series.make_next_meeting)(MEETING.id, following)
    db.bind(carry_over.carry_into)(made)
    note = Entry(new_id(), made, "zz", text=words or "selesai")
    db.bind(entries.save_entries)(made, [note])


def _merge(db: Database, n: int, words: str) -> None:
    merged, _ = db.bind(party_merging.merge_parties)(RINA.party, SUFIAN.party)
    if n % 2:
        db.bind(party_merging.undo_merge)(RINA.party, SUFIAN.party, merged)


def _profile(db: Database, n: int, words: str) -> None:
    second = replace(db.bind(profiles.load_profile)(), id=uid(500 + n), office=words or "Dua")
    db.bind(profiles.save_profile)(second)
    db.bind(profiles.use_profile)(second.id)
    if n % 2:
        db.bind(profiles.remove_profile)(second.id)


def _import(db: Database, n: int, words: str) -> None:
    minutes = Minutes(Meeting(new_id(), words or "Dari catatan", None))
    db.bind(notes_imports.import_notes)(replace(NOTES, minutes=minutes, digest=f"{n:064x}"), NOON)


VERBS: dict[str, Verb] = {
    "type": _type,
    "meeting": lambda db, n, words: db.bind(meetings.save_meeting)(
        replace(MEETING, title=words or "Rapat", series=words[:n])
    ),
    "bin": lambda db, n, words: db.bind(meetings.bin_meeting)(uid(93 + n), NOON),
    "unbin": lambda db, n, words: db.bind(meetings.restore_meeting)(uid(93 + n)),
    "purge": lambda db, n, words: db.bind(meetings.purge_meeting)(uid(93 + n)),
    "people": lambda db, n, words: db.bind(save_people)(
        [replace(RINA, name=words or "Rina"), Person(uid(300 + n), words or "Baru")]
    ),
    "agencies": lambda db, n, words: db.bind(save_organizations)([replace(AGENCY, region=words)]),
    "delete people": lambda db, n, words: db.bind(party_merging.delete_parties)(
        [Person(uid(300 + n), "Baru").party]
    ),
    "merge": _merge,
    "attendees": lambda db, n, words: db.bind(save_attendances)(
        MEETING.id,
        [replace(one, position=words) for one in make_attendances(MEETING, 30)],
        [one.id for one in make_attendances(MEETING, 30)][: n % 2],
    ),
    "status": lambda db, n, words: db.bind(actions.set_statuses)(
        [ACTION], list(ActionStatus)[n % 4], NOON + timedelta(hours=n), words
    ),
    "unstatus": lambda db, n, words: db.bind(actions.take_back_statuses)(
        {ACTION: ActionStatus.OPEN}, NOON + timedelta(hours=n)
    ),
    "edit": lambda db, n, words: db.bind(action_changes.change_action)(
        [ACTION], ActionEdit(due=Due(date(2025, 1, 1 + n), note=words)), NOON, "Rina"
    ),
    "solve": lambda db, n, words: db.bind(issues.set_issue_solved)(
        [PROBLEM], bool(n % 2), NOON + timedelta(hours=n), words
    ),
    "region": lambda db, n, words: db.bind(issues.set_issue_region)([PROBLEM], words),
    "obligation": lambda db, n, words: db.bind(obligations.save_obligation)(
        replace(OBLIGATION, text=words or "Lapor"), date(2024, 4 + n, 1)
    ),
    "due": lambda db, n, words: db.bind(obligations.make_due_obligations)(date(2024, 5 + n, 6)),
    "end": lambda db, n, words: db.bind(obligations.end_obligation)(OBLIGATION.id),
    "withdraw": lambda db, n, words: db.bind(obligations.withdraw_obligation)(OBLIGATION.id),
    "setting": lambda db, n, words: db.bind(put_setting)(f"kunci {n}", [words, n, None]),
    "attach": lambda db, n, words: db.bind(attachments.save_attachments)(
        [replace(ATTACHMENT, id=uid(400 + n), caption=words)]
    ),
    "detach": lambda db, n, words: db.bind(attachments.remove_attachment)(uid(400 + n)),
    "prove": lambda db, n, words: db.bind(attachments.link_evidence)(ACTION, uid(400 + n)),
    "version": lambda db, n, words: db.bind(versions.add_version)(
        replace(VERSION, id=uid(600 + n), number=2 + n, notes=words)
    ),
    "profile": _profile,
    "import": _import,
    "next": _next,
    "forget": lambda db, n, words: db.bind(entries.forget_removed)(),
}


@cache
def stored(revision: str) -> bytes:
    """Return a filled file: of an older revision as it was stored, else made by the verbs."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "notula.sqlite"
        if revision:
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript((STORED / f"revision-{revision}.sql").read_text("utf-8"))
        else:
            with closing(Database(path)) as database:
                fill(database)
        return path.read_bytes()


class WorkingOffice(RuleBasedStateMachine):
    """An office at work; after every step each row is as it was written."""

    @initialize(revision=st.sampled_from(("",) * 30 + REVISIONS))
    def begin(self, revision: str) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="kantor-"))
        self.path = self.home / "notula.sqlite"
        self.path.write_bytes(stored(revision))
        self.database = Database(self.path)
        self.copies = 0
        self.is_locked = False

    @rule(name=st.sampled_from(sorted(VERBS)), n=PLACES, words=WORDS)
    def write(self, name: str, n: int, words: str) -> None:
        with suppress(KnownError):
            VERBS[name](self.database, n, words.strip())

    @rule(n=PLACES)
    def fail_half_way(self, n: int) -> None:
        with suppress(ZeroDivisionError), self.database.transaction() as session:
            session.execute(text("UPDATE entry SET text = text || '!'"))
            session.execute(text(f"DELETE FROM {TABLES[-1 - n]}"))
            raise ZeroDivisionError

    @rule()
    def be_killed_before_the_end(self) -> None:
        target = self.home / "mati" / self.path.name
        target.parent.mkdir()
        with self.database.transaction() as session:
            session.execute(text("UPDATE entry SET text = text || '!'"))
            session.execute(text("DELETE FROM progress"))
            session.connection().info["digests"].bring()
            # What the disk has at this moment is what a kill would leave.
            for path in self.home.glob(f"{self.path.name}*"):
                shutil.copy(path, target.parent)
        with closing(connect(target)) as connection:
            assert check_rows(connection).is_good
        shutil.rmtree(target.parent)

    @rule()
    def open_again(self) -> None:
        self.database.close()
        self.database = Database(self.path)

    @rule(bound=st.booleans())
    def copy_and_bring_back(self, bound: bool) -> None:
        self.copies += 1
        moment = datetime(2026, 3, 21, 8, 30) + timedelta(hours=self.copies)
        place = self.home / "cadangan"
        record = CopyJob(self.home, self.path, place, CopyReason.HOUR, moment).run()
        assert record.is_good
        with suppress(KnownError):
            brought = CopyReader(self.home, place, self.database).bring_back(record, MEETING.id)
            if bound:
                self.database.bind(take_away)(brought)

    @rule(words=WORDS, back=st.booleans())
    def hand_over_and_take(self, words: str, back: bool) -> None:
        with suppress(KnownError):
            here = Office.__new__(Office)
            here.home, here.made, here.database = self.home, self.copies + 1000, self.database
            package = here.hand_over(None)
            here.rewrite(words.strip() or "isi")
            here.take(package, Choice.THEIRS if back else Choice.MINE)
        for path in self.home.glob("paket-*"):
            shutil.rmtree(path)

    @rule(verdict=st.sampled_from(Verdict), back=st.booleans(), n=PLACES)
    def settle_what_another_program_did(self, verdict: Verdict, back: bool, n: int) -> None:
        with closing(connect(self.path)) as other:
            other.execute(f"UPDATE entry SET text = text || 'x' WHERE rowid % 5 = {n}")
            other.commit()
        reader = CopyReader(self.home, self.home / "cadangan", self.database)
        settled = self.database.bind(settle_rows)(reader.altered(None), verdict)
        if back:
            self.database.bind(unsettle_rows)(settled)
        self.database.bind(settle_rows)(reader.altered(None), Verdict.NOW)

    @precondition(lambda self: self.copies > 2)
    @rule()
    def lock_or_open(self) -> None:
        self.database.close()
        if self.is_locked:
            open_data(self.home, self.path)
        else:
            lock_data(self.home, self.path, "kata sandi kantor kami")
        self.is_locked = not self.is_locked
        self.copies += 1
        self.database = Database(self.path)

    @invariant()
    def every_row_is_as_it_was_written(self) -> None:
        if hasattr(self, "path"):
            with closing(connect(self.path)) as connection:
                found = check_rows(connection)
            assert not found.altered, found.altered
            assert not found.broken and not found.moved

    def teardown(self) -> None:
        if hasattr(self, "path"):
            self.database.close()
            shutil.rmtree(self.home)


def work(offices: int, steps: int) -> None:
    """Let ``offices`` work for ``steps`` each."""
    run_machine(
        WorkingOffice,
        settings=settings(
            max_examples=offices,
            stateful_step_count=steps,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_no_work_of_an_office_raises_an_alarm() -> None:
    work(offices=5, steps=8)


@cache
def columns() -> list[tuple[str, str]]:
    """Return every column of every table that has digests."""
    with closing(_opened()) as connection:
        found = digested_tables(connection)
    return [(table, name) for table, names in found.items() for name in names]


def _opened() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(_in_rollback_mode(stored("")))
    # A disk asks no rules.
    connection.execute("PRAGMA ignore_check_constraints = ON")
    return connection


def _in_rollback_mode(content: bytes) -> bytes:
    """Return the file as one that needs no journal beside it, which memory cannot have."""
    return content[:18] + b"\1\1" + content[20:]


def test_a_value_of_any_column_that_is_another_is_noticed() -> None:
    chance = random.Random(7)
    with closing(_opened()) as connection:
        for table, column in columns():
            rows = [one for (one,) in connection.execute(f"SELECT rowid FROM {table}")]
            place = f"rowid = {chance.choice(rows)}"
            query = f'SELECT "{column}", typeof("{column}") FROM {table} WHERE {place}'
            before = connection.execute(query).fetchone()
            value = chance.choice((None, 1, 0, -7, 2.5, b"", b"\x01", "", "lain", "2024-01-01"))
            connection.execute("BEGIN")
            with suppress(sqlite3.IntegrityError):
                connection.execute(f'UPDATE {table} SET "{column}" = ? WHERE {place}', (value,))
            is_other = connection.execute(query).fetchone() != before
            told = {where for _, where, _ in check_rows(connection).altered}
            assert told == ({table} if is_other else set()), (table, column)
            connection.execute("ROLLBACK")


if __name__ == "__main__":
    work(offices=int(sys.argv[1]) if len(sys.argv) > 1 else 300, steps=40)
    sys.stdout.write("tidak ada baris yang keliru disangka berubah\n")

"""Verbs that may take long: others write while they last, and all of each stands or none of it."""

import math
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from kesbang_desktop.domain.action import ActionEdit, ActionItem, ActionStatus, Priority, Progress
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import FolderTakenError, WorkStoppedError
from kesbang_desktop.domain.long_work import heard_by, keeps_others, stopped
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.store import (
    action_changes,
    actions,
    directory,
    long_write,
    meetings,
    party_merging,
)
from kesbang_desktop.store.connecting import connect
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.parted_write import parted_lock
from kesbang_desktop.store.tables import progress
from tests.store.parted import whole
from tests.store.store_samples import (
    AGENCY,
    NOON,
    ORGANIZATIONS,
    PEOPLE,
    RINA,
    SUFIAN,
    make_minutes,
    uid,
)
from tests.torture.office import rows_of

MANY = 230
LARGE = make_minutes(10).meeting
IDS = [uid(10_000 + n) for n in range(MANY)]
NOTES = [
    Progress(uid(30_000 + n), one, NOON, "x", status=ActionStatus.IN_PROGRESS)
    for n, one in enumerate(IDS)
]
OPEN = dict.fromkeys(IDS, ActionStatus.OPEN)
Verb = Callable[..., object]


def _large() -> Minutes:
    keys = keys_after("a", MANY)
    lines = [
        Entry(one, LARGE.id, key, EntryKind.ACTION, f"Siapkan {one}")
        for one, key in zip(IDS, keys, strict=True)
    ]
    # Shown by neither of the two alone, so that they may be one.
    owned = {
        one: ActionItem(one, ((RINA if n % 2 else SUFIAN).party, AGENCY.party))
        for n, one in enumerate(IDS)
    }
    return Minutes(LARGE, entries=tuple(lines), actions=owned)


@dataclass(frozen=True)
class Long:
    """A verb, what it is given, and what was done before it."""

    verb: Verb
    given: tuple[Any, ...]
    before: tuple[tuple[Verb, tuple[Any, ...]], ...] = ()


BINNED = (meetings.bin_meeting, (LARGE.id, NOON))
NOTED = (actions.add_progress, (NOTES,))
SET = (actions.set_statuses, (IDS, ActionStatus.DONE, NOON))
PURGED = (meetings.purge_meeting, (LARGE.id,))
VERBS = {
    "a meeting comes": Long(
        add_minutes,
        (replace(_large(), meeting=LARGE),),
        (BINNED, (meetings.purge_meeting, (LARGE.id,))),
    ),
    "into the bin": Long(meetings.bin_meeting, (LARGE.id, NOON)),
    "out of the bin": Long(meetings.restore_meeting, (LARGE.id,), (BINNED,)),
    "deleted for good": Long(meetings.purge_meeting, (LARGE.id,), (BINNED,)),
    "notes": Long(actions.add_progress, (NOTES,)),
    "notes withdrawn": Long(actions.withdraw_progress, ([one.id for one in NOTES], OPEN), (NOTED,)),
    "states": Long(actions.set_statuses, (IDS, ActionStatus.DONE, NOON)),
    "states taken back": Long(actions.take_back_statuses, (OPEN, NOON), (SET,)),
    "changed": Long(action_changes.change_action, (IDS, ActionEdit(priority=Priority.HIGH), NOON)),
    "person renamed": Long(directory.save_people, ([replace(RINA, name="Rina Baru")],)),
    "agency renamed": Long(directory.save_organizations, ([replace(AGENCY, name="Baru")],)),
    "merged": Long(party_merging.merge_parties, (SUFIAN.party, RINA.party)),
}
each = pytest.mark.parametrize("long", VERBS.values(), ids=VERBS.keys())


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    # Each part is as short as it can be.
    monkeypatch.setattr(long_write, "LONGEST_PART_S", 0)
    monkeypatch.setattr("kesbang_desktop.store.parted_write._PAUSE_S", 0)
    with closing(Database(tmp_path / "notula.sqlite", busy_timeout_s=0.2)) as opened:
        opened.bind(add_minutes)(_large(), PEOPLE, ORGANIZATIONS)
        yield opened


def prepare(database: Database, long: Long) -> None:
    for verb, given in long.before:
        database.bind(verb)(*given)


@each
def test_in_parts_it_is_as_in_one(database: Database, tmp_path: Path, long: Long) -> None:
    prepare(database, long)
    other = tmp_path / "lain" / "notula.sqlite"
    other.parent.mkdir()
    with closing(connect(database.path)) as connection:
        connection.execute("VACUUM INTO ?", (str(other),))
    with closing(Database(other)) as at_once:
        at_once.bind(long.verb)(*long.given)

    typed: list[int] = []

    def type_meanwhile(*_: object) -> None:
        if keeps_others():
            return
        # Raises where the lock is not to be had.
        with closing(connect(database.path, timeout=0)) as typing, typing:
            typing.execute("UPDATE setting SET value = value")
        typed.append(1)

    with heard_by(type_meanwhile):
        database.bind_long(long.verb)(*long.given)
    assert len(typed) >= 2
    assert rows_of(database.path) == rows_of(other)
    after = whole(database.path)
    assert (after["altered"], after["missing"]) == ([], [])


@each
def test_given_up_anywhere_it_leaves_every_row_as_it_was(database: Database, long: Long) -> None:
    prepare(database, long)
    before = whole(database.path)
    told = 0
    wanted = 0

    def give_up(*_: object) -> None:
        nonlocal told
        told += 1
        if told == wanted:
            raise stopped()

    while True:
        told, wanted = 0, wanted + 1
        try:
            with heard_by(give_up):
                database.bind_long(long.verb)(*long.given)
        except WorkStoppedError:
            assert whole(database.path) == before
        else:
            break
    assert wanted >= 3


def test_a_short_verb_is_one_transaction(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is done in a moment costs no journal."""
    # However slow this machine is just now: the parts end when the limit does.
    monkeypatch.setattr(long_write, "LONGEST_PART_S", math.inf)
    with closing(Database(tmp_path / "notula.sqlite")) as database:
        database.bind(add_minutes)(make_minutes(10), PEOPLE, ORGANIZATIONS)

        def in_parts() -> object:
            raise AssertionError

        database.in_parts = in_parts  # type: ignore[method-assign,assignment]
        database.bind_long(meetings.bin_meeting)(uid(10), NOON)


def test_beside_another_write_in_parts_it_is_one_transaction(database: Database) -> None:
    """Two cannot be told apart in the file; it waits for none that may take minutes."""
    with parted_lock(database.path):
        with pytest.raises(FolderTakenError), database.in_parts():
            pass
        database.bind_long(actions.add_progress)(NOTES)
    with database.in_parts() as writing:
        with writing.part():
            pass
        database.bind_long(actions.withdraw_progress)([one.id for one in NOTES], OPEN)
        with writing.part():
            pass
    left = database.bind_reading(lambda session: session.scalars(select(progress)).all())()
    assert left == []

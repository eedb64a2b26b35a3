"""SIGKILL at any moment: the next start finds all of it or nothing of it, and goes on.

Half of the kills strike at a moment drawn by lot, half at one of the calls that change the disk,
which is where a half state would be left.
"""

import mmap
import shutil
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.store.copies.listing import list_copies
from tests.torture import disk
from tests.torture.actions import (
    BATCHES,
    Action,
    actions,
    exports,
    is_done_already,
    write_batches,
)
from tests.torture.apart import Ran, run_apart
from tests.torture.case import Case, Fault, Loss
from tests.torture.office import COPIES, HOME, Rows, copy_office, faults_of, next_start, rows_of

ACTIONS = tuple(actions())
_TYPING = "typing"
# Typing is what happens all day.
NAMES = (_TYPING, *(one.name for one in ACTIONS), _TYPING)


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """How an action goes when nothing stops it; rows are those of the start after it.

    ``stage`` is a folder with everything laid out for it, to be copied.
    """

    stage: Path
    seconds: float
    calls: int
    before: Rows
    after: Rows
    lost_before: frozenset[str]


_rehearsed: dict[Path, Rehearsal] = {}


def run(case: Case) -> list[Fault]:
    """Kill one action and return what is wrong at the next start."""
    name = NAMES[case.number % len(NAMES)]
    if name == _TYPING:
        return kill_typing(case)
    return kill_action(case, next(one for one in ACTIONS if one.name == name))


def rehearse(case: Case, action: Action) -> Rehearsal:
    """Run ``action`` to its end in a folder of its own, once in this process."""
    stage = case.office / "siap" / action.name
    if stage not in _rehearsed:
        home = copy_office(case.office, stage)
        require_quiet(run_apart(partial(_json_of, action.prepare, home)))
        before = {} if action.is_migration else _start_on_copy(stage)
        played = stage.with_name("gladi")
        shutil.copytree(stage, played)
        ran = run_apart(partial(_counted, action, played / HOME))
        require_quiet(ran)
        after = _start_on_copy(played)
        shutil.rmtree(played)
        lost = frozenset(before.get("lost", ()))
        rows = before.get("rows", {}), after["rows"]
        _rehearsed[stage] = Rehearsal(stage, ran.seconds, ran.value, *rows, lost)
    return _rehearsed[stage]


def _start_on_copy(folder: Path) -> dict[str, Any]:
    """Return what the start after that of ``folder`` finds, which itself stays as it is."""
    copied = folder.with_name("mulai")
    shutil.copytree(folder, copied)
    ran = run_apart(partial(next_start, copied / HOME))
    require_quiet(ran)
    shutil.rmtree(copied)
    state: dict[str, Any] = ran.value
    return state


def require_quiet(ran: Ran) -> None:
    """Raise AssertionError where what should go well did not: the harness itself is wrong."""
    assert not ran.trace and not ran.signal, ran.trace or f"signal {ran.signal}"


def asked_copies(home: Path) -> set[str]:
    """Return the copies that must outlive whatever happens."""
    records = list_copies(home / COPIES)
    return {one.name for one in records if one.reason is CopyReason.ASKED}


def go_on(home: Path, action: Action) -> dict[str, Any]:
    """Start again, do once more what was interrupted, and return what is there then."""
    first = next_start(home)
    if "refused" in first:
        return {"first": first, "last": first}
    try:
        action.act(home)
    except KnownError as error:
        if not is_done_already(error):
            return {"first": first, "last": {"refused": error.sentence}}
    return {"first": first, "last": next_start(home)}


def faults_outside(home: Path) -> list[Fault]:
    """Return what is wrong with what was written for somebody, and what is left beside it."""
    found = []
    for written in exports(home):
        try:
            with ZipFile(written) as paper:
                paper.testzip()
        except (BadZipFile, OSError) as error:
            found.append(Fault(Loss.DATA, f"the earlier export is gone: {error}"))
    left = [one for one in home.parent.rglob(".*.tmp*") if home not in one.parents]
    if left:
        found.append(Fault(Loss.LEFTOVER, f"outside the data folder: {sorted(map(str, left))}"))
    return found


def faults_of_migration(home: Path) -> list[Fault]:
    """Return whether the data of before the upgrade is kept."""
    records = list_copies(home / COPIES)
    if any(one.reason is CopyReason.UPGRADE for one in records):
        return []
    if list((home / COPIES).glob("notula-sebelum-*.sqlite")):
        return []
    return [Fault(Loss.COPY, "no copy of the data before the upgrade")]


def kill_action(case: Case, action: Action) -> list[Fault]:
    rehearsal = rehearse(case, action)
    shutil.copytree(rehearsal.stage, case.folder, dirs_exist_ok=True)
    home = case.folder / HOME
    copies = asked_copies(home)
    ran = _run_and_kill(case, partial(_json_of, action.act, home), rehearsal, home)
    then = run_apart(partial(go_on, home, action))
    found = [*ran.faults(), *then.faults()]
    if then.value is None:
        return found
    possible = [rehearsal.after] if action.is_migration else [rehearsal.after, rehearsal.before]
    for state, contents in ((then.value["first"], possible), (then.value["last"], possible[:1])):
        if "lost" in state and (action.is_migration or state is then.value["first"]):
            # The stored files name photos that were never beside them.
            known = state["lost"] if action.is_migration else rehearsal.lost_before
            state["lost"] = sorted(set(state["lost"]) - set(known))
        found += faults_of(state, contents, copies)
    found += faults_outside(home)
    return found + (faults_of_migration(home) if action.is_migration else [])


def _run_and_kill(case: Case, job: Callable[[], Any], rehearsal: Rehearsal, home: Path) -> Ran:
    lot = case.lot
    if disk.can_fail() and lot.random() < 0.5:
        after = lot.randrange(max(1, rehearsal.calls))

        def struck() -> Any:
            disk.arm(home.parent, disk.CHANGING, after)
            return job()

        return run_apart(struck)
    return run_apart(job, kill_after_s=lot.uniform(0.005, rehearsal.seconds * 1.02))


def kill_typing(case: Case) -> list[Fault]:
    home = copy_office(case.office, case.folder)
    before = _rows_apart(home)
    copies = asked_copies(home)
    # Shared with the process that types: how many batches it was told are on disk.
    written = mmap.mmap(-1, 8)

    def acknowledge(count: int) -> None:
        written[:8] = struct.pack("q", count)

    guess = Rehearsal(home, 0.4, BATCHES * 12, {}, {}, frozenset())
    ran = _run_and_kill(case, partial(_json_of, write_batches, home, acknowledge), guess, home)
    then = run_apart(partial(next_start, home))
    found = [*ran.faults(), *then.faults()]
    if then.value is None:
        return found
    (count,) = struct.unpack("q", written[:8])
    new = len(then.value.get("rows", {}).get("entry", [])) - len(before["entry"])
    # The batch under way may be on disk without its having been told.
    if "rows" in then.value and new not in (3 * count, 3 * (count + 1)):
        found.append(Fault(Loss.DATA, f"{count} batches were written, {new} lines are there"))
    allowed = {**before, "entry": then.value.get("rows", {}).get("entry", [])}
    if not set(before["entry"]) <= set(allowed["entry"]):
        found.append(Fault(Loss.DATA, "lines of before are gone"))
    return found + faults_of(then.value, [allowed], copies)


def _counted(action: Action, home: Path) -> int:
    if disk.can_fail():
        disk.arm(home.parent, disk.CHANGING, disk.NEVER)
    action.act(home)
    return disk.calls()


def _rows_apart(home: Path) -> Rows:
    ran = run_apart(partial(rows_of, home / DATABASE_NAME))
    require_quiet(ran)
    rows: Rows = ran.value
    return rows


def _json_of(job: Callable[..., object], *arguments: object) -> bool:
    """Run what returns no JSON."""
    job(*arguments)
    return True

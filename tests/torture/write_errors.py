"""The disk is full or fails in the middle: one true sentence, nothing lost, and on it goes after.

The error strikes a call drawn by lot, once or from there on. Then the disk is well again, and the
same program, still running, does what was asked.
"""

import errno
import shutil
from dataclasses import dataclass
from functools import partial
from typing import Any

from kesbang_desktop.domain.errors import KnownError, as_known
from tests.torture import disk
from tests.torture.actions import is_done_already
from tests.torture.apart import run_apart
from tests.torture.case import Case, Fault, Loss
from tests.torture.disk import Calls
from tests.torture.kills import (
    ACTIONS,
    asked_copies,
    faults_of_migration,
    faults_outside,
    rehearse,
)
from tests.torture.office import HOME, faults_of, next_start

NAMES = tuple(one.name for one in ACTIONS)
_FULL_WORD = "penuh"
_UNCERTAIN = ("Disk gagal", "tidak dapat dibuka", "hanya dapat dibaca")


@dataclass(frozen=True, slots=True)
class _Failure:
    """``calls`` fail with ``error``."""

    name: str
    calls: Calls
    error: int


_FAILURES = (
    _Failure("full at a write", Calls.WRITING, errno.ENOSPC),
    _Failure("full at any call", disk.CHANGING & ~Calls.SYNCING, errno.ENOSPC),
    _Failure("failed write", Calls.WRITING, errno.EIO),
    _Failure("failed sync", Calls.SYNCING, errno.EIO),
    _Failure("failed rename or removal", Calls.NAMING, errno.EIO),
    _Failure("failed read", Calls.READING, errno.EIO),
)


def run(case: Case) -> list[Fault]:
    """Let one call of one action fail, and return what is wrong with what follows."""
    if not disk.can_fail():
        return []
    action = ACTIONS[case.number % len(ACTIONS)]
    rehearsal = rehearse(case, action)
    shutil.copytree(rehearsal.stage, case.folder, dirs_exist_ok=True)
    home = case.folder / HOME
    copies = asked_copies(home)
    lot = case.lot
    failure, lasting = lot.choice(_FAILURES), lot.random() < 0.5
    after = int(rehearsal.calls * lot.random() ** 2)

    def act_over_a_failing_disk() -> dict[str, Any]:
        disk.arm(case.folder, failure.calls, after, failure.error, lasting)
        told = _told(partial(action.act, home))
        struck = disk.calls() > after
        disk.disarm()
        return {"told": told, "struck": struck, "again": _told(partial(action.act, home))}

    ran = run_apart(act_over_a_failing_disk)
    then = run_apart(partial(next_start, home))
    found = [*ran.faults(), *then.faults()]
    if ran.value is None or then.value is None:
        return found
    words = f"{action.name}, {failure.name}, call {after}{' and on' if lasting else ''}"
    found += _faults_of_words(ran.value, failure, lasting)
    if "lost" in then.value and action.is_migration:
        then.value["lost"] = []
    found += faults_of(then.value, [rehearsal.after], copies) + faults_outside(home)
    found += faults_of_migration(home) if action.is_migration else []
    return [Fault(one.loss, f"{words}: {one.words}") for one in found]


def _told(job: partial[None]) -> str | None:
    """Return what a person is told, empty where all went well; None where it was done already."""
    try:
        job()
    except (KnownError, OSError) as error:
        if is_done_already(error):
            return None
        known = as_known(error)
        assert known is not None
        return known.sentence
    return ""


def _faults_of_words(value: dict[str, Any], failure: _Failure, lasting: bool) -> list[Fault]:
    """Return whether what was told is true."""
    told, again = value["told"], value["again"]
    found = []
    if told:
        says_full = _FULL_WORD in told
        # SQLite tells no more than that a journal could not be stretched; where there is room again
        # nobody can tell why.
        may_be_silent = not lasting and any(one in told for one in _UNCERTAIN)
        if says_full != (failure.error == errno.ENOSPC) and not may_be_silent:
            found.append(Fault(Loss.TRACEBACK, f"untrue: {told}"))
        if not value["struck"]:
            found.append(Fault(Loss.TRACEBACK, f"nothing failed, but: {told}"))
    if again:
        found.append(Fault(Loss.DATA, f"does not go on: {again} (before: {told})"))
    return found

"""The result of a long run as a page: docs/reliability.md."""

import os
import platform
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date

from tests.torture.case import Loss
from tests.torture.harness import ROOT, Result

TARGET = ROOT / "docs" / "reliability.md"
_AREAS = {
    "kills": "killed (SIGKILL) at any moment or at any call that changes the disk: typing, copy, "
    "restore, upgrade from every earlier revision, import, merge, sweep, export, attachment, "
    "final minutes, a meeting brought back, stick, package made and taken, a returned matriks "
    "taken over and taken back",
    "window_kills": "killed while the real window takes keys",
    "write_errors": "the same work on a disk that is full or fails at a write, sync, rename, "
    "making of a file, or read, once or from there on",
    "damaged_files": "data files with bits flipped, pages zeroed, swapped or scrambled, cut or "
    "lengthened, and journals that are foreign, stale, cut, changed or no journals",
    "encrypted": "the same kills and damages with a passphrase, also while it is put on or taken "
    "off",
    "odd_input": "packages, templates, notes, returned sheets, profiles, lists of people and of "
    "abbreviations that were changed by lot",
}
_HEAD = """# What the program survives

Written by `make torture` (`tests/torture/`), which anyone can run. Every case is repeated alone by
`.venv/bin/python -m tests.torture --only AREA --seed {seed} --case NUMBER`.

Run on {day}, seed {seed}, {minutes:.0f} minutes on {machine}.

| cases | what happened to them |
|---:|---|
"""
# From here on the page is written by hand, and stays.
_BY_HAND = "\n## How to read it\n"
_DISKS = "\n## Bad disks, made for real\n"
_DISKS_HEAD = """
Small mounts, modes and failing calls, by `sudo .venv/bin/python -m tests.torture.real_disks`: the
program runs, the disk becomes bad, the work is asked for; then the disk is well again and the same
program does it. Nothing that was there before is gone afterwards.
A second place that is not there is told after seven days; a folder of copies that is gone is made
anew; files that are open when their permission goes are still written to; a log that cannot be
written to stops nothing.

| work | disk | what is told | afterwards |
|---|---|---|---|
"""


def write_disks(rows: Iterable[Sequence[str]]) -> None:
    """Write what was told of bad disks into the page, in place of what stood there."""
    held = TARGET.read_text(encoding="utf-8").split(_DISKS)[0]
    lines = [f"| {' | '.join(row)} |\n" for row in rows]
    TARGET.write_text("".join((held, _DISKS, _DISKS_HEAD, *lines)), encoding="utf-8")


def write_report(result: Result, seed: int, seconds: float) -> None:
    """Write the page."""
    machine = (
        f"{os.cpu_count()} cores, {platform.system()} ({platform.machine()}), "
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    )
    day = date.today().isoformat()
    lines = [_HEAD.format(seed=seed, day=day, minutes=seconds / 60, machine=machine)]
    lines += [f"| {result.cases.get(area, 0)} | {words} |\n" for area, words in _AREAS.items()]
    if not result.can_fail:
        lines.append("\nWithout a C compiler on Linux no disk can fail: those cases did nothing.\n")
    lines.append("\n| what must be 0 | cases |\n|---|---:|\n")
    lines += [f"| {loss.value} | {result.count(loss)} |\n" for loss in Loss]
    lines.append(f"\nThe slowest case took {result.slowest_s:.1f} s, with all that checks it.\n")
    if result.faults:
        lines.append("\nNot 0 yet:\n\n")
        lines += [
            f"- {one.loss.value}: {case.area} {case.number}, {_first_line(one.words)}\n"
            for case, one in result.faults
        ]
    _, by_hand = TARGET.read_text(encoding="utf-8").split(_BY_HAND)
    TARGET.write_text("".join((*lines, _BY_HAND, by_hand)), encoding="utf-8")


def _first_line(words: str) -> str:
    lines = words.strip().splitlines()
    name = lines[0].split(": Traceback")[0]
    return (name if len(lines) == 1 else f"{name} ({lines[-1]})")[:200].replace("|", "/")

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
_LIMITS = """
## How to read it

- A case counts for a line once, whatever it shows. A line that is not 0 is not good yet; its cases
  are listed below the table.
- “Lost” is measured against what was told to be on disk: in the window what was written,
  elsewhere what a command or save had ended with. After a kill the next start has to find all of
  the work or nothing of it, then the work is done again to its end.
- Damage is noticed where the start, a list, a meeting, the follow-ups or the safety copy says so.
  Then the newest copy has to come back whole, and what is salvaged has to open.
- Salvage needs no list of tables: where `sqlite_schema` is damaged, tables are known by the digests
  of their rows. Not so for encrypted data, whose pages nothing leads to without it, and for files
  of revisions without digests: there the newest copy is the way back.
- A journal (`-wal`) that was cut or changed gives the state after one of its last writes, each of
  them whole: SQLite cannot tell it from a pulled plug, and neither can this program.
- The check before a copy counts (`integrity_check`, `foreign_key_check`) takes 1.5 s for a data
  file of 302 MB in clear and 5 s for an encrypted one (`quick_check`, which does not read indexes,
  0.7 s and 2.6 s); it runs on the copy, while the window is in use.
- No false alarms: `tests/store/test_no_false_alarms.py` lets an office work with all verbs that
  write and finds no row that changed by itself; its long form is
  `.venv/bin/python -m tests.store.test_no_false_alarms 300`.
- A kill ends the program, not the machine: that a sync reaches the disk is for the disk to keep.
- Work that somebody gives up is tried apart from kills, at every place where it tells how far it is
  (`tests/paperwork/test_given_up.py`): copies, checks, restores, exports, salvage; nothing stays.
"""


_WRITERS = """
## How long a writer keeps others from writing

What is typed waits for the write lock of SQLite while another writer holds it. The longest hold of
each in an office of 0.3 GB (100,000 actions, 210,000 lines), on 2 cores that were busy with
`make torture` at the same time; nobody who types should wait for more than 300 ms, which those in
bold do not keep yet in such an office.

| writer | longest hold |
|---|---|
| export, package made | none, they read from a snapshot of their own |
| copy | a key was on disk after 0.26 and **0.37 s** at worst; one that makes \
digests anew is not measured |
| returned matriks, 1,000 actions | 50 ms (184 ms at worst), each action a write of its own; \
given up or failed, those before go again; a kill in between leaves them |
| taking a package | **not ended after 1.5 minutes** for a whole such office (0.9 GB); a dialog is \
up meanwhile, can be cancelled, and what was typed is on disk before |
| notes of 10,000 lines imported | **1.8 s** (2,000 of them actions) |
| two people with 600 actions each merged | **2.1 s** |
| a meeting of 2,000 actions into the bin, out of it, deleted | **0.8 s, 0.7 s, 0.9 s** |
| what was removed is forgotten at the start | **1.4 s** |
| a data file of an older revision is upgraded | 43 s with its copy, while the data is opened |
"""

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
    # What was seen of real disks stays: it is made apart.
    _, *disks = TARGET.read_text(encoding="utf-8").split(_DISKS) if TARGET.exists() else [""]
    whole = [*lines, _LIMITS, _WRITERS, *(_DISKS + one for one in disks)]
    TARGET.write_text("".join(whole), encoding="utf-8")


def _first_line(words: str) -> str:
    lines = words.strip().splitlines()
    name = lines[0].split(": Traceback")[0]
    return (name if len(lines) == 1 else f"{name} ({lines[-1]})")[:200].replace("|", "/")

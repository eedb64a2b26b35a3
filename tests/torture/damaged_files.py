"""A data file that was damaged: all rows are right, or it is said and the way on works.

The cases work as a person would: lists, meetings, follow-ups, a safety copy (whose check reads all
of the file). What none of them says anything about has to be as it was. Where damage is said, the
newest copy is put back and what is readable is taken out.
"""

import json
import shutil
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.store.connecting import connect
from tests.store.store_samples import uid
from tests.torture.actions import BATCHES, batch
from tests.torture.apart import run_apart
from tests.torture.case import Case, Fault, Loss
from tests.torture.command import Said, command
from tests.torture.damage import DAMAGES, JOURNAL_DAMAGES
from tests.torture.office import (
    DAMAGED_WORDS,
    HOME,
    MEETINGS,
    copy_office,
    difference,
    make_office,
    meeting_number,
    rows_of,
)

NAMES = tuple(DAMAGES)
# One in so many cases opens the window too.
_WINDOW_EVERY = 7
_prepared: dict[Path, dict[str, Any]] = {}


def run(case: Case) -> list[Fault]:
    """Damage a data file in one way and work on with it."""
    return damage(case, NAMES[case.number % len(NAMES)])


def damage(case: Case, name: str) -> list[Fault]:
    """Damage the data file of the case's office in the way ``name`` and work on with it."""
    known = _prepare(case)
    stage = "dengan-jurnal" if name in JOURNAL_DAMAGES else "data"
    home = case.folder / HOME
    shutil.copytree(case.office / "rusak" / stage / HOME, home)
    DAMAGES[name](home / DATABASE_NAME, case.office / "rusak", case.lot)
    ran = run_apart(partial(_work, home, case.number))
    found, value = ran.faults(), ran.value
    if value is not None and value["told"]:
        # Whoever is told so takes the way out on its own.
        out = run_apart(partial(_take_way_out, home))
        found += out.faults()
        value = None if out.value is None else {**value, **out.value}
    if value is not None:
        found += _judge(value, known, stage)
    return [Fault(one.loss, f"{name}: {one.words}") for one in found]


def _prepare(case: Case) -> dict[str, Any]:
    """Lay out, once for an office, what damage is done to; return the rows that are right."""
    folder = case.office / "rusak"
    if folder not in _prepared:
        copy_office(case.office, folder / "data")
        run_apart(partial(_write_and_crash, copy_office(case.office, folder / "dengan-jurnal")))
        run_apart(partial(make_office, folder / "lain" / HOME))
        run_apart(partial(_write_and_crash, folder / "lain" / HOME))
        right = run_apart(partial(rows_of, folder / "data" / HOME / DATABASE_NAME)).value
        _prepared[folder] = {
            "right": right,
            "entries": _after_each_batch(right["entry"], folder),
        }
    return _prepared[folder]


def _after_each_batch(before: list[str], folder: Path) -> list[list[str]]:
    """Return the lines there may be after each of the batches in the journal."""
    after = run_apart(partial(_rows_with_journal, folder)).value["entry"]
    new = sorted(set(after) - set(before), key=_batch_of)
    return [sorted([*before, *new[: 3 * count]]) for count in range(BATCHES + 1)]


def _batch_of(row: str) -> int:
    return int(row.split("Kalimat ")[1].split(".")[0])


def _rows_with_journal(folder: Path) -> dict[str, list[str]]:
    copied = folder / "baca"
    shutil.copytree(folder / "dengan-jurnal" / HOME, copied)
    return rows_of(copied / DATABASE_NAME)


def _write_and_crash(home: Path) -> bool:
    """Write batches, the later ones without closing, so that a journal stays beside the file."""
    backend = Backend(home)
    for number in range(BATCHES):
        if number == BATCHES // 2:
            backend.close()
        backend.ports().meetings.save_entries(uid(meeting_number(0)), batch(number), (), ())
    return True


def _work(home: Path, number: int) -> dict[str, Any]:
    """Use the program; return what it told of damage, and where nothing, what is there then."""
    meetings = [str(uid(meeting_number((number + one) % MEETINGS))) for one in range(2)]
    wanted: tuple[tuple[str, ...], ...] = (
        ("list", "--json"),
        *(("show", one, "--json") for one in meetings),
        ("follow-ups", "--json"),
        ("backup",),
    )
    if number % _WINDOW_EVERY == 0:
        wanted = (("--exit-when-ready",), *wanted)
    said = [command(home, *arguments) for arguments in wanted]
    told = [one.err.strip() or one.out[:200] for one in said if _is_notice(one)]
    found: dict[str, Any] = {"told": told}
    if not told:
        path = home / DATABASE_NAME
        with closing(connect(path)) as connection:
            found["broken"] = [one for (one,) in connection.execute("PRAGMA integrity_check(3)")]
            found["broken"] += [str(row) for row in connection.execute("PRAGMA foreign_key_check")]
        found["rows"] = rows_of(path)
        return found
    found["silent"] = [one.code for one in said if one.code and not one.err.strip()]
    return found


def _take_way_out(home: Path) -> dict[str, Any]:
    """Take out what is readable and put the newest copy back; return what came of it."""
    found: dict[str, Any] = {}
    saved = command(home, "salvage", "--to", str(home.parent / "selamat"))
    if saved.code == 0:
        opened = command(home.parent / "selamat", "list", "--json")
        found["salvaged"] = opened.err if opened.code else ""
    copies = json.loads(command(home, "copies", "--json").out or "[]")
    newest = next((one["name"] for one in copies if not one["altered"]), "")
    restored = command(home, "restore", newest)
    found["restored"] = restored.err if restored.code else ""
    if restored.code == 0:
        found["rows"] = rows_of(home / DATABASE_NAME)
        listed = command(home, "list", "--json")
        found["restored"] = listed.err if listed.code else ""
    return found


def _is_notice(said: Said) -> bool:
    return said.code != 0 or DAMAGED_WORDS in said.out


def _judge(value: dict[str, Any], known: dict[str, Any], stage: str) -> list[Fault]:
    right = known["right"]
    possible = known["entries"] if stage == "dengan-jurnal" else [right["entry"]]
    if value["told"]:
        return _judge_the_way_on(value, right, known["entries"])
    if value["broken"] != ["ok"]:
        return [Fault(Loss.STRUCTURE, f"said nothing of: {value['broken'][:3]}")]
    rows = value["rows"]
    if rows["entry"] in possible and {**rows, "entry": right["entry"]} == right:
        return []
    return [Fault(Loss.VALUE, difference(right, rows))]


def _judge_the_way_on(
    value: dict[str, Any], right: dict[str, list[str]], entries: list[list[str]]
) -> list[Fault]:
    found = []
    if value["silent"]:
        found.append(Fault(Loss.TRACEBACK, "an exit code without a sentence"))
    if value.get("salvaged"):
        found.append(Fault(Loss.DATA, f"what was salvaged does not open: {value['salvaged']}"))
    if value["restored"]:
        found.append(Fault(Loss.COPY, f"the newest copy does not come back: {value['restored']}"))
    elif not (
        value["rows"]["entry"] in entries and {**value["rows"], "entry": right["entry"]} == right
    ):
        found.append(Fault(Loss.COPY, f"came back: {difference(right, value['rows'])}"))
    return found

"""Runs cases that come in by line (``area number seed``) and hands back a line of JSON for each."""

import importlib
import json
import os
import shutil
import sys
import tempfile
import time
import traceback
from pathlib import Path

from kesbang_desktop.store import long_write
from tests.torture.case import Case, Fault, Loss
from tests.torture.office import HOME, make_office


def main() -> int:
    """Work until no more cases come in."""
    # The parts of a long verb end wherever they may.
    long_write.LONGEST_PART_S = 0
    # What the program prints must not come between the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    with tempfile.TemporaryDirectory(prefix="uji-kerusakan-") as folder:
        office = Path(folder) / "kantor"
        office.mkdir()
        make_office(office / HOME)
        for line in sys.stdin:
            area, number, seed = line.split()
            place = Path(folder) / f"{area}-{number}"
            place.mkdir()
            case = Case(area, int(number), int(seed), place, office)
            started = time.monotonic()
            found = [(one.loss.name, one.words) for one in _run(case)]
            answer = {"faults": found, "seconds": time.monotonic() - started}
            answers.write(json.dumps(answer) + "\n")
            answers.flush()
            shutil.rmtree(place, ignore_errors=True)
    return 0


def _run(case: Case) -> list[Fault]:
    area = importlib.import_module(f"tests.torture.{case.area}")
    try:
        found: list[Fault] = area.run(case)
    except Exception:
        # What the harness itself cannot do must not pass for a case that went well.
        return [Fault(Loss.TRACEBACK, f"in the harness: {traceback.format_exc()}")]
    return found


if __name__ == "__main__":
    raise SystemExit(main())

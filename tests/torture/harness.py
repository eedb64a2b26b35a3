"""Gives cases to workers, side by side, and gathers what they found."""

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.torture import disk
from tests.torture.case import Case, Fault, Loss

ROOT = Path(__file__).parents[2]
# How many cases an area has in the long form and in the short one.
LONG = {"kills": 160, "window_kills": 40, "write_errors": 200, "damaged_files": 500}
LONG |= {"odd_input": 500, "encrypted": 120}
SHORT = {"kills": 6, "write_errors": 5, "damaged_files": 10, "odd_input": 10}
SHORT |= {"encrypted": 2}


@dataclass(slots=True)
class Result:
    """``cases`` counts what was run by area, ``faults`` what was found in which case."""

    cases: dict[str, int] = field(default_factory=dict)
    faults: list[tuple[Case, Fault]] = field(default_factory=list)
    slowest_s: float = 0.0
    can_fail: bool = False

    def add(self, other: "Result") -> None:
        """Take in what ``other`` counted and found."""
        self.cases |= other.cases
        self.faults += other.faults
        self.slowest_s = max(self.slowest_s, other.slowest_s)

    def count(self, loss: Loss) -> int:
        """Return in how many cases something of ``loss`` was found."""
        return len({(case.area, case.number) for case, one in self.faults if one.loss is loss})


def cases_of(counts: dict[str, int], seed: int) -> list[Case]:
    """Return the cases of a form, those of all areas mixed, so that all cores have work."""
    nowhere = Path()
    found = [
        Case(area, number, seed, nowhere, nowhere)
        for area in counts
        for number in range(counts[area])
    ]
    return sorted(found, key=lambda case: (case.number / counts[case.area], case.area))


def run_cases(
    cases: Iterable[Case], jobs: int, tell: Callable[[Case, list[Fault]], None]
) -> Result:
    """Run ``cases`` by ``jobs`` workers; ``tell`` hears of each as it ends."""
    waiting: queue.SimpleQueue[Case] = queue.SimpleQueue()
    for case in cases:
        waiting.put(case)
    result = Result()
    guard = threading.Lock()
    with tempfile.TemporaryDirectory() as folder:
        built = disk.build(Path(folder))
        result.can_fail = built is not None
        threads = [
            threading.Thread(target=_serve, args=(waiting, built, result, guard, tell))
            for _ in range(jobs)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return result


def _serve(
    waiting: "queue.SimpleQueue[Case]",
    built: Path | None,
    result: Result,
    guard: threading.Lock,
    tell: Callable[[Case, list[Fault]], None],
) -> None:
    """Feed one worker until no case waits; one that broke down is replaced."""
    worker: subprocess.Popen[str] | None = None
    while True:
        try:
            case = waiting.get_nowait()
        except queue.Empty:
            break
        if worker is None or worker.poll() is not None:
            worker = _start(built)
        answer = _ask(worker, case)
        found = [Fault(Loss[name], words) for name, words in answer["faults"]]
        with guard:
            result.cases[case.area] = result.cases.get(case.area, 0) + 1
            result.faults += [(case, one) for one in found]
            result.slowest_s = max(result.slowest_s, answer["seconds"])
            tell(case, found)
    if worker is not None:
        worker.communicate()


def _start(built: Path | None) -> "subprocess.Popen[str]":
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    if built is not None:
        environment["LD_PRELOAD"] = str(built)
    return subprocess.Popen(
        [sys.executable, "-m", "tests.torture.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env=environment,
    )


def _ask(worker: "subprocess.Popen[str]", case: Case) -> dict[str, Any]:
    assert worker.stdin is not None and worker.stdout is not None
    try:
        worker.stdin.write(f"{case.area} {case.number} {case.seed}\n")
        worker.stdin.flush()
        line = worker.stdout.readline()
    except BrokenPipeError:
        line = ""
    if not line:
        return {"faults": [("TRACEBACK", "the worker itself broke down")], "seconds": 0.0}
    answer: dict[str, Any] = json.loads(line)
    return answer

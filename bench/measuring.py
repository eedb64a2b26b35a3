"""Timing shared by the benches: alternating runs, medians, ratios."""

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

# Runs "-m module arguments" or "-c code" and reports the peak of this very process: the figure
# of the parent's accounting would count what the parent held when it forked.
_MEASURED = """
import atexit, runpy, sys
from pathlib import Path
atexit.register(lambda: sys.stderr.write(Path("/proc/self/status").read_text()))
how, what, *sys.argv[1:] = sys.argv[1:]
if how == "-m":
    runpy.run_module(what, run_name="__main__", alter_sys=True)
else:
    exec(what, {"__name__": "__main__"})
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """Ours and the floor in one unit (seconds, or MB for memory)."""

    ours: float
    floor: float

    @property
    def ratio(self) -> float:
        """How many times the floor ours is."""
        return self.ours / self.floor


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock on the wall, and CPU seconds of this process with all its threads."""

    wall: float
    cpu: float

    @classmethod
    def now(cls) -> "Spent":
        """Return both clocks as they stand."""
        return cls(time.perf_counter(), time.process_time())

    def so_far(self) -> "Spent":
        """Return what was spent since."""
        return Spent(time.perf_counter() - self.wall, time.process_time() - self.cpu)


@dataclass(frozen=True, slots=True)
class ProcessRun:
    """One run of a command: wall-clock seconds and peak resident memory in MB."""

    seconds: float
    megabytes: float


def alternate(ours: Callable[[], float], floor: Callable[[], float], runs: int = 7) -> Figure:
    """Return the medians of ``runs`` alternating runs, after one warm-up of each."""
    ours()
    floor()
    return Figure(*map(statistics.median, in_turn(ours, floor, runs)))


def least(ours: Callable[[], float], floor: Callable[[], float], runs: int) -> Figure:
    """Return the least of ``runs`` alternating runs, for CPU seconds of what takes a moment."""
    return Figure(*map(min, in_turn(ours, floor, runs)))


def in_turn(
    ours: Callable[[], float], floor: Callable[[], float], runs: int
) -> tuple[list[float], list[float]]:
    """Return what each of both gave in ``runs`` alternating runs."""
    pairs = [(ours(), floor()) for _ in range(runs)]
    return [one for one, _ in pairs], [other for _, other in pairs]


def as_installed() -> dict[str, str]:
    """Return an environment in which programs start with their bytecode, as installed ones do."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def run_process(arguments: Sequence[str]) -> ProcessRun:
    """Run ``python arguments`` to its end. Raises CalledProcessError where it fails."""
    started = time.perf_counter()
    child = subprocess.run(
        [sys.executable, "-c", _MEASURED, *arguments],
        stderr=subprocess.PIPE,
        env=as_installed(),
        text=True,
        check=True,
    )
    seconds = time.perf_counter() - started
    kilobytes = re.findall(r"VmHWM:\s+(\d+)", child.stderr)
    return ProcessRun(seconds, int(kilobytes[-1]) / 1024)

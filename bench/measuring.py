"""Timing shared by the benches: alternating runs, medians, ratios."""

import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


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
class ProcessRun:
    """One run of a command: wall-clock seconds and peak resident memory in MB."""

    seconds: float
    megabytes: float


def alternate(ours: Callable[[], float], floor: Callable[[], float], runs: int = 7) -> Figure:
    """Return the medians of ``runs`` alternating runs, after one warm-up of each."""
    ours()
    floor()
    pairs = [(ours(), floor()) for _ in range(runs)]
    return Figure(
        statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)
    )


def run_process(arguments: Sequence[str]) -> ProcessRun:
    """Run ``python arguments`` to its end. Raises RuntimeError where it fails."""
    started = time.perf_counter()
    child = os.posix_spawn(sys.executable, [sys.executable, *arguments], os.environ)
    _, status, usage = os.wait4(child, 0)
    seconds = time.perf_counter() - started
    if status:
        raise RuntimeError(f"{arguments} ended with {os.waitstatus_to_exitcode(status)}")
    return ProcessRun(seconds, usage.ru_maxrss / 1024)

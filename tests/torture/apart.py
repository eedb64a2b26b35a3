"""Running work in a process of its own, which may be killed, hang or fail."""

import json
import os
import resource
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.torture.case import Fault, Loss

LIMIT_S = 10.0
_PATIENCE_S = 40.0
# Above what the process had when it was made.
MOST_BYTES = 600 << 20


@dataclass(frozen=True, slots=True)
class Ran:
    """``value`` is what the work returned, ``trace`` the traceback where it failed.

    ``signal`` is 0 where it ended by itself. ``seconds`` went by, ``worked_s`` of them by its own
    work: what else the machine does is no fault of the program.
    """

    value: Any
    trace: str
    signal: int
    seconds: float
    worked_s: float
    grown_bytes: int

    def faults(self) -> list[Fault]:
        """Return what is wrong with any work, whatever it did."""
        found = []
        if self.trace:
            found.append(Fault(Loss.TRACEBACK, self.trace))
        if self.signal not in (0, signal.SIGKILL):
            found.append(Fault(Loss.TRACEBACK, f"ended by signal {self.signal}"))
        if self.worked_s > LIMIT_S or self.seconds > _PATIENCE_S:
            found.append(Fault(Loss.SLOW, f"{self.worked_s:.1f} s of work in {self.seconds:.1f} s"))
        if self.grown_bytes > MOST_BYTES:
            found.append(Fault(Loss.SLOW, f"{self.grown_bytes >> 20} MB more than at the start"))
        return found


def run_apart(job: Callable[[], Any], kill_after_s: float | None = None) -> Ran:
    """Run ``job`` in a copy of this process; what it returns has to be JSON.

    It is killed after ``kill_after_s`` seconds, or when it is far beyond the limit.
    """
    reading, writing = os.pipe()
    before = _peak_bytes(resource.getrusage(resource.RUSAGE_SELF))
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _be_child(job, writing)
    os.close(writing)
    deadline = started + (_PATIENCE_S if kill_after_s is None else kill_after_s)
    content = _read_until(reading, deadline)
    if content is None:
        os.kill(child, signal.SIGKILL)
    os.close(reading)
    _, status, usage = os.wait4(child, 0)
    seconds = time.monotonic() - started
    found = json.loads(content) if content else {}
    ended_by = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    grown = max(0, _peak_bytes(usage) - before)
    worked = usage.ru_utime + usage.ru_stime
    return Ran(found.get("value"), found.get("trace", ""), ended_by, seconds, worked, grown)


def _be_child(job: Callable[[], Any], writing: int) -> None:
    try:
        found: dict[str, Any] = {"value": job()}
    except BaseException:
        found = {"trace": traceback.format_exc()}
    try:
        content = json.dumps(found).encode()
        while content:
            content = content[os.write(writing, content) :]
        sys.stdout.flush()
    finally:
        os._exit(0)


def _read_until(reading: int, deadline: float) -> bytes | None:
    """Return all that comes until the other end is closed; None at the deadline."""
    found = b""
    while (left := deadline - time.monotonic()) > 0:
        if not select.select([reading], [], [], left)[0]:
            return None
        block = os.read(reading, 1 << 16)
        if not block:
            return found
        found += block
    return None


def _peak_bytes(usage: resource.struct_rusage) -> int:
    return usage.ru_maxrss * 1024

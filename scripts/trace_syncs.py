"""Shows which thread waits for the disk: run as ``python -m scripts.trace_syncs``.

The program types under strace; every fsync and fdatasync is counted by thread. The first thread is
the one that takes keys; it must not appear. Needs Linux and strace.
"""

import collections
import os
import signal
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes

ROOT = Path(__file__).resolve().parents[1]
_KEYS = 250


def main() -> int:
    """Print the counts; the exit code is 1 where the thread that takes keys waited for the disk."""
    with tempfile.TemporaryDirectory() as folder:
        meeting = Meeting(new_id(), "Rapat uji", date(2024, 3, 21))
        backend = Backend(Path(folder) / "data")
        backend.ports().meetings.add(Minutes(meeting), (), ())
        backend.close()
        log = Path(folder) / "strace.txt"
        first = _type_under_strace(Path(folder) / "data", meeting, log)
        lines = log.read_text(encoding="utf-8").splitlines()
    counts = collections.Counter(int(line.split()[0]) for line in lines if "sync(" in line)
    print(f"Thread that takes keys: {first}, syncs: {counts[first]}")
    for thread, count in counts.items():
        print(f"Thread {thread}: {count} syncs")
    return 1 if counts[first] else 0


def _type_under_strace(data: Path, meeting: Meeting, log: Path) -> int:
    typist = ROOT / "tests" / "app" / "crash_typist.py"
    traced = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(log)]
    program = [sys.executable, str(typist), str(data), str(meeting.id)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [*traced, *program], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment
    ) as running:
        assert running.stdout is not None
        for _ in range(_KEYS):
            running.stdout.readline()
        children = Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text()
        child = int(children.split()[0])
        os.kill(child, signal.SIGKILL)
        running.stdout.read()
    return child


if __name__ == "__main__":
    raise SystemExit(main())

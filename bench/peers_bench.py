"""Start and memory of the real window, beside other programs for the desk that are installed.

``python -m bench.peers_bench``, on a display with xdotool. Peers are what is found of LibreOffice
Writer (``soffice``), novelWriter (``novelwriter``) and Vorta (``vorta``), on the path or in the
folders of ``KESBANG_PEERS``. Each starts in a home of its own, twice before it counts.
"""

import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from bench.measuring import Figure, as_installed

_RUNS = 5
_LOOK_S = 0.01
_LONGEST_S = 120.0
# Memory is looked at so long after the window: what is made ahead counts.
_SETTLED_S = 3.0


@dataclass(frozen=True, slots=True)
class Moment:
    """Seconds until a window of the program is on screen, and MB of all its processes later."""

    seconds: float
    megabytes: float


def measure() -> dict[str, Figure]:
    """Return peer_start (seconds, floor: the fastest peer) and peer_memory (MB, the smallest).

    Nothing without a display, xdotool and a peer.
    """
    if not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        return {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        if not (peers := _peers(home)):
            return {}
        ours = [sys.executable, "-m", "kesbang_desktop", "--data-dir", str(home / "data")]
        programs = {"ours": ours, **peers}
        found: dict[str, list[Moment]] = {name: [] for name in programs}
        for count in range(_RUNS + 2):
            for name, command in programs.items():
                moment = _start(command, home)
                if count > 1:
                    found[name].append(moment)
    seconds = {name: statistics.median(one.seconds for one in runs) for name, runs in found.items()}
    memory = {
        name: statistics.median(one.megabytes for one in runs) for name, runs in found.items()
    }
    for name in programs:
        print(f"{name:12} {seconds[name]:6.2f} s {memory[name]:6.0f} MB")
    our_seconds, our_memory = seconds.pop("ours"), memory.pop("ours")
    return {
        "peer_start": Figure(our_seconds, min(seconds.values())),
        "peer_memory": Figure(our_memory, min(memory.values())),
    }


def _peers(home: Path) -> dict[str, list[str]]:
    """Return the command of each peer that is installed."""
    path = os.pathsep.join([os.environ.get("KESBANG_PEERS", ""), os.environ.get("PATH", "")])
    office = f"-env:UserInstallation=file://{home / 'office'}"
    options = {
        "soffice": [office, "--writer", "--norestore", "--nologo", "--nofirststartwizard"],
        "novelwriter": [],
        "vorta": [],
    }
    found = {name: shutil.which(name, path=path) for name in options}
    return {name: [program, *options[name]] for name, program in found.items() if program}


def _start(command: list[str], home: Path) -> Moment:
    environment = as_installed() | {"HOME": str(home), "QT_QPA_PLATFORM": "xcb"}
    before = _windows()
    started = time.monotonic()
    program = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        while not _windows() - before:
            if time.monotonic() - started > _LONGEST_S:
                raise TimeoutError(f"{command[0]} shows no window")
            time.sleep(_LOOK_S)
        seconds = time.monotonic() - started
        time.sleep(_SETTLED_S)
        return Moment(seconds, _megabytes(program.pid))
    finally:
        os.killpg(program.pid, 15)
        program.wait()


def _windows() -> set[str]:
    """Return the windows on screen that have a name."""
    found = subprocess.run(
        ["xdotool", "search", "--onlyvisible", "--name", "."],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    return set(found.stdout.split())


def _megabytes(session: int) -> float:
    """Return the resident memory of all processes of a session."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            state = (folder / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            if int(state[3]) == session:
                rollup = (folder / "smaps_rollup").read_text(encoding="ascii")
                total += int(re.findall(r"^Rss:\s+(\d+)", rollup, re.MULTILINE)[0])
        except (OSError, IndexError):
            continue
    return total / 1024


if __name__ == "__main__":
    for row, figure in measure().items():
        print(f"{row:12} {figure.ours:8.2f} {figure.floor:8.2f} {figure.ratio:6.2f}x")

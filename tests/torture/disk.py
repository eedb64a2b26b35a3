"""A disk that fails when it is told to: ``failing_disk.c``, loaded before the C library."""

import ctypes
import os
import shutil
import subprocess
from enum import IntFlag
from pathlib import Path

_SOURCE = Path(__file__).with_name("failing_disk.c")
KILL = 0
NEVER = 1 << 40


class Calls(IntFlag):
    """What may fail: calls that write, sync, rename or remove, make, and read."""

    WRITING = 1
    SYNCING = 2
    NAMING = 4
    MAKING = 8
    READING = 16


CHANGING = Calls.WRITING | Calls.SYNCING | Calls.NAMING | Calls.MAKING


def build(folder: Path) -> Path | None:
    """Compile the disk into ``folder`` and return it; None where that cannot be done here."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not Path("/proc/self/fd").exists():
        return None
    target = folder / "failing_disk.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(target), str(_SOURCE), "-ldl"]
    built = subprocess.run(command, capture_output=True, check=False)
    return target if built.returncode == 0 else None


def _library() -> ctypes.CDLL | None:
    everything = ctypes.CDLL(None)
    return everything if hasattr(everything, "disk_arm") else None


def can_fail() -> bool:
    """Tell whether the disk was loaded before this process began."""
    return _library() is not None


def arm(below: Path, kinds: Calls, after: int, error: int = KILL, lasting: bool = True) -> None:
    """Let the call number ``after`` of ``kinds`` below a folder fail with ``error``.

    Where ``lasting`` all later ones fail too. KILL ends this process there.
    """
    library = _library()
    assert library is not None
    number = ctypes.c_long(after)
    library.disk_arm(os.fsencode(below), int(kinds), number, error, int(lasting))


def disarm() -> None:
    """Let all calls through from now on."""
    library = _library()
    if library is not None:
        library.disk_disarm()


def calls() -> int:
    """Return how many calls were made since :func:`arm`."""
    library = _library()
    if library is None:
        return 0
    library.disk_calls.restype = ctypes.c_long
    return int(library.disk_calls())

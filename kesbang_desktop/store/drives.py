"""What the system tells of its drives: what is mounted where, and what kind a drive letter is."""

import sys
from collections.abc import Iterator
from pathlib import Path

MOUNTS = Path("/proc/mounts")


def mounted(mounts: Path = MOUNTS) -> Iterator[tuple[Path, str]]:
    """Yield each place with the kind of its file system, in the order of mounting.

    ``mounts`` lists them, as Linux does (man 5 proc); without such a list there is none.
    """
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return
    for line in lines:
        _, point, kind, *_ = f"{line}   ".split(" ")
        # Blanks are written as octal numbers.
        yield Path(point.replace("\\040", " ").replace("\\011", "\t")), kind


def windows_kind(root: str) -> int:
    """Return what kind of drive Windows says ``root`` is (GetDriveTypeW); elsewhere 0, unknown."""
    if sys.platform != "win32":
        return 0
    import ctypes

    return int(ctypes.WinDLL("kernel32").GetDriveTypeW(root))

"""The removable disks that are in this computer now."""

from __future__ import annotations

import sys
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
# Where desktops of Linux show what is plugged in.
_PLUGGED = ("/media/", "/run/media/", "/mnt/")
_WINDOWS_REMOVABLE = 2


def removable_disks(mounts: Path = _MOUNTS) -> list[Path]:
    """Return the folders of all of them, none where the system does not tell.

    ``mounts`` lists what is mounted where, as Linux does (man 5 proc).
    """
    if sys.platform == "win32":
        return _removable_drives()
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    # Blanks are written as octal numbers.
    points = [line.split(" ")[1].replace("\\040", " ") for line in lines if line.count(" ") > 1]
    return [Path(one) for one in points if one.startswith(_PLUGGED)]


def _removable_drives() -> list[Path]:
    import ctypes

    windows = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined, unused-ignore]
    drives = [Path(f"{letter}:\\") for letter in "CDEFGHIJKLMNOPQRSTUVWXYZ"]
    return [one for one in drives if windows.GetDriveTypeW(str(one)) == _WINDOWS_REMOVABLE]

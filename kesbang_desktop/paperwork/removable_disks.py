"""The removable disks that are in this computer now."""

from __future__ import annotations

import sys
from pathlib import Path

from kesbang_desktop.store.drives import MOUNTS, mounted, windows_kind

# Where desktops of Linux show what is plugged in.
_PLUGGED = ("/media/", "/run/media/", "/mnt/")
_WINDOWS_REMOVABLE = 2


def removable_disks(mounts: Path = MOUNTS) -> list[Path]:
    """Return the folders of all of them, none where the system does not tell.

    ``mounts`` lists what is mounted where, as Linux does (man 5 proc).
    """
    if sys.platform == "win32":
        drives = [f"{letter}:\\" for letter in "CDEFGHIJKLMNOPQRSTUVWXYZ"]
        return [Path(one) for one in drives if windows_kind(one) == _WINDOWS_REMOVABLE]
    return [place for place, _ in mounted(mounts) if str(place).startswith(_PLUGGED)]

"""Folders and files that only their owner may read, where the system knows owners.

On Windows the folder of a user's data is private by itself, and the modes mean nothing.
"""

import os
from pathlib import Path
from typing import BinaryIO

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600


def make_private_folder(path: Path) -> None:
    """Make ``path`` with what is above it; one that exists stays as it is, it may hold more.

    Raises OSError.
    """
    # The mode that mkdir is given holds for the last folder alone.
    if not path.parent.exists():
        make_private_folder(path.parent)
    path.mkdir(mode=_FOLDER_MODE, exist_ok=True)


def create_private_file(path: Path) -> BinaryIO:
    """Open a new file at ``path`` for writing bytes. Raises FileExistsError and OSError."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, _FILE_MODE), "wb")


def make_private_file(path: Path) -> None:
    """Make an empty file at ``path`` where there is none, or shut an existing one to others."""
    try:
        create_private_file(path).close()
    except FileExistsError:
        if os.name == "posix" and path.stat().st_uid == os.geteuid():
            path.chmod(_FILE_MODE)

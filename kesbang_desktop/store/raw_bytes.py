"""Reading the bytes of a file that this process may have open through SQLite.

On POSIX, closing any handle of a file drops the locks that the process holds on it, those of SQLite
too (https://www.sqlite.org/howtocorrupt.html, 2.2): another program that ends would then remove the
journal of data that is in use. So a handle that was opened once stays open as long as its file is.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from threading import Lock

_BLOCK = 1 << 20
_handles: dict[tuple[int, int], int] = {}
_changing = Lock()


def read_start(path: Path, length: int) -> bytes:
    """Return the first bytes of the file; fewer where it is shorter, none where there is no file.

    Raises OSError.
    """
    try:
        if os.name != "posix":
            with path.open("rb") as file:
                return file.read(length)
        return os.pread(_handle(path), length, 0)
    except FileNotFoundError:
        return b""


def read_blocks(path: Path) -> Iterator[bytes]:
    """Yield the content of the file. Raises OSError."""
    if os.name != "posix":
        with path.open("rb") as file:
            yield from iter(lambda: file.read(_BLOCK), b"")
        return
    handle, place = _handle(path), 0
    while block := os.pread(handle, _BLOCK, place):
        yield block
        place += len(block)


def _handle(path: Path) -> int:
    with _changing:
        found = path.stat()
        identity = found.st_dev, found.st_ino
        if identity not in _handles:
            _close_removed()
            opened = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
            now = os.fstat(opened)
            identity = now.st_dev, now.st_ino
            _handles.setdefault(identity, opened)
        return _handles[identity]


def _close_removed() -> None:
    """Close files that nobody can open any more."""
    for known, handle in list(_handles.items()):
        if os.fstat(handle).st_nlink == 0:
            os.close(_handles.pop(known))

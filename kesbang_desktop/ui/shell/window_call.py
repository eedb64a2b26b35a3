"""Calling the window that is open already, when the program is started again.

The second start lays a file into the data folder and leaves; the open window watches the folder,
takes the file away, comes to the front and opens the package that it names, if any. No socket is
needed for it.
"""

import secrets
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_NAME = "panggil-jendela.tmp"
_WAIT_S = 2.0
_STEP_S = 0.05
_LONGEST_PATH = 4096


class WindowCall(QObject):
    """Watches ``data_folder``. ``called(str)`` for each start that found this window open.

    It carries the path that was given to that start, empty for none.
    """

    called = Signal(str)

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = data_folder / _NAME
        _remove(self._file)
        self._watcher = QFileSystemWatcher([str(data_folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        if self._file.exists():
            try:
                named = self._file.read_text("utf-8", errors="replace")[:_LONGEST_PATH]
            except OSError:
                named = ""
            _remove(self._file)
            self.called.emit(named)


def call_open_window(data_folder: Path, package: Path | None = None) -> bool:
    """Ask the window that has ``data_folder`` open to come to the front; tell whether it did.

    It opens ``package`` too, where one is given.
    """
    file = data_folder / _NAME
    written = data_folder / f".{secrets.token_hex(8)}.tmp"
    try:
        # Whole when it appears: the window looks at once.
        written.write_text(str(package.absolute()) if package else "", "utf-8")
        written.replace(file)
    except OSError:
        _remove(written)
        return False
    end = time.monotonic() + _WAIT_S
    while file.exists():
        if time.monotonic() > end:
            _remove(file)
            return False
        time.sleep(_STEP_S)
    return True


def _remove(path: Path) -> None:
    """Remove a file, unless it lies where nothing may be written, and nobody can call."""
    with suppress(OSError):
        path.unlink(missing_ok=True)

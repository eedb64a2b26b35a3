"""Calling the window that is open already, when the program is started again.

The second start lays an empty file into the data folder and leaves; the open window watches the
folder, takes the file away and comes to the front. No socket is needed for it.
"""

import time
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

_NAME = "panggil-jendela.tmp"
_WAIT_S = 2.0
_STEP_S = 0.05


class WindowCall(QObject):
    """Watches ``data_folder``. ``called()`` for each start that found this window open."""

    called = Signal()

    def __init__(self, data_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = data_folder / _NAME
        self._file.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(data_folder)], self)
        self._watcher.directoryChanged.connect(self._look)

    def _look(self) -> None:
        if self._file.exists():
            self._file.unlink(missing_ok=True)
            self.called.emit()


def call_open_window(data_folder: Path) -> bool:
    """Ask the window that has ``data_folder`` open to come to the front; tell whether it did."""
    file = data_folder / _NAME
    try:
        file.touch()
    except OSError:
        return False
    end = time.monotonic() + _WAIT_S
    while file.exists():
        if time.monotonic() > end:
            file.unlink(missing_ok=True)
            return False
        time.sleep(_STEP_S)
    return True

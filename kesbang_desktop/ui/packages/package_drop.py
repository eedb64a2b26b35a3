"""A package that is dropped anywhere on the window is opened."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QDropEvent, QWindow

from kesbang_desktop.domain.package_name import is_package_name

_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class PackageDrop(QObject):
    """Watches ``window``, ahead of the widgets in it: a text would take the name of the file."""

    def __init__(self, window: QWindow, open_file: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._open_file = open_file
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of packages; all else goes on."""
        if event.type() not in _DRAGS or not isinstance(event, QDropEvent):
            return False
        path = package_in(event.mimeData())
        if path is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            self._open_file(path)
        return True


def package_in(data: QMimeData) -> Path | None:
    """Return the package that is dragged, None where it is something else."""
    urls = data.urls()
    if len(urls) == 1 and urls[0].isLocalFile() and is_package_name(urls[0].toLocalFile()):
        return Path(urls[0].toLocalFile())
    return None

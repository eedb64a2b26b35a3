"""What a stream of writes changed, told once it pauses."""

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.changes import Changes

_PAUSE_MS = 1200


class QuietChanges(QObject):
    """``paused(Changes)`` carries everything that was added since it was last emitted.

    Typing writes many times a minute; lists that show what it changed are read again when the
    fingers rest, not at every write.
    """

    paused = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered = Changes()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tell)

    def add(self, changes: Changes) -> None:
        """Gather ``changes``, where they are of actions or problems that other pages show."""
        if changes.actions:
            self._gathered |= changes
            self._timer.start(_PAUSE_MS)

    def tell(self) -> None:
        """Tell now what was gathered."""
        self._timer.stop()
        if self._gathered != Changes():
            gathered, self._gathered = self._gathered, Changes()
            self.paused.emit(gathered)

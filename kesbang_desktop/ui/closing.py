"""Closing the window: only once everything typed is on disk, or the person says so."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

_PATIENCE_MS = 4000
_LOOK_AGAIN_MS = 50


@runtime_checkable
class KeepsEdits(Protocol):
    """A page that writes what is typed in it."""

    @property
    def is_settled(self) -> bool:
        """Whether everything typed is on disk."""

    def flush(self) -> None:
        """Write now what is pending."""


class Closing(QObject):
    """Waits until ``is_settled`` and then closes ``window``."""

    def __init__(self, window: QWidget, is_settled: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._is_settled = is_settled
        self._waited_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)
        self.is_agreed = False

    def wait(self) -> None:
        """Close the window as soon as all is saved; ask after a while where it is not."""
        if not self._timer.isActive():
            self._waited_ms = 0
            self._timer.start()

    def _look(self) -> None:
        self._waited_ms += _LOOK_AGAIN_MS
        if self._is_settled():
            self._timer.stop()
            self._window.close()
        elif self._waited_ms >= _PATIENCE_MS:
            self._timer.stop()
            self._ask()

    def _ask(self) -> None:
        answer = QMessageBox.question(
            self._window,
            self.tr("Belum tersimpan"),
            self.tr(
                "Ketikan terakhir belum dapat ditulis ke diska. Tetap tutup program? "
                "Pilih Tidak untuk kembali dan menyimpan salinannya."
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.is_agreed = True
            self._window.close()

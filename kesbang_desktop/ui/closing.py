"""Closing the window: only once everything typed is on disk, or the person says so."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

_PATIENCE_MS = 4000


class Closing(QObject):
    """Waits for ``workspace`` to be saved and then closes ``window``."""

    def __init__(self, window: QWidget, workspace: WorkspacePage) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = workspace
        self._is_waiting = False
        self.is_agreed = False

    def wait(self) -> None:
        """Close the window as soon as all is saved; ask after a while where it is not."""
        if not self._is_waiting:
            self._is_waiting = True
            self._workspace.saved.connect(self._close_if_settled)
            QTimer.singleShot(_PATIENCE_MS, self, self._ask)

    def _close_if_settled(self) -> None:
        if self._workspace.is_settled and self._is_waiting:
            self._window.close()

    def _ask(self) -> None:
        self._is_waiting = False
        if self._workspace.is_settled:
            return
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

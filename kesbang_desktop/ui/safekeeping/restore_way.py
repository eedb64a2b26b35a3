"""The way from a wish that concerns all data to a window that is closed for it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kesbang_desktop.domain.data_lock import LockChange
from kesbang_desktop.domain.way_back import WayBack
from kesbang_desktop.ui.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.main_window import MainWindow


class RestoreWay(QObject):
    """Belongs to ``window``.

    ``chosen`` is what is to be put back, or how the lock is to change, once the window is closed.
    """

    def __init__(self, window: "MainWindow", worker: Worker) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self.chosen: WayBack | LockChange | None = None

    def go(self, chosen: WayBack | LockChange) -> None:
        """Write what is typed, then close the window for ``chosen``."""
        self._window.pages.flush()
        self._worker.run(lambda: None, partial(self._close, chosen))

    def _close(self, chosen: WayBack | LockChange, _written: None) -> None:
        window = self._window
        if not window.pages.is_settled:
            window.banner.show_error(
                self.tr(
                    "Masih ada yang belum tersimpan, jadi jendela belum ditutup. Tunggu sampai "
                    "tersimpan lalu coba lagi."
                )
            )
            return
        if any(not work.is_quiet for work in self._worker.works):
            window.banner.show_error(
                self.tr(
                    "Masih ada yang dikerjakan, jadi jendela belum ditutup. Tunggu sampai selesai "
                    "atau batalkan di baris bawah, lalu coba lagi."
                )
            )
            return
        self.chosen = chosen
        if not window.close():
            self.chosen = None

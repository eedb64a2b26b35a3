"""The way from a wish that concerns all data to a window that is closed for it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.domain.data_lock import LockChange
    from kesbang_desktop.domain.data_place import DataChoice
    from kesbang_desktop.domain.way_back import WayBack
    from kesbang_desktop.domain.window_language import WindowLanguage

_LOOK_AGAIN_MS = 50
_PATIENCE_MS = 3000


class RestoreWay(QObject):
    """Belongs to ``window``. It ends with the window closed, or with a sentence why it is not.

    ``chosen`` is what is to be put back, how the lock or the language is to change, or other data,
    once the window is closed.
    """

    def __init__(self, window: Frame, worker: Worker) -> None:
        super().__init__(window)
        self._window = window
        self._worker = worker
        self._waited_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)
        self.chosen: WayBack | LockChange | WindowLanguage | DataChoice | None = None

    def go(self, chosen: "WayBack | LockChange | WindowLanguage | DataChoice") -> None:
        """Write what is typed, then close the window for ``chosen``."""
        self._window.pages.flush()
        self._worker.run(lambda: None, partial(self._close, chosen))

    def give_up(self) -> None:
        """The window stays open because the person wants it to; say what that means here."""
        if self.chosen is not None:
            self._say(
                self.tr(
                    "Jendela tidak jadi ditutup, jadi belum ada yang dipulihkan atau diubah. "
                    "Pilih lagi bila tetap dikehendaki."
                )
            )

    def _close(
        self, chosen: "WayBack | LockChange | WindowLanguage | DataChoice", _written: None
    ) -> None:
        if not self._window.pages.is_settled:
            self._say(
                self.tr(
                    "Masih ada yang belum tersimpan, jadi jendela belum ditutup. Tunggu sampai "
                    "tersimpan lalu coba lagi."
                )
            )
        elif any(not work.is_quiet for work in self._worker.works):
            self._say(
                self.tr(
                    "Masih ada yang dikerjakan, jadi jendela belum ditutup. Tunggu sampai selesai "
                    "atau batalkan di baris bawah, lalu coba lagi."
                )
            )
        else:
            self.chosen = chosen
            self._waited_ms = 0
            self._look()

    def _look(self) -> None:
        """Close as soon as the question before is gone: a window under a dialog stays open."""
        self._timer.stop()
        if front_dialog() is None:
            # Where something is not settled yet, the window closes by itself, or ``give_up``.
            self._window.close()
        elif self._waited_ms < _PATIENCE_MS:
            self._waited_ms += _LOOK_AGAIN_MS
            self._timer.start()
        else:
            self._say(
                self.tr(
                    "Masih ada pertanyaan atau isian yang terbuka, jadi jendela belum ditutup. "
                    "Tutup dulu, lalu coba lagi."
                )
            )

    def _say(self, words: str) -> None:
        self.chosen = None
        self._window.banner.show_error(words)

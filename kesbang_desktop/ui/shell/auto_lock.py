"""Asking for the passphrase again where nobody was there for a while.

Everything stays as it is, behind a curtain; what was typed is written first. Nothing is watched
where the data has no passphrase.
"""

from collections.abc import Callable
from time import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kesbang_desktop.ports.lock import LockPorts
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind, tell_condition
from kesbang_desktop.ui.commands.command import Condition
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog

_INPUT = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    )
)
_MINUTE_MS = 60_000
_LOOK_MS = 5_000
# What was typed last is on disk by then, if it can be.
_TELL_MS = 500


class AutoLock(QObject):
    """Belongs to ``window``. ``dialog`` is open while the window is shut.

    ``is_all_kept`` tells whether all that was typed is on disk.
    """

    def __init__(
        self, window: Frame, ports: LockPorts, worker: Worker, is_all_kept: Callable[[], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._ports = ports
        self._worker = worker
        self._is_all_kept = is_all_kept
        self._curtains: dict[QWidget, QLabel] = {}
        self._titles: dict[QWidget, str] = {}
        self._is_watching = False
        self.dialog: UnlockDialog | None = None
        self.command = bind(window, commands.LOCK, self.shut)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.shut)
        # Timers stand still while a laptop sleeps; the clock on the wall does not.
        self._seen_at = time()
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look)
        self._telling = QTimer(self)
        self._telling.setInterval(_TELL_MS)
        self._telling.timeout.connect(self._tell_saved)

    def start(self) -> None:
        """Begin to watch, where the data has a passphrase."""
        if not self._worker.is_stopped:
            self._worker.run(self._ports.is_on, self._tell_locked)
            self._worker.run(self._ports.auto_lock, self.set_minutes)

    def _tell_locked(self, is_on: bool) -> None:
        tell_condition(self._window, Condition.DATA_LOCKED, is_on)

    def set_minutes(self, minutes: int) -> None:
        """Ask again after so many minutes without input, 0 for never."""
        self._timer.setInterval(minutes * _MINUTE_MS)
        self._rest()
        self._watch(bool(minutes))

    def _rest(self) -> None:
        """Begin to count anew from now, where anything is counted."""
        self._seen_at = time()
        for timer in (self._timer, self._looking):
            timer.start() if self._timer.interval() else timer.stop()

    @property
    def _is_over(self) -> bool:
        """Whether nobody was there for long enough, by the clock."""
        limit = self._timer.interval()
        return bool(limit) and (time() - self._seen_at) * 1000 >= limit

    def _look(self) -> None:
        if self._is_over:
            self.shut()

    def shut(self) -> None:
        """Write what was typed, hide what is shown, and ask for the passphrase.

        Where that is asked already, what is said there stays.
        """
        if self.dialog is None:
            self._shut_saying(self.tr("Terkunci. Ketik kata sandi untuk melanjutkan."))
            self._telling.start()

    def _tell_saved(self) -> None:
        """Say whether what was typed is on disk: the status line is behind the curtain."""
        if self.dialog is None:
            self._telling.stop()
            return
        if self._is_all_kept():
            words = self.tr(
                "Terkunci. Yang diketik sudah disimpan; ketik kata sandi untuk melanjutkan."
            )
        else:
            words = self.tr(
                "Terkunci. Sebagian yang diketik belum tersimpan dan hanya ada di jendela ini: "
                "jangan matikan laptop. Ketik kata sandi untuk melanjutkan."
            )
        self.dialog.said.setText(words)

    def _shut_saying(self, words: str) -> None:
        if self.dialog is not None:
            return
        self._window.pages.flush()
        if (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        self._watch(True)
        from kesbang_desktop.ui.safekeeping.unlock_dialog import UnlockDialog

        self.dialog = UnlockDialog(words, self._ports.give, self._worker, self._window)
        self._draw_curtains()
        self.dialog.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.dialog.accepted.connect(self._open)
        self.dialog.rejected.connect(self._leave)
        self.dialog.show()
        self.dialog.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note input; keep it from what is behind a curtain."""
        kind = event.type()
        if self.dialog is None:
            if kind not in _INPUT or not self._timer.interval():
                return False
            if self._is_over:
                # The first key after the sleep belongs to nobody known.
                self.shut()
                return True
            self._seen_at = time()
            self._timer.start()
            return False
        if kind == QEvent.Type.Resize and watched in self._curtains:
            self._curtains[watched].resize(watched.size())
        if kind == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self._draw_curtain(watched)
        if kind not in _INPUT:
            return False
        if isinstance(watched, QWidget):
            return watched.window() is not self.dialog
        return False

    def _watch(self, is_wanted: bool) -> None:
        if is_wanted != self._is_watching:
            self._is_watching = is_wanted
            if is_wanted:
                application().installEventFilter(self)
            else:
                application().removeEventFilter(self)

    def _draw_curtains(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                self._draw_curtain(widget)

    def _draw_curtain(self, widget: QWidget) -> None:
        if widget is self.dialog or widget in self._curtains:
            return
        curtain = QLabel(self.tr("Terkunci"), widget)
        curtain.setAlignment(Qt.AlignmentFlag.AlignCenter)
        curtain.setAutoFillBackground(True)
        curtain.resize(widget.size())
        curtain.raise_()
        curtain.show()
        self._curtains[widget] = curtain
        self._titles[widget] = widget.windowTitle()
        widget.setWindowTitle("Notula Kesbang")

    def _open(self) -> None:
        self._end()
        for widget, curtain in self._curtains.items():
            curtain.hide()
            curtain.deleteLater()
            widget.setWindowTitle(self._titles[widget])
        self._curtains.clear()
        self._titles.clear()
        self._window.activateWindow()
        self._watch(bool(self._timer.interval()))
        self._rest()

    def _leave(self) -> None:
        """Close the window; a question that this would ask cannot be answered while it is shut."""
        self._end()
        is_quiet = all(work.is_quiet for work in self._worker.works)
        if self._window.pages.is_settled and is_quiet and self._window.close():
            return
        words = self.tr(
            "Belum dapat keluar: masih ada yang ditulis, dikerjakan, atau ditanyakan. Ketik kata "
            "sandi, lalu selesaikan dulu."
        )
        QTimer.singleShot(0, self, lambda: self._shut_saying(words))

    def _end(self) -> None:
        self._telling.stop()
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

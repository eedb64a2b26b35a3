"""What the program is at beside the typing, at the foot of the window, and the way out of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import bind, tool_tip
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.still_bar import StillBar
from kesbang_desktop.ui.work.long_work import LongWork
from kesbang_desktop.ui.work.worker import Worker

# What is done sooner is not worth a word.
_SHOWN_AFTER_MS = 500
_BAR_WIDTH = 72


class WorkLine(QWidget):
    """Hidden but for the time of a job that takes a while; ``shown(bool)`` tells of it.

    ``cancel`` is its command: for the palette and for the keyboard wherever it is. With ``at_once``
    every job is told of from its first moment.
    """

    shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None, at_once: bool = False) -> None:
        super().__init__(parent)
        self._works: list[LongWork] = []
        self.label = ElidedLabel(self)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.bar = StillBar(_BAR_WIDTH, self)
        self.bar.setAccessibleName(self.tr("Kemajuan"))
        self.pausing = self._make_button(self.tr("Jeda"), self.pause_or_go_on)
        self.pausing.hide()
        self.button = self._make_button(self.tr("Batalkan"), self.stop)
        self.cancel = bind(self, commands.STOP_WORK, self.stop)
        self.cancel.setEnabled(False)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(0 if at_once else _SHOWN_AFTER_MS)
        self._waiting.timeout.connect(self._begin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        row.addWidget(self.bar)
        row.addWidget(self.pausing)
        row.addWidget(self.button)
        self.hide()

    def follow(self, worker: Worker) -> None:
        """Tell of the jobs of ``worker``, those under way too."""
        for work in worker.works:
            self._add(work)
        worker.work_begun.connect(self._add)
        worker.work_ended.connect(self._remove)

    @property
    def work(self) -> LongWork | None:
        """The job that is told of: one that somebody asked for before any other."""
        return min(self._works, key=lambda one: (one.is_quiet, not one.is_begun), default=None)

    def make_room(self, is_narrow: bool) -> None:
        """Leave the line to other words but for the bar and the buttons, or take it back."""
        self.label.setHidden(is_narrow)
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum if is_narrow else QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Preferred,
        )

    def stop(self) -> None:
        """Give up the job that is told of."""
        if (work := self.work) is not None and not work.is_stopped:
            work.stop()

    def pause_or_go_on(self) -> None:
        """Let the job that is told of stand still, or go on."""
        if (work := self.work) is not None:
            (work.go_on if work.is_paused else work.pause)()

    def _make_button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("role", "status")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _add(self, work: LongWork) -> None:
        self._works.append(work)
        work.changed.connect(self._show)
        self._show()
        if self.isHidden() and not self._waiting.isActive():
            self._waiting.start()

    def _remove(self, work: LongWork) -> None:
        work.changed.disconnect(self._show)
        self._works.remove(work)
        if self._works:
            self._show()
            return
        self._waiting.stop()
        self.cancel.setEnabled(False)
        self.pausing.hide()
        if not self.isHidden():
            self.hide()
            self.shown.emit(False)

    def _begin(self) -> None:
        self._show()
        self.show()
        self.shown.emit(True)

    def _show(self) -> None:
        work = self.work
        if work is None:
            return
        self.label.setText(self._words(work))
        self.bar.setRange(0, 1000 if work.share is not None else 0)
        self.bar.setValue(work.share or 0)
        self.pausing.setText(self.tr("Lanjutkan") if work.is_paused else self.tr("Jeda"))
        # What is over in a moment needs no pause.
        may_pause = work.is_paused or bool(work.time_left.words) or self.pausing.isVisible()
        self.pausing.setVisible(may_pause and not work.is_stopped)
        self.pausing.setAccessibleName(f"{self.pausing.text()}: {work.title}")
        self.button.setEnabled(not work.is_stopped)
        self.cancel.setEnabled(not work.is_stopped)
        self.button.setAccessibleName(self.tr("Batalkan: {0}").format(work.title))
        self.button.setToolTip(tool_tip(commands.STOP_WORK, self.button.accessibleName()))

    def _words(self, work: LongWork) -> str:
        if work.is_stopped:
            return self.tr("Membatalkan…")
        if not work.is_begun:
            return self.tr("Menunggu giliran: {0}").format(work.title)
        if work.is_paused:
            return self.tr("Dijeda: {0}").format(work.title)
        share = f" {work.share // 10} %" if work.share is not None else ""
        if left := work.time_left.words:
            share += f", {translated(left)}"
        others = self.tr(" (+{0} lagi)").format(len(self._works) - 1)
        words = work.title
        part = translated(work.words)
        if part and part != work.title:
            part = part[:1].lower() + part[1:]
            words = f"{work.title.removesuffix('…')}: {part}"
        return f"{words}{share}{others if len(self._works) > 1 else ''}"

"""Closing the window: only once everything typed is on disk, or the person says so.

What somebody asked for and is still under way is waited for or given up, as they say; what is typed
and cannot be kept is asked about.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from shiboken6 import isValid

from kesbang_desktop.ui.widgets.dialog_opening import open_over
from kesbang_desktop.ui.widgets.question import Question
from kesbang_desktop.ui.work.long_work import LongWork
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker

_PATIENCE_MS = 4000
_LOOK_AGAIN_MS = 50


class WindowCloser(QObject):
    """Waits until ``is_settled`` and nothing of ``worker`` is wanted; then closes ``window``.

    ``given_up()`` where the person wants it to stay open, and ``unstored_wanted()`` where that is
    for the sake of what is ``unstored``.
    """

    given_up = Signal()
    unstored_wanted = Signal()

    def __init__(
        self,
        window: QWidget,
        is_settled: Callable[[], bool],
        unstored: Callable[[], Sequence[Unstored]],
        worker: Worker,
        waiting: Callable[[], int],
    ) -> None:
        """``waiting`` tells how much is on this computer alone, as the server is away."""
        super().__init__(window)
        self._waiting = waiting
        self._window = window
        self._is_settled = is_settled
        self._unstored = unstored
        self._worker = worker
        self._box: QMessageBox | None = None
        self._leaving: QMessageBox | None = None
        self._has_asked = self._is_told = False
        self._waited_ms = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)
        self.is_agreed = False

    @property
    def may_close(self) -> bool:
        """Whether nothing would be lost, or the person agreed that it is."""
        if self.is_agreed:
            return True
        is_done = self._is_settled() and self._wanted is None and not self._unstored()
        return is_done and not self._waiting()

    def wait(self) -> None:
        """Close the window as soon as all is saved and done; ask after a while where it is not."""
        if not self._timer.isActive():
            self._waited_ms = 0
            self._has_asked = self._is_told = False
            self._timer.start()

    @property
    def _wanted(self) -> LongWork | None:
        """What somebody asked for and is still under way."""
        return next((one for one in self._worker.works if not one.is_quiet), None)

    def _look(self) -> None:
        self._waited_ms += _LOOK_AGAIN_MS
        if self.is_agreed:
            self._end()
        elif self._is_settled():
            self._waited_ms = 0
            if (work := self._wanted) is None and (unstored := self._unstored()):
                self._timer.stop()
                self._ask_about_unstored(unstored)
            elif work is None and (count := self._waiting()):
                if not self._is_told:
                    self._tell_waiting(count)
            elif work is None:
                self._end()
            elif not self._has_asked:
                self._ask_about(work)
        elif self._waited_ms >= _PATIENCE_MS and self._box is None:
            self._ask_unsaved()

    def _end(self) -> None:
        """Close; a window under a question that is still in sight would stay."""
        if self._box is not None:
            self._leaving, self._box = self._box, None
            self._leaving.close()
        if self._leaving is None or not isValid(self._leaving) or not self._leaving.isVisible():
            self._leaving = None
            self._timer.stop()
            self._window.close()

    def _ask_about_unstored(self, unstored: Sequence[Unstored]) -> None:
        self._close_question()
        names = ", ".join(one.label for one in unstored)
        box = Question(
            self._window,
            self.tr("Belum tersimpan"),
            self.tr("Belum tersimpan: {0}").format(names),
        )
        box.setInformativeText("\n".join(one.sentence for one in unstored))
        back = box.addButton(self.tr("Kembali ke isian"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(
            self.tr("Tutup tanpa isian itu"), QMessageBox.ButtonRole.DestructiveRole
        )
        box.setDefaultButton(back)
        box.setEscapeButton(back)
        box.finished.connect(lambda: self._answer_unstored(box.clickedButton() is leave))
        open_over(box)

    def _answer_unstored(self, is_left: bool) -> None:
        if is_left:
            self.is_agreed = True
            self._window.close()
        else:
            self.given_up.emit()
            self.unstored_wanted.emit()

    def _tell_waiting(self, count: int) -> None:
        """Say what becomes of what the server does not have; Enter closes."""
        self._is_told = True
        self._close_question()
        words = self.tr("{0} perubahan belum ada di server kantor.", "", count).format(count)
        more = self.tr(
            "Semuanya aman di komputer ini, dan dikirim sendiri bila program ini dibuka lagi "
            "selagi server menjawab. Sampai itu orang lain belum melihatnya."
        )
        box = Question(self._window, self.tr("Menunggu jaringan"), words)
        leave = box.addButton(self.tr("Tutup"), QMessageBox.ButtonRole.AcceptRole)
        self._ask_to_leave(box, more, leave, is_usual=True)

    def _close_question(self) -> None:
        waiting, self._box = self._box, None
        if waiting is not None:
            waiting.close()

    def _ask_about(self, work: LongWork) -> None:
        self._has_asked = True
        box = self._box = Question(
            self._window,
            self.tr("Masih dikerjakan"),
            self.tr("Belum selesai: {0}").format(work.title),
        )
        box.setInformativeText(
            self.tr("Yang dibatalkan tidak meninggalkan berkas setengah jadi; catatan rapat aman.")
        )
        wait = box.addButton(self.tr("Tutup bila selesai"), QMessageBox.ButtonRole.AcceptRole)
        stop = box.addButton(self.tr("Batalkan dan tutup"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(self.tr("Jangan tutup"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(wait)
        box.setEscapeButton(back)
        box.finished.connect(lambda: self._take_answer(box, wait, stop))
        open_over(box)

    def _take_answer(self, box: QMessageBox, wait: QPushButton, stop: QPushButton) -> None:
        if self._box is not box:
            # The work ended before the answer.
            return
        self._box = None
        if box.clickedButton() is stop:
            for work in self._worker.works:
                work.stop()
        elif box.clickedButton() is not wait:
            self._give_up()

    def _ask_unsaved(self) -> None:
        """Ask whether to lose what cannot be written; Enter never does."""
        box = Question(
            self._window,
            self.tr("Belum tersimpan"),
            self.tr("Ketikan terakhir belum dapat ditulis ke diska."),
        )
        more = self.tr(
            "Bila ditutup, ketikan itu hilang. Begitu dapat ditulis, jendela ini menutup."
        )
        role = QMessageBox.ButtonRole.DestructiveRole
        lose = box.addButton(self.tr("Tutup tanpa menyimpan"), role)
        self._ask_to_leave(box, more, lose, is_usual=False)

    def _ask_to_leave(
        self, box: Question, more: str, leave: QPushButton, *, is_usual: bool
    ) -> None:
        """Open ``box``; ``leave`` alone closes the window, and Enter where that ``is_usual``."""
        self._box = box
        box.setInformativeText(more)
        back = box.addButton(self.tr("Jangan tutup"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(leave if is_usual else back)
        box.setEscapeButton(back)
        box.finished.connect(lambda: self._take_loss(box, leave))
        open_over(box)

    def _take_loss(self, box: QMessageBox, lose: QPushButton) -> None:
        if self._box is not box:
            # It was written before the answer.
            return
        self._box = None
        if box.clickedButton() is lose:
            self.is_agreed = True
        else:
            self._give_up()

    def _give_up(self) -> None:
        self._timer.stop()
        self.given_up.emit()

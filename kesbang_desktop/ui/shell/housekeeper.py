"""Copies and tidies what is stored, and says at the foot of the rail how old the last copy is."""

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.copy_settings import CopyState
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.ports.copies import CopyPorts
from kesbang_desktop.ui.language.formats import format_date, format_time
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.rail import Rail
from kesbang_desktop.ui.work.worker import Worker

_HOUR_MS = 3_600_000
# After a failure, such as a full disk, it is tried again sooner.
_RETRY_MS = 300_000


class Housekeeper(QObject):
    """Belongs to ``rail``. A copy is made at the start and every hour, also past midnight.

    ``failed(str)`` carries the sentence of a copy that could not be made, ``doubted(str)`` that of
    one with rows that are not as they were written, each once. ``copied()`` after each copy.
    """

    copied = Signal()
    failed = Signal(str)
    doubted = Signal(str)

    def __init__(
        self, rail: Rail, keep_house: Callable[[], CopyState], copies: CopyPorts, worker: Worker
    ) -> None:
        super().__init__(rail)
        self._rail = rail
        self._keep_house = keep_house
        self._copies = copies
        self._worker = worker
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.copy_again)

    def run(self) -> None:
        """Copy and tidy, off the Qt thread; further copies follow by themselves."""
        self._copy(self._keep_house)

    def read_state(self) -> None:
        """Say anew how copies stand, after one was made elsewhere."""
        self._worker.run_aside(self._copies.state, self.show_state, self._leave_footer)

    def copy_again(self) -> None:
        """Copy now: what stood in the way of a good copy is settled."""
        if not self._worker.is_stopped:
            self._copy(lambda: self._copies.make(CopyReason.HOUR))

    def _copy(self, job: Callable[[], CopyState]) -> None:
        self._worker.run_aside(
            job,
            self._note_copy,
            self._note_failure,
            title=self.tr("Mencadangkan…"),
            is_quiet=True,
            copies=True,
        )

    def _note_copy(self, state: CopyState) -> None:
        self.show_state(state)
        self.copied.emit()
        self._timer.start(_HOUR_MS)
        sentence = ""
        if state.altered:
            # Rare, and all that records are called comes with it.
            from kesbang_desktop.domain.altered_rows import altered_in_words

            sentence = translated(altered_in_words(state.altered))
        if sentence:
            sentence = f"{sentence} {translated(state.problem)}".strip()
        if sentence and sentence != self._told:
            self.doubted.emit(sentence)
        self._told = sentence

    def _note_failure(self, error: KnownError) -> None:
        self._worker.run_aside(self._copies.state, self.show_state, self._leave_footer)
        if isinstance(error, WorkStoppedError):
            # Whoever gave it up knows; the next one is due in an hour.
            self._timer.start(_HOUR_MS)
            return
        self._timer.start(_RETRY_MS)
        if error.sentence != self._told:
            # Once is enough: the next try is some minutes away.
            self._told = error.sentence
            self.failed.emit(translated(error.sentence))

    def _leave_footer(self, _error: KnownError) -> None:
        """The data cannot be read just now, which is told already."""

    def show_state(self, state: CopyState) -> None:
        """Say when the last copy that was read again was made, and what is wrong with the rest."""
        if state.elsewhere:
            self._rail.show_footer(self.tr("Data: di server kantor"))
            return
        newest = self.tr("Salinan baik terakhir:\n{0}").format(self._moment(state))
        wrong = self._problems(state)
        self._rail.show_footer("\n".join([newest, *wrong, self.tr("Data: lokal, luring")]))
        # The foot is not seen in a narrow window; what is wrong is.
        self._rail.show_badge(Page.SETTINGS, len(wrong), "; ".join(wrong))

    def _problems(self, state: CopyState) -> list[str]:
        wrong = []
        if state.damaged:
            wrong.append(
                self.tr("{0} salinan rusak", "", len(state.damaged)).format(len(state.damaged))
            )
        days = state.settings.days_unseen(datetime.now())
        if days:
            wrong.append(self.tr("Tempat kedua tidak terlihat {0} hari", "", days).format(days))
        elif state.problem:
            wrong.append(self.tr("Tempat kedua gagal disalin"))
        return wrong

    def _moment(self, state: CopyState) -> str:
        if state.newest is None:
            return self.tr("belum ada")
        made_at = state.newest.made_at
        day = made_at.date()
        words = self.tr("hari ini") if day == date.today() else format_date(day)
        return f"{words} {format_time(made_at.time())}"

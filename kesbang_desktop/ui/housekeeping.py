"""Copies and tidies what is stored, and says at the foot of the rail how old the last copy is."""

from datetime import date, datetime

from PySide6.QtCore import QObject, QTimer

from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.dates import format_date, format_time
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.rail import Rail
from kesbang_desktop.ui.worker import Worker

_HOUR_MS = 3_600_000
# After a failure, such as a full disk, it is tried again sooner.
_RETRY_MS = 300_000


class Housekeeping(QObject):
    """Belongs to ``rail``. A copy is made at the start and every hour, also past midnight."""

    def __init__(self, rail: Rail, ports: Ports, worker: Worker) -> None:
        super().__init__(rail)
        self._rail = rail
        self._ports = ports
        self._worker = worker
        self._copied_at: datetime | None = None
        self._told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._copy_again)

    def run(self) -> None:
        """Copy and tidy, off the Qt thread; further copies follow by themselves."""
        self._worker.run_aside(self._ports.keep_house, self._note_copy, self._note_failure)

    def _copy_again(self) -> None:
        if not self._worker.is_stopped:
            self._worker.run_aside(
                lambda: self._ports.copy_data(CopyReason.HOUR), self._note_copy, self._note_failure
            )

    def _note_copy(self, moment: datetime) -> None:
        self._copied_at = moment
        self._told = ""
        self._show()
        self._timer.start(_HOUR_MS)

    def _note_failure(self, error: KnownError) -> None:
        self._show()
        self._timer.start(_RETRY_MS)
        if error.sentence != self._told:
            # Once is enough: the next try is some minutes away.
            self._told = error.sentence
            self._worker.known_error_raised.emit(error.sentence)

    def _show(self) -> None:
        if self._copied_at is None:
            words = self.tr("belum ada")
        else:
            day = self._copied_at.date()
            words = self.tr("hari ini") if day == date.today() else format_date(day)
            words = f"{words} {format_time(self._copied_at.time())}"
        self._rail.show_footer(self.tr("Cadangan terakhir: {0}\nData: lokal, luring").format(words))

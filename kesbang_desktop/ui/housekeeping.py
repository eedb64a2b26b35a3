"""Backs up and tidies what is stored, and says at the foot of the rail how old the backup is."""

from datetime import date

from PySide6.QtCore import QObject

from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.rail import Rail
from kesbang_desktop.ui.worker import Worker


class Housekeeping(QObject):
    """Belongs to ``rail``."""

    def __init__(self, rail: Rail, ports: Ports, worker: Worker) -> None:
        super().__init__(rail)
        self._rail = rail
        self._ports = ports
        self._worker = worker

    def run(self) -> None:
        """Keep house once, off the Qt thread."""
        self._worker.run_aside(self._ports.keep_house, self._show_backup)

    def _show_backup(self, day: date | None) -> None:
        if day is None:
            words = self.tr("belum ada")
        else:
            words = self.tr("hari ini") if day == date.today() else format_date(day)
        self._rail.show_footer(self.tr("Cadangan terakhir: {0}\nData: lokal, luring").format(words))

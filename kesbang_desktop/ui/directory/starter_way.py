"""Agencies of the list to start with are offered and taken in, with a way back."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.party import Organization
from kesbang_desktop.domain.starter_agencies import OfferedAgency, StarterAgency
from kesbang_desktop.ports.directory import DirectoryPorts
from kesbang_desktop.ui.directory.starter_dialog import StarterDialog
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker


class StarterWay(QObject):
    """Asks over ``parent`` and writes through ``edits``."""

    def __init__(
        self, ports: DirectoryPorts, worker: Worker, edits: UndoableWrites, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._edits = edits
        self._page = parent

    def ask(self) -> None:
        """Show the list, to take of it what is wanted."""
        self._worker.run(self._ports.offer_agencies, lambda read: self._show(*read), awaited=True)

    def _show(self, offered: Sequence[OfferedAgency], problem: str) -> None:
        dialog = StarterDialog(offered, problem, self._page)
        dialog.taken.connect(self._take)
        dialog.open()

    def _take(self, chosen: Sequence[StarterAgency]) -> None:
        done: list[Organization] = []

        def take() -> Changes:
            added, changes = self._ports.take_agencies(chosen)
            done.extend(added)
            return changes

        self._edits.write(
            [take],
            self.tr("{0} instansi ditambahkan.", "", len(chosen)).format(len(chosen)),
            lambda: self._edits.write_back(
                # What lies under another one goes before it.
                [lambda: self._ports.withdraw([one.party for one in reversed(done)])]
            ),
        )

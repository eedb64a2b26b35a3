"""From what is told of altered rows to the dialog that settles them, and a good copy after it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.ports.copies import CopyPorts
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kesbang_desktop.domain.altered_rows import AlteredRow, SettledRows
    from kesbang_desktop.ui.safekeeping.altered_rows_dialog import AlteredRowsDialog


class AlteredWay(QObject):
    """``committed(Changes)`` after each decision; ``settled()`` once all of them are made.

    ``write_first`` writes what was typed: it is read again where a row of it comes from a copy.
    """

    committed = Signal(object)
    settled = Signal()

    def __init__(
        self,
        window: "QWidget",
        banner: Banner,
        ports: CopyPorts,
        worker: Worker,
        write_first: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._banner = banner
        self._ports = ports
        self._worker = worker
        self._write_first = write_first
        self._writes = UndoableWrites(worker, banner, self)
        self._writes.committed.connect(self.committed)
        self.dialog: AlteredRowsDialog | None = None

    def tell(self, sentence: str) -> None:
        """Say that there are such rows, with the way to them."""
        self._banner.show_error(sentence, [(self.tr("Lihat barisnya…"), self.open)])

    def open(self) -> None:
        """Read all rows, and show those that are not as they were written."""
        self._write_first()
        self._worker.run_aside(
            self._ports.altered,
            self._show,
            self._banner.show_failure,
            title=self.tr("Membaca semua baris…"),
        )

    def _show(self, rows: "Sequence[AlteredRow]") -> None:
        from kesbang_desktop.ui.safekeeping.altered_rows_dialog import AlteredRowsDialog

        if not rows:
            self._banner.show_message(self.tr("Semua baris seperti yang ditulis."))
            self.settled.emit()
            return
        self._banner.dismiss()
        self.dialog = AlteredRowsDialog(rows, self._ports, self._worker, self._window)
        self.dialog.committed.connect(self.committed)
        self.dialog.finished.connect(self._finish)
        self.dialog.open()

    def _finish(self) -> None:
        decided = tuple(self.dialog.decided) if self.dialog is not None else ()
        self.dialog = None
        count = sum(len(one.before) for one in decided)
        if not count:
            return
        words = self.tr("{0} baris diputuskan", "", count).format(count)
        undo = partial(self._take_back, decided)
        self._writes.tell(words, decided[-1].changes, undo)
        self.settled.emit()

    def _take_back(self, decided: "Sequence[SettledRows]") -> None:
        jobs = [partial(self._ports.unsettle, one) for one in reversed(decided)]
        self._writes.write_back(jobs)

"""Reading a matrix that another office filled in, and taking over what was agreed to."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.returned_matrix import ReturnedMatrix
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.follow_ups.returned_dialog import ReturnedDialog
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import export_folder


class ReturnedDesk(QObject):
    """Nothing is written before the person has checked it in the dialog."""

    def __init__(
        self,
        read: Callable[[Path], ReturnedMatrix],
        worker: Worker,
        banner: Banner,
        edits: FollowUpEdits,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._read_returned = read
        self._worker = worker
        self._banner = banner
        self._edits = edits
        self._page = page
        self.dialog: ReturnedDialog | None = None

    def ask_for_file(self) -> None:
        """Ask which file to read."""
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Impor matriks terisi"),
            str(export_folder()),
            self.tr("Buku kerja (*.xlsx *.xls *.ods *.csv);;Semua berkas (*)"),
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Compare the file at ``path`` with the data and show what differs."""
        self._worker.run_aside(
            lambda: self._read_returned(path),
            self._show,
            self._banner.show_failure,
            title=self.tr("Membaca matriks…"),
        )

    def _show(self, matrix: ReturnedMatrix) -> None:
        if not matrix.changes and not matrix.problems:
            words = self.tr("“{0}” sama dengan data; tidak ada yang perlu diambil.")
            self._banner.show_message(words.format(matrix.file_name), (), UNDO_HINT_MS)
            return
        self.dialog = ReturnedDialog(matrix, self._page)
        self.dialog.taken.connect(self._edits.take_over)
        self.dialog.open()

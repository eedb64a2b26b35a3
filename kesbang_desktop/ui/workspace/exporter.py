"""Ctrl+E: the notula as a Word document, and what to do with it next."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.workspace.export import export_folder, free_path, open_file


class Exporter(QObject):
    """Writes a notula and says where it is. ``exported(Path)`` after each."""

    exported = Signal(object)

    def __init__(self, ports: Ports, worker: Worker, banner: Banner, parent: QWidget) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._window = parent

    def export(self, meeting: Meeting) -> None:
        """Write the notula of ``meeting`` to the export folder under its proposed name."""
        name = document_file_name("Notula", meeting)
        self._run(meeting, lambda: free_path(export_folder(), name))

    def export_to(self, meeting: Meeting) -> None:
        """Write the notula of ``meeting`` to a place that is asked for."""
        proposed = export_folder() / document_file_name("Notula", meeting)
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Ekspor notula"), str(proposed), self.tr("Dokumen Word (*.docx)")
        )
        if chosen:
            self._run(meeting, lambda: Path(chosen).with_suffix(".docx"))

    def _run(self, meeting: Meeting, choose: Callable[[], Path]) -> None:
        self._worker.run(
            lambda: self._ports.papers.export(meeting.id, DocumentKind.NOTULA, choose(), True),
            self._tell,
            lambda error: self._banner.show_error(
                error.sentence, [(self.tr("Ekspor ke…"), lambda: self.export_to(meeting))]
            ),
        )

    def _tell(self, path: Path) -> None:
        self._banner.show_message(
            self.tr("Notula tersimpan: {0}").format(path),
            [
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
        )
        self.exported.emit(path)

"""Receiving a document that was corrected in Word into the open meeting."""

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.corrections.change import Change, Corrections
from kesbang_desktop.domain.corrections.taken import TakenCorrections
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ports.papers import CorrectionPorts
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.corrections.corrections_dialog import CorrectionsDialog
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import export_folder


class CorrectionReceiver(QObject):
    """Nothing is written before the person has seen it in the dialog.

    ``prepare`` writes what is pending and returns the open meeting, None for none; ``show_anew``
    shows what was written, text and all, and then does what it is given; ``undo_first`` lets Ctrl+Z
    in the text do that while nothing is typed.
    ``committed(Changes)`` after corrections were taken, and after they were taken back.
    """

    committed = Signal(object)

    def __init__(
        self,
        ports: CorrectionPorts,
        worker: Worker,
        banner: Banner,
        prepare: Callable[[], Meeting | None],
        show_anew: Callable[[Changes, Callable[[], object]], None],
        undo_first: Callable[[UUID, Callable[[], bool]], object],
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._prepare = prepare
        self._show_anew = show_anew
        self._undo_first = undo_first
        self._page = page
        self.dialog: CorrectionsDialog | None = None
        self.writes = UndoableWrites(worker, banner, self)
        self.writes.committed.connect(self.committed)
        bind(page, commands.RECEIVE, self.ask_for_file)

    def ask_for_file(self) -> None:
        """Ask which document to read."""
        name, _ = QFileDialog.getOpenFileName(
            self._page,
            self.tr("Terima koreksi"),
            str(export_folder()),
            self.tr("Dokumen Word (*.docx);;Semua berkas (*)"),
        )
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Compare the document at ``path`` with the open meeting and show what differs."""
        if (meeting := self._prepare()) is not None:
            self._worker.run_aside(
                lambda: self._ports.read(path, meeting.id),
                self._show,
                self._banner.show_failure,
                title=self.tr("Membaca koreksi…"),
            )

    def _show(self, found: Corrections) -> None:
        if not found.changes and not found.comparison.untaken:
            words = self.tr("“{0}” sama dengan notula; tidak ada yang perlu diambil.")
            self._banner.show_message(words.format(found.file_name), (), UNDO_HINT_MS)
            return
        self.dialog = CorrectionsDialog(found, self._page)
        self.dialog.taken.connect(lambda chosen, reason: self._take(found, chosen, reason))
        self.dialog.open()

    def _take(self, found: Corrections, chosen: list[Change], reason: str) -> None:
        """Write what was chosen, after what is typed meanwhile."""
        self._prepare()
        words = self.tr("{0} koreksi diambil dari “{1}”", "", len(chosen)).format(
            len(chosen), found.file_name
        )

        def tell(taken: TakenCorrections) -> None:
            self.writes.tell(words, taken.changes, lambda: self._take_back(taken))
            self._undo_first(found.meeting_id, self.writes.undo)

        self._worker.run(
            lambda: self._ports.take(found, chosen, reason),
            lambda taken: self._show_anew(taken.changes, lambda: tell(taken)),
            self._banner.show_failure,
            writes=True,
        )

    def _take_back(self, taken: TakenCorrections) -> None:
        self._prepare()

        def tell(changes: Changes) -> None:
            self.writes.tell(self.tr("Dikembalikan"), changes)

        self._worker.run(
            lambda: self._ports.take_back(taken),
            lambda changes: self._show_anew(changes, lambda: tell(changes)),
            self._banner.show_failure,
            writes=True,
        )

"""Meetings into the bin (Sampah), out of it, and gone for good."""

from collections.abc import Callable
from datetime import UTC, datetime
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import MeetingSummary
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.worker import Worker


class MeetingBin(QObject):
    """Does it, says so in the banner, and tells ``changes_committed(Changes)``."""

    changes_committed = Signal(object)

    def __init__(self, ports: Ports, worker: Worker, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._page = page

    def put(self, ids: list[UUID]) -> None:
        """Move meetings to the bin and offer to take that back."""
        now = datetime.now(UTC)
        text = self.tr("Rapat dipindahkan ke Sampah")
        if len(ids) > 1:
            text = self.tr("{0} rapat dipindahkan ke Sampah").format(len(ids))
        undo = (self.tr("Urungkan"), lambda: self.restore(ids))
        self._write(
            [lambda one=one: self._ports.bin_meeting(one, now) for one in ids],
            lambda: self._banner.show_message(text, [undo], UNDO_HINT_MS),
        )

    def restore(self, ids: list[UUID]) -> None:
        """Bring meetings back from the bin."""
        self._write(
            [lambda one=one: self._ports.restore_meeting(one) for one in ids],
            lambda: self._banner.show_message(self.tr("Rapat dipulihkan"), (), UNDO_HINT_MS),
        )

    def ask_to_purge(self, chosen: list[MeetingSummary]) -> None:
        """Ask, and remove meetings for good if that is what is wanted.

        The question says how many actions are open: those stay.
        """
        count = self._ports.follow_ups.open_in_meeting
        self._worker.run(
            lambda: sum(count(one.id) for one in chosen),
            lambda open_actions: self._ask_to_purge(chosen, open_actions),
            self._show_error,
        )

    def _ask_to_purge(self, chosen: list[MeetingSummary], open_actions: int) -> None:
        box = QMessageBox(self._page)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Hapus permanen"))
        what = self.tr("{0} rapat").format(len(chosen))
        if len(chosen) == 1:
            what = f"“{chosen[0].title}”"
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Hapus permanen {0}?").format(what))
        words = self.tr("Notula dan tindak lanjutnya tidak dapat dikembalikan.")
        if open_actions:
            words = self.tr(
                "Notulanya tidak dapat dikembalikan. {0} tindak lanjut yang belum selesai tetap "
                "ada di halaman Tindak lanjut, tanpa rapat."
            ).format(open_actions)
        box.setInformativeText(words)
        purge = box.addButton(self.tr("Hapus permanen"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(self.tr("Batal"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        purge.clicked.connect(lambda: self._purge([one.id for one in chosen]))
        box.open()

    def _purge(self, ids: list[UUID]) -> None:
        self._write(
            [lambda one=one: self._ports.purge_meeting(one) for one in ids],
            lambda: self._banner.show_message(self.tr("Dihapus permanen"), (), UNDO_HINT_MS),
        )

    def _write(self, jobs: list[Callable[[], Changes]], finish: Callable[[], None]) -> None:
        def run_all() -> Changes:
            changes = Changes()
            for job in jobs:
                changes |= job()
            return changes

        def tell(changes: Changes) -> None:
            finish()
            self.changes_committed.emit(changes)

        self._worker.run(run_all, tell, self._show_error)

    def _show_error(self, error: KnownError) -> None:
        self._banner.show_error(error.sentence)

"""The way from a safety copy to one attachment of it, on the page of copies and at the start."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.copied_attachment import CopiedAttachment
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.file_name import safe_file_name
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ports.copies import CopiedFiles
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.safekeeping.copied_attachment_dialog import CopiedAttachmentDialog
from kesbang_desktop.ui.safekeeping.copy_words import moment_in_words
from kesbang_desktop.ui.widgets.dialog_opening import is_free
from kesbang_desktop.ui.work.worker import Worker


class CopiedFilesDesk(QObject):
    """Belongs to ``parent``, over which it asks.

    ``listed()`` once a copy was read, ``saved(Path)``, or ``failed(KnownError)``.
    ``bring_chosen(copy, CopiedAttachment)`` is for whoever has data open.
    """

    listed = Signal()
    saved = Signal(object)
    failed = Signal(object)
    bring_chosen = Signal(object, object)

    def __init__(self, files: CopiedFiles, worker: Worker, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._files = files
        self._worker = worker

    def offer(self, one: CopyRecord | OldCopy) -> None:
        """Read which attachments the copy has, and offer them."""
        self._worker.run_aside(
            lambda: self._files.list(one),
            partial(self._show, one),
            self._fail,
            title=self.tr("Membaca salinan…"),
        )

    def save_to(self, wanted: CopiedAttachment, target: Path) -> None:
        """Write the file of ``wanted`` to ``target``."""
        save = partial(self._files.save, wanted, target)
        self._worker.run_aside(save, self.saved.emit, self._fail, title=self.tr("Menyimpan…"))

    def _show(self, one: CopyRecord | OldCopy, found: Sequence[CopiedAttachment]) -> None:
        self.listed.emit()
        if not is_free(self._parent):
            return
        dialog = CopiedAttachmentDialog(found, moment_in_words(one.made_at), self._parent)
        dialog.bring_chosen.connect(partial(self.bring_chosen.emit, one))
        dialog.save_chosen.connect(self._ask)
        dialog.open()

    def _ask(self, wanted: CopiedAttachment) -> None:
        name = Path(wanted.file_name)
        proposed = safe_file_name(name.stem, name.suffix)
        title = self.tr("Simpan lampiran")
        # Whoever leaves the suffix out would find a file that no program opens.
        kind = self.tr("Lampiran (*{0})").format(name.suffix) if name.suffix else ""
        ask_where_to_save(self._parent, title, proposed, kind, partial(self.save_to, wanted))

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)

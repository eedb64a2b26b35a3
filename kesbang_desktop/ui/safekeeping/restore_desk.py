"""The ways back from a safety copy: all data, one meeting, one attachment."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.copied_attachment import CopiedAttachment
from kesbang_desktop.domain.copy_difference import BroughtBack, CopyDifference
from kesbang_desktop.domain.copy_lock import CopyLock
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ports.copies import CopyPorts
from kesbang_desktop.ui.safekeeping.copied_files_desk import CopiedFilesDesk
from kesbang_desktop.ui.safekeeping.copied_meeting_dialog import CopiedMeetingDialog
from kesbang_desktop.ui.safekeeping.copy_comparison import CopyComparison
from kesbang_desktop.ui.safekeeping.copy_unlocker import CopyUnlocker, lock_in_words
from kesbang_desktop.ui.safekeeping.copy_words import (
    brought_in_words,
    difference_in_words,
    moment_in_words,
)
from kesbang_desktop.ui.safekeeping.restore_question import RestoreQuestion
from kesbang_desktop.ui.widgets.banner import Banner, BannerAction
from kesbang_desktop.ui.widgets.dialog_opening import is_free, open_over
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file

# Long enough to read where a file was saved.
_TOLD_MS = 60_000

Bring = Callable[[CopyRecord | OldCopy, UUID], BroughtBack]


class RestoreDesk(QObject):
    """Asks over ``parent`` and tells in ``banner``; what came back is taken away by ``writes``.

    ``restore_requested(copy)`` once the person agreed that all data are put back,
    ``meeting_opened(UUID)`` for one that came back.
    """

    restore_requested = Signal(object)
    meeting_opened = Signal(object)

    def __init__(
        self,
        ports: CopyPorts,
        worker: Worker,
        comparison: CopyComparison,
        banner: Banner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._comparison = comparison
        self._banner = banner
        self._parent = parent
        self.writes = UndoableWrites(worker, banner, self)
        self._opening = CopyUnlocker(ports.keys, worker, parent)
        self._files = CopiedFilesDesk(ports.files, worker, parent)
        self._files.listed.connect(banner.dismiss)
        self._files.failed.connect(banner.show_failure)
        self._files.saved.connect(self._note_saved)
        self._files.bring_chosen.connect(self._bring_attachment)

    def restore(self, one: CopyRecord | OldCopy) -> None:
        """Ask whether all data are put back as they are in the copy."""
        self._opening.open(one, partial(self._ask_to_restore, one), self._banner.show_failure)

    def restore_meeting(self, one: CopyRecord | OldCopy) -> None:
        """Offer the meetings of the copy, once it is read."""
        if (found := self._comparison.of(one)) is not None:
            self._offer_meetings(one, found)
        else:
            offer = partial(self._offer_meetings, one)
            self._opening.open(
                one, lambda _lock: self._comparison.read(one, offer), self._banner.show_failure
            )

    def restore_attachment(self, one: CopyRecord | OldCopy) -> None:
        """Offer the attachments of the copy."""
        self._opening.open(one, partial(self._offer_files, one), self._banner.show_failure)

    def _ask_to_restore(self, one: CopyRecord | OldCopy, lock: CopyLock) -> None:
        if not is_free(self._parent):
            return
        question = RestoreQuestion(one, lock_in_words(lock), self._parent)
        question.show_since(self._comparison.words_of(one))
        question.agreed.connect(partial(self.restore_requested.emit, one))
        open_over(question)
        if lock.needs_words:
            # Until its passphrase was given it could not be compared.
            self._comparison.read(
                one, lambda found: question.show_since(difference_in_words(found))
            )

    def _offer_files(self, one: CopyRecord | OldCopy, lock: CopyLock) -> None:
        self._files.offer(one)
        if lock.needs_words:
            self._comparison.read(one)

    def _offer_meetings(self, one: CopyRecord | OldCopy, found: CopyDifference) -> None:
        if not is_free(self._parent):
            return
        self._banner.dismiss()
        dialog = CopiedMeetingDialog(found, moment_in_words(one.made_at), self._parent)
        dialog.meeting_chosen.connect(partial(self._bring, one, self._ports.bring_back))
        dialog.attachments_chosen.connect(partial(self._bring, one, self._ports.bring_attachments))
        dialog.open()

    def _bring(self, one: CopyRecord | OldCopy, verb: Bring, meeting_id: UUID) -> None:
        self._worker.run_aside(
            lambda: verb(one, meeting_id),
            lambda brought: self._tell(brought_in_words(brought), brought),
            self._banner.show_failure,
            title=self.tr("Memulihkan dari salinan…"),
        )

    def _bring_attachment(self, one: CopyRecord | OldCopy, wanted: CopiedAttachment) -> None:
        bring = partial(self._ports.bring_attachment, one, wanted.id)
        note = partial(self._note_attachment, wanted)
        self._worker.run_aside(bring, note, self._banner.show_failure)

    def _note_attachment(self, wanted: CopiedAttachment, brought: BroughtBack) -> None:
        if brought.attachments:
            words = self.tr("“{0}” kembali ke tempatnya: {1}.")
            place = wanted.meeting or self.tr("bukti tindak lanjut")
            self._tell(words.format(wanted.file_name, place), brought)
        else:
            words = self.tr("“{0}” masih ada di rapatnya, dan berkasnya sekarang utuh.")
            self._tell(words.format(wanted.file_name), brought)

    def _note_saved(self, path: Path) -> None:
        actions = [(self.tr("Buka berkas"), partial(open_file, path))]
        self._banner.show_message(self.tr("Disimpan: {0}").format(path), actions, _TOLD_MS)

    def _tell(self, words: str, brought: BroughtBack) -> None:
        is_done = brought.meeting_id is not None or brought.attachments
        undo = partial(self.writes.write_back, [partial(self._ports.take_away, brought)])
        actions: list[BannerAction] = []
        if (meeting_id := brought.meeting_id) is not None:
            actions = [(self.tr("Buka rapat"), partial(self.meeting_opened.emit, meeting_id))]
        self.writes.tell(words, brought.changes, undo if is_done else None, actions)

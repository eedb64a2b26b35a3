"""Fills the pane with the follow-up under the keyboard, and stores what is done there."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from kesbang_desktop.domain.action import Progress
from kesbang_desktop.domain.action_details import ActionDetails
from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.ports.doors import DetailsPorts
from kesbang_desktop.ui.attachments.opening import copy_of_kept
from kesbang_desktop.ui.follow_ups.details_pane import DetailsPane
from kesbang_desktop.ui.follow_ups.follow_up_edits import FollowUpEdits
from kesbang_desktop.ui.follow_ups.progress_text import read_progress
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file

# While the arrow keys run down the list nothing is read.
_REST_MS = 80


class DetailsReader(QObject):
    """``with_chosen(act)`` calls ``act`` with everything that is selected."""

    def __init__(
        self,
        pane: DetailsPane,
        edits: FollowUpEdits,
        ports: DetailsPorts,
        worker: Worker,
        banner: Banner,
        today: Callable[[], date],
        with_chosen: Callable[[Callable[[list[FollowUp]], object]], object],
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._edits = edits
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._today = today
        self._with_chosen = with_chosen
        self.shown: UUID | None = None
        self.details: ActionDetails | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._read)
        pane.log.note_given.connect(self._note)
        pane.log.rewritten.connect(self._rewrite)
        pane.log.removed.connect(lambda note: self._edits.rewrite_note(note, "", note.noted_at))
        pane.evidence.files_given.connect(self.add_files)
        pane.evidence.opened.connect(self._open)
        pane.evidence.removed.connect(self._remove)

    def show(self, one: FollowUp | None, count: int) -> None:
        """Show ``one``, or how many are chosen; the rest of it follows."""
        if count > 1:
            self.shown, self.details = None, None
            self._resting.stop()
            self._pane.show_several(count)
        elif one is None:
            self.shown, self.details = None, None
            self._resting.stop()
            self._pane.show_nothing()
        elif one.entry_id != self.shown:
            self.shown, self.details = one.entry_id, None
            self._pane.show_row(one)
            self._resting.start()
        elif self.details is None:
            self._pane.show_row(one)
            self._resting.start()
        elif self.details.follow_up != one:
            # What the list shows of it at once; its history follows.
            self.details = replace(self.details, follow_up=one)
            self._pane.show_details(self.details)
            self._resting.start()

    def refresh(self) -> None:
        """Read again what is shown."""
        if self.shown is not None:
            self._resting.start()

    def rest(self) -> None:
        """Read nothing more: nobody sees the pane."""
        self._resting.stop()

    def add_files(self, files: Sequence[Path]) -> None:
        """Keep ``files`` as evidence of what is shown."""
        entry_id = self.shown
        if entry_id is None:
            return

        def add_all() -> Changes:
            changes = Changes()
            for path in files:
                changes |= self._ports.follow_ups.add_evidence(entry_id, path)
            return changes

        words = self.tr("{0} bukti dukung ditambahkan", "", len(files)).format(len(files))
        self._edits.write([add_all], words)

    def _read(self) -> None:
        entry_id = self.shown
        if entry_id is None:
            return

        def take(details: ActionDetails) -> None:
            # The keyboard may be on another one by now.
            if self.shown == entry_id:
                self.details = details
                self._pane.show_details(details)

        self._worker.run(lambda: self._ports.follow_ups.details(entry_id), take, self._show_error)

    def _note(self, typed: str) -> None:
        text, at = read_progress(typed, self._today(), datetime.now(UTC))
        self._with_chosen(lambda chosen: self._edits.add_note(chosen, text, at))

    def _rewrite(self, before: Progress, typed: str) -> None:
        text, at = read_progress(typed, self._today(), before.noted_at)
        self._edits.rewrite_note(before, text, at)

    def _open(self, one: Attachment) -> None:
        self._worker.run(
            partial(copy_of_kept, self._ports.attachments, one), open_file, self._show_error
        )

    def _remove(self, one: Attachment) -> None:
        """Take ``one`` out of the evidence."""
        entry_id, verbs = self.shown, self._ports.follow_ups
        if entry_id is None:
            return
        words = self.tr("“{0}” dilepas dari bukti dukung").format(one.file_name)
        link = self.tr("“{0}” dikembalikan").format(one.file_name)
        # What is in no meeting went with the last action that it was evidence of.
        again = [lambda: self._ports.attachments.save([one])] if one.meeting_id is None else []
        again.append(lambda: verbs.link_evidence(entry_id, one.id))
        self._edits.write(
            [lambda: verbs.unlink_evidence(entry_id, one.id)],
            words,
            lambda: self._edits.write_back(again, link),
        )

    def _show_error(self, error: KnownError) -> None:
        self._banner.show_failure(error)

"""The attachments of the open meeting: read, changed, written, and taken back."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.attachment import Attachment
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.together.fields import merge_list
from kesbang_desktop.ports.papers import AttachmentPorts
from kesbang_desktop.ui.attachments.arranging import Attachments
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.worker import Worker


class AttachmentKeeper(QObject):
    """``changed()`` when ``records`` are others, ``committed(Changes)`` and ``failed(str)``.

    A change is shown at once; where it cannot be written, what is stored is shown again.
    """

    changed = Signal()
    committed = Signal(object)
    failed = Signal(str)

    def __init__(
        self, ports: AttachmentPorts, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self.meeting_id: UUID | None = None
        self.records: Attachments = ()
        # Before and after each change.
        self._past: list[tuple[Attachments, Attachments]] = []
        self._in_flight = 0

    @property
    def is_settled(self) -> bool:
        """Whether every change is on disk."""
        return not self._in_flight

    def open(self, meeting_id: UUID) -> None:
        """Show the attachments of a meeting."""
        if meeting_id != self.meeting_id:
            self.meeting_id, self.records = meeting_id, ()
            self._past.clear()
            self.changed.emit()
        self.read()

    def read(self) -> None:
        """Read what is stored; changes that are still being written come first."""
        meeting_id = self.meeting_id
        if meeting_id is not None:
            self._worker.run(
                lambda: self._ports.list(meeting_id),
                lambda found: self._take(meeting_id, tuple(found)),
                lambda error: self.failed.emit(translated(error.sentence)),
            )

    def take_added(self, added: Sequence[Attachment]) -> None:
        """Show what was stored by other means."""
        mine = [one for one in added if one.meeting_id == self.meeting_id]
        if mine:
            now = (*self.records, *mine)
            self._past.append((self.records, now))
            self._show(now)

    def apply(self, records: Attachments) -> None:
        """Show ``records`` and write what differs."""
        if records != self.records:
            self._past.append((self.records, records))
            self._write(records)

    def undo(self) -> bool:
        """Take the last change back; tell whether there was one."""
        if not self._past:
            return False
        before, after = self._past.pop()
        self._write(merge_list(after, before, self.records))
        return True

    def _write(self, records: Attachments) -> None:
        before = {one.id: one for one in self.records}
        known = self.records
        changed = [one for one in records if before.get(one.id) != one]
        removed = before.keys() - {one.id for one in records}
        self._show(records)
        self._in_flight += 1

        def write() -> Changes:
            changes = Changes()
            if changed:
                changes |= self._ports.save(changed, known)
            for one in removed:
                changes |= self._ports.remove(one)
            return changes

        self._worker.run(write, self._finish, self._fail, writes=True)

    def _show(self, records: Attachments) -> None:
        self.records = tuple(sorted(records, key=lambda one: one.order_key))
        self.changed.emit()

    def _take(self, meeting_id: UUID, found: Attachments) -> None:
        if meeting_id == self.meeting_id and self.is_settled and found != self.records:
            self._show(found)

    def _finish(self, changes: Changes) -> None:
        self._in_flight -= 1
        self.committed.emit(changes)

    def _fail(self, error: KnownError) -> None:
        self._in_flight -= 1
        self._past.clear()
        self.failed.emit(translated(error.sentence))
        self.read()

"""Writes every change to disk by itself, soon after the key and off the Qt thread."""

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import DatabaseError, KnownError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.pending_entries import Batch, PendingEntries
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Collection

    from kesbang_desktop.domain.together.news import SharedAnswer
    from kesbang_desktop.domain.together.other_seats import OtherSeats
    from kesbang_desktop.domain.together.sending import Sent
    from kesbang_desktop.ports.meetings import SaveEntries

# Throttled, not debounced: the first change starts the clock, further ones ride along.
_DELAY_MS = 90
_RETRY_MS = 1500


class Autosave(QObject):
    """Saves the lines of one meeting.

    ``saved(datetime)`` after each write, ``committed(Changes)`` with what it changed, and
    ``failed(str)`` with the sentence of what went wrong; the lines stay pending and are tried
    again. Where several seats write, ``answered(Sent, SharedAnswer)`` after
    each write that ``seats`` merged with what others wrote.
    """

    saved = Signal(object)
    committed = Signal(object)
    failed = Signal(str)
    answered = Signal(object, object)

    def __init__(
        self,
        table: LineTable,
        minutes: Minutes,
        save: "SaveEntries",
        worker: Worker,
        parent: QObject | None = None,
        seats: "OtherSeats | None" = None,
    ) -> None:
        super().__init__(parent)
        self._seats = seats
        self._meeting_id: UUID = minutes.meeting.id
        self._save = save
        self._worker = worker
        self._in_flight = 0
        # A write failed and what it held was not written since.
        self._behind = False
        # What is typed could not be written, and still is not.
        self.is_failing = False
        self._reported: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.flush)
        self.pending = PendingEntries(table, minutes, seats.sign if seats else "")
        table.lines_changed.connect(self._note_change)

    @property
    def is_settled(self) -> bool:
        """Whether everything typed is on disk."""
        return not self._in_flight and not self.pending.has_changes

    def flush(self) -> None:
        """Write now what is pending; the worker thread keeps the order of the writes."""
        self._timer.stop()
        if not self.pending.has_changes:
            return
        batch = self.pending.take()
        self._behind = False
        if batch.is_empty:
            return
        self._in_flight += 1
        if (sent := batch.sent) is not None and self._seats is not None:
            merge = self._seats.save
            self._worker.write(
                lambda: merge(self._meeting_id, sent, batch.actions),
                lambda answer: self._take_answer(sent, answer),
                lambda error: self._fail(batch, error),
                lambda bug: self._fail_by_bug(batch, bug),
            )
            return
        self._worker.write(
            lambda: self._save(self._meeting_id, batch.entries, batch.actions, batch.removed),
            self._finish,
            lambda error: self._fail(batch, error),
            lambda bug: self._fail_by_bug(batch, bug),
        )

    def _note_change(self, first: int, removed: int, added: int) -> None:
        self.pending.note_change(first, removed, added, datetime.now().replace(microsecond=0))
        self._schedule()

    def _schedule(self) -> None:
        # While a write is under way the next one waits for it: a slow disk gets few large writes.
        if not self._in_flight and not self._timer.isActive() and self.pending.has_changes:
            self._timer.start(_DELAY_MS)
            self._worker.expect_write()

    def write_again(self, ids: "Collection[UUID]") -> None:
        """Write the lines with ``ids`` soon, whatever is known of them."""
        self.pending.write_again(ids)
        self._schedule()

    def _take_answer(self, sent: "Sent", answer: "SharedAnswer") -> None:
        self.answered.emit(sent, answer)
        self._finish(answer.changes)

    def _finish(self, changes: Changes) -> None:
        self._in_flight -= 1
        self.committed.emit(changes)
        if not self._behind:
            self.is_failing = False
            self.saved.emit(datetime.now())
        self._schedule()

    def _fail(self, batch: Batch, error: KnownError) -> None:
        self._in_flight -= 1
        self._behind = self.is_failing = True
        self.pending.give_back(batch)
        self.failed.emit(translated(error.sentence))
        self._timer.start(_RETRY_MS)

    def _fail_by_bug(self, batch: Batch, bug: BaseException) -> None:
        # Whatever it is, saving goes on: the text must not stay unwritten from here on.
        if repr(bug) not in self._reported:
            # Once is enough: the next try is a moment away.
            self._reported.add(repr(bug))
            self._worker.bug_found.emit(bug)
        sentence = self.tr(
            "Perubahan terakhir belum tersimpan karena kesalahan program. "
            "Teruskan mengetik, penyimpanan dicoba lagi; atau simpan salinan ke tempat lain."
        )
        self._fail(batch, DatabaseError(sentence))

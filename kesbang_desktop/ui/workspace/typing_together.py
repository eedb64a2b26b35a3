"""One text that several seats type in: what others write comes in, and where they are is seen."""

from collections.abc import Collection
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.together.book import SharedBook
from kesbang_desktop.domain.together.news import Here, LinesRead, News, SharedAnswer
from kesbang_desktop.domain.together.other_seats import OtherSeats
from kesbang_desktop.domain.together.sending import Sent
from kesbang_desktop.ui.editor.autosave import Autosave
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.editor.shared_text import SharedText
from kesbang_desktop.ui.editor.structure import text_start
from kesbang_desktop.ui.work.worker import Worker

# Where somebody types is told so often at most, and again while he rests.
_HERE_MS = 200
_STILL_HERE_MS = 4_000
# So soon it is looked whether what was typed reached a server that was away.
_LATER_MS = 1_000


class TypingTogether(QObject):
    """``told(str)`` where somebody has to know what became of his words."""

    told = Signal(str)

    def __init__(
        self,
        meeting_id: UUID,
        edit: MinutesEdit,
        autosave: Autosave,
        seats: OtherSeats,
        worker: Worker,
    ) -> None:
        super().__init__(edit)
        self._meeting_id = meeting_id
        self._edit, self._autosave = edit, autosave
        self.seats, self._worker = seats, worker
        edit.others.own = (seats.name, seats.computer)
        self._text = SharedText(edit, autosave.pending, meeting_id)
        self._is_reading = self._was_behind = False
        self._aside: frozenset[UUID] = frozenset()
        # Lines to be read again; None for all.
        self._wanted: set[UUID] | None = set()
        self._here: Here | None = None
        self._here_timer = QTimer(self)
        self._here_timer.setSingleShot(True)
        self._here_timer.timeout.connect(self._tell_here)
        self._still_timer = QTimer(self)
        self._still_timer.setInterval(_STILL_HERE_MS)
        self._still_timer.timeout.connect(self._tell_again)
        self._later_timer = QTimer(self)
        self._later_timer.setSingleShot(True)
        self._later_timer.setInterval(_LATER_MS)
        self._later_timer.timeout.connect(lambda: self._read(None))
        autosave.answered.connect(self._take_answer)
        edit.line_entered.connect(self._leave_lines)
        edit.cursorPositionChanged.connect(self._tell_soon)
        self._still_timer.start()
        self._tell_soon()
        self._read(())

    @property
    def _book(self) -> SharedBook:
        book = self._autosave.pending.book
        assert book is not None
        return book

    def hear(self, news: News) -> None:
        """Show what others wrote here, as soon as it is read."""
        ids = news.of_meeting(self._meeting_id)
        if ids is None or ids:
            self._read(ids)

    def read_marks(self) -> None:
        """Read which lines have other words beside them."""
        self._read(())

    def hear_here(self, here: Here) -> None:
        """Show where somebody types, or that he went elsewhere."""
        if here.meeting_id == self._meeting_id:
            self._edit.others.show_here(here)
        else:
            self._edit.others.show_here(Here(here.seat, here.name))

    def leave(self) -> None:
        """Tell the others that nobody types here any more."""
        for timer in (self._here_timer, self._still_timer, self._later_timer):
            timer.stop()
        self._send(Here(self.seats.sign, self.seats.name))

    def _read(self, ids: Collection[UUID] | None) -> None:
        if ids is None:
            self._wanted = None
        elif self._wanted is not None:
            self._wanted |= set(ids)
        if self._is_reading:
            return
        self._is_reading = True
        wanted, self._wanted = self._wanted, set()
        asked_at, read, meeting_id = self._book.clock, self.seats.read, self._meeting_id
        self._worker.run(
            lambda: read(meeting_id, wanted),
            lambda found: self._show(found, asked_at, is_whole=wanted is None),
            self._fail_to_read,
        )

    def _fail_to_read(self, _error: KnownError) -> None:
        # What is typed is told of where it is written; whoever listens hears when it is back.
        self._is_reading = False

    def _show(self, found: LinesRead, asked_at: int, is_whole: bool) -> None:
        self._is_reading = False
        if found.is_behind:
            # Whatever stands there by then, once what was typed here is on the server.
            self._was_behind = True
            self._later_timer.start()
            return
        gone = list(found.gone)
        if is_whole:
            there = {one.entry.id for one in found.lines}
            gone += [one for one in self._autosave.pending.written if one not in there]
        self._show_aside(found.with_aside)
        # In minutes that are final nobody types on.
        kept = self._line_here() if self._edit.hasFocus() and not found.is_final else None
        if kept in gone:
            # What is typed into it brings it back; else it goes when it is left.
            gone.remove(kept)
            self._tell_deleted(kept)
        lines, dropped = self._book.hear(
            found.lines, gone, asked_at, self._autosave.pending.unsaved
        )
        self._text.show(lines, dropped)
        if self._book.revived:
            self._autosave.write_again(self._book.revived)
        if self._wanted is None or self._wanted:
            self._read(self._wanted)

    def _show_aside(self, with_aside: frozenset[UUID]) -> None:
        """Mark lines with other words beside them, and tell which came while the server was away.

        The answer that would have told it never came.
        """
        count = len(with_aside - self._aside) if self._was_behind else 0
        self._aside, self._was_behind = with_aside, False
        self._edit.margin.show_aside(with_aside)
        if count:
            words = self.tr(
                "{0} baris ditulis juga di meja lain selama jaringan putus. Yang lebih dulu "
                "tersimpan tampil; kata yang lain ada sebagai versi baris itu.",
                "",
                count,
            )
            self.told.emit(words.format(count))

    def _tell_deleted(self, entry_id: UUID | None) -> None:
        if entry_id is None or entry_id in self._book.missed:
            return
        self._book.missed.add(entry_id)
        self.told.emit(
            self.tr(
                "Baris ini dihapus di meja lain. Teruskan mengetik kalau tetap perlu; kalau tidak, "
                "baris ini hilang begitu ditinggalkan."
            )
        )

    def _take_answer(self, sent: Sent, answer: SharedAnswer) -> None:
        book, pending = self._book, self._autosave.pending
        if answer.waits:
            self._was_behind = True
            self._later_timer.start()
        aside = {one.line.entry.id for one in answer.answered if one.is_aside}
        is_new = aside.difference(book.aside)
        self._text.show(book.settle(sent, answer.answered, pending.unsaved))
        if is_new:
            self.told.emit(
                self.tr(
                    "Baris ini sedang ditulis juga di meja lain, yang lebih dulu tersimpan. Kata "
                    "Anda disimpan sebagai versi baris ini."
                )
            )
        self._leave_lines()

    def _leave_lines(self, _number: int = 0) -> None:
        """Show what stands in the lines that were left, and what could not be shown before."""
        book, pending = self._book, self._autosave.pending
        here = self._line_here()
        left = [one for one in list(book.aside) if one != here]
        lines = [book.leave(one, pending.unsaved) for one in left]
        self._text.show([one for one in lines if one is not None])
        if missed := {one for one in book.missed if one != here} - pending.unsaved:
            self._read(missed)

    def _line_here(self) -> UUID | None:
        number = self._edit.textCursor().blockNumber()
        shapes = self._edit.table.shapes
        return shapes[number].id if number < len(shapes) else None

    def _tell_soon(self) -> None:
        if not self._here_timer.isActive():
            self._here_timer.start(_HERE_MS)

    def _tell_here(self) -> None:
        cursor = self._edit.textCursor()
        offset = max(cursor.position() - text_start(cursor.block()), 0)
        seats = self.seats
        place = (self._meeting_id, self._line_here(), offset)
        here = Here(seats.sign, seats.name, *place, seats.computer)
        if here != self._here:
            self._here = here
            self._send(here)

    def _tell_again(self) -> None:
        if self._here is not None and self._edit.isVisible():
            self._send(self._here)

    def _send(self, here: Here) -> None:
        # A server that is away is told of where lines are written.
        self._worker.run(lambda: self.seats.tell_here(here), failed=lambda _error: None)

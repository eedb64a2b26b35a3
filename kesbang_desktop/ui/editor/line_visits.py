"""The line of the cursor: what is offered in it, and what becomes of one that is left."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.entry import SPOKEN_KINDS, EntryKind
from kesbang_desktop.ui.editor import typing_rules
from kesbang_desktop.ui.editor.emphasis_formats import begin_plain
from kesbang_desktop.ui.editor.line_starts import TypedStarts
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.mentions import Mentions
from kesbang_desktop.ui.editor.sign_offer import SignOffer
from kesbang_desktop.ui.editor.speakers import Speakers
from kesbang_desktop.ui.editor.strangers import Strangers

# Of that many words a line may be a heading.
_MOST_HEADING_WORDS = 4


@dataclass(frozen=True, slots=True)
class LineHelpers:
    """What looks at the line of the cursor while it is typed, and at one that is left."""

    starts: TypedStarts
    mentions: Mentions
    speakers: Speakers
    strangers: Strangers
    offer: SignOffer


class LineVisits(QObject):
    """Follows the cursor of ``edit``. ``entered(int)`` tells the number of the line it came to."""

    entered = Signal(int)

    def __init__(self, edit: QTextEdit, table: LineTable, helpers: LineHelpers) -> None:
        super().__init__(edit)
        self._edit = edit
        self._table = table
        self._helpers = helpers
        self._line = 0
        self._is_staying = False
        edit.cursorPositionChanged.connect(self._follow)

    def show_offers(self) -> None:
        """Offer what fits the line of the cursor as it stands."""
        lines, helpers = self._table.shapes, self._helpers
        is_typed = self._edit.hasFocus() and not self._edit.isReadOnly()
        kind = lines[self._line].kind if self._line < len(lines) and is_typed else None
        helpers.mentions.update(kind)
        helpers.speakers.update(kind in SPOKEN_KINDS)
        helpers.offer.update(kind is EntryKind.DISCUSSION)

    @contextmanager
    def staying(self) -> Iterator[None]:
        """Count the cursor as being where it was, while others write lines above and below it."""
        self._is_staying = True
        try:
            yield
        finally:
            self._line = self._edit.textCursor().blockNumber()
            self._is_staying = False

    def hide_offers(self) -> None:
        """Close what hangs on the cursor."""
        helpers = self._helpers
        helpers.mentions.popup.hide()
        helpers.mentions.hint.hide()
        helpers.offer.hint.hide()
        helpers.speakers.leave_line()

    def finish(self, block: QTextBlock) -> None:
        """Turn what is typed out in ``block`` into what it says."""
        self._helpers.starts.finish(block)
        self._helpers.mentions.resolve(block)

    def _follow(self) -> None:
        if self._is_staying:
            return
        cursor = self._edit.textCursor()
        if typing_rules.keep_out_of_prefix(cursor):
            self._edit.setTextCursor(cursor)
            return
        begin_plain(self._edit, cursor)
        number = cursor.blockNumber()
        if number != self._line:
            self._leave(self._line)
            self._helpers.speakers.leave_line()
            self._line = number
            self.entered.emit(number)
        self._helpers.strangers.follow_cursor(number)
        self.show_offers()

    def _leave(self, number: int) -> None:
        lines = self._table.lines
        line = lines[number] if number < len(lines) else None
        if line is None or not self._edit.hasFocus() or self._edit.isReadOnly():
            return
        has_sign = any(sign in line.text for sign in "@/|")
        if has_sign or line.text.count(" ") < _MOST_HEADING_WORDS:
            QTimer.singleShot(0, self, lambda: self._finish_left(line.id))

    def _finish_left(self, entry_id: UUID) -> None:
        index = self._table.index_of(entry_id)
        if index is not None and index != self._edit.textCursor().blockNumber():
            self.finish(self._edit.document().findBlockByNumber(index))

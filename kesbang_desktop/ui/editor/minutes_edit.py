"""The text surface on which minutes are typed."""

import re
from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QMimeData, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from kesbang_desktop.domain.completion import NameIndex
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import is_title_word
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.text import SPACE
from kesbang_desktop.ui.editor.abbreviation_typing import WORD_END_KEYS, AbbreviationTyping
from kesbang_desktop.ui.editor.chip_editing import reopen_beside
from kesbang_desktop.ui.editor.clipboard import (
    copied_html,
    copied_notes,
    copied_rows,
    insert_notes,
    notes_in,
    put_rows,
)
from kesbang_desktop.ui.editor.filling import fill_document, lines_of
from kesbang_desktop.ui.editor.first_screen import FirstScreen
from kesbang_desktop.ui.editor.inline_objects import OBJECT_TYPE
from kesbang_desktop.ui.editor.light_surface import lighten
from kesbang_desktop.ui.editor.line_fields import LineFields
from kesbang_desktop.ui.editor.line_floors import LineFloors
from kesbang_desktop.ui.editor.line_ids import LineIds
from kesbang_desktop.ui.editor.line_starts import TypedStarts
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.line_visits import LineHelpers, LineVisits
from kesbang_desktop.ui.editor.margin_painter import MarginPainter, floor_room
from kesbang_desktop.ui.editor.mentions import Mentions
from kesbang_desktop.ui.editor.object_painter import ObjectPainter
from kesbang_desktop.ui.editor.other_cursors import OtherCursors
from kesbang_desktop.ui.editor.placeholder import paint_placeholder
from kesbang_desktop.ui.editor.reading_keys import handle_reading
from kesbang_desktop.ui.editor.sign_offer import SignOffer
from kesbang_desktop.ui.editor.speakers import Speakers
from kesbang_desktop.ui.editor.spelling import Spelling
from kesbang_desktop.ui.editor.strangers import Strangers
from kesbang_desktop.ui.editor.structure import text_start
from kesbang_desktop.ui.editor.structure_keys import STRUCTURE_KEYS, KeyTargets, StructureKeys
from kesbang_desktop.ui.editor.table_columns import TableColumns
from kesbang_desktop.ui.editor.table_rules import stay_in_line
from kesbang_desktop.ui.editor.undo_steps import UndoSteps
from kesbang_desktop.ui.look.theme import Theme

_HAS_SPACE = re.compile(SPACE)
_DELETE = Qt.Key.Key_Delete.value
_ALT = Qt.KeyboardModifier.AltModifier


class MinutesEdit(QTextEdit):
    """One block is one entry; see :mod:`kesbang_desktop.ui.editor.inline_objects`.

    ``line_entered(int)`` tells the line number the cursor came to; ``window_key_pressed(Qt.Key)``
    passes on Ctrl+E and Ctrl+K, which a text surface otherwise keeps for itself on some systems,
    and an Esc that nothing here needs; ``size_wheeled(int)`` how far the wheel turned under Ctrl.
    ``refused()`` where somebody tries to edit while the text is read-only.
    ``left_out(str)`` says what of a typed label is not printed.
    ``picture_pasted(QImage)`` for what no text can take in.
    """

    line_entered = Signal(int)
    window_key_pressed = Signal(object)
    size_wheeled = Signal(int)
    refused = Signal()
    picture_pasted = Signal(object)
    # Pasted: what a paste tells beside its text.
    pasted = Signal(object)
    left_out = Signal(str)

    def __init__(self, theme: Theme, notation: Notation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._set_up_surface()
        self.table = LineTable(self.document(), self)
        LineIds(self.document(), self.table)
        self.notation = notation
        self._noted: dict[UUID, datetime] = {}
        columns = TableColumns(self.document(), self.table)
        self._painter = ObjectPainter(self.document(), self.table, columns, theme)
        self.document().documentLayout().registerHandler(OBJECT_TYPE, self._painter)
        self.floors = LineFloors(self.table)
        self.fields = LineFields(self.table)
        self.strangers = Strangers(self.document(), self.table, self.floors, notation)
        self.margin = MarginPainter(
            *(self, self.table, self.floors, self.strangers, columns, self.fields, theme),
            lambda one: self._noted.get(one),
        )
        self.speakers = Speakers(self, self.table, self.floors, notation, theme)
        self.mentions = Mentions(self, notation, NameIndex(()), theme)
        self.abbreviations = AbbreviationTyping(self, self._is_name)
        self.spelling = Spelling(self, theme, self._is_of_name)
        self.starts = TypedStarts(self.table, self.floors, notation, self.left_out.emit)
        self.offer = SignOffer(self)
        self.others = OtherCursors(self, self.table, theme)
        self.visits = LineVisits(
            *(self, self.table),
            LineHelpers(self.starts, self.mentions, self.speakers, self.strangers, self.offer),
        )
        self.visits.entered.connect(self.margin.enter)
        self.visits.entered.connect(self.line_entered)
        self._keys = StructureKeys(self._targets())
        self._steps = UndoSteps(self.document(), self.textCursor)
        self._first_screen = FirstScreen(self)
        # What Ctrl+Z takes back before an edit of the text; each tells whether there was anything.
        self.undo_first: list[Callable[[], bool]] = []
        self.document().documentLayout().update.connect(self._repaint_beside)
        self.verticalScrollBar().valueChanged.connect(self.others.repaint)
        self.floors.moved.connect(self.viewport().update)
        columns.changed.connect(self.viewport().update)
        self.fields.changed.connect(self.viewport().update)

    def _set_up_surface(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(False)
        self.setAccessibleName(self.tr("Notula"))
        self.setAccessibleDescription(
            self.tr("Satu baris satu butir. Awali dengan # ! > ? atau Nama: untuk menandai.")
        )
        self._empty = self.tr(
            "Mulai mengetik. # agenda, Nama: pembicara, ! keputusan, > tindak lanjut"
        )
        self.document().setIndentWidth(34)
        lighten(self)

    def _targets(self) -> KeyTargets:
        return KeyTargets(
            *(self, self.table, self.starts, self.speakers, self.mentions, self.abbreviations),
            is_carried=self.margin.is_carried,
            finish=self.visits.finish,
            take_back_first=lambda: any(undo() for undo in reversed(self.undo_first)),
            pass_on=self.window_key_pressed.emit,
        )

    def open_minutes(self, minutes: Minutes, noted: dict[UUID, datetime]) -> None:
        """Show ``minutes``; ``noted`` gives first-typed times by entry id, live."""
        lines = list(lines_of(minutes))
        self._noted = noted
        self._first_screen.show_all()
        self.table.suspend()
        fill_document(self.document(), lines, self.spelling.highlighter.dress)
        self.table.reset(lines)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._first_screen.begin()

    def set_read_only(self, read_only: bool) -> None:
        """Let the text be read, searched and copied alone, by keyboard too, or edited again."""
        self.setReadOnly(read_only)
        if read_only:
            by_mouse = Qt.TextInteractionFlag.TextSelectableByMouse
            self.setTextInteractionFlags(by_mouse | Qt.TextInteractionFlag.TextSelectableByKeyboard)

    def use_font(self, font: QFont) -> None:
        """Show the text in ``font``; labels and chips follow."""
        self._painter.use_font(font)
        self.document().setDefaultFont(font)
        self.margin.invalidate()

    def use_names(self, notation: Notation, names: NameIndex) -> None:
        """Take new people into account, and the date of the meeting once it is given."""
        waited = self.notation.meeting_date is None and notation.meeting_date is not None
        self.notation = notation
        self.mentions.notation = notation
        self.starts.use_notation(notation)
        self.mentions.names = names
        self.speakers.use_names(names, notation)
        if waited and not self.isReadOnly():
            self.mentions.resolve_waiting()
        self.strangers.use_notation(notation)
        self.margin.invalidate()
        self.viewport().update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._painter.set_theme(theme)
        self.margin.set_theme(theme)
        self.mentions.popup.set_theme(theme)
        self.speakers.popup.set_theme(theme)
        self.spelling.set_theme(theme)
        self.others.set_theme(theme)
        self.viewport().update()

    def show_overtime(self, overtime: tuple[UUID, int] | None) -> None:
        """Mark the agenda item that is over its plan, and by how many minutes."""
        if overtime != self._painter.overtime:
            self._painter.overtime = overtime
            self.viewport().update()

    def edit_selected(self, act: Callable[[QTextCursor], None]) -> None:
        """Have ``act`` change the selected entries, where the text may be edited."""
        if self.isReadOnly():
            self.refused.emit()
        else:
            cursor = self.textCursor()
            act(cursor)
            self.setTextCursor(cursor)

    def go_to_entry(self, entry_id: UUID) -> None:
        """Put cursor and keyboard at the end of an entry, and show it."""
        if self.table.index_of(entry_id) is not None:
            self.place_cursor(entry_id)
            self.setFocus()

    def place_cursor(self, entry_id: UUID, offset: int | None = None) -> None:
        """Put the cursor into an entry, at its end without ``offset``; the keyboard stays."""
        index = self.table.index_of(entry_id)
        if index is not None:
            cursor = QTextCursor(self.document().findBlockByNumber(index))
            end = cursor.block().position() + cursor.block().length() - 1
            start = text_start(cursor.block())
            cursor.setPosition(end if offset is None else min(start + offset, end))
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def finish_line(self) -> None:
        """Turn what is typed out with a sign in the current line into what it says."""
        if not self.isReadOnly():
            self.visits.finish(self.textCursor().block())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let popup, structure and text each have their turn."""
        if self.isReadOnly():
            if handle_reading(event, self.window_key_pressed.emit, self.refused.emit):
                event.accept()
            else:
                super().keyPressEvent(event)
            return
        # Flag arithmetic in Python costs more than the rest of a keystroke: letters go straight on.
        if event.key() in STRUCTURE_KEYS and self._keys.handle(event):
            event.accept()
        elif event.modifiers() == _ALT and event.text():
            # A key of the window, or of nothing; what AltGr gives comes with Ctrl or without.
            event.ignore()
        else:
            self._steps.type(event, super().keyPressEvent)
            if event.key() in WORD_END_KEYS:
                self.abbreviations.end_word()
            elif event.key() == _DELETE:
                # The cursor stays where it is, so nothing else tells that the text changed.
                self.visits.show_offers()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Take what dictation or an input method commits; its signs mean what typed ones mean."""
        super().inputMethodEvent(event)
        if self.isReadOnly():
            if event.commitString():
                self.refused.emit()
        elif _HAS_SPACE.search(event.commitString()):
            self.starts.commit(self.textCursor())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a speaker offers others."""
        at = event.position().toPoint()
        block = None if self.isReadOnly() else self.speakers.speaker_at(at)
        if block is not None and event.button() == Qt.MouseButton.LeftButton:
            self.speakers.ask_for(block, event.globalPosition().toPoint())
            return
        super().mousePressEvent(event)
        cursor = self.textCursor()
        if not cursor.hasSelection():
            stay_in_line(cursor, at.y(), self.cursorRect())
            if cursor != self.textCursor():
                self.setTextCursor(cursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a chip makes it text again, to be changed."""
        cursor = self.cursorForPosition(event.position().toPoint())
        if self.isReadOnly() or not reopen_beside(self, cursor):
            super().mouseDoubleClickEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the margin, then the text over it."""
        self.margin.paint(event.rect())
        super().paintEvent(event)
        if self._painter.has_selected:
            self._painter.draw_selected_of(self)
        elif len(self.table.shapes) == 1 and not self.isReadOnly():
            paint_placeholder(self, self._empty)
        self.others.paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave room beside the text for who has the floor, and the line of the cursor in sight."""
        seen = QRect(QPoint(), event.oldSize())
        was_seen = seen.isEmpty() or seen.intersects(self.cursorRect())
        self._fit_lines()
        super().resizeEvent(event)
        if was_seen:
            self.ensureCursorVisible()

    def _fit_lines(self) -> None:
        # A scroll bar that comes with the lines takes room from them, and nobody tells it while
        # the text is not shown.
        for _ in range(2):
            width = self.viewport().width()
            wanted = width - floor_room(width)
            # All is laid out anew, whatever the width was.
            if wanted == self.lineWrapColumnOrWidth():
                return
            self.setLineWrapColumnOrWidth(wanted)
            # Not before: lines that have no width yet would be laid out letter by letter.
            self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or ask for another text size while Ctrl is held."""
        if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.size_wheeled.emit(event.angleDelta().y())
        else:
            super().wheelEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close what hangs on the cursor."""
        self.visits.hide_offers()
        super().focusOutEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy in the notes format, with bold and italic for Word; rows as a sheet takes them."""
        data = QMimeData()
        if rows := copied_rows(self.textCursor()):
            put_rows(data, rows)
            return data
        notes = copied_notes(self.textCursor(), self.notation)
        data.setText(notes)
        if html := copied_html(notes):
            data.setHtml(html)
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Tell whether ``source`` holds text that may be put in."""
        return not self.isReadOnly() and source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste text as entries, whatever program it comes from."""
        if self.isReadOnly():
            self.refused.emit()
            return
        if not source.hasText() and source.hasImage():
            self.picture_pasted.emit(source.imageData())
            return
        cursor = self.textCursor()
        pasted = insert_notes(cursor, notes_in(source), self.notation)
        self.setTextCursor(cursor)
        self.starts.learn_marks(pasted.marks)
        self.ensureCursorVisible()
        self.pasted.emit(pasted)

    def _is_name(self, word: str) -> bool:
        return self.notation.known.has_word(word)

    def _is_of_name(self, word: str) -> bool:
        return is_title_word(word) or self._is_name(word)

    def _repaint_beside(self, rect: QRectF) -> None:
        # Qt paints what stands in the text anew, and nothing beside it.
        self.margin.repaint_beside(rect)
        self.others.repaint()

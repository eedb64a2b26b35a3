"""A frozen meeting to be read: the notes format with its signs written out."""

import re

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import MARKERS
from kesbang_desktop.ui.look.labels import entry_kind_word
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.widgets.painting import painted_theme, tone_colours

_LINE = re.compile(r"(\s*)(?:([#!>?-]) )?(.*)")
_KEY = re.compile(r"([^:]{2,40}):(.*)")
_INDENT = 26
_TONES = {
    EntryKind.DECISION: Tone.INFORM,
    EntryKind.ACTION: Tone.WARN,
    EntryKind.ISSUE: Tone.PROBLEM,
}


class NotesView(QTextEdit):
    """Read-only; what is copied is what is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Isi versi"))
        self.document().setDocumentMargin(18)
        self._notes = ""

    def show_notes(self, notes: str) -> None:
        """Show ``notes``, a meeting in the notes format, from its beginning."""
        self._notes = notes
        self.clear()
        cursor = QTextCursor(self.document())
        # One step, so that the text is laid out once.
        cursor.beginEditBlock()
        is_header = True
        for number, line in enumerate(notes.rstrip("\n").split("\n")):
            if not line.strip():
                is_header = False
                continue
            if number:
                cursor.insertBlock()
            if is_header:
                _write_header(cursor, line)
            else:
                _write_entry(cursor, line)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def changeEvent(self, event: QEvent) -> None:
        """Write in the new colours what is on screen, where the reader was."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._notes:
            place = self.verticalScrollBar().value()
            self.show_notes(self._notes)
            self.verticalScrollBar().setValue(place)


def _write_header(cursor: QTextCursor, line: str) -> None:
    found = _KEY.fullmatch(line)
    cursor.setBlockFormat(_block(0 if found else 1, above=2))
    if found is None:
        cursor.insertText(line.strip(), QTextCharFormat())
        return
    muted = QTextCharFormat()
    muted.setForeground(QColor(painted_theme().muted))
    cursor.insertText(f"{found[1]}: ", muted)
    title = QTextCharFormat()
    if cursor.blockNumber() == 0:
        title.setFontWeight(QFont.Weight.DemiBold)
    cursor.insertText(found[2].strip(), title)


def _write_entry(cursor: QTextCursor, line: str) -> None:
    found = _LINE.fullmatch(line)
    indent, sign, text = found.groups() if found is not None else ("", "", line)
    kind = MARKERS.get(sign or "", EntryKind.DISCUSSION)
    plain = QTextCharFormat()
    if kind is EntryKind.AGENDA:
        cursor.setBlockFormat(_block(0, above=14))
        plain.setFontWeight(QFont.Weight.DemiBold)
    else:
        cursor.setBlockFormat(_block(1 + len(indent) // 2, above=4))
    if kind in _TONES:
        label = QTextCharFormat()
        label.setForeground(tone_colours(_TONES[kind], painted_theme())[0])
        label.setFontWeight(QFont.Weight.Bold)
        cursor.insertText(f"{entry_kind_word(kind).upper()}  ", label)
    cursor.insertText(text, plain)


def _block(level: int, above: int) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLeftMargin(level * _INDENT)
    block.setTopMargin(above)
    return block

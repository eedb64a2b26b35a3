"""Sets agenda items in bold, derived from their mark and never part of the text or of undo."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER, Part, objects_in


class AgendaHighlighter(QSyntaxHighlighter):
    """Bold for the lines that are agenda items."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.DemiBold)

    def highlightBlock(self, text: str) -> None:  # the name is Qt's
        """Format the current block."""
        if not text.startswith(OBJECT_CHARACTER):
            return
        first = next(objects_in(self.currentBlock()), None)
        if first and first.part is Part.MARK and first.kind is EntryKind.AGENDA:
            self.setFormat(0, len(text), self._bold)

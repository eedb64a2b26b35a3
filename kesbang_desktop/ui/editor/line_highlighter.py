"""Looks that are derived from a line and never part of its text or of undo."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextLayout,
)

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER, Part, objects_in

Span = tuple[int, int]
_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class LineHighlighter(QSyntaxHighlighter):
    """Bold for agenda items, a wave under the spans (start, length) that ``wrong_spans`` gives."""

    def __init__(
        self,
        document: QTextDocument,
        wrong_spans: Callable[[QTextBlock, str], Sequence[Span]],
    ) -> None:
        super().__init__(document)
        self._wrong_spans = wrong_spans
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.DemiBold)
        self._colour = QColor()

    def set_colour(self, colour: QColor) -> None:
        """Draw waves in ``colour``; lines take it as they are highlighted again."""
        self._colour = colour

    def shows(self, block: QTextBlock, spans: Sequence[Span]) -> bool:
        """Tell whether ``block`` has waves under exactly ``spans``."""
        formats = block.layout().formats()
        return [_span(one) for one in formats if _is_wave(one, self._colour)] == list(spans)

    def highlightBlock(self, text: str) -> None:  # the name is Qt's
        """Format the current block."""
        block = self.currentBlock()
        is_agenda = text.startswith(OBJECT_CHARACTER) and _is_agenda(block)
        if is_agenda:
            self.setFormat(0, len(text), self._bold)
        for start, length in self._wrong_spans(block, text):
            wave = QTextCharFormat(self._bold) if is_agenda else QTextCharFormat()
            wave.setUnderlineStyle(_WAVE)
            wave.setUnderlineColor(self._colour)
            self.setFormat(start, length, wave)


def _is_agenda(block: QTextBlock) -> bool:
    first = next(objects_in(block), None)
    return first is not None and first.part is Part.MARK and first.kind is EntryKind.AGENDA


def _is_wave(one: QTextLayout.FormatRange, colour: QColor) -> bool:
    return one.format.underlineStyle() == _WAVE and one.format.underlineColor() == colour


def _span(one: QTextLayout.FormatRange) -> Span:
    return one.start, one.length

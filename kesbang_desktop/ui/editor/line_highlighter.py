"""Looks that are derived from a line and never part of its text or of undo."""

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

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
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.inline_objects import OBJECT_CHARACTER, Part, objects_in
from kesbang_desktop.ui.editor.line import Line

Span = tuple[int, int]
_UNRESOLVED = re.compile(rf"(?<![^\s(,;{OBJECT_CHARACTER}])[@/][^\s{OBJECT_CHARACTER}]+")
_MENTION_SIGNS = frozenset("@/")
_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class LineHighlighter(QSyntaxHighlighter):
    """Bold for agenda items, dots under an owner or date nobody understood, waves under words.

    ``wrong_spans`` gives the spans (start, length) of a block that get a wave.
    """

    def __init__(
        self,
        document: QTextDocument,
        wrong_spans: Callable[[QTextBlock, str], Sequence[Span]],
    ) -> None:
        super().__init__(document)
        self._wrong_spans = wrong_spans
        self._bold = QTextCharFormat()
        self._bold.setFontWeight(QFont.Weight.DemiBold)
        # What stays text although it was meant as an owner or a due date.
        self._unresolved = QTextCharFormat()
        self._unresolved.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        self._colour = QColor()
        # The blocks that need a look while the document is filled; None for every one.
        self._filled: frozenset[int] | None = None

    @contextmanager
    def filling(self, lines: Sequence[Line]) -> Iterator[None]:
        """Look at few blocks only while the document is filled with ``lines``.

        They are highlighted as they come: later each would have all below it laid out again.
        """
        self._filled = frozenset(number for number, line in enumerate(lines) if _is_marked(line))
        try:
            yield
        finally:
            self._filled = None

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
        if self._filled is not None and block.blockNumber() not in self._filled:
            return
        kind = _marked_kind(block) if text.startswith(OBJECT_CHARACTER) else None
        is_agenda = kind is EntryKind.AGENDA
        if is_agenda:
            self.setFormat(0, block.length() - 1, self._bold)
        elif kind is EntryKind.ACTION:
            for mention in _UNRESOLVED.finditer(places_of(block)):
                self.setFormat(mention.start(), len(mention[0]), self._unresolved)
        for start, length in self._wrong_spans(block, text):
            wave = QTextCharFormat(self._bold) if is_agenda else QTextCharFormat()
            wave.setUnderlineStyle(_WAVE)
            wave.setUnderlineColor(self._colour)
            self.setFormat(start, length, wave)


def _is_marked(line: Line) -> bool:
    is_odd = line.kind is EntryKind.ACTION and not _MENTION_SIGNS.isdisjoint(line.text)
    return line.kind is EntryKind.AGENDA or is_odd


def _marked_kind(block: QTextBlock) -> EntryKind | None:
    first = next(objects_in(block), None)
    return first.kind if first is not None and first.part is Part.MARK else None


def _is_wave(one: QTextLayout.FormatRange, colour: QColor) -> bool:
    return one.format.underlineStyle() == _WAVE and one.format.underlineColor() == colour


def _span(one: QTextLayout.FormatRange) -> Span:
    return one.start, one.length

"""Looks that are derived from a line and never part of its text or of undo."""

import re
from collections.abc import Callable, Iterator, Sequence

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

Span = tuple[int, int]
_Look = tuple[int, int, QTextCharFormat]
_UNRESOLVED = re.compile(rf"(?<![^\s(,;{OBJECT_CHARACTER}])[@/][^\s{OBJECT_CHARACTER}]+")
DRESSED_KINDS = frozenset((EntryKind.AGENDA, EntryKind.ACTION))
_MENTION_SIGNS = "@/"
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

    def dress(self, block: QTextBlock, kind: EntryKind) -> None:
        """Give ``block``, of one of DRESSED_KINDS, the looks that need no word checked.

        It is for while the document is filled: later each would have all below it laid out again.
        """
        if kind is EntryKind.AGENDA or _has_sign(block.text()):
            block.layout().setFormats([_range(*look) for look in self._looks(block, kind)])

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
        kind = _marked_kind(block) if text.startswith(OBJECT_CHARACTER) else None
        is_agenda = kind is EntryKind.AGENDA
        for look in self._looks(block, kind):
            self.setFormat(*look)
        for start, length in self._wrong_spans(block, text):
            wave = QTextCharFormat(self._bold) if is_agenda else QTextCharFormat()
            wave.setUnderlineStyle(_WAVE)
            wave.setUnderlineColor(self._colour)
            self.setFormat(start, length, wave)

    def _looks(self, block: QTextBlock, kind: EntryKind | None) -> Iterator[_Look]:
        if kind is EntryKind.AGENDA:
            yield 0, block.length() - 1, self._bold
        elif kind is EntryKind.ACTION:
            for mention in _UNRESOLVED.finditer(places_of(block)):
                yield mention.start(), len(mention[0]), self._unresolved


def _has_sign(text: str) -> bool:
    return any(sign in text for sign in _MENTION_SIGNS)


def _range(start: int, length: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, look
    return made


def _marked_kind(block: QTextBlock) -> EntryKind | None:
    first = next(objects_in(block), None)
    return first.kind if first is not None and first.part is Part.MARK else None


def _is_wave(one: QTextLayout.FormatRange, colour: QColor) -> bool:
    return one.format.underlineStyle() == _WAVE and one.format.underlineColor() == colour


def _span(one: QTextLayout.FormatRange) -> Span:
    return one.start, one.length

"""Waves under words that are spelled wrong, worked out beside the typing.

A key costs no more than a look at the words already known to be wrong. After a short while the
lines in view are gone through and unknown words asked about in another thread.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QTextBlock
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.abbreviations import TypedWord
from kesbang_desktop.domain.spelling import parts_of, words_in, words_near
from kesbang_desktop.ui.editor.block_text import places_of
from kesbang_desktop.ui.editor.line_highlighter import LineHighlighter, Span
from kesbang_desktop.ui.editor.word_checker import WordChecker
from kesbang_desktop.ui.look.theme import Theme

CHECK_DELAY_MS = 400
# Lines of a long paste are marked as they come into view, not in the paste.
_BULK = 5_000
_LETTERS = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Spelling(QObject):
    """Marks the wrong words of ``edit``; ``is_name`` tells words that always count as right."""

    def __init__(self, edit: QTextEdit, theme: Theme, is_name: Callable[[str], bool]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._is_name = is_name
        self._checker: WordChecker | None = None
        self._right: frozenset[str] = frozenset()
        self._typed_at: int | None = None
        self._is_bulk = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_DELAY_MS)
        self._timer.timeout.connect(self.check)
        # Before the highlighter, which asks for spans at the same signal.
        edit.document().contentsChange.connect(self._note_edit)
        self.highlighter = LineHighlighter(edit.document(), self.wrong_spans)
        self.highlighter.set_colour(QColor(theme.late))
        edit.cursorPositionChanged.connect(self._schedule)
        edit.verticalScrollBar().valueChanged.connect(self._schedule)
        edit.verticalScrollBar().rangeChanged.connect(self._schedule)

    def use(self, checker: WordChecker | None, right: frozenset[str] = frozenset()) -> None:
        """Ask ``checker`` (None: mark nothing); ``right`` are folded words that count as right."""
        if self._checker is not checker:
            if self._checker is not None:
                self._checker.learned.disconnect(self.refresh)
            if checker is not None:
                checker.learned.connect(self.refresh)
        self._checker = checker
        self._right = right
        self.refresh()
        self._schedule()

    @property
    def checker(self) -> WordChecker | None:
        """Whom words are asked of, None while spelling is off."""
        return self._checker

    def set_theme(self, theme: Theme) -> None:
        """Draw waves in the colours of ``theme``."""
        self.highlighter.set_colour(QColor(theme.late))
        self.refresh()

    def check(self) -> None:
        """Ask about the words in view that nobody asked about, and mark what is known."""
        checker = self._checker
        if checker is None or not self._edit.isVisible():
            return
        self._forget_typed()
        unknown: set[str] = set()
        for block in self._blocks_in_view():
            if checker.not_asked(_parts_in(block.text())):
                unknown.update(self._parts_to_ask(block))
        checker.ask(sorted(checker.not_asked(frozenset(unknown))))
        self.refresh()

    def refresh(self) -> None:
        """Bring the waves of the lines in view up to date."""
        self._is_bulk = False
        if not self._edit.isVisible():
            return
        wrong = self._checker.wrong if self._checker is not None else frozenset()
        for block in self._blocks_in_view():
            text = block.text()
            is_right = wrong.isdisjoint(_parts_in(text))
            spans = [] if is_right else self.wrong_spans(block, text)
            if not self.highlighter.shows(block, spans):
                self.highlighter.rehighlightBlock(block)

    def wrong_spans(self, block: QTextBlock, text: str) -> list[Span]:
        """Return (start, length) of each wrong word of ``block``, not of the one being typed."""
        checker = self._checker
        if checker is None or not checker.wrong or self._is_bulk:
            return []
        if checker.wrong.isdisjoint(_LETTERS.findall(text)):
            return []
        text = places_of(block)
        # Only around what looks wrong is it worth finding out what the words are.
        words = {
            word
            for found in _LETTERS.finditer(text)
            if found[0] in checker.wrong
            for word in words_near(text, found.start())
        }
        return sorted(
            (word.start, len(word.text))
            for word in words
            if self._is_wrong(word.text) and not self._is_being_typed(block, word)
        )

    def wrong_word_at(self, position: int) -> tuple[int, str] | None:
        """Return where the wrong word around ``position`` of the document starts, and the word."""
        block = self._edit.document().findBlock(position)
        offset = position - block.position()
        for start, length in self.wrong_spans(block, block.text()):
            if start <= offset <= start + length:
                return block.position() + start, places_of(block)[start : start + length]
        return None

    def _parts_to_ask(self, block: QTextBlock) -> Iterator[str]:
        for word in words_in(places_of(block)):
            if not self._is_being_typed(block, word):
                yield from (part for part in parts_of(word.text) if not self._is_name(part))

    def _is_wrong(self, word: str) -> bool:
        assert self._checker is not None
        return word.casefold() not in self._right and any(
            part in self._checker.wrong and not self._counts_as_right(part)
            for part in parts_of(word)
        )

    def _counts_as_right(self, part: str) -> bool:
        return part.casefold() in self._right or self._is_name(part)

    def _is_being_typed(self, block: QTextBlock, word: TypedWord) -> bool:
        typed = self._typed_at
        return typed is not None and word.start <= typed - block.position() <= word.end

    def _forget_typed(self) -> None:
        """Count the word last typed at as left, once the cursor stands elsewhere."""
        if self._typed_at is not None and self._edit.textCursor().position() != self._typed_at:
            self._typed_at = None

    def _note_edit(self, position: int, _removed: int, added: int) -> None:
        self._typed_at = position + added
        self._is_bulk = added > _BULK
        self._schedule()

    def _schedule(self) -> None:
        # Not pushed off by the next key: words are marked while one types on.
        if self._checker is not None and not self._timer.isActive():
            self._timer.start()

    def _blocks_in_view(self) -> Iterator[QTextBlock]:
        room = self._edit.viewport().rect()
        block = self._edit.cursorForPosition(room.topLeft()).block()
        last = self._edit.cursorForPosition(QPoint(room.right(), room.bottom())).block()
        while block.isValid():
            yield block
            if block == last:
                return
            block = block.next()


@lru_cache(maxsize=512)
def _parts_in(text: str) -> frozenset[str]:
    return frozenset(part for word in words_in(text) for part in parts_of(word.text))

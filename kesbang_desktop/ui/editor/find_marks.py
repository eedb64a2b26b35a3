"""Marks what was found in the part of the text that is in view."""

from bisect import bisect_left

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.ui.editor.finding import Match
from kesbang_desktop.ui.widgets.painting import painted_theme


class FindMarks(QObject):
    """Marks matches on ``edit``; those out of view cost nothing."""

    def __init__(self, edit: QTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self._matches: list[Match] = []
        bar = edit.verticalScrollBar()
        bar.valueChanged.connect(self._mark_visible)
        bar.rangeChanged.connect(self._mark_visible)

    def show_matches(self, matches: list[Match]) -> None:
        """Mark ``matches``, which stand in order; an empty list takes the marks away."""
        was_marked, self._matches = bool(self._matches), matches
        if matches or was_marked:
            self._mark()

    def _mark_visible(self) -> None:
        if self._matches:
            self._mark()

    def _mark(self) -> None:
        shape = QTextCharFormat()
        shape.setBackground(QColor(painted_theme().found))
        selections = []
        for match in self._in_view():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self._edit.document())
            selection.cursor.setPosition(match.start)
            selection.cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
            selection.format = shape
            selections.append(selection)
        self._edit.setExtraSelections(selections)

    def _in_view(self) -> list[Match]:
        """Return the matches of the entries in view, and a little around them."""
        room = self._edit.viewport().rect()
        top = self._edit.cursorForPosition(room.topLeft()).block()
        bottom = self._edit.cursorForPosition(QPoint(room.right(), room.bottom())).block()
        start, end = top.position(), bottom.position() + bottom.length()
        first = bisect_left(self._matches, Match(start, start))
        return self._matches[first : bisect_left(self._matches, Match(end, end))]

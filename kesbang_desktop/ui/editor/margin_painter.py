"""Paints what stands beside the text: tints, numbers, times, whoever has the floor.

Only what is visible is touched.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QRegion, QTextBlock
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.carry_over import Fate
from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.names import bare_name
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.ui.editor.field_tags_painter import FieldTagsPainter
from kesbang_desktop.ui.editor.light_surface import keep_shaped
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.editor.line_fields import LineFields
from kesbang_desktop.ui.editor.line_floors import LineFloors
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.look import kind_colours
from kesbang_desktop.ui.editor.margin_picture import ABOVE, BELOW, MarginPicture
from kesbang_desktop.ui.editor.strangers import Strangers
from kesbang_desktop.ui.editor.table_columns import TableColumns
from kesbang_desktop.ui.look.labels import fate_word
from kesbang_desktop.ui.look.theme import Theme

TEXT_LEFT = 100
_TIME_LEFT = 14
_NUMBER_GAP = 12
_BAR = 3
_LARGEST_NUMBER = 2.0
# Names of whoever has the floor take this much from the text where there is enough of it.
_FLOOR_ROOM = 132
_WIDE_ENOUGH = 620
_NAME_GAP = 10
_NAME_LEFT = 6
_THIN = 2
_ENDLESS = 1e9


def floor_room(width: int) -> int:
    """Return the pixels that names take right of the text, in a viewport ``width`` wide."""
    return _FLOOR_ROOM if width >= _WIDE_ENOUGH else 0


class MarginPainter:
    """Paints the margin of ``edit`` under its text.

    ``noted_at`` gives the time an entry was first typed, or None. Right of the text stands the
    name of him under whom a line prints without naming him; where that has no room, a thin bar.
    """

    def __init__(
        self,
        edit: QTextEdit,
        table: LineTable,
        floors: LineFloors,
        strangers: Strangers,
        columns: TableColumns,
        fields: LineFields,
        theme: Theme,
        noted_at: Callable[[UUID], datetime | None],
    ) -> None:
        self._edit = edit
        self._table = table
        self._floors = floors
        self._strangers = strangers
        self._columns = columns
        self._tags = FieldTagsPainter(fields, theme)
        self._noted_at = noted_at
        self.shows_times = True
        self._carried: frozenset[UUID] = frozenset()
        self._fates: Mapping[UUID, Fate] = {}
        self._overruled: frozenset[UUID] = frozenset()
        self._replaced: frozenset[UUID] = frozenset()
        self.aside: frozenset[UUID] = frozenset()
        """The lines for which other words are kept."""
        self._replaced_word = QCoreApplication.translate("MarginPainter", "diganti")
        self._aside_word = QCoreApplication.translate("MarginPainter", "2 versi")
        self._overruled_word = QCoreApplication.translate("MarginPainter", "tertimpa")
        self._carried_word = QCoreApplication.translate("MarginPainter", "dibawa")
        self._withheld_word = QCoreApplication.translate("MarginPainter", "tertutup")
        self._stranger_word = QCoreApplication.translate("MarginPainter", "siapa?")
        self._warning_words = frozenset(
            (self._stranger_word, self._overruled_word, self._replaced_word, self._aside_word)
        )
        self._pens: _Pens | None = None
        self._picture = MarginPicture(edit, self._draw)
        self._is_renumbered = False
        table.lines_changed.connect(self._follow)
        table.renumbered.connect(self._note_numbers)
        columns.changed.connect(self.invalidate)
        fields.changed.connect(self.invalidate)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._picture.use_ground(QColor(theme.surface))
        self._text, self._muted = QColor(theme.text), QColor(theme.muted)
        self._faint, self._current = QColor(theme.faint), QColor(theme.current)
        self._told = QColor(theme.accent_text)
        self._grid = QPen(QColor(theme.faint), 1)
        self._stranger, self._thin = QColor(theme.action), QColor(theme.border)
        self._tags.set_theme(theme)
        self._tints = {
            kind: (QColor(colours[0]), QColor(colours[1]))
            for kind in EntryKind
            if (colours := kind_colours(kind, theme))
        }

    def mark_carried(self, lines: Collection[UUID]) -> None:
        """Mark the entries that were brought in from an earlier meeting."""
        self._carried = frozenset(lines)
        self.invalidate()

    def show_fates(self, fates: Mapping[UUID, Fate]) -> None:
        """Say beside notes on carried lines what becomes of these."""
        if fates != self._fates:
            self._fates = dict(fates)
            self.invalidate()
            self._edit.viewport().update()

    def show_overruled(self, lines: Collection[UUID]) -> None:
        """Say beside notes that something else was said later, and counts."""
        self._overruled = frozenset(lines)
        self.invalidate()
        self._edit.viewport().update()

    def show_replaced(self, lines: Collection[UUID]) -> None:
        """Say beside decisions that another counts in their place today."""
        if lines != self._replaced:
            self._replaced = frozenset(lines)
            self.invalidate()
            self._edit.viewport().update()

    def show_aside(self, lines: Collection[UUID]) -> None:
        """Say beside lines that other words are kept for them, to be chosen."""
        if lines != self.aside:
            self.aside = frozenset(lines)
            self.invalidate()
            self._edit.viewport().update()

    def is_carried(self, line: Line) -> bool:
        """Tell whether a line was brought in from an earlier meeting, and still says so."""
        return line.id in self._carried and line.kind is EntryKind.DISCUSSION

    def invalidate(self) -> None:
        """Paint anew what stands beside the text: something of it is another."""
        self._picture.invalidate()

    def enter(self, number: int) -> None:
        """Show that the cursor came to the line ``number``."""
        self._picture.enter(number)

    def repaint_beside(self, rect: QRectF) -> None:
        """Have what stands beside ``rect`` of the document painted, and numbers that changed."""
        if self._is_renumbered:
            rect = QRectF(rect.topLeft(), QPointF(rect.right(), _ENDLESS))
            self._is_renumbered = False
        self._edit.viewport().update(self._picture.rows_around(rect))

    def paint(self, area: QRect) -> None:
        """Paint what ``area`` of the viewport shows."""
        self._picture.paint(area, self.shows_times)

    def _note_numbers(self) -> None:
        self._is_renumbered = True

    def _follow(self, first: int, _removed: int, _added: int) -> None:
        self._picture.invalidate_from(first)

    def _draw(self, painter: QPainter, area: QRegion) -> None:
        pens = self._pens_for(self._edit.document().defaultFont())
        current = self._edit.textCursor().blockNumber()
        lines = self._table.shapes
        rows: list[tuple[QTextBlock, QRectF]] = []
        for block, rect in self._blocks_in(area):
            index = block.blockNumber()
            if index >= len(lines):
                break
            line = lines[index]
            if (tint := self._tints.get(line.kind)) is not None:
                self._paint_ground(painter, rect, tint[1])
                bar = QRectF(0, rect.top() - ABOVE, _BAR, rect.height() + ABOVE + BELOW)
                painter.fillRect(bar, tint[0])
            elif index == current:
                self._paint_ground(painter, rect, self._current)
            is_row = line.kind is EntryKind.TABLE_ROW
            if is_row:
                rows.append((block, rect))
            self._paint_number(painter, rect.top() + pens.ascent, index, line, pens)
            painter.setFont(pens.small)
            is_banded = is_row and self._columns.is_banded(block)
            if word := self.word_beside(line, has_time=not is_banded):
                painter.setPen(self._word_colour(line, word))
                painter.drawText(QPointF(_TIME_LEFT, rect.top() + pens.ascent), word)
            if is_banded:
                self._paint_names(painter, block, rect, pens, is_below=bool(word))
            goes_on = is_row and index and lines[index - 1].kind is EntryKind.TABLE_ROW
            floor = None if goes_on else self._floors.carried_to(index)
            if block.length() > 1:
                self._paint_right(painter, rect, index, floor, pens)
        # Over the grounds of the lines around.
        for block, rect in rows:
            self._columns.paint(painter, block, rect, self._grid)

    def _paint_names(
        self, painter: QPainter, block: QTextBlock, rect: QRectF, pens: "_Pens", is_below: bool
    ) -> None:
        """Say what the bands of a row hold, save the first where a word stands (``is_below``)."""
        painter.setPen(self._muted)
        for top, name in self._columns.names_beside(block):
            if top or not is_below:
                text, width = pens.column_name(name, TEXT_LEFT - _NAME_LEFT - _NAME_GAP)
                left = TEXT_LEFT - _NAME_GAP - width
                painter.drawText(QPointF(left, rect.top() + top + pens.ascent), text)

    def word_beside(self, line: Line, has_time: bool = True) -> str:
        """Return what stands at the left edge, such as when a line was noted (``has_time``)."""
        if line.withheld:
            return self._withheld_word
        if line.id in self.aside:
            return self._aside_word
        if self.is_carried(line):
            return self._carried_word
        if line.id in self._replaced and line.kind is EntryKind.DECISION:
            return self._replaced_word
        if line.id in self._fates:
            if line.id in self._overruled:
                return self._overruled_word
            return fate_word(self._fates[line.id])
        if self._strangers.label_of(line):
            return self._stranger_word
        noted = self._noted_at(line.id) if self.shows_times and has_time else None
        return format_time(noted.time()) if noted else ""

    def _word_colour(self, line: Line, word: str) -> QColor:
        if word == self._withheld_word:
            return self._text
        if word in self._warning_words:
            return self._stranger
        return self._told if line.id in self._fates else self._faint

    def _pens_for(self, font: QFont) -> "_Pens":
        if self._pens is None or self._pens.font != font:
            self._pens = _Pens(font, self._edit.font())
        return self._pens

    def _blocks_in(self, area: QRegion) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Yield the blocks beside ``area`` of the viewport, and where they stand there."""
        layout = self._edit.document().documentLayout()
        scrolled = -self._edit.verticalScrollBar().value()
        around = area.boundingRect()
        block = self._edit.cursorForPosition(QPoint(0, around.top())).block()
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            rect = layout.blockBoundingRect(block)
            rect.translate(0, scrolled)
            if rect.top() - ABOVE > around.bottom():
                break
            if area.intersects(rect.adjusted(0, -ABOVE, 0, BELOW).toAlignedRect()):
                keep_shaped(block)
                yield block, rect
            block = block.next()

    def _paint_ground(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        width = self._edit.viewport().width()
        height = rect.height() + ABOVE + BELOW
        painter.fillRect(QRectF(0, rect.top() - ABOVE, width, height), colour)

    def _paint_right(
        self, painter: QPainter, rect: QRectF, index: int, floor: Party | None, pens: "_Pens"
    ) -> None:
        """Paint what stands right of the text: whose words they are, and their field."""
        width = self._edit.viewport().width()
        room = floor_room(width)
        beside = QRectF(0, rect.top(), width, rect.height())
        has_room = bool(room) and floor is None
        taken = self._tags.paint(painter, index, beside, pens.small, room - _NAME_GAP, has_room)
        if floor is None:
            return
        right = width - _NAME_GAP - taken
        if room:
            name, length = pens.floor_name(floor, int(room - 2 * _NAME_GAP - taken))
            painter.setFont(pens.small)
            painter.setPen(self._faint)
            painter.drawText(QPointF(right - length, rect.top() + pens.ascent), name)
        elif not taken:
            painter.fillRect(QRectF(right, rect.top(), _THIN, rect.height()), self._thin)

    def _paint_number(
        self, painter: QPainter, baseline: float, index: int, line: Line, pens: "_Pens"
    ) -> None:
        is_agenda = line.kind is EntryKind.AGENDA
        label = self._table.number(index).label
        painter.setFont(pens.bold if is_agenda else pens.plain)
        painter.setPen(self._text if is_agenda else self._muted)
        left = TEXT_LEFT - _NUMBER_GAP - max(pens.width(label, is_agenda), 16)
        if line.level:
            left += self._edit.document().indentWidth() * line.level
        painter.drawText(QPointF(left, baseline), label)


class _Pens:
    """Fonts of the margin, made once for a text size."""

    def __init__(self, font: QFont, unzoomed: QFont) -> None:
        self.font = font
        # The margin keeps its width, so numbers grow with the text only as far as they fit.
        self.plain = QFont(font)
        self.plain.setPointSizeF(min(font.pointSizeF(), unzoomed.pointSizeF() * _LARGEST_NUMBER))
        self.bold = QFont(self.plain)
        self.bold.setWeight(QFont.Weight.DemiBold)
        self.small = QFont(font)
        self.small.setPointSizeF(min(font.pointSizeF(), unzoomed.pointSizeF()) * 0.84)
        self.ascent = QFontMetricsF(font).ascent()
        self._metrics = (QFontMetricsF(self.plain), QFontMetricsF(self.bold))
        self._small_metrics = QFontMetricsF(self.small)
        self._widths: dict[tuple[str, bool], float] = {}
        self._names: dict[tuple[str, int], tuple[str, float]] = {}

    def floor_name(self, party: Party, room: int) -> tuple[str, float]:
        """Return the name of ``party`` as short as ``room`` wants it, and its width in pixels."""
        key = (party.name, room)
        if key not in self._names:
            metrics = self._small_metrics
            is_person = party.kind is PartyKind.PERSON
            words = (bare_name(party.name) if is_person else party.name).split()
            while len(words) > 1 and metrics.horizontalAdvance(" ".join(words)) > room:
                words.pop()
            name = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, room)
            self._names[key] = name, metrics.horizontalAdvance(name)
        return self._names[key]

    def column_name(self, name: str, room: int) -> tuple[str, float]:
        """Return ``name`` as short as ``room`` wants it, and its width in pixels."""
        text = self._small_metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        return text, self._small_metrics.horizontalAdvance(text)

    def width(self, label: str, bold: bool) -> float:
        """Return the width of ``label`` in pixels."""
        key = (label, bold)
        if key not in self._widths:
            self._widths[key] = self._metrics[bold].horizontalAdvance(label)
        return self._widths[key]

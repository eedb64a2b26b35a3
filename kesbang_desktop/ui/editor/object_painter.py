"""Draws the inline objects: kind labels, speakers, chips."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QStaticText,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import URGENT
from kesbang_desktop.domain.entry import FLAT_KINDS, EntryKind
from kesbang_desktop.domain.planned_length import format_length
from kesbang_desktop.ui.editor.inline_objects import (
    InlineObject,
    Part,
    object_from,
    object_key,
    object_of,
)
from kesbang_desktop.ui.editor.line import NO_ID, Line
from kesbang_desktop.ui.editor.line_table import LineTable
from kesbang_desktop.ui.editor.look import kind_colours, kind_label
from kesbang_desktop.ui.editor.table_bands import NAME_GAP
from kesbang_desktop.ui.editor.table_columns import TableColumns
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.theme import Theme

_GAP = 8.0
_GROUND = QTextFormat.Property.BackgroundBrush
_CHIP_PADDING = 8.0
# A longer name is shortened: to this many times the height of a line, and never wider than a line.
_WIDEST_SHARE = 25
_WIDEST = 640.0
# The sign that an item is over its plan takes no room away from the text when it appears.
_LONGEST_SIGN = 999


class ObjectPainter(QPyTextObject):
    """Measures and paints inline objects in the font of the document, so that they zoom with it."""

    def __init__(
        self, document: QTextDocument, table: LineTable, columns: TableColumns, theme: Theme
    ) -> None:
        super().__init__(document)
        self._table = table
        self._columns = columns
        self._labels = {kind.value: kind_label(kind) for kind in EntryKind}
        self.set_theme(theme)
        # The agenda item that is over its plan, and by how many minutes.
        self.overtime: tuple[UUID, int] | None = None
        self._sizes: dict[tuple[str, str], QSizeF] = {}
        # Selected objects of the text being painted; the colours while these are.
        self._selected: list[tuple[QRectF, QTextDocument, int, QTextFormat]] = []
        self._ink = self._ground = ""
        self._mark_texts: dict[str, QStaticText] = {}
        self.use_font(document.defaultFont())

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.theme = theme
        self._mark_pens = {
            kind.value: QPen(QColor(colours[0]))
            for kind in EntryKind
            if (colours := kind_colours(kind, theme))
        }

    def use_font(self, font: QFont) -> None:
        """Measure and paint in ``font``, that of the document, from now on."""
        self._fonts = {part: _measure(font, part) for part in Part}
        self._height = self._fonts[Part.SPEAKER][1].height()
        self._columns.use_font(font)
        self._widest = min(_WIDEST_SHARE * QFontMetricsF(font).height(), _WIDEST)
        self._sizes.clear()
        self._mark_texts.clear()

    def intrinsicSize(  # the name is Qt's
        self, _document: QTextDocument, position: int, shape: QTextFormat
    ) -> QSizeF:
        """Return the room the object takes in a line, in pixels."""
        # Qt asks some ten times a keystroke: what was measured once is looked up.
        key = object_key(shape)
        if key[0] == Part.CELL:
            return QSizeF(self._columns.gap_behind(position), self._height)
        size = self._sizes.get(key)
        if size is None:
            size = self._sizes[key] = self._measure_object(shape)
        return size

    def _measure_object(self, shape: QTextFormat) -> QSizeF:
        found = object_of(shape.toCharFormat())
        height = self._height
        if found is None:
            return QSizeF(0, 0)
        metrics = self._fonts[found.part][1]
        if found.part is Part.MARK and found.kind in FLAT_KINDS:
            return QSizeF(0, height)
        if found.part is Part.MARK:
            label = kind_label(found.kind)
            if found.kind is not EntryKind.ISSUE:
                # Two digits are kept free: a label keeps its width while others are added above.
                label += " 00"
            return QSizeF(metrics.horizontalAdvance(label) + _GAP, height)
        width = min(metrics.horizontalAdvance(_text_of(found)), self._widest)
        if found.part is Part.PLAN:
            width = max(width, metrics.horizontalAdvance(_overtime_sign(_LONGEST_SIGN)))
        padding = _GAP if found.part in (Part.SPEAKER, Part.NOBODY) else 2 * _CHIP_PADDING + 4
        return QSizeF(width + padding, height)

    def drawObject(  # the name is Qt's
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        document: QTextDocument,
        position: int,
        shape: QTextFormat,
    ) -> None:
        """Paint the object into ``rect``; a selected one waits for :meth:`draw_selected_of`."""
        if not self._ink and shape.hasProperty(_GROUND):
            # Qt covers what is painted here with half of the colour of the selection.
            self._selected.append((QRectF(rect), document, position, QTextFormat(shape)))
            return
        if isinstance(rect, QRect):
            rect = QRectF(rect)
        part, value = object_key(shape)
        if part == Part.CELL:
            self._draw_between_cells(painter, rect, position)
            return
        if part == Part.MARK:
            if value in self._mark_pens:
                self._draw_mark(painter, rect, value, document.findBlock(position).blockNumber())
            return
        found = object_from(part, value)
        painter.save()
        font, metrics = self._fonts[found.part]
        painter.setFont(font)
        line = self._line_at(document.findBlock(position).blockNumber())
        if found.part is Part.NOBODY:
            painter.setPen(QColor(self.theme.faint))
            painter.drawText(rect, _LEFT, _text_of(found))
        elif found.part is Part.SPEAKER:
            text = metrics.elidedText(_text_of(found), Qt.TextElideMode.ElideRight, self._widest)
            painter.setPen(QColor(self._ink or self.theme.accent_text))
            painter.drawText(rect, _LEFT, text)
        elif found.part is Part.PLAN:
            is_over = self.overtime is not None and line.id == self.overtime[0]
            self._draw_plan(painter, rect, found, is_over)
        else:
            text = metrics.elidedText(_text_of(found), Qt.TextElideMode.ElideRight, self._widest)
            colour = self.theme.faint
            if line.kind in (EntryKind.ACTION, EntryKind.DECISION):
                colour = getattr(self.theme, line.kind)
            self._draw_chip(painter, rect, text, colour)
        painter.restore()

    @property
    def has_selected(self) -> bool:
        """Whether objects wait for :meth:`draw_selected_of`."""
        return bool(self._selected)

    def draw_selected_of(self, edit: QTextEdit) -> None:
        """Paint the objects that are selected, over what was painted of the text around them."""
        painter = QPainter(edit.viewport())
        bars = edit.horizontalScrollBar(), edit.verticalScrollBar()
        painter.translate(*(-bar.value() for bar in bars))
        self._draw_selected(painter)
        painter.end()

    def _draw_selected(self, painter: QPainter) -> None:
        selected, self._selected = self._selected, []
        for rect, document, position, shape in selected:
            look = shape.toCharFormat()
            has_ink = shape.hasProperty(QTextFormat.Property.ForegroundBrush)
            self._ground = look.background().color().name()
            self._ink = look.foreground().color().name() if has_ink else self.theme.text
            painter.fillRect(rect, look.background())
            self.drawObject(painter, rect, document, position, shape)
        self._ink = ""

    def _draw_mark(self, painter: QPainter, rect: QRectF, kind: str, number: int) -> None:
        label = self._labels[kind]
        if kind != EntryKind.ISSUE and number < len(self._table.shapes):
            label = f"{label} {self._table.number(number).ordinal}"
        painter.save()
        painter.setFont(self._fonts[Part.MARK][0])
        painter.setPen(QColor(self._ink) if self._ink else self._mark_pens[kind])
        text = self._mark_text(label)
        sink = (rect.height() - text.size().height()) / 2
        painter.drawStaticText(QPointF(rect.left(), rect.top() + sink), text)
        painter.restore()

    def _draw_between_cells(self, painter: QPainter, rect: QRectF, position: int) -> None:
        """Paint the bar of a header that is told, or what the next column is called."""
        name, width = self._columns.name_behind(position)
        if name:
            painter.setFont(self._columns.name_font)
            painter.setPen(QColor(self._ink or self.theme.muted))
            beside = QRectF(rect.right() - width, rect.top(), width - NAME_GAP, rect.height())
            metrics = QFontMetricsF(self._columns.name_font)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, beside.width() + 1)
            painter.drawText(beside, _LEFT, text)
        elif self._columns.is_loose(position):
            painter.setPen(QColor(self.theme.faint))
            middle = rect.center().x()
            painter.drawLine(QPointF(middle, rect.top()), QPointF(middle, rect.bottom()))

    def _mark_text(self, label: str) -> QStaticText:
        """Return a label laid out: all of them are painted anew at every key."""
        text = self._mark_texts.get(label)
        if text is None:
            text = self._mark_texts[label] = QStaticText(label)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=self._fonts[Part.MARK][0])
        return text

    def _draw_plan(
        self, painter: QPainter, rect: QRectF, found: InlineObject, is_over: bool
    ) -> None:
        text = _overtime_sign(self.overtime[1]) if self.overtime and is_over else _text_of(found)
        width = self._fonts[Part.PLAN][1].horizontalAdvance(text) + 2 * _CHIP_PADDING + 4
        snug = QRectF(rect.left(), rect.top(), min(width, rect.width()), rect.height())
        self._draw_chip(painter, snug, text, self.theme.late if is_over else self.theme.muted)

    def _draw_chip(self, painter: QPainter, rect: QRectF, text: str, name: str) -> None:
        colour = QColor(self._ink or name)
        outline = rect.adjusted(2, 1.5, -2, -1.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QColor(colour)
        edge.setAlpha(130)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(self._ground if self._ink else self.theme.surface))
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.setPen(colour)
        painter.drawText(outline, Qt.AlignmentFlag.AlignCenter, text)

    def _line_at(self, number: int) -> Line:
        lines = self._table.shapes
        return lines[number] if 0 <= number < len(lines) else Line(NO_ID)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _measure(base: QFont, part: Part) -> tuple[QFont, QFontMetricsF]:
    font = QFont(base)
    if part is Part.SPEAKER:
        font.setWeight(QFont.Weight.DemiBold)
    elif part is Part.MARK:
        font.setWeight(QFont.Weight.Bold)
        font.setPointSizeF(base.pointSizeF() * 0.78)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 103)
    else:
        font.setPointSizeF(base.pointSizeF() * 0.86)
    return font, QFontMetricsF(font)


def _text_of(found: InlineObject) -> str:
    if found.part is Part.DUE:
        return found.due.in_words(format_long_date)
    if found.part is Part.URGENT:
        return URGENT
    if found.part is Part.PLAN:
        return format_length(found.minutes)
    if found.part is Part.OUTCOME:
        return found.outcome.in_short
    if found.part is Part.REVIEW:
        return found.review.phrase
    if found.part is Part.NOBODY:
        return QCoreApplication.translate("ObjectPainter", "tanpa pembicara")
    return found.party.name


def _overtime_sign(minutes: int) -> str:
    return translated(f"lewat {min(minutes, _LONGEST_SIGN)} menit")

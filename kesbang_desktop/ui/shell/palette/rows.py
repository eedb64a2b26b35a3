"""The rows of the palette: headings, and what can be chosen."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kesbang_desktop.ui.shell.palette.items import PaletteItem, Section
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.painting import painted_theme, scaled_font

_ITEM = Qt.ItemDataRole.UserRole
_SIDE = 14


class PaletteRows(QListView):
    """Lists items under headings; the keyboard stays where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows = QStandardItemModel(self)
        self.setModel(self._rows)
        self._delegate = _RowDelegate(self)
        self.setItemDelegate(self._delegate)

    def show_sections(self, sections: list[tuple[Section, list[PaletteItem]]]) -> None:
        """Show ``sections`` from the top, the first item chosen."""
        titles = {
            Section.AGENDA: self.tr("Agenda rapat ini"),
            Section.COMMANDS: self.tr("Perintah"),
            Section.MEETINGS: self.tr("Rapat terbaru"),
        }
        self._rows.clear()
        for section, items in sections:
            heading = QStandardItem(titles[section])
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            self._rows.appendRow(heading)
            for item in items:
                row = QStandardItem(item.text)
                row.setData(item, _ITEM)
                row.setData(f"{item.text}, {item.right}", Qt.ItemDataRole.AccessibleTextRole)
                self._rows.appendRow(row)
        self._choose(1)

    def item_at(self, index: QModelIndex) -> PaletteItem | None:
        """Return the item of a row, None for a heading or no row."""
        item: PaletteItem | None = index.data(_ITEM)
        return item

    @property
    def chosen(self) -> PaletteItem | None:
        """The item that is highlighted, or None."""
        return self.item_at(self.currentIndex())

    @property
    def texts(self) -> list[str]:
        """What the items say, from the top, headings left out."""
        rows = (self._rows.item(number) for number in range(self._rows.rowCount()))
        return [row.text() for row in rows if row.data(_ITEM) is not None]

    def height_of(self, most: int) -> int:
        """Return the pixels that the rows take up, or ``most`` of them where there are more."""
        return min(self._rows.rowCount(), most) * max(self.sizeHintForRow(0), 0)

    def move_choice(self, step: int) -> None:
        """Choose the row ``step`` further, past headings, round the ends."""
        count = self._rows.rowCount()
        if self.chosen is None:
            return
        direction = 1 if step > 0 else -1
        row = self.currentIndex().row() + step
        if abs(step) > 1:
            row = max(1, min(row, count - 1))
        row %= count
        while self.item_at(self._rows.index(row, 0)) is None:
            row = (row + direction) % count
        self._choose(row)

    def _choose(self, row: int) -> None:
        index = self._rows.index(row, 0)
        self.setCurrentIndex(index)
        # The heading over the first row comes into view with it.
        self.scrollTo(self._rows.index(0, 0) if row == 1 else index)


class _RowDelegate(QStyledItemDelegate):
    """Text on the left, keys or a date on the right; headings small."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a row."""
        return QSize(100, QFontMetrics(option.font).height() + 13)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        theme = painted_theme()
        item = index.data(_ITEM)
        area = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        small = scaled_font(option.font, 0.86)
        painter.save()
        if item is None:
            painter.setFont(scaled_font(option.font, 0.86, QFont.Weight.DemiBold))
            painter.setPen(QColor(theme.faint))
            painter.drawText(area.adjusted(0, 6, 0, 0), middle, index.data())
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(option.rect, QColor(theme.accent_soft))
        painter.setFont(small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignRight, item.right)
        room = area.width() - QFontMetrics(small).horizontalAdvance(item.right) - 16
        font = scaled_font(option.font, 1.0, QFont.Weight.DemiBold if selected else None)
        painter.setFont(font)
        painter.setPen(QColor(theme.text))
        text = QFontMetrics(font).elidedText(item.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(area, middle | Qt.AlignmentFlag.AlignLeft, text)
        painter.restore()

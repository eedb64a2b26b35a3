"""Every field that the templates of one kind of document may use, with its meaning."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.template_report import TemplateField
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.binding import bind, say_keys
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

# Around the text of a cell: ten pixels from the style sheet and three of the style itself.
_PADDING = 14


class WrappedDelegate(QStyledItemDelegate):
    """Asks for as many lines as a cell of ``table`` needs, the padding of its style included."""

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of the text in the width that the column has."""
        width = self._table.columnWidth(index.column()) - 2 * _PADDING
        room = QRect(0, 0, max(width, 1), 10_000)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        lines = option.fontMetrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, text)
        return QSize(width, lines.height() + _PADDING)


class FieldList(QWidget):
    """Fields are searched and copied as ``{{ nama }}``; ``copied(str)`` carries what was."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari isian atau artinya…"))
        self.text.setAccessibleName(self.tr("Cari isian templat"))
        self.text.setClearButtonEnabled(True)
        self.model = TextRowsModel((self.tr("Isian"), self.tr("Arti")), parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({0: 27}, stretched=1)
        self.table.setAccessibleName(self.tr("Daftar isian templat"))
        self._wrap_meanings()
        self.copy_button = QPushButton(self.tr("&Salin isian"), self)
        self.copy_button.setProperty("role", "small")
        say_keys(self.copy_button, commands.COPY_TEMPLATE_FIELD, self.tr("Salin isian"))
        search = WrappingRow()
        search.setSpacing(8)
        search.addWidget(self.text, 1)
        search.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(search)
        layout.addWidget(self.table, 1)
        self.text.textChanged.connect(self.model.search)
        self.text.returnPressed.connect(self.table.focus_rows)
        bind(self.text, commands.TO_TEMPLATE_FIELDS, self.table.focus_rows)
        bind(self.table, commands.COPY_TEMPLATE_FIELD, self.copy)
        self.table.row_activated.connect(lambda _row: self.copy())
        self.copy_button.clicked.connect(self.copy)

    def show_fields(self, fields: Sequence[TemplateField]) -> None:
        """Show ``fields`` in their order."""
        self.model.show_rows((field.name, field.meaning) for field in fields)

    def copy(self) -> None:
        """Put the chosen field on the clipboard as it stands in a template."""
        for row in self.table.chosen_rows()[:1]:
            text = f"{{{{ {self.model.records[row][0]} }}}}"
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    def clear_search(self) -> bool:
        """Show every field; tell whether something was searched for."""
        searched = bool(self.text.text())
        self.text.clear()
        return searched

    def _wrap_meanings(self) -> None:
        """Show every meaning whole, on as many lines as it takes."""
        self.table.setItemDelegate(WrappedDelegate(self.table))
        self.table.setWordWrap(True)
        self.table.setVerticalScrollMode(RowTable.ScrollMode.ScrollPerPixel)
        heights = self.table.verticalHeader()
        heights.setMinimumSectionSize(self.fontMetrics().height() + 14)
        heights.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().sectionResized.connect(self.table.resizeRowsToContents)

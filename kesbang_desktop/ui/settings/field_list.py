"""Every field that the templates of one kind of document may use, with its meaning."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.template_report import TemplateField
from kesbang_desktop.ui.settings.text_rows import TextRowsModel
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.row_table import RowTable


class FieldList(QWidget):
    """Fields are searched and copied as ``{{ nama }}``; ``copied(str)`` carries what was."""

    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLineEdit(self)
        self.text.setPlaceholderText(self.tr("Cari bidang atau artinya…"))
        self.text.setAccessibleName(self.tr("Cari bidang templat"))
        self.text.setClearButtonEnabled(True)
        self.model = TextRowsModel((self.tr("Bidang"), self.tr("Arti")), parent=self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({0: 22}, stretched=1)
        self.table.setAccessibleName(self.tr("Daftar bidang templat"))
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() * 2 + 18)
        self.copy_button = QPushButton(self.tr("&Salin bidang"), self)
        self.copy_button.setProperty("role", "small")
        search = QHBoxLayout()
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
        add_action(self.text, "", "Down", self.table.focus_rows)
        add_action(self.table, self.tr("Salin bidang"), QKeySequence.StandardKey.Copy, self.copy)
        self.table.row_activated.connect(lambda _row: self.copy())
        self.copy_button.clicked.connect(self.copy)

    def show_fields(self, fields: Sequence[TemplateField]) -> None:
        """Show ``fields`` in their order."""
        self.model.show_rows((field.name, field.meaning) for field in fields)

    def copy(self) -> None:
        """Put the chosen field on the clipboard as it stands in a template."""
        for row in self.table.chosen_rows()[:1]:
            text = f"{{{{ {self.model.rows[row][0]} }}}}"
            QGuiApplication.clipboard().setText(text)
            self.copied.emit(text)

    def clear_search(self) -> bool:
        """Show every field; tell whether something was searched for."""
        searched = bool(self.text.text())
        self.text.clear()
        return searched

"""Columns are never narrower than their titles."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.settings.text_rows import TextRowsModel
from kesbang_desktop.ui.widgets.row_table import RowTable


def test_the_arrow_of_the_order_gets_its_room(qtbot: QtBot) -> None:
    table = RowTable()
    qtbot.addWidget(table)
    table.setModel(TextRowsModel(("No.", "Tenggat", "Isi"), muted=2, parent=table))
    table.set_columns({0: 2, 1: 2}, stretched=2)
    table.resize(600, 200)
    table.show()
    header = table.horizontalHeader()
    before = header.sectionSizeHint(1)
    header.setSortIndicatorShown(True)
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert header.sectionSizeHint(1) > before
    assert header.sectionSize(1) >= header.sectionSizeHint(1)

"""Rows are painted within their own height."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.row_table import RowTable

LONG = "Senin, 31 Maret 2025 sampai dengan Jumat, 4 April 2025"


def picture_of(qtbot: QtBot, text: str, height: int, indent: int = 0) -> QImage:
    table = RowTable()
    qtbot.addWidget(table)
    model = RowsModel[str]([Column(title="Nama", words=str, indent=lambda _: indent)], parent=table)
    model.show([text])
    table.setModel(model)
    table.horizontalHeader().hide()
    table.setColumnWidth(0, 200)
    table.verticalHeader().setDefaultSectionSize(height)
    table.resize(220, height + 4)
    return table.viewport().grab(table.visualRect(model.index(0, 0))).toImage()


def inked_below(image: QImage, top: int) -> bool:
    ground = image.pixelColor(image.width() - 1, image.height() // 2)
    rows = range(top, image.height() - 1)
    return any(image.pixelColor(x, y) != ground for y in rows for x in range(2, 190))


def test_a_row_of_one_line_begins_no_second_one(qtbot: QtBot) -> None:
    height = RowTable().fontMetrics().height() + 16
    image = picture_of(qtbot, LONG, height)
    assert not inked_below(image, height - 7)


def test_a_row_of_two_lines_goes_on_in_the_second(qtbot: QtBot) -> None:
    height = 2 * RowTable().fontMetrics().height() + 20
    assert inked_below(picture_of(qtbot, LONG, height), height // 2 + 4)
    assert not inked_below(picture_of(qtbot, "Lebaran", height), height // 2 + 4)


def test_both_lines_of_what_stands_below_another_begin_further_right(qtbot: QtBot) -> None:
    height = 2 * RowTable().fontMetrics().height() + 20
    image = picture_of(qtbot, LONG, height, indent=2)
    step = RowTable().fontMetrics().horizontalAdvance("\u2003")
    ground = image.pixelColor(image.width() - 1, image.height() // 2)
    bare = range(2, 10 + 2 * step - 2)
    assert inked_below(image, height // 2 + 4)
    assert all(image.pixelColor(x, y) == ground for y in range(2, height - 2) for x in bare)

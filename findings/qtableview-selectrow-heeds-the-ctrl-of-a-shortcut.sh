#!/usr/bin/env bash
# Qt: QTableView.selectRow() heeds the Ctrl that is held: called by a shortcut it adds its row.
# PySide6 6.11.1. The program asks for row 3 alone; because the shortcut has Ctrl in it, row 2 stays
# selected, and what comes next ("Hapus") would be done to both. QItemSelectionModel.select() with
# flags of one's own heeds no key.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QTableWidget

application = QApplication([])
table = QTableWidget(5, 1)
table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
found = QAction(table)
found.setShortcut("Ctrl+J")
found.triggered.connect(lambda: table.selectRow(3))
table.addAction(found)
table.show()
QTest.qWaitForWindowExposed(table)
table.activateWindow()
table.setFocus()


def selected() -> list[int]:
    return [index.row() for index in table.selectionModel().selectedRows()]


table.selectRow(1)
table.selectRow(2)
by_program = selected()
held = Qt.KeyboardModifier.ControlModifier
QTest.keyPress(table, Qt.Key.Key_Control, held)
QTest.keyPress(table, Qt.Key.Key_J, held)
print(by_program, selected())
assert by_program == [2]
assert selected() == [2, 3]
PYTHON

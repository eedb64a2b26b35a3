#!/usr/bin/env bash
# Qt: the weekday names of QCalendarWidget are row 0 of a QTableView, so style for table cells hits them.
# PySide6 6.11.1. The inner view has 7 rows and 8 columns; the names stand in row 0 and the numbers
# of weeks in column 0. A style sheet 'QTableView::item { padding: 8px }' for the tables of a program
# hides the names and every day of two figures; 'QCalendarWidget QTableView::item { padding: 0 }'
# brings them back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QCalendarWidget, QTableView

application = QApplication([])
calendar = QCalendarWidget()
calendar.setLocale(QLocale(QLocale.Language.Indonesian))
view = calendar.findChild(QTableView)
model = view.model()
names = [model.index(0, column).data() for column in range(1, 8)]
print(type(view).__name__, model.rowCount(), model.columnCount(), names)
assert (model.rowCount(), model.columnCount()) == (7, 8)
assert all(names) and not any(name.isdigit() for name in names)
calendar.show()
narrow = view.columnWidth(1)
application.setStyleSheet("QTableView::item { padding: 8px }")
application.processEvents()
print(narrow, view.columnWidth(1))
assert view.columnWidth(1) == narrow, "the column does not grow for the padding"
PYTHON

#!/usr/bin/env bash
# PySide6: what a function returns as `activeModalWidget().focusWidget()` cannot be used afterwards,
# though Qt's widget is alive and has the keyboard.
# PySide6 6.11.1. Seen: the widget that focusWidget() returns belongs to the Python wrapper it was
# asked of; where only Qt made that one (the dialog of QFileDialog.getSaveFileName) its wrapper goes
# with the last name for it, and "Internal C++ object already deleted" is raised for the field.
# Usable as long as the parent is named, or asked as QApplication.focusWidget().
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

application = QApplication([])
seen = {}


def is_usable(widget):
    try:
        return widget.isVisible()
    except RuntimeError as error:
        return "already deleted" not in str(error)


def look():
    dialog = QApplication.activeModalWidget()
    seen["parent is named"] = is_usable(dialog.focusWidget())
    del dialog
    seen["asked of the application"] = is_usable(QApplication.focusWidget())
    seen["parent is not named"] = is_usable(QApplication.activeModalWidget().focusWidget())
    QApplication.activeModalWidget().close()


QTimer.singleShot(200, look)
QFileDialog.getSaveFileName(options=QFileDialog.Option.DontUseNativeDialog)
print(seen)
assert seen == {
    "parent is named": True,
    "asked of the application": True,
    "parent is not named": False,
}
PYTHON

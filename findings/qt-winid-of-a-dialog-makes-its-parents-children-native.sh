#!/usr/bin/env bash
# Qt: winId() of a dialog that has a parent makes native windows of all children of that parent.
# PySide6 6.11.1. Seen: after winId() a plain child of the main window has a QWindow of its own, so
# an event filter on the QWindow of the main window sees no clicks any more. The attribute
# AA_DontCreateNativeWidgetSiblings, set at any time before, keeps them as they are.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

application = QApplication([])
seen = {}
for kept in (False, True):
    attribute = Qt.ApplicationAttribute.AA_DontCreateNativeWidgetSiblings
    QCoreApplication.setAttribute(attribute, kept)
    window = QMainWindow()
    child = QWidget()
    window.setCentralWidget(child)
    window.show()
    before = child.windowHandle() is not None
    dialog = QDialog(window)
    dialog.winId()
    seen[kept] = (before, child.windowHandle() is not None)
print(seen)
assert seen == {False: (False, True), True: (False, False)}
PYTHON

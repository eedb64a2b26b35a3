#!/usr/bin/env bash
# Qt: QLineEdit.clear() is a step of undo, setText("") is not.
# PySide6 6.11.1. Seen: after clear() the text that was already sent comes back by Ctrl+Z; after
# setText("") nothing can be undone. An input line that is emptied after Enter wants setText.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

application = QApplication([])
seen = {}
for name, empty in (("clear", QLineEdit.clear), ("setText", lambda line: line.setText(""))):
    line = QLineEdit()
    QTest.keyClicks(line, "Rina Wati")
    empty(line)
    can_undo = line.isUndoAvailable()
    line.undo()
    seen[name] = (can_undo, line.text())
print(seen)
assert seen == {"clear": (True, "Rina Wati"), "setText": (False, "")}
PYTHON

#!/usr/bin/env bash
# Qt text: a letter typed in an edit block of its own is no undo step of its own; later letters join it.
# PySide6 6.11.1. Letters inserted one by one make one undo step. Putting one of them between
# beginEditBlock() and endEditBlock() starts a new step, and the letters typed behind it merge into
# that step. Wrapping the first letter of each word therefore gives undo by the word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

application = QApplication([])


def steps(text, wraps):
    document = QTextDocument()
    cursor = QTextCursor(document)
    for place, letter in enumerate(text):
        first = wraps and (place == 0 or text[place - 1] == " ")
        if first:
            cursor.beginEditBlock()
        cursor.insertText(letter)
        if first:
            cursor.endEditBlock()
    seen = []
    while document.isUndoAvailable():
        document.undo()
        seen.append(document.toPlainText())
    return seen


plain, wrapped = steps("satu dua tiga", False), steps("satu dua tiga", True)
print(plain, wrapped)
assert plain == [""]
assert wrapped == ["satu dua ", "satu ", ""]
PYTHON

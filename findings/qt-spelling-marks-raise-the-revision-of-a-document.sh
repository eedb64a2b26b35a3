#!/usr/bin/env bash
# Qt: marks of a QSyntaxHighlighter raise QTextDocument.revision(), though nothing was edited.
# PySide6 6.11.1. The documentation says that the revision is the one of the document's content. Seen:
# a highlighter that underlines raises it, while contentsChange is not emitted, no step of undo is
# added and the document is not modified. Whoever asks "was anything typed since?" by the revision
# is told yes by the spelling.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat
from PySide6.QtWidgets import QApplication, QTextEdit


class Marks(QSyntaxHighlighter):
    def highlightBlock(self, text):
        wavy = QTextCharFormat()
        wavy.setFontUnderline(True)
        self.setFormat(0, 5, wavy)


application = QApplication([])
edit = QTextEdit()
edit.setPlainText("rapat dibuka\nrapat ditutup")
application.processEvents()
document, changes = edit.document(), []
document.contentsChange.connect(lambda *change: changes.append(change))
before = document.revision()
Marks(document).rehighlight()
application.processEvents()
raised = document.revision() > before
seen = (raised, changes, document.availableUndoSteps(), document.isModified())
print(before, document.revision(), seen)
assert seen == (True, [], 0, False)
PYTHON

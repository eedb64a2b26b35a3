#!/usr/bin/env bash
# Qt: QLabel.setSizePolicy() after setWordWrap(True) takes "my height follows from my width" away.
# PySide6 6.11.1. setWordWrap() keeps it as a flag of the size policy, so that a policy given later
# is one without it: in a layout the label takes the height that its words need in a narrow column,
# twice what they need here, until its text is set once more. The other order keeps the flag.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check PySide6-Essentials==6.11.1
QT_QPA_PLATFORM=offscreen "$folder/venv/bin/python" - <<'PYTHON'
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QVBoxLayout, QWidget

WORDS = "Laporan dari kabupaten/kota untuk masa ini belum masuk semua. " * 4
application = QApplication([])
policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
windows = []


def shown(label: QLabel) -> tuple[int, int]:
    """Return how high the label is in a wide window, and how high its words are there."""
    window = QWidget()
    rows = QVBoxLayout(window)
    rows.addWidget(label)
    rows.addStretch()
    window.resize(900, 600)
    window.show()
    application.processEvents()
    windows.append(window)
    return label.height(), label.heightForWidth(label.width())


wrapped_first = QLabel(WORDS)
wrapped_first.setWordWrap(True)
wrapped_first.setSizePolicy(policy)
wrapped_last = QLabel(WORDS)
wrapped_last.setSizePolicy(policy)
wrapped_last.setWordWrap(True)
height, needed = shown(wrapped_first)
print("wrapped, then the policy:", height, "of", needed)
print("the policy, then wrapped:", *shown(wrapped_last))
assert height > needed
assert not wrapped_first.sizePolicy().hasHeightForWidth()
assert wrapped_last.height() == wrapped_last.heightForWidth(wrapped_last.width()) == needed
wrapped_first.setText(WORDS + ".")
assert wrapped_first.sizePolicy().hasHeightForWidth()
PYTHON

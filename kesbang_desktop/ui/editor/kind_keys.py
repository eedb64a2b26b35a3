"""The digits that, with Ctrl, say what entries are and whose."""

from PySide6.QtCore import Qt

from kesbang_desktop.domain.entry import EntryKind

KIND_KEYS = {
    Qt.Key.Key_1: EntryKind.AGENDA,
    Qt.Key.Key_2: EntryKind.DISCUSSION,
    Qt.Key.Key_3: EntryKind.ISSUE,
    Qt.Key.Key_4: EntryKind.DECISION,
    Qt.Key.Key_5: EntryKind.ACTION,
}
NOBODY_KEY = Qt.Key.Key_6
ATTENDEE_KEY = Qt.Key.Key_7

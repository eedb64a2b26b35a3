"""What was done about an action, and the line that notes more of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.action import Progress
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.ui.follow_ups.text_card import TextCard, clear_layout
from kesbang_desktop.ui.labels import action_status_word

_SHOWN = 3


class ProgressLog(QWidget):
    """The latest notes, the newest just above the line. ``note_given(str)`` on Enter."""

    note_given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._notes: tuple[Progress, ...] = ()
        self.older = QPushButton(self)
        self.older.setProperty("role", "quiet")
        self.older.clicked.connect(lambda: self._show(len(self._notes)))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(6)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Catat perkembangan… (Enter)"))
        self.line.setAccessibleName(self.tr("Catat perkembangan"))
        self.line.setToolTip(self.tr("Tanggal lain di depannya, misalnya 27/3: sudah ditelaah"))
        self.line.returnPressed.connect(self._give)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.older)
        layout.addLayout(self.cards)
        layout.addWidget(self.line)
        self.older.hide()

    def show_notes(self, notes: Sequence[Progress]) -> None:
        """Show ``notes``, which are the earliest first."""
        self._notes = tuple(notes)
        self._show(_SHOWN)

    def _show(self, most: int) -> None:
        clear_layout(self.cards)
        for note in self._notes[-most:]:
            self.cards.addWidget(TextCard(note.text, below_text(note), self))
        hidden = max(0, len(self._notes) - most)
        self.older.setText(self.tr("{0} catatan sebelumnya").format(hidden))
        self.older.setVisible(hidden > 0)

    def _give(self) -> None:
        if text := self.line.text().strip():
            self.line.clear()
            self.note_given.emit(text)


def below_text(note: Progress) -> str:
    """Return ``27 Maret 2024 · proses · Rina``."""
    status = action_status_word(note.status) if note.status else ""
    day = format_date(note.noted_at.astimezone().date())
    return " · ".join(filter(None, (day, status, note.author)))

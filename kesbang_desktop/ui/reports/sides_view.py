"""Parts of a returned form beside what is stored, one below the other."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kesbang_desktop.ui.reports.report_sides import SidePart
from kesbang_desktop.ui.widgets.given_width import fold_at_given_width
from kesbang_desktop.ui.widgets.layout_parts import clear_layout
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role


class SidesView(QWidget):
    """Shows every word: nothing is taken over unseen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(4)

    def show_parts(
        self, parts: Sequence[SidePart], has_stored: bool, unread: Sequence[str]
    ) -> None:
        """Show ``parts``; without anything stored the form alone. ``unread`` comes first."""
        clear_layout(self._grid)
        row = 0
        if unread:
            self._add_title(
                self.tr("Tidak terbaca sebagai bagian formulir, tidak ikut diambil"), row
            )
            self._add_text("\n\n".join(unread), row + 1, 0, 2, "warning")
            row += 2
        if has_stored:
            for column, words in enumerate((self.tr("Formulir ini"), self.tr("Sudah tersimpan"))):
                self._add_text(words, row, column, 1, "muted")
            row += 1
        for part in parts:
            self._add_title(self._title_of(part, has_stored), row)
            self._add_text(
                part.said or self.tr("(tidak diisi)"), row + 1, 0, 1 if has_stored else 2
            )
            if has_stored:
                stored = part.stored or self.tr("(belum ada)")
                self._add_text(stored, row + 1, 1, 1, "muted" if part.is_same else "")
            row += 2
        for column in range(2):
            self._grid.setColumnStretch(column, 1)

    def _title_of(self, part: SidePart, has_stored: bool) -> str:
        if not has_stored:
            return part.title
        if part.is_same:
            return self.tr("{0} · sama").format(part.title)
        if part.stays:
            return self.tr("{0} · yang tersimpan tetap").format(part.title)
        return self.tr("{0} · berbeda").format(part.title)

    def _add_title(self, words: str, row: int) -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(scaled_font(self.font(), 1.0, QFont.Weight.DemiBold))
        label.setWordWrap(True)
        label.setContentsMargins(0, 8 if row else 0, 0, 0)
        self._grid.addWidget(label, row, 0, 1, 2)

    def _add_text(self, words: str, row: int, column: int, span: int, role: str = "") -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        fold_at_given_width(label)
        if role:
            set_role(label, role)
        self._grid.addWidget(label, row, column, 1, span)

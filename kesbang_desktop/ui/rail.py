"""The rail on the left: where one can go."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.number_words import with_dots
from kesbang_desktop.ui.widgets.painting import scaled_font


class Rail(QWidget):
    """Buttons for the pages, some of them at the bottom.

    ``page_chosen(str)`` names one, ``search_requested()`` is Cari.
    """

    page_chosen = Signal(str)
    search_requested = Signal()

    def __init__(
        self,
        pages: dict[str, str],
        bottom: dict[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        bottom = bottom or {}
        self.pages = pages | bottom
        self.setProperty("role", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(196)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 16, 10, 12)
        self._layout.setSpacing(2)
        self._add_heading()
        self._layout.addSpacing(12)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._badges: dict[str, QLabel] = {}
        for name, text in pages.items():
            self._add_button(name, text)
        self._add_search()
        self._layout.addStretch(1)
        for name, text in bottom.items():
            self._add_button(name, text)
        self._layout.addSpacing(10)
        self._footer = QLabel(self)
        self._footer.setProperty("role", "muted")
        self._footer.setFont(scaled_font(self.font(), 0.84))
        self._footer.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 6, 0)
        row.addWidget(self._footer)
        self._layout.addLayout(row)

    def _add_heading(self) -> None:
        brand = QLabel(self.tr("Notula Kesbang"), self)
        brand.setProperty("role", "brand")
        brand.setFont(scaled_font(self.font(), 1.15, QFont.Weight.DemiBold))
        office = QLabel(self.tr("Badan Kesatuan Bangsa dan Politik"), self)
        office.setProperty("role", "muted")
        office.setFont(scaled_font(self.font(), 0.84))
        office.setWordWrap(True)
        for label in (brand, office):
            row = QHBoxLayout()
            row.setContentsMargins(10, 0, 6, 0)
            row.addWidget(label)
            self._layout.addLayout(row)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def show_badge(self, name: str, count: int) -> None:
        """Show ``count`` beside a page, nothing for 0."""
        self._badges[name].setText(with_dots(count))
        self._badges[name].setVisible(count > 0)
        self._buttons[name].setAccessibleDescription(
            self.tr("{0} lewat tenggat").format(with_dots(count)) if count else ""
        )

    def badge_text(self, name: str) -> str:
        """Return what stands beside a page, empty for nothing."""
        badge = self._badges[name]
        return "" if badge.isHidden() else badge.text()

    def show_footer(self, text: str) -> None:
        """Show ``text`` at the foot of the rail."""
        self._footer.setText(text)

    def _add_button(self, name: str, text: str) -> None:
        button = QPushButton(text, self)
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        badge = QLabel(button)
        badge.setProperty("role", "badge")
        badge.setFont(scaled_font(self.font(), 0.84))
        # Lower than its two rounded corners the ground would lose them.
        badge.setMinimumHeight(18)
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.hide()
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._badges[name] = badge
        self._layout.addWidget(button)

    def _add_search(self) -> None:
        button = QPushButton(self.tr("Cari"), self)
        button.setProperty("role", "rail")
        button.setAccessibleName(self.tr("Cari perintah, agenda, dan rapat"))
        button.clicked.connect(self.search_requested)
        keys = QLabel("Ctrl+K", button)
        keys.setProperty("role", "muted")
        keys.setFont(scaled_font(self.font(), 0.84))
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, 12, 0)
        row.addStretch(1)
        row.addWidget(keys)
        self._layout.addWidget(button)

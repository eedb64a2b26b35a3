"""The strip with a page's title and its main buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow


class PageHeader(QWidget):
    """Title on the left, buttons on the right."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        label = QLabel(title, self)
        label.setProperty("role", "title")
        label.setFont(scaled_font(label.font(), 1.45, QFont.Weight.DemiBold))
        self._row = WrappingRow(self, spacing=10)
        self._row.setContentsMargins(24, 12, 24, 12)
        self._row.addWidget(label)
        self._row.addStretch()
        self._foldable: list[QPushButton] = []
        self._more = MenuButton(self.tr("Lainnya"), self._fill_more, self)
        self._more.hide()
        self._row.addWidget(self._more)

    def head(self, page: QWidget) -> QVBoxLayout:
        """Stand at the top of ``page``, and return the layout of what stands below."""
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self)
        body = QVBoxLayout()
        body.setContentsMargins(24, 14, 24, 10)
        body.setSpacing(12)
        layout.addLayout(body, 1)
        return body

    def add_note(self, text: str) -> QLabel:
        """Add small print beside the title and return it."""
        note = QLabel(text, self)
        note.setProperty("role", "muted")
        # Its letters stand on the line of the title's.
        note.setContentsMargins(0, 6, 0, 0)
        self._row.insertWidget(1, note)
        return note

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put buttons into a menu where there is no room for all of them in one row."""
        super().resizeEvent(event)
        self._fold(event.size().width())

    def _fold(self, width: int) -> None:
        """Fold what is too much for ``width``.

        Reckoned before anything is shown or hidden: a row too many for a moment would lay the page
        out anew, give it a scroll bar and with it another width, and so on without end.
        """
        foldable = [button for button in self._foldable if button.menu() is None]
        needed = self._row.sizeHint().width()
        needed += sum(self._room(button) for button in foldable if button.isHidden())
        needed -= 0 if self._more.isHidden() else self._room(self._more)
        kept = list(foldable)
        while kept and needed > width:
            if len(kept) == len(foldable):
                needed += self._room(self._more)
            needed -= self._room(kept.pop(0))
        for button in foldable:
            button.setHidden(button not in kept)
        self._more.setHidden(len(kept) == len(foldable))

    def _room(self, button: QPushButton) -> int:
        return button.sizeHint().width() + self._row.spacing()

    def _fill_more(self, menu: QMenu) -> None:
        for button in self._foldable:
            if button.isHidden():
                menu.addAction(button.text(), button.click).setEnabled(button.isEnabled())

    def add_button(
        self, text: str, accessible_name: str, primary: bool = False, folds: bool = True
    ) -> QPushButton:
        """Append a button and return it; the primary one and what does not fold always stay."""
        button = QPushButton(text, self)
        button.setAccessibleName(accessible_name)
        if primary:
            button.setProperty("role", "primary")
        elif folds:
            self._foldable.append(button)
        self.add_widget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        """Append ``widget`` behind the buttons."""
        self._row.addWidget(widget)

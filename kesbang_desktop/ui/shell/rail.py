"""The rail on the left: where one can go."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import keys_of, tool_tip
from kesbang_desktop.ui.language.formats import with_dots
from kesbang_desktop.ui.shell.office_label import OfficeLabel
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.widgets.line_icon import line_icon
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role

_WIDTH = 196
_FOLDED_WIDTH = 54
# Without the margins of the rail and of the name, and the line on its right.
_OFFICE_WIDTH = _WIDTH - 16 - 18 - 1
_ICON_SIZE = QSize(20, 20)
_SEARCH = "search"
_ICONS = {
    Page.HOME: "house",
    Page.MEETINGS: "notebook-pen",
    Page.FOLLOW_UPS: "list-checks",
    Page.ISSUES: "triangle-alert",
    Page.REPORTS: "file-text",
    Page.DECISIONS: "scale",
    Page.DIRECTORY: "book-user",
    Page.SETTINGS: "settings",
    _SEARCH: "search",
}


class Rail(QWidget):
    """Buttons for the pages, some of them at the bottom; folded they are icons.

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
        self.is_folded = False
        self.setFixedWidth(_WIDTH)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 14, 8, 12)
        self._layout.setSpacing(2)
        # What gives way where the rail is folded.
        self._words: list[QWidget] = []
        self._add_heading()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        self._texts: dict[str, str] = {}
        self._counts: dict[str, int] = {}
        self._badges: dict[str, QLabel] = {}
        self._badge_rows: dict[str, QHBoxLayout] = {}
        for name, text in pages.items():
            self._add_button(name, text)
        self._add_search()
        self._layout.addStretch(1)
        for name, text in bottom.items():
            self._add_button(name, text)
        self._footer = QLabel(self)
        self._footer.setProperty("role", "muted")
        self._footer.setFont(scaled_font(self.font(), 0.84))
        self._footer.setWordWrap(True)
        self._footer.setContentsMargins(12, 10, 6, 0)
        self._words.append(self._footer)
        self._layout.addWidget(self._footer)

    def _add_heading(self) -> None:
        brand = QLabel(self.tr("Notula Kesbang"), self)
        brand.setProperty("role", "brand")
        brand.setFont(scaled_font(self.font(), 1.15, QFont.Weight.DemiBold))
        self._office = OfficeLabel(_OFFICE_WIDTH, self)
        brand.setContentsMargins(12, 2, 6, 0)
        self._office.setContentsMargins(12, 0, 6, 12)
        for label in (brand, self._office):
            self._words.append(label)
            self._layout.addWidget(label)

    def show_office(self, office: str) -> None:
        """Name whose minutes these are; empty for an office that nobody named."""
        self._office.show_name(office or self.tr("Notula dan tindak lanjut rapat"))

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def set_folded(self, folded: bool) -> None:
        """Show icons alone, or the words."""
        if folded == self.is_folded:
            return
        self.is_folded = folded
        self.setFixedWidth(_FOLDED_WIDTH if folded else _WIDTH)
        for label in self._words:
            label.setHidden(folded)
        for name, button in self._buttons.items():
            button.setText("" if folded else self._texts[name])
            self._show_tip(name)
            badge = self._badges.get(name)
            if badge is None:
                continue
            corner = Qt.AlignmentFlag.AlignTop if folded else Qt.AlignmentFlag.AlignVCenter
            self._badge_rows[name].setContentsMargins(0, 0, 0 if folded else 10, 0)
            self._badge_rows[name].setAlignment(badge, corner)
            badge.setFont(scaled_font(self.font(), 0.68 if folded else 0.84))
            badge.setMinimumHeight(0 if folded else 18)
            set_role(badge, "small badge" if folded else "badge")
        for name in self._counts:
            self._show_count(name)
        self._keys.setHidden(folded)
        self._show_icons()

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew in other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.is_folded:
            self._show_icons()

    def _show_count(self, name: str) -> None:
        count = self._counts.get(name, 0)
        # Over an icon there is room for one figure; the tool tip has the whole of it.
        words = "9+" if self.is_folded and count > 9 else with_dots(count)
        self._badges[name].setText(words)
        self._badges[name].setVisible(count > 0)
        self._show_tip(name)

    def _show_tip(self, name: str) -> None:
        """Say over an icon what the open rail says in words."""
        button = self._buttons[name]
        words = button.accessibleName()
        tip = tool_tip(commands.OPEN_SEARCH, words) if name == _SEARCH else words
        if name == Page.SETTINGS:
            tip = f"{tip}\n{self._footer.text()}".strip()
        elif told := button.accessibleDescription():
            tip = f"{tip} · {told}"
        button.setToolTip(tip if self.is_folded else "")

    def _show_icons(self) -> None:
        for name, button in self._buttons.items():
            if not self.is_folded:
                button.setIcon(QIcon())
            elif icon := _ICONS.get(name):
                button.setIcon(line_icon(icon, _ICON_SIZE, self.devicePixelRatioF()))

    def show_badge(self, name: str, count: int, words: str = "") -> None:
        """Show ``count`` beside a page, nothing for 0; ``words`` say what of, with ``{0}``."""
        self._counts[name] = count
        self._buttons[name].setAccessibleDescription(
            (words or self.tr("{0} lewat tenggat")).format(with_dots(count)) if count else ""
        )
        self._show_count(name)

    def badge_text(self, name: str) -> str:
        """Return what stands beside a page, empty for nothing."""
        badge = self._badges[name]
        return "" if badge.isHidden() else badge.text()

    def show_footer(self, text: str) -> None:
        """Show ``text`` at the foot of the rail; over the settings where there is no room."""
        self._footer.setText(text)
        if Page.SETTINGS in self._buttons:
            self._show_tip(Page.SETTINGS)

    def _add_button(self, name: str, text: str) -> None:
        button = QPushButton(text, self)
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.page_chosen.emit(name))
        self._group.addButton(button)
        self._keep(name, button)
        badge = QLabel(button)
        self._badges[name] = badge
        badge.setProperty("role", "badge")
        badge.setFont(scaled_font(self.font(), 0.84))
        # Lower than its two rounded corners the ground would lose them.
        badge.setMinimumHeight(18)
        # What Qt would add beside the figures covers half the icon once the rail is folded.
        badge.setIndent(0)
        badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        badge.hide()
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        self._badge_rows[name] = row
        row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(button)

    def _add_search(self) -> None:
        button = QPushButton(self.tr("Cari"), self)
        button.setProperty("role", "rail")
        button.setAccessibleName(self.tr("Cari di semua rapat"))
        button.setCheckable(True)
        button.clicked.connect(self.search_requested)
        self._group.addButton(button)
        self._keep(_SEARCH, button)
        self._keys = keys = QLabel(keys_of(commands.OPEN_SEARCH), button)
        keys.setProperty("role", "muted")
        keys.setFont(scaled_font(self.font(), 0.84))
        keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(keys)
        self._layout.addWidget(button)

    def _keep(self, name: str, button: QPushButton) -> None:
        button.setIconSize(_ICON_SIZE)
        self._buttons[name] = button
        self._texts[name] = button.text()

"""The page of settings (Pengaturan): sections on the left, the chosen one beside them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.settings.abbreviations_page import AbbreviationsPage
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.spelling_page import SpellingPage
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.writing_aids import WritingAids

_SECTIONS_WIDTH = 190
_SECTION_PADDING = 9


class SettingsPage(QWidget):
    """Sections are chosen with the arrows; Enter or Right goes into one, Esc back."""

    def __init__(
        self, aids: WritingAids, ports: Ports, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.sections = QListWidget(self)
        self.sections.setAccessibleName(self.tr("Bagian pengaturan"))
        self.sections.setProperty("role", "sections")
        self.sections.setFixedWidth(_SECTIONS_WIDTH)
        self._stack = QStackedWidget(self)
        self.abbreviations = AbbreviationsPage(aids, ports, worker, self)
        self.spelling = SpellingPage(aids, self)
        for section in (self.abbreviations, self.spelling):
            self.add_section(section)
        self._lay_out()
        self.sections.currentRowChanged.connect(self._stack.setCurrentIndex)
        for keys in ("Right", "Return", "Enter"):
            add_action(self.sections, "", keys, self.enter_section)
        add_action(self._stack, "", "Esc", self.leave_section)
        self.sections.setCurrentRow(0)
        self.setFocusProxy(self.sections)

    def add_section(self, section: Section) -> None:
        """Append ``section`` under its own title."""
        item = QListWidgetItem(section.title, self.sections)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * _SECTION_PADDING))
        self._stack.addWidget(section)

    def refresh(self, _changes: Changes | None = None) -> None:
        """Nothing here depends on the records that other pages change."""

    def enter_section(self) -> None:
        """Put the keyboard into the chosen section."""
        self._current().focus_first()

    def leave_section(self) -> None:
        """End the search of the section, or put the keyboard back on the list."""
        if not self._current().clear_search():
            self.sections.setFocus()

    def _current(self) -> Section:
        section = self._stack.currentWidget()
        assert isinstance(section, Section)
        return section

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(PageHeader(self.tr("Pengaturan"), self))
        layout.addLayout(row, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

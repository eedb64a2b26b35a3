"""The list of the sections of the settings, each of which is made when it is first asked for."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kesbang_desktop.domain.choices import ChoicePage
from kesbang_desktop.ui.settings.section import Section

_PADDING = 9
# Margins of the list and of a title in it, as in the style sheet.
_AROUND_TITLE = 54


class SectionList(QListWidget):
    """``made(Section)`` when a section is made."""

    made = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Bagian pengaturan"))
        self.setProperty("role", "sections")
        self._makers: list[Callable[[], Section]] = []
        self._choice_pages: list[ChoicePage | None] = []
        self._made: dict[int, Section] = {}

    def add(
        self, title: str, make: Callable[[], Section], choices: ChoicePage | None = None
    ) -> int:
        """Append a section that ``make`` returns, and return its row.

        ``choices`` are what can be put back there.
        """
        item = QListWidgetItem(title, self)
        item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * _PADDING))
        self._makers.append(make)
        self._choice_pages.append(choices)
        return self.row(item)

    def section(self, row: int) -> Section:
        """Return the section in ``row``."""
        if row not in self._made:
            self._made[row] = self._makers[row]()
            self.made.emit(self._made[row])
        return self._made[row]

    def all_sections(self) -> list[Section]:
        """Return all of them in their order."""
        return [self.section(row) for row in range(self.count())]

    def choose(self, section: Section) -> None:
        """Choose ``section``, which is one of those that are made."""
        row = next(row for row, made in self._made.items() if made is section)
        self.setCurrentRow(row)

    @property
    def choice_page(self) -> ChoicePage | None:
        """What can be put back in the section that is chosen."""
        return self._choice_pages[self.currentRow()]

    @property
    def least_width(self) -> int:
        """The width in which every title can be read, beside a bar where the page is low."""
        titles = [self.item(row).text() for row in range(self.count())]
        widest = max(map(self.fontMetrics().horizontalAdvance, titles))
        return widest + _AROUND_TITLE + self.verticalScrollBar().sizeHint().width()

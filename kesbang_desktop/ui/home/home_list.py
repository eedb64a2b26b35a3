"""One list of the first page, with its heading."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from kesbang_desktop.ui.home.home_rows import HomeRow
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.painting import scaled_font

if TYPE_CHECKING:
    from kesbang_desktop.ui.home.home_table import HomeTable
    from kesbang_desktop.ui.tables.rows_model import RowsModel


class HomeList(QWidget):
    """A heading with a count over a table. ``row_chosen(HomeRow)`` on Enter or a double click.

    The table is made with the first rows; until something is shown its place is an empty card.
    """

    row_chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._words_when_empty = ("", "")
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        heading.setFont(scaled_font(heading.font(), 1.0, QFont.Weight.DemiBold))
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self._stack = QStackedWidget(self)
        self._empty = EmptyState(self._stack)
        self._stack.addWidget(self._empty)
        line = QHBoxLayout()
        line.addWidget(heading)
        line.addStretch(1)
        line.addWidget(self._count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(line)
        layout.addWidget(self._stack, 1)

    @cached_property
    def table(self) -> "HomeTable":
        """The table of the rows."""
        from kesbang_desktop.ui.home.home_table import HomeTable

        table = HomeTable(self._title, self._stack)
        self._stack.addWidget(table)
        table.row_activated.connect(lambda row: self.row_chosen.emit(self.model.record_at(row)))
        return table

    @property
    def model(self) -> "RowsModel[HomeRow]":
        """The rows of the table."""
        return self.table.rows

    @property
    def has_rows(self) -> bool:
        """Whether there is anything in the list."""
        return self.is_table_made and bool(self.model.rows)

    @property
    def is_table_made(self) -> bool:
        """Whether it had rows once."""
        return "table" in vars(self)

    @property
    def count_text(self) -> str:
        """What stands beside the heading."""
        return self._count.text()

    def show_rows(self, rows: Sequence[HomeRow], count: str) -> None:
        """Show ``rows``, keeping the current one; ``count`` stands beside the heading."""
        self._count.setText(count)
        if rows or self.has_rows:
            self.model.show(rows)
        if rows:
            self._stack.setCurrentWidget(self.table)
        else:
            self._empty.say(*self._words_when_empty)
            self._stack.setCurrentWidget(self._empty)

    def say_when_empty(self, heading: str, sentence: str) -> None:
        """Show ``heading`` over ``sentence`` once it is known that there are no rows."""
        self._words_when_empty = (heading, sentence)

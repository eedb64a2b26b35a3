"""One list of the first page, with its heading."""

from collections.abc import Sequence
from enum import IntEnum
from uuid import UUID

from PySide6.QtCore import (
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.meeting import MeetingSummary
from kesbang_desktop.ui.home.home_rows import HomeRow
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.row_table import RowTable


class HomeColumn(IntEnum):
    """The columns in their order."""

    WHEN = 0
    WHAT = 1


COLUMNS = (
    Column[HomeRow](
        words=lambda row: row.when,
        second_line=lambda row: row.how_far,
        tone=lambda row: row.tone,
        is_strong=lambda row: row.tone in (Tone.BAD, Tone.GOOD),
        spoken=lambda row: row.words,
    ),
    Column[HomeRow](
        words=lambda row: row.text,
        second_line=lambda row: row.detail,
        tone=lambda row: row.tone if row.target is None else Tone.PLAIN,
        tool_tip=lambda row: "\n".join(part for part in (row.text, row.detail) if part),
        spoken=lambda row: row.words,
    ),
)


class HomeList(QWidget):
    """A heading with a count over a table. ``row_chosen(HomeRow)`` on Enter or a double click."""

    row_chosen = Signal(object)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        heading = QLabel(title, self)
        heading.setProperty("role", "section")
        heading.setFont(scaled_font(heading.font(), 1.0, QFont.Weight.DemiBold))
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.model = RowsModel(COLUMNS, _id, self)
        self.table = RowTable(self)
        self.table.setModel(self.model)
        KeptRow(self.table, self.model)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().hide()
        self.table.setAccessibleName(title)
        self.table.open_word = self.tr("Buka")
        self.table.set_columns({HomeColumn.WHEN: 14}, stretched=HomeColumn.WHAT)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
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
        self.table.row_activated.connect(
            lambda row: self.row_chosen.emit(self.model.record_at(row))
        )

    @property
    def count_text(self) -> str:
        """What stands beside the heading."""
        return self._count.text()

    def show_rows(self, rows: Sequence[HomeRow], count: str) -> None:
        """Show ``rows``, keeping the current one; ``count`` stands beside the heading."""
        self._count.setText(count)
        self.model.show(rows)
        self._stack.setCurrentWidget(self.table if rows else self._empty)

    def say_when_empty(self, heading: str, sentence: str) -> None:
        """Show ``heading`` over ``sentence`` while there are no rows."""
        self._empty.say(heading, sentence)

    def _choose(self, row: int) -> None:
        self.row_chosen.emit(self.model.record_at(row))


def _id(row: HomeRow) -> UUID | None:
    """Return the id of what a row stands for, None where that is several follow-ups."""
    target = row.target
    if target is None:
        return None
    return target.id if isinstance(target, MeetingSummary) else target.entry_id

"""All keys on one page."""

from collections.abc import Mapping, Sequence
from textwrap import wrap

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kesbang_desktop.ui.commands.command import Group
from kesbang_desktop.ui.help.key_rows import KeyRow, group_title
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledPage
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

# Letters of keys, and of words, in a line.
_MOST_KEYS, _MOST = 13, 31
# Which groups stand under one another.
COLUMNS = (
    (Group.TYPING, Group.ATTENDEES, Group.DIRECTORY, Group.WALL, Group.REPORTS),
    (Group.EDITING, Group.FINDING, Group.WINDOW, Group.SETTINGS, Group.GUIDE),
    (Group.MEETINGS, Group.FOLLOW_UPS, Group.OBLIGATIONS),
    (Group.ISSUES, Group.DECISIONS, Group.PAPERS, Group.PREVIEW, Group.ATTACHMENTS),
)


class KeysView(ScrolledPage):
    """Shows ``rows``, what is typed into the text included."""

    def __init__(self, rows: Mapping[Group, Sequence[KeyRow]], parent: QWidget) -> None:
        body = QWidget(parent)
        super().__init__(body, parent)
        self._rows = rows
        columns = WrappingRow(body, spacing=28, at_top=True)
        columns.setContentsMargins(0, 0, 12, 0)
        for groups in COLUMNS:
            column = QWidget(body)
            column.setLayout(self._column(groups))
            columns.addWidget(column)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Semua tombol"))

    def _column(self, groups: Sequence[Group]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for group in groups:
            if not self._rows[group]:
                continue
            heading = QLabel(group_title(group), self)
            heading.setFont(scaled_font(self.font(), 1.05, QFont.Weight.DemiBold))
            heading.setProperty("role", "brand")
            if grid.rowCount() > 1:
                heading.setContentsMargins(0, 10, 0, 0)
            grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
            for keys, words in self._rows[group]:
                self._add_row(grid, keys, words)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _add_row(self, grid: QGridLayout, keys: str, words: str) -> None:
        key, meaning = (
            QLabel(_in_lines(keys, _MOST_KEYS), self),
            QLabel(_in_lines(words, _MOST), self),
        )
        key.setFont(scaled_font(self.font(), 0.95, QFont.Weight.DemiBold))
        meaning.setProperty("role", "muted")
        meaning.setFont(scaled_font(self.font(), 0.95))
        row = grid.rowCount()
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(meaning, row, 1, Qt.AlignmentFlag.AlignTop)


def _in_lines(text: str, most: int) -> str:
    """Return ``text`` in lines of at most so many letters."""
    return "\n".join(wrap(text, most, break_on_hyphens=False))

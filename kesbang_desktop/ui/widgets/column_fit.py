"""Columns that are never narrower than their words."""

from collections.abc import Collection, Mapping, Sequence
from math import ceil

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

# In average characters: a long Indonesian word, and what a text is read in.
_WORD = 18
_TEXT = 26
_AROUND = 24
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class ColumnFit(QObject):
    """Shares the width of ``table`` among its columns.

    ``widths`` are what columns would like, in average characters; ``stretched`` takes what is left
    but for the ``shares`` of it that go to others. Where there is too little, columns shrink to a
    long word, but for those that stay ``whole``, those of ``spare`` go, the first of them first,
    then ``stretched`` shrinks to a long word, and beyond that the table scrolls; one that never
    does takes it from ``stretched``. The table tells its room by :meth:`fit_to`: asked of its
    viewport, PySide would make all classes of widgets known to see which one that is.
    """

    def __init__(
        self,
        table: QTableView,
        widths: Mapping[int, int],
        stretched: int,
        shares: Mapping[int, float],
        whole: Collection[int] = (),
        spare: Sequence[int] = (),
    ) -> None:
        super().__init__(table)
        self._table = table
        self._widths = dict(widths)
        self._stretched = stretched
        self._shares = dict(shares)
        self._whole = frozenset(whole)
        self._spare = tuple(spare)
        # What a column that is hidden needs cannot be asked.
        self._spare_least: dict[int, int] = {}
        self._dragged: dict[int, int] = {}
        self._is_fitting = False
        self._room: int | None = None
        header = table.horizontalHeader()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.sectionResized.connect(self._note_drag)

    def wish(self, column: int, width: int) -> None:
        """Have ``column`` like ``width`` average characters from now on."""
        if self._widths[column] != width:
            self._widths[column] = width
            self.fit()

    def least(self, column: int) -> int:
        """Return the pixels that ``column`` needs at least."""
        character = self._table.fontMetrics().averageCharWidth()
        if column == self._stretched:
            most = _TEXT
        elif column in self._whole:
            most = self._widths[column]
        else:
            most = min(self._widths[column], _WORD)
        return max(most * character + _AROUND, self._title_width(column))

    def _title_width(self, column: int) -> int:
        """Return the pixels of the title; Qt counts the arrow of a sorted column for every one."""
        header = self._table.horizontalHeader()
        is_sorted = header.isSortIndicatorShown()
        header.setSortIndicatorShown(is_sorted and header.sortIndicatorSection() == column)
        width = header.sectionSizeHint(column)
        header.setSortIndicatorShown(is_sorted)
        return width

    def fit_to(self, room: int) -> None:
        """Share ``room`` pixels from now on."""
        self._room = room
        self.fit()

    def fit(self) -> None:
        """Give every column its width."""
        self._is_fitting = True
        if self._spare:
            self._hide_spare()
        for column, width in self._wanted().items():
            if self._table.columnWidth(column) != width:
                self._table.setColumnWidth(column, width)
        self._is_fitting = False

    def _hide_spare(self) -> None:
        """Hide as many columns of ``spare`` as there is no room for, and show the others."""
        for column in self._spare:
            if not self._table.isColumnHidden(column):
                self._spare_least[column] = self.least(column)
        shown = [one for one in self._widths if not self._table.isColumnHidden(one)]
        least = {one: self.least(one) for one in (*shown, self._stretched)} | self._spare_least
        needed = sum(least.values())
        for column in self._spare:
            is_over = needed > self._width
            if is_over != self._table.isColumnHidden(column):
                self._table.setColumnHidden(column, is_over)
            needed -= least[column] if is_over else 0

    @property
    def _width(self) -> int:
        """The pixels there are; before the table was laid out, those without scroll bars."""
        return self._table.maximumViewportSize().width() if self._room is None else self._room

    def _wanted(self) -> dict[int, int]:
        character = self._table.fontMetrics().averageCharWidth()
        shown = [one for one in self._widths if not self._table.isColumnHidden(one)]
        least = {column: self.least(column) for column in shown}
        wanted = {
            column: max(
                self._dragged.get(column, self._widths[column] * character + _AROUND),
                least[column],
            )
            for column in shown
        }
        text = self.least(self._stretched)
        extra = self._width - sum(wanted.values()) - text
        if extra < 0:
            slack = {column: wanted[column] - least[column] for column in wanted}
            part = min(-extra / max(sum(slack.values()), 1), 1)
            wanted = {column: wanted[column] - ceil(slack[column] * part) for column in wanted}
        else:
            for column, share in self._shares.items():
                if column in wanted:
                    wanted[column] += round(extra * share)
        left = self._width - sum(wanted.values())
        scrolls = self._table.horizontalScrollBarPolicy() != _NEVER
        # A little less than a text is read in is better than scrolling for the rest.
        word = max(_WORD * character + _AROUND, self._title_width(self._stretched))
        return {**wanted, self._stretched: max(left, word if scrolls else 0)}

    def _note_drag(self, column: int, before: int, width: int) -> None:
        # Hiding a column and showing it again is no dragging, and a header that is resized from
        # within it counts its own length wrong.
        if not self._is_fitting and before and width and column in self._widths:
            self._dragged[column] = width
            self.fit()

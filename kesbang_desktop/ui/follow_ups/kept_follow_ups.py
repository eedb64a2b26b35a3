"""The keyboard and what is selected stay on their follow-ups when the list is read again."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QObject
from PySide6.QtWidgets import QTableView

from kesbang_desktop.ui.follow_ups.list_model import FollowUpListModel

Span = tuple[int, int]
_Flag = QItemSelectionModel.SelectionFlag


class KeptFollowUps(QObject):
    """Selects again in ``view`` what was selected, else what has come to its place.

    ``visible_rows`` are the first and last on screen.
    """

    def __init__(
        self, view: QTableView, model: FollowUpListModel, visible_rows: Callable[[], Span]
    ) -> None:
        super().__init__(view)
        self._view = view
        self._list = model
        self._visible_rows = visible_rows
        self._current: tuple[UUID | None, int] = (None, 0)
        self._wanted: UUID | None = None
        self._ids: set[UUID] = set()
        self._are_all = False
        # Whether the keyboard was on a row on screen: only then rows scroll to it after a load.
        self._follows = True
        model.modelAboutToBeReset.connect(self.remember)

    def spans(self) -> list[Span]:
        """Return the selected rows as first and last of each run, from the top."""
        selection = self._view.selectionModel().selection().toList()
        spans = sorted((span.top(), span.bottom()) for span in selection)
        if not spans and self._view.currentIndex().isValid():
            row = self._view.currentIndex().row()
            return [(row, row)]
        merged: list[Span] = []
        for first, last in spans:
            if merged and first <= merged[-1][1] + 1:
                merged[-1] = merged[-1][0], max(last, merged[-1][1])
            else:
                merged.append((first, last))
        return merged

    def count(self) -> int:
        """Return how many follow-ups are selected."""
        rows = self._list.rows
        return sum(rows.records_between(*span) for span in self.spans())

    def note_current(self, row: int) -> None:
        """Keep in mind that the keyboard is on the follow-up on ``row``, where it was read."""
        if one := self._list.record_at(row):
            self._current = one.entry_id, row

    def remember(self) -> None:
        """Keep in mind what is current and selected, for the rows that come next."""
        row = self._view.currentIndex().row()
        one = self._list.record_at(row)
        if row >= 0:
            self._current = one.entry_id if one else None, row
        count = self.count()
        self._are_all = 1 < count == self._list.rows.total
        known = self._list.known() if count > 1 else []
        spans = self.spans()
        first, last = self._visible_rows()
        self._follows = first <= row <= last
        self._ids = {
            one.entry_id for at, one in known if any(first <= at <= last for first, last in spans)
        }

    def begin_anew(self) -> None:
        """Show the next load from its top, with the same follow-up current where it is there."""
        if self.count() > 1:
            # What was selected in one view is not to be changed in another.
            self._select_only(self._view.currentIndex().row())
        self._current = self._current[0], 0
        self._view.verticalScrollBar().setValue(0)

    def select(self, row: int) -> None:
        """Put the keyboard on ``row``, or on the next one below that is no heading."""
        rows = self._list.rows
        while row < rows.row_count and rows.place(row).offset < 0:
            row += 1
        if 0 <= row < rows.row_count:
            self._select_only(row)

    def go_to(self, entry_id: UUID) -> bool:
        """Put the keyboard on a follow-up; where it is not read, on it with the next load."""
        row = self._list.row_of(entry_id)
        if row is None:
            self._wanted = entry_id
            return False
        self.select(row)
        return True

    def select_again(self) -> None:
        """Select in the rows that came what was remembered of those before."""
        if not self._list.rows.row_count:
            return
        entry_id, place = self._current
        wanted, self._wanted = self._wanted, None
        if wanted is not None and self._list.row_of(wanted) is not None:
            entry_id, self._follows, self._ids, self._are_all = wanted, True, set(), False
        row = self._list.row_of(entry_id) if entry_id else None
        if row is None:
            row = min(max(place, 0), self._list.rows.row_count - 1)
        view = self._view
        view.setAutoScroll(self._follows)
        if row != view.currentIndex().row() or not view.selectionModel().hasSelection():
            self.select(row)
        if self._are_all:
            view.selectAll()
        elif self._ids:
            self._select_ids(self._ids)
        self._ids, self._are_all = set(), False
        view.setAutoScroll(True)

    def _select_only(self, row: int) -> None:
        """Select ``row`` alone, whichever keys are held down."""
        index = self._list.index(row, max(0, self._view.currentIndex().column()))
        self._view.selectionModel().setCurrentIndex(index, _Flag.ClearAndSelect | _Flag.Rows)

    def _select_ids(self, ids: set[UUID]) -> None:
        selection = QItemSelection()
        for row, one in self._list.known():
            if one.entry_id in ids:
                index = self._list.index(row, 0)
                selection.select(index, index)
        self._view.selectionModel().select(selection, _Flag.Select | _Flag.Rows)

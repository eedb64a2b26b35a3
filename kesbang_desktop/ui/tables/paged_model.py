"""Records that are read a page at a time, as far as the view scrolls."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Signal

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.newest_question import NewestQuestion
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.work.worker import Worker

PAGE_ROWS = 100
Q = TypeVar("Q")
R = TypeVar("R")


class PagedModel(RowsModel[R], Generic[Q, R]):
    """Reads what a question asks for: ``read(question, start, limit)`` and ``count(question)``.

    ``rows_replaced()`` follows every new first page, ``total_counted(int)`` goes before it;
    ``loading_failed`` carries the sentence.
    """

    rows_replaced = Signal()
    total_counted = Signal(int)
    loading_failed = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        id_of: Callable[[R], Hashable],
        read: Callable[[Q, int, int], Sequence[R]],
        count: Callable[[Q], int],
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, id_of, parent)
        self._read, self._count = read, count
        self._asking = NewestQuestion(worker)
        self._read_page: Callable[[int], Sequence[R]] = lambda _start: ()
        self._is_waiting = False
        self._is_complete = True
        self._shown: set[Hashable] = set()

    def load(self, question: Q, keep_length: bool = False) -> None:
        """Read the first page of ``question``; ``keep_length`` as many rows as are shown."""
        self._read_page = lambda start: self._read(question, start, PAGE_ROWS)
        limit = max(PAGE_ROWS, len(self.rows)) if keep_length else PAGE_ROWS
        self._is_waiting = True
        self._asking.ask(
            lambda: (self._read(question, 0, limit), self._count(question)),
            lambda answer: self._replace(*answer, limit),
            self._fail,
        )

    def canFetchMore(self, parent: Index) -> bool:
        return not (parent.isValid() or self._is_complete or self._is_waiting)

    def fetchMore(self, parent: Index) -> None:
        """Ask the worker for the next page."""
        if not self.canFetchMore(parent):
            return
        self._is_waiting = True
        read_page, start = self._read_page, len(self.rows)
        self._asking.go_on(lambda: read_page(start), self._append, self._fail)

    def _replace(self, rows: Sequence[R], total: int, limit: int) -> None:
        self._is_waiting = False
        self._is_complete = len(rows) < limit
        self.show(rows)
        self._shown = set(self._ids(rows))
        self.total_counted.emit(total)
        self.rows_replaced.emit()

    def _append(self, rows: Sequence[R]) -> None:
        self._is_waiting = False
        self._is_complete = len(rows) < PAGE_ROWS
        # A record that was added meanwhile shifts the pages: none is shown twice.
        shown = self._shown
        pairs = zip(rows, self._ids(rows), strict=True)
        fresh = [one for one, its_id in pairs if its_id not in shown]
        if fresh:
            start = len(self.rows)
            self.beginInsertRows(QModelIndex(), start, start + len(fresh) - 1)
            self._take((*self.rows, *fresh))
            shown.update(self._ids(fresh))
            self.endInsertRows()

    def _fail(self, error: KnownError) -> None:
        self._is_waiting = False
        self._is_complete = True
        self.loading_failed.emit(translated(error.sentence))

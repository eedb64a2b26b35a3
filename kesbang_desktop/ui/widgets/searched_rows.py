"""Tables whose rows are found by the words in them."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.widgets.model_index import ROOT, Index

R = TypeVar("R")


class SearchedRows(QAbstractTableModel, Generic[R]):
    """Shows those rows that hold every word searched for; what a cell says is the subclass's.

    ``text_of`` gives the words of a row; ``rows`` are those shown.
    """

    def __init__(
        self, titles: Sequence[str], text_of: Callable[[R], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._text_of = text_of
        self._all: list[tuple[str, R]] = []
        self._words: list[str] = []
        self.rows: list[R] = []

    def show_rows(self, rows: Iterable[R]) -> None:
        """Show ``rows``, those of them that match."""
        self._all = [(fold(search_key(self._text_of(row))), row) for row in rows]
        self._apply()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; case, accents, apostrophes aside."""
        self._words = fold(search_key(text)).split()
        self._apply()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _apply(self) -> None:
        self.beginResetModel()
        self.rows = [row for text, row in self._all if all(word in text for word in self._words)]
        self.endResetModel()

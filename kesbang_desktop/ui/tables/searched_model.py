"""Rows of text that are found by the words in them."""

from collections.abc import Iterable, Sequence
from operator import itemgetter

from PySide6.QtCore import QObject

from kesbang_desktop.domain.dates import search_key
from kesbang_desktop.domain.names import fold
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel

TextRow = tuple[str, ...]


class TextRowsModel(RowsModel[TextRow]):
    """Shows rows of plain text that hold every word searched for.

    ``muted`` is a column of lesser weight.
    """

    def __init__(
        self, titles: Sequence[str], muted: int | None = None, parent: QObject | None = None
    ) -> None:
        columns = [
            Column[TextRow](
                title=title,
                words=itemgetter(at),
                tone=Tone.MUTED if at == muted else None,
            )
            for at, title in enumerate(titles)
        ]
        super().__init__(columns, parent=parent)
        self._all: list[tuple[str, TextRow]] = []
        self._words: list[str] = []

    def show_rows(self, rows: Iterable[TextRow]) -> None:
        """Show those of ``rows`` that match what is searched for, now and later."""
        self._all = [(fold(search_key(" ".join(row))), row) for row in rows]
        self._apply()

    def search(self, text: str) -> None:
        """Show only rows with every word of ``text``; case, accents, apostrophes aside."""
        self._words = fold(search_key(text)).split()
        self._apply()

    def row_beginning(self, first_cell: str) -> int | None:
        """Return the row that begins with ``first_cell``, or None where it is not shown."""
        return next((at for at, row in enumerate(self.records) if row[0] == first_cell), None)

    def _apply(self) -> None:
        self.show(row for text, row in self._all if all(word in text for word in self._words))

"""A sheet saved as text (.csv, .tsv)."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kesbang_desktop.documents.sheets.books.sheet import MOST_COLUMNS, Sheet, cell_words
from kesbang_desktop.domain.table_text import read_table
from kesbang_desktop.domain.text_encoding import decode


@contextmanager
def open_text(path: Path) -> Iterator[Iterator[Sheet]]:
    """Give the one sheet in ``path``. Raises ValueError where it is no text."""
    text = decode(path.read_bytes())
    if "\x00" in text:
        raise ValueError("no text")
    rows = ((row.number, [*map(cell_words, row.cells[:MOST_COLUMNS])]) for row in read_table(text))
    yield iter([Sheet(path.stem, rows)])

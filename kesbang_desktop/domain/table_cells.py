"""The cells of a table row: an entry of minutes whose text is ``No │ Uraian │ Harga``.

The bar U+2502 stands between cells. No keyboard has it, so a cell never holds one; and wherever an
entry is told in words, its cells are apart. A row that has fewer cells than others of its table has
empty ones at its end. Line breaks inside a cell become `` / ``: a row is one line wherever it is
typed, copied to a sheet or written to a file.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from kesbang_desktop.domain.emphasis import Words, cut, follow
from kesbang_desktop.domain.text import clean_text

BAR = "│"
_ENDS = re.compile(r"\s*\n\s*")


def clean_cell(text: str) -> str:
    """Return ``text`` as a cell may hold it: one line, without bars."""
    return " ".join(_ENDS.sub(" / ", clean_text(text)).replace(BAR, "|").split())


def join_cells(cells: Iterable[str]) -> str:
    """Return the text of a row with ``cells``; :func:`cells_of` gives them back."""
    return f" {BAR} ".join(map(clean_cell, cells)).strip()


def cells_of(text: str) -> tuple[str, ...]:
    """Return the cells of a row, at least one."""
    return tuple(clean_cell(cell) for cell in text.split(BAR))


def words_of_cells(row: Words) -> tuple[Words, ...]:
    """Return the cells of a row with what of each is bold or italic; bars never are."""
    return tuple(_clean_words(cell) for cell in _cut_at_bars(row))


def row_of_cells(cells: Iterable[Words]) -> Words:
    """Return the text of a row with ``cells``; :func:`words_of_cells` gives them back."""
    row = _joined(f" {BAR} ", map(_clean_words, cells))
    start = len(row.text) - len(row.text.lstrip())
    return _part(row, start, len(row.text.rstrip()))


def row_words(row: Words) -> Words:
    """Return ``row``, in which bars stand anyhow, as the words of a row."""
    return row_of_cells(_cut_at_bars(row))


def typed_row(row: Words) -> Words:
    """Return the words of a row as they are typed, without room beside its bars."""
    return _joined(BAR, words_of_cells(row))


def is_empty_row(text: str) -> bool:
    """Tell whether all cells are empty."""
    return not text.replace(BAR, "").strip()


def bars(count: int) -> str:
    """Return a row of ``count`` empty cells as it is typed in."""
    return BAR * (count - 1)


def evened(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return ``rows`` with empty cells where they lack some, without columns empty in all."""
    width = max(map(len, rows), default=0)
    full = [[*row, *[""] * (width - len(row))] for row in rows]
    kept = [at for at in range(width) if any(row[at].strip() for row in full)]
    return [[row[at] for at in kept] for row in full]


def _cut_at_bars(row: Words) -> Iterator[Words]:
    at = 0
    for cell in row.text.split(BAR):
        yield _part(row, at, at + len(cell))
        at += len(cell) + len(BAR)


def _clean_words(cell: Words) -> Words:
    text = clean_cell(cell.text)
    return Words(text, follow(cell.emphasis, cell.text, text))


def _part(row: Words, start: int, end: int) -> Words:
    return Words(row.text[start:end], cut(row.emphasis, start, end))


def _joined(between: str, cells: Iterable[Words]) -> Words:
    first, *others = cells
    return Words.of([first, *(part for cell in others for part in (between, cell))])


def is_number(cell: str) -> bool:
    """Tell whether ``cell`` is an amount: ``1.500.000``, ``Rp 2.000,00``, ``12%``, ``-``.

    ``08.00`` is a time.
    """
    return bool(_NUMBER.fullmatch(cell))


_NUMBER = re.compile(
    r"(?:Rp\.?\s*)?[-(]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+|,-)?\)?\s*%?|[-–]", re.IGNORECASE
)

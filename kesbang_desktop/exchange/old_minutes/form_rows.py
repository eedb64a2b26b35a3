"""The lines of a document as rows: a paragraph, or the cells of a row of a table."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from kesbang_desktop.domain.corrections.paper import Cell, PaperLine
from kesbang_desktop.domain.no_break import with_plain_spaces
from kesbang_desktop.domain.text import clean_text

# What stands where something was to be filled in by hand, or was not filled in.
_EMPTY = re.compile(r"[\s.…_\-–—:]*(?:nihil[\s.]*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A paragraph is one cell; ``number`` counts rows from 1.

    ``table`` is the number of the table, None for a paragraph; ``style`` that of its first line.
    The lines of a cell are apart by ``\\n``.
    """

    number: int
    cells: tuple[str, ...]
    table: int | None = None
    style: str = ""

    @property
    def text(self) -> str:
        """All that the row says, in one line."""
        return " | ".join(" ".join(cell.split()) for cell in self.cells if cell.strip())

    @property
    def filled(self) -> tuple[str, ...]:
        """The cells that say something; a colon between label and value says nothing."""
        return tuple(cell for cell in self.cells if cell.strip(" :\n"))


def rows_of(lines: Iterable[PaperLine]) -> Iterator[FormRow]:
    """Yield the rows of ``lines`` that say anything, in their order."""
    number = 0
    for where, group in groupby(lines, key=_row_of):
        if where is None:
            for line in group:
                if text := _clean(line.text):
                    number += 1
                    yield FormRow(number, (text,), None, line.style)
            continue
        cells: dict[int, list[str]] = {}
        styles = []
        for line in group:
            if line.cell is not None:
                cells.setdefault(line.cell.column, []).append(_clean(line.text))
                styles.append(line.style)
        wide = max(cells) + 1
        row = tuple("\n".join(filter(None, cells.get(at, []))) for at in range(wide))
        if any(row):
            number += 1
            yield FormRow(number, row, where[0], styles[0])


def is_empty(value: str) -> bool:
    """Tell whether ``value`` is dots to write on, a dash, or Nihil."""
    return _EMPTY.fullmatch(value) is not None


def _row_of(line: PaperLine) -> tuple[int, int] | None:
    cell: Cell | None = line.cell
    return None if cell is None else (cell.table, cell.row)


def _clean(text: str) -> str:
    return clean_text(with_plain_spaces(text)).strip()

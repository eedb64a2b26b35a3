"""The lines of a document as rows of a form: those of a table cell by cell, others one by one."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from kesbang_desktop.domain.corrections.paper import PaperLine
from kesbang_desktop.domain.reports.form_row import FormRow

_HEADINGS = ("heading", "judul", "title", "subtitle")


def rows_of_document(lines: Iterable[PaperLine]) -> Iterator[FormRow]:
    """Yield the rows of a document; a cell holds its paragraphs one below another."""
    for place, some in groupby(lines, lambda one: one.cell and (one.cell.table, one.cell.row)):
        if place is None:
            yield from (FormRow((one.text,), is_strong=_stands_out(one)) for one in some)
        else:
            yield _row(list(some))


def _row(lines: list[PaperLine]) -> FormRow:
    cells: dict[int, list[str]] = {}
    for one in lines:
        if one.cell is not None:
            cells.setdefault(one.cell.column, []).append(one.text)
    width = max(cells, default=0) + 1
    texts = ("\n".join(cells.get(column, ())).strip() for column in range(width))
    said = [one for one in lines if one.text.strip()]
    is_strong = bool(said) and all(map(_stands_out, said))
    return FormRow(tuple(texts), is_table=True, is_strong=is_strong)


def _stands_out(line: PaperLine) -> bool:
    """Tell whether a line is a heading by its style, or bold from end to end."""
    if line.style.startswith(_HEADINGS):
        return True
    bold = sum(one.end - one.start for one in line.emphasis if one.bold)
    return bool(line.text.strip()) and bold >= len(line.text.strip())

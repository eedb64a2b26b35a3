"""The rows of a file of people: as a pasted sheet, with what programs do to numbers and names."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.people_file import FIELD_WORDS, PeopleColumn, PeopleFile
from kesbang_desktop.domain.table_text import SEPARATORS, TableRow, read_table
from kesbang_desktop.exchange.people.odd_values import with_odd_told
from kesbang_desktop.exchange.people.reading import mark_repeated, read_people
from kesbang_desktop.exchange.people.sheet import (
    NUMBER,
    SheetColumns,
    find_columns,
    has_heading,
    read_sheet,
)
from kesbang_desktop.exchange.people.vcard import is_vcard, read_vcards
from kesbang_desktop.exchange.people.words import ListWords

_LEFT_OUT = "other"


def read_people_text(
    text: str, directory: Directory, fields: Mapping[int, str] | None = None
) -> PeopleFile:
    """Return what a text file says: vCards, a table, or a list of names as it is pasted."""
    if is_vcard(text):
        return PeopleFile(tuple(mark_repeated(with_odd_told(one) for one in read_vcards(text))))
    tables = (read_table(text, one) for one in SEPARATORS)
    rows = next(filter(has_heading, tables), [])
    if rows:
        return read_people_rows(rows, directory, fields)
    return PeopleFile(tuple(map(with_odd_told, read_people(text, directory))))


def read_people_rows(
    rows: Sequence[TableRow], directory: Directory, fields: Mapping[int, str] | None = None
) -> PeopleFile:
    """Return what each of ``rows`` says; ``fields`` are chosen for columns by their places."""
    words = ListWords(directory)
    rows = [replace(row, cells=tuple(map(_cell, row.cells))) for row in rows]
    found = find_columns(rows, words)
    chosen = [(fields or {}).get(at, field) or _LEFT_OUT for at, field in enumerate(found.fields)]
    columns = SheetColumns(chosen, found.titles, found.above)
    lines = [with_odd_told(one) for one in read_sheet(rows, words, columns)]
    titles = [*found.titles, *("" for _ in chosen)]
    shown = tuple(
        PeopleColumn(at, titles[at], field if field in FIELD_WORDS else "")
        for at, field in enumerate(chosen)
        if field != NUMBER
        and (titles[at] or any(row.cells[at : at + 1] > ("",) for row in rows[found.above :]))
    )
    return PeopleFile(tuple(mark_repeated(lines)), shown)


def _cell(text: str) -> str:
    """Return a cell without the apostrophe that makes a number a text."""
    return text.lstrip("'’").strip() if text.startswith(("'", "’")) else text

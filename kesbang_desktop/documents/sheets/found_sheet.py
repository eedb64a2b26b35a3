"""What a query found, as a workbook: numbered rows under what was asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.sheet_look import (
    opened_book,
    set_properties,
    sheet_head,
    sheet_look,
)
from kesbang_desktop.documents.sheets.table_sheet import Columns, TableSheet
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.office_profile import OfficeProfile


class FoundForm(NamedTuple):
    """A kind of list: ``counted`` is what its rows are, ``nothing`` is said where it has none.

    The first of its ``columns`` is for the number of the row.
    """

    title: str
    columns: Columns
    counted: str
    nothing: str


class FoundRow(NamedTuple):
    """A text for each column, and the days by the place of their column, whose text is empty."""

    texts: Sequence[str]
    days: Mapping[int, date | None]


def render_found_sheet(
    form: FoundForm,
    rows: Sequence[FoundRow],
    mark: str,
    query: str,
    today: date,
    profile: OfficeProfile,
    origin: str,
) -> bytes:
    """Return ``rows`` that ``query`` found, as it was typed, as the bytes of an XLSX file.

    ``mark`` is how secret they are; ``origin`` is what the seal names.
    """
    look = sheet_look(profile)
    with opened_book(look) as book:
        count = f"{len(rows)} {form.counted} per {format_date(today)}"
        above = sheet_head(look, profile, mark, form.title, query, count)
        sheet = TableSheet(book, form.title, look, form.columns, above, len(form.columns))
        for number, row in enumerate(rows, 1):
            tell("Menulis baris…", number, len(rows))
            cells = [sheet.text(text, look.plain) for text in row.texts]
            cells[0] = sheet.cell(look.centred, number)
            for place, day in row.days.items():
                cells[place] = sheet.date(day, look.centred)
            sheet.write(cells, row.texts)
        if not rows:
            sheet.write_nothing(form.nothing)
        sheet.end(profile, mark)
        set_properties(book, form.title, query, profile, datetime.combine(today, time()))
        return sealed_workbook(book, origin)

"""The matrix of follow-ups as a workbook that another office can fill in and send back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from kesbang_desktop.documents.row_height import set_height
from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheet_text import set_text
from kesbang_desktop.domain.action_matrix import (
    NOTHING_TO_DO,
    ONGOING,
    STATUS_WORDS,
    MatrixGroup,
    MatrixHeading,
    origin,
    owner_names,
)
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting import CLASSIFICATION_MARKS
from kesbang_desktop.domain.office_profile import OfficeProfile, Paper
from kesbang_desktop.domain.text import clean_text, shorten_line

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

SHEET_NAME = "Tindak lanjut"
# Heading and width of each column, in characters; the last one is hidden.
COLUMNS = (
    ("No.", 5),
    ("Tindak lanjut", 44),
    ("Asal rapat", 28),
    ("Penanggung jawab", 26),
    ("Tenggat", 20),
    ("Status", 11),
    ("Perkembangan/keterangan", 38),
    ("ID butir", 38),
)
_SHOWN = len(COLUMNS) - 1
_NUMBER, _TEXT, _ORIGIN, _OWNER, _DUE, _STATUS, _PROGRESS, _ID = range(1, len(COLUMNS) + 1)
# 0x421 is Indonesian (Indonesia): the names of months do not depend on the language of Excel.
_DATE_FORMAT = "[$-421]d mmmm yyyy"
_AS_TEXT = "@"
# Excel counts days from here, and took 1900 for a leap year before March.
_FIRST_DAY = date(1900, 3, 1)
# Numbers of paper sizes (ISO/IEC 29500-1, 18.3.1.63): 14 is folio, 8.5 by 13 inches, which is F4
# but for a millimetre.
_PAPERS = {Paper.A4: 9, Paper.F4: 14, Paper.F4_NARROW: 14}
# Characters of a heading that fit over the table.
_WIDEST = 150
_GROUP_HEIGHT = 18
_NAME_LENGTH = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\n]")
_PROPERTY_LIMIT = 255
# The order that the schema wants (ISO/IEC 29500-1, 18.8.22); openpyxl has one of its own.
_FONT_ORDER = ("b", "sz", "name")
_GREY, _PALE = "FFD9D9D9", "FFF2F2F2"


def render_matrix_sheet(
    groups: Sequence[MatrixGroup], heading: MatrixHeading, profile: OfficeProfile
) -> bytes:
    """Return the matrix of ``groups`` as the bytes of an XLSX file.

    A hidden column keeps the id of every entry, so that a filled-in sheet can be matched again.
    Text stays text, whatever it looks like.
    """
    return _render([(SHEET_NAME, groups)], heading, profile)


def render_matrix_sheets(
    groups: Sequence[MatrixGroup], heading: MatrixHeading, profile: OfficeProfile
) -> bytes:
    """Return an XLSX file with a sheet for each of ``groups``, to be handed out one by one.

    Rows keep the number that they have in the whole matrix.
    """
    names = _sheet_names([group.title for group in groups])
    sheets = [(name, [group]) for name, group in zip(names, groups, strict=True)]
    return _render(sheets or [(SHEET_NAME, [])], heading, profile)


def _render(
    sheets: Sequence[tuple[str, Sequence[MatrixGroup]]],
    heading: MatrixHeading,
    profile: OfficeProfile,
) -> bytes:
    from openpyxl import Workbook
    from openpyxl.utils.indexed_list import IndexedList

    book = Workbook()
    look = _look(profile)
    book._fonts = IndexedList([look.plain["font"]])
    book.remove(book.active)
    before = 0
    for name, groups in sheets:
        sheet = book.create_sheet(name)
        top = _write_heading(sheet, heading, profile, look)
        last = _write_rows(sheet, top, groups, look, before)
        _set_view(sheet, top, last)
        _set_print(sheet, top, heading, profile)
        before += sum(len(group.follow_ups) for group in groups)
    _set_properties(book, heading, profile)
    return sealed_workbook(book)


def _sheet_names(titles: Sequence[str]) -> list[str]:
    """Return a name for each sheet, as Excel takes it: 31 characters, some of them forbidden.

    Names are unique without regard to case. Source: Microsoft, "Rename a worksheet".
    """
    names: list[str] = []
    taken = {"history"}
    for title in titles:
        base = _FORBIDDEN.sub(" ", clean_text(title)).strip(" '") or SHEET_NAME
        name, number = base[:_NAME_LENGTH].rstrip(" '"), 2
        while name.casefold() in taken:
            ending = f" ({number})"
            name, number = base[: _NAME_LENGTH - len(ending)].rstrip(" '") + ending, number + 1
        taken.add(name.casefold())
        names.append(name)
    return names


@dataclass(frozen=True, slots=True)
class _Look:
    """What cells look like, as openpyxl's own styles."""

    plain: dict[str, Any]
    centred: dict[str, Any]
    head: dict[str, Any]
    group: dict[str, Any]
    title: dict[str, Any]
    subtitle: dict[str, Any]


def _look(profile: OfficeProfile) -> _Look:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    def font(size: int, *, bold: bool = False) -> Any:
        made = Font(profile.typeface, size, bold=bold)
        made.__elements__ = _FONT_ORDER
        return made

    text, strong = font(10), font(10, bold=True)
    # Centred over the table without merging cells, which could not be sorted any more.
    across_all = Alignment("centerContinuous", "center")
    line = Side("thin")
    box = Border(line, line, line, line)
    across = Border(top=line, bottom=line)
    return _Look(
        {"font": text, "border": box, "alignment": Alignment(vertical="top", wrap_text=True)},
        {
            "font": text,
            "border": box,
            "alignment": Alignment("center", "top", wrap_text=True),
        },
        {
            "font": strong,
            "border": box,
            "alignment": Alignment("center", "center", wrap_text=True),
            "fill": PatternFill("solid", _GREY),
        },
        {
            "font": strong,
            "border": across,
            "alignment": Alignment(vertical="center"),
            "fill": PatternFill("solid", _PALE),
        },
        {"font": font(14, bold=True), "alignment": across_all},
        {"font": text, "alignment": across_all},
    )


def _write_heading(
    sheet: Worksheet, heading: MatrixHeading, profile: OfficeProfile, look: _Look
) -> int:
    """Write what stands above the table; return the row of its header."""
    lines = [
        (CLASSIFICATION_MARKS[heading.classification], look.title),
        (heading.title.upper(), look.title),
        (profile.office, look.subtitle),
        *((line, look.subtitle) for line in heading.lines),
    ]
    printed = [(text, style) for text, style in lines if text.strip()]
    for row, (text, style) in enumerate(printed, 1):
        _put_across(sheet, row, shorten_line(text, _WIDEST), style)
    top = len(printed) + 2
    for column, (text, _) in enumerate(COLUMNS, 1):
        _put(sheet.cell(top, column), text, look.head)
    return top


def _write_rows(
    sheet: Worksheet, top: int, groups: Sequence[MatrixGroup], look: _Look, before: int
) -> int:
    """Write the groups under the header in row ``top``; return the last row that is used.

    ``before`` is the number of the row before the first.
    """
    row, number = top, before
    choice = _status_choice()
    for group in groups:
        if group.title:
            row += 1
            _put_across(sheet, row, shorten_line(group.title, _WIDEST), look.group)
            sheet.row_dimensions[row].height = _GROUP_HEIGHT
        first = row + 1
        for one in group.follow_ups:
            row, number = row + 1, number + 1
            _write_follow_up(sheet, row, number, one, look)
        choice.add(f"F{first}:F{row}")
    if not groups:
        _put_across(sheet, row + 1, NOTHING_TO_DO, look.group)
        return row + 1
    sheet.add_data_validation(choice)
    return row


def _write_follow_up(sheet: Worksheet, row: int, number: int, one: FollowUp, look: _Look) -> None:
    texts = {
        _TEXT: one.text,
        _ORIGIN: origin(one),
        _OWNER: owner_names(one),
        _STATUS: STATUS_WORDS[one.status],
        _PROGRESS: one.last_progress,
        _ID: str(one.entry_id),
    }
    _set_look(sheet.cell(row, _NUMBER, number), look.centred)
    for column, text in texts.items():
        _put(sheet.cell(row, column), text, look.centred if column == _STATUS else look.plain)
    # What somebody types here stays as typed: no formula, no date.
    sheet.cell(row, _PROGRESS).number_format = _AS_TEXT
    due = sheet.cell(row, _DUE)
    _set_look(due, look.centred)
    due.number_format = _DATE_FORMAT
    if one.due is not None and one.due >= _FIRST_DAY:
        due.value = one.due
    elif one.due is not None:
        set_text(due, format_date(one.due))
    elif one.ongoing:
        set_text(due, ONGOING)
    set_height(sheet, row, ((text, COLUMNS[column - 1][1]) for column, text in texts.items()))


def _status_choice() -> Any:
    from openpyxl.worksheet.datavalidation import DataValidation

    words = ",".join(STATUS_WORDS.values())
    return DataValidation(
        "list",
        formula1=f'"{words}"',
        allow_blank=False,
        showErrorMessage=True,
        errorTitle="Status",
        error=f"Pilih salah satu: {words.replace(',', ', ')}.",
    )


def _put_across(sheet: Worksheet, row: int, text: str, style: dict[str, Any]) -> None:
    """Put ``text`` at the start of a row that is one thing from its first to its last column."""
    for column in range(1, _SHOWN + 1):
        _put(sheet.cell(row, column), text if column == 1 else "", style)


def _put(cell: Cell, text: str, style: dict[str, Any]) -> None:
    _set_look(cell, style)
    set_text(cell, text)


def _set_look(cell: Cell, style: dict[str, Any]) -> None:
    for name, value in style.items():
        setattr(cell, name, value)


def _set_view(sheet: Worksheet, top: int, last: int) -> None:
    from openpyxl.utils import get_column_letter

    for column, (_, width) in enumerate(COLUMNS, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.column_dimensions[get_column_letter(_ID)].hidden = True
    sheet.row_dimensions[top].height = 24
    sheet.freeze_panes = f"A{top + 1}"
    sheet.auto_filter.ref = f"A{top}:{get_column_letter(_SHOWN)}{last}"
    sheet.sheet_view.showGridLines = False


def _set_print(sheet: Worksheet, top: int, heading: MatrixHeading, profile: OfficeProfile) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPERS[profile.paper]
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.print_title_rows = f"{top}:{top}"
    sheet.print_options.horizontalCentered = True
    inches = 1 / 2.54
    margins = sheet.page_margins
    margins.left = margins.right = margins.top = 1.5 * inches
    margins.bottom = 1.8 * inches
    margins.header = margins.footer = 0.8 * inches
    sheet.oddHeader.center.text = CLASSIFICATION_MARKS[heading.classification] or None
    sheet.oddFooter.center.text = "Halaman &P dari &N"


def _set_properties(book: Workbook, heading: MatrixHeading, profile: OfficeProfile) -> None:
    properties = book.properties
    properties.title = heading.title[:_PROPERTY_LIMIT]
    properties.subject = heading.subject[:_PROPERTY_LIMIT]
    properties.creator = properties.lastModifiedBy = profile.office[:_PROPERTY_LIMIT]
    properties.language = "id-ID"

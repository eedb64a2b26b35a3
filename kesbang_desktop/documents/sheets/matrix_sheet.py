"""The matrix of follow-ups as a workbook that another office can fill in and send back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.row_height import set_height
from kesbang_desktop.documents.sheets.sheet_look import (
    GROUP_HEIGHT,
    WIDEST,
    SheetLook,
    new_book,
    put,
    put_across,
    put_due,
    set_look,
    set_print,
    set_properties,
    set_view,
    sheet_look,
)
from kesbang_desktop.domain.action_matrix import (
    NOTHING_TO_DO,
    STATUS_WORDS,
    MatrixGroup,
    MatrixHeading,
    origin,
    owner_names,
)
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import CLASSIFICATION_MARKS
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.text import clean_text, shorten_line

if TYPE_CHECKING:
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
_AS_TEXT = "@"
_NAME_LENGTH = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\n]")


def render_matrix_sheet(
    groups: Sequence[MatrixGroup],
    heading: MatrixHeading,
    profile: OfficeProfile,
    origin: str = "",
) -> bytes:
    """Return the matrix of ``groups`` as the bytes of an XLSX file.

    A hidden column keeps the id of every entry, so that a filled-in sheet can be matched again.
    Text stays text, whatever it looks like. ``origin`` is what the seal names.
    """
    return _render([(SHEET_NAME, groups)], heading, profile, origin)


def render_matrix_sheets(
    groups: Sequence[MatrixGroup],
    heading: MatrixHeading,
    profile: OfficeProfile,
    origin: str = "",
) -> bytes:
    """Return an XLSX file with a sheet for each of ``groups``, to be handed out one by one.

    Rows keep the number that they have in the whole matrix.
    """
    names = _sheet_names([group.title for group in groups])
    sheets = [(name, [group]) for name, group in zip(names, groups, strict=True)]
    return _render(sheets or [(SHEET_NAME, [])], heading, profile, origin)


def _render(
    sheets: Sequence[tuple[str, Sequence[MatrixGroup]]],
    heading: MatrixHeading,
    profile: OfficeProfile,
    origin: str,
) -> bytes:
    look = sheet_look(profile)
    book = new_book(look)
    before = 0
    count = sum(len(group.follow_ups) for _, groups in sheets for group in groups)
    for name, groups in sheets:
        sheet = book.create_sheet(name)
        top = _write_heading(sheet, heading, profile, look)
        last = _write_rows(sheet, top, groups, look, before, count)
        set_view(sheet, top, last, [width for _, width in COLUMNS], _SHOWN)
        set_print(sheet, top, profile, CLASSIFICATION_MARKS[heading.classification])
        before += sum(len(group.follow_ups) for group in groups)
    set_properties(book, heading.title, heading.subject, profile)
    return sealed_workbook(book, origin)


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


def _write_heading(
    sheet: Worksheet, heading: MatrixHeading, profile: OfficeProfile, look: SheetLook
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
        put_across(sheet, row, shorten_line(text, WIDEST), style, _SHOWN)
    top = len(printed) + 2
    for column, (text, _) in enumerate(COLUMNS, 1):
        put(sheet.cell(top, column), text, look.head)
    return top


def _write_rows(
    sheet: Worksheet,
    top: int,
    groups: Sequence[MatrixGroup],
    look: SheetLook,
    before: int,
    count: int,
) -> int:
    """Write the groups under the header in row ``top``; return the last row that is used.

    ``before`` is the number of the row before the first, ``count`` that of the last of all sheets.
    """
    row, number = top, before
    choice = _status_choice()
    for group in groups:
        if group.title:
            row += 1
            put_across(sheet, row, shorten_line(group.title, WIDEST), look.group, _SHOWN)
            sheet.row_dimensions[row].height = GROUP_HEIGHT
        first = row + 1
        for one in group.follow_ups:
            tell("Menulis baris…", number, count)
            row, number = row + 1, number + 1
            _write_follow_up(sheet, row, number, one, look)
        choice.add(f"F{first}:F{row}")
    if not groups:
        put_across(sheet, row + 1, NOTHING_TO_DO, look.group, _SHOWN)
        return row + 1
    sheet.add_data_validation(choice)
    return row


def _write_follow_up(
    sheet: Worksheet, row: int, number: int, one: FollowUp, look: SheetLook
) -> None:
    texts = {
        _TEXT: one.printed_text,
        _ORIGIN: origin(one),
        _OWNER: owner_names(one),
        _STATUS: STATUS_WORDS[one.status],
        _PROGRESS: one.last_progress,
        _ID: str(one.entry_id),
    }
    set_look(sheet.cell(row, _NUMBER, number), look.centred)
    for column, text in texts.items():
        put(sheet.cell(row, column), text, look.centred if column == _STATUS else look.plain)
    # What somebody types here stays as typed: no formula, no date.
    sheet.cell(row, _PROGRESS).number_format = _AS_TEXT
    put_due(sheet.cell(row, _DUE), one.agreed, look.centred)
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

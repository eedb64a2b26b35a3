"""The matrix of follow-ups as a workbook that another office can fill in and send back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.sheet_look import (
    SheetLook,
    opened_book,
    set_properties,
    sheet_look,
)
from kesbang_desktop.documents.sheets.table_sheet import TableSheet
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
from kesbang_desktop.domain.matrix_columns import MatrixColumn
from kesbang_desktop.domain.meeting import CLASSIFICATION_MARKS, highest_of
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.row_mark import row_mark
from kesbang_desktop.domain.text import clean_text

SHEET_NAME = "Tindak lanjut"
# Heading and width of each column, in characters; the last one is hidden.
COLUMNS = (
    (MatrixColumn.NUMBER.value, 5),
    (MatrixColumn.TEXT.value, 44),
    (MatrixColumn.ORIGIN.value, 28),
    (MatrixColumn.OWNERS.value, 26),
    (MatrixColumn.DUE.value, 20),
    (MatrixColumn.STATUS.value, 11),
    (MatrixColumn.PROGRESS.value, 38),
    (MatrixColumn.ID.value, 47),
)
_SHOWN = len(COLUMNS) - 1
# Places of the columns that are not plain text.
_NUMBER, _DUE, _STATUS, _PROGRESS = 0, 4, 5, 6
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

    A hidden column keeps the mark of every row (domain/row_mark.py), so that a filled-in sheet can
    be matched again; the filter covers it, so that it is sorted with the rest.
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
    with opened_book(look) as book:
        before = 0
        count = sum(len(group.follow_ups) for _, groups in sheets for group in groups)
        for name, groups in sheets:
            # Each sheet is handed out by itself, and is as secret as the gravest of its rows.
            grades = (group.classification for group in groups)
            own = replace(heading, classification=highest_of((heading.classification, *grades)))
            sheet = TableSheet(book, name, look, COLUMNS, _above(own, profile, look), _SHOWN)
            _write_rows(sheet, groups, look, before, count)
            sheet.end(profile, CLASSIFICATION_MARKS[own.classification])
            before += sum(len(group.follow_ups) for group in groups)
        set_properties(book, heading.title, heading.subject, profile, heading.moment)
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


def _above(
    heading: MatrixHeading, profile: OfficeProfile, look: SheetLook
) -> list[tuple[str, dict[str, Any]]]:
    """Return what stands above the table."""
    return [
        (CLASSIFICATION_MARKS[heading.classification], look.title),
        (heading.title.upper(), look.title),
        (profile.office, look.subtitle),
        *((line, look.subtitle) for line in heading.lines),
    ]


def _write_rows(
    sheet: TableSheet, groups: Sequence[MatrixGroup], look: SheetLook, before: int, count: int
) -> None:
    """Write the groups.

    ``before`` is the number of the row before the first, ``count`` that of the last of all sheets.
    """
    number = before
    choice = _status_choice()
    for group in groups:
        if group.title:
            sheet.write_group(group.title)
        first = sheet.row + 1
        for one in group.follow_ups:
            tell("Menulis baris…", number, count)
            number += 1
            _write_follow_up(sheet, number, one, look)
        choice.add(f"F{first}:F{sheet.row}")
    if groups:
        sheet.choose(choice)
    else:
        sheet.write_nothing(NOTHING_TO_DO)


def _write_follow_up(sheet: TableSheet, number: int, one: FollowUp, look: SheetLook) -> None:
    texts = (
        "",
        one.printed_text,
        origin(one),
        owner_names(one),
        "",
        STATUS_WORDS[one.status],
        one.last_progress,
        row_mark(one.entry_id, one.printed_text),
    )
    cells = [sheet.text(text, look.plain) for text in texts]
    cells[_NUMBER] = sheet.cell(look.centred, number)
    due = one.agreed
    cells[_DUE] = sheet.date(due.day, look.centred, due.in_words(), due.note)
    cells[_STATUS] = sheet.text(texts[_STATUS], look.centred)
    # What somebody types here stays as typed: no formula, no date.
    cells[_PROGRESS] = sheet.text(texts[_PROGRESS], look.plain, _AS_TEXT)
    sheet.write(cells, texts)


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

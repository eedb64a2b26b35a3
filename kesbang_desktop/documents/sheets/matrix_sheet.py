"""The matrix of follow-ups as a workbook that another office can fill in and send back."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.sheet_look import (
    SheetLook,
    opened_book,
    set_properties,
    sheet_head,
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
from kesbang_desktop.domain.meeting import highest_of
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
# What the meeting of every row takes up goes to what is said of it where the heading names it.
_OF_ONE_MEETING = (
    *((MatrixColumn.NUMBER.value, 5), (MatrixColumn.TEXT.value, 58)),
    *((MatrixColumn.OWNERS.value, 30), *COLUMNS[4:6], (MatrixColumn.PROGRESS.value, 48)),
    COLUMNS[-1],
)
_Columns = tuple[tuple[str, int], ...]
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

    A row is numbered by where it first stands, and has that number on each of its sheets.
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
    columns = _OF_ONE_MEETING if heading.names_meeting else COLUMNS
    with opened_book(look) as book:
        all_rows = (one for _, groups in sheets for group in groups for one in group.follow_ups)
        numbers = {
            id: number
            for number, id in enumerate(dict.fromkeys(one.entry_id for one in all_rows), 1)
        }
        for name, groups in sheets:
            # Each sheet is handed out by itself, and is as secret as the gravest of its rows.
            grades = (group.classification for group in groups)
            mark = highest_of((heading.classification, *grades)).mark
            above = sheet_head(look, profile, mark, heading.title, *heading.lines)
            sheet = TableSheet(book, name, look, columns, above, len(columns) - 1)
            _write_rows(sheet, groups, _RowWriter(look, columns), numbers)
            sheet.end(profile, mark)
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


class _RowWriter:
    """Writes follow-ups in ``columns``, each looking as its kind of content wants."""

    def __init__(self, look: SheetLook, columns: _Columns) -> None:
        self._look = look
        self._columns = [MatrixColumn(name) for name, _ in columns]

    @property
    def status_letter(self) -> str:
        """The letter of the column of the status."""
        from openpyxl.utils import get_column_letter

        return str(get_column_letter(self._columns.index(MatrixColumn.STATUS) + 1))

    def write(self, sheet: TableSheet, number: int, one: FollowUp) -> None:
        """Write the row of ``one``."""
        look = self._look
        of_column = _texts(one)
        texts = [of_column[column] for column in self._columns]
        cells = []
        for column, text in zip(self._columns, texts, strict=True):
            match column:
                case MatrixColumn.NUMBER:
                    cell = sheet.cell(look.centred, number)
                case MatrixColumn.DUE:
                    due = one.agreed
                    cell = sheet.date(due.day, look.centred, due.in_words(), due.note)
                case MatrixColumn.STATUS:
                    cell = sheet.text(text, look.centred)
                case MatrixColumn.PROGRESS:
                    # What somebody types here stays as typed: no formula, no date.
                    cell = sheet.text(text, look.plain, _AS_TEXT)
                case _:
                    cell = sheet.text(text, look.plain)
            cells.append(cell)
        sheet.write(cells, texts)


def _texts(one: FollowUp) -> dict[MatrixColumn, str]:
    """Return what each column says; number and due date are no text."""
    return {
        MatrixColumn.NUMBER: "",
        MatrixColumn.TEXT: one.printed_text,
        MatrixColumn.ORIGIN: origin(one),
        MatrixColumn.OWNERS: owner_names(one),
        MatrixColumn.DUE: "",
        MatrixColumn.STATUS: STATUS_WORDS[one.status],
        MatrixColumn.PROGRESS: one.last_progress,
        MatrixColumn.ID: row_mark(one.entry_id, one.printed_text),
    }


def _write_rows(
    sheet: TableSheet,
    groups: Sequence[MatrixGroup],
    rows: _RowWriter,
    numbers: Mapping[UUID, int],
) -> None:
    """Write the groups; ``numbers`` are those of all rows of all sheets."""
    choice, letter = _status_choice(), rows.status_letter
    for group in groups:
        if group.title:
            sheet.write_group(group.title)
        first = sheet.row + 1
        for one in group.follow_ups:
            number = numbers[one.entry_id]
            tell("Menulis baris…", number - 1, len(numbers))
            rows.write(sheet, number, one)
        choice.add(f"{letter}{first}:{letter}{sheet.row}")
    if groups:
        sheet.choose(choice)
    else:
        sheet.write_nothing(NOTHING_TO_DO)


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

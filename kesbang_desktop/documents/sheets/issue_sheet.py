"""The inventory of problems by kabupaten/kota as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.row_height import set_height
from kesbang_desktop.documents.sheets.sheet_look import (
    GROUP_HEIGHT,
    WIDEST,
    SheetLook,
    new_book,
    put,
    put_across,
    put_date,
    set_look,
    set_print,
    set_properties,
    set_view,
    sheet_look,
)
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.issue import Issue, IssueFilter, describe_filter, group_issues
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.text import shorten_line

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

TITLE = "Inventaris Permasalahan"
SHEET_NAME = "Permasalahan"
NOTHING_FOUND = "Tidak ada permasalahan"
# Heading and width of each column, in characters.
COLUMNS = (
    ("No.", 5),
    ("Permasalahan", 48),
    ("Kabupaten/kota", 24),
    ("Disampaikan oleh", 24),
    ("Asal rapat", 30),
    ("Tanggal rapat", 18),
    ("Status", 11),
    ("Catatan terakhir", 38),
)
_NUMBER, _TEXT, _REGION, _SPEAKER, _ORIGIN, _DATE, _STATUS, _NOTE = range(1, len(COLUMNS) + 1)
_SOLVED, _OPEN = "teratasi", "terbuka"


def render_issue_sheet(
    issues: Sequence[Issue],
    wanted: IssueFilter,
    today: date,
    profile: OfficeProfile,
    origin: str = "",
) -> bytes:
    """Return sorted ``issues`` under their kabupaten/kota as the bytes of an XLSX file.

    ``wanted`` is the filter that chose them; it is named above the table. Text stays text, whatever
    it looks like. ``origin`` is what the seal names.
    """
    look = sheet_look(profile)
    book = new_book(look)
    sheet = book.create_sheet(SHEET_NAME)
    top = _write_heading(sheet, issues, wanted, today, profile, look)
    last = _write_groups(sheet, top, issues, look)
    set_view(sheet, top, last, [width for _, width in COLUMNS], len(COLUMNS))
    set_print(sheet, top, profile)
    set_properties(book, TITLE, describe_filter(wanted), profile)
    return sealed_workbook(book, origin)


def _write_heading(
    sheet: Worksheet,
    issues: Sequence[Issue],
    wanted: IssueFilter,
    today: date,
    profile: OfficeProfile,
    look: SheetLook,
) -> int:
    solved = sum(one.is_solved for one in issues)
    counts = f"{len(issues) - solved} terbuka, {solved} teratasi"
    lines = [
        (TITLE.upper(), look.title),
        (profile.office, look.subtitle),
        (describe_filter(wanted), look.subtitle),
        (f"Keadaan per {format_date(today)}: {counts}", look.subtitle),
    ]
    printed = [(text, style) for text, style in lines if text.strip()]
    for row, (text, style) in enumerate(printed, 1):
        put_across(sheet, row, shorten_line(text, WIDEST), style, len(COLUMNS))
    top = len(printed) + 2
    for column, (text, _) in enumerate(COLUMNS, 1):
        put(sheet.cell(top, column), text, look.head)
    return top


def _write_groups(sheet: Worksheet, top: int, issues: Sequence[Issue], look: SheetLook) -> int:
    row, number = top, 0
    for title, some in group_issues(issues):
        row += 1
        heading = f"{shorten_line(title, WIDEST)} ({len(some)})"
        put_across(sheet, row, heading, look.group, len(COLUMNS))
        sheet.row_dimensions[row].height = GROUP_HEIGHT
        for one in some:
            tell("Menulis baris…", number, len(issues))
            row, number = row + 1, number + 1
            _write_issue(sheet, row, number, one, look)
    if not issues:
        row += 1
        put_across(sheet, row, NOTHING_FOUND, look.group, len(COLUMNS))
    return row


def _write_issue(sheet: Worksheet, row: int, number: int, one: Issue, look: SheetLook) -> None:
    texts = {
        _TEXT: one.text,
        _REGION: one.region,
        _SPEAKER: one.speaker,
        _ORIGIN: one.meeting_title,
        _STATUS: _SOLVED if one.is_solved else _OPEN,
        _NOTE: _note(one),
    }
    set_look(sheet.cell(row, _NUMBER, number), look.centred)
    for column, text in texts.items():
        put(sheet.cell(row, column), text, look.centred if column == _STATUS else look.plain)
    put_date(sheet.cell(row, _DATE), one.meeting_date, look.centred)
    set_height(sheet, row, ((text, COLUMNS[column - 1][1]) for column, text in texts.items()))


def _note(one: Issue) -> str:
    if not one.last_note or one.noted_at is None:
        return one.last_note
    return f"{format_date(one.noted_at.date())}: {one.last_note}"

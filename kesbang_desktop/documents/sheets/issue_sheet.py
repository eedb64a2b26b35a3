"""The inventory of problems by kabupaten/kota as a workbook."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from kesbang_desktop.documents.seal import sealed_workbook
from kesbang_desktop.documents.sheets.sheet_look import (
    SheetLook,
    opened_book,
    set_properties,
    sheet_head,
    sheet_look,
)
from kesbang_desktop.documents.sheets.table_sheet import WIDEST, TableSheet
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.issue import Issue, IssueFilter, describe_filter, group_issues
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import highest_of
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.text import shorten_line

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
# Places of the columns that are not plain text.
_NUMBER, _DATE, _STATUS = 0, 5, 6
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
    mark = highest_of(one.classification for one in issues).mark
    chosen = describe_filter(wanted)
    with opened_book(look) as book:
        above = sheet_head(look, profile, mark, TITLE, chosen, _counts(issues, today))
        sheet = TableSheet(book, SHEET_NAME, look, COLUMNS, above, len(COLUMNS))
        _write_groups(sheet, issues, look)
        sheet.end(profile, mark)
        set_properties(book, TITLE, chosen, profile, datetime.combine(today, time()))
        return sealed_workbook(book, origin)


def _counts(issues: Sequence[Issue], today: date) -> str:
    solved = sum(one.is_solved for one in issues)
    return f"Keadaan per {format_date(today)}: {len(issues) - solved} terbuka, {solved} teratasi"


def _write_groups(sheet: TableSheet, issues: Sequence[Issue], look: SheetLook) -> None:
    number = 0
    for title, some in group_issues(issues):
        count = f" ({len(some)})"
        sheet.write_group(f"{shorten_line(title, WIDEST - len(count))}{count}")
        for one in some:
            tell("Menulis baris…", number, len(issues))
            number += 1
            _write_issue(sheet, number, one, look)
    if not issues:
        sheet.write_nothing(NOTHING_FOUND)


def _write_issue(sheet: TableSheet, number: int, one: Issue, look: SheetLook) -> None:
    texts = (
        "",
        one.text,
        one.region,
        one.speaker,
        "\n".join(filter(None, (one.meeting_title, one.mark))),
        "",
        _SOLVED if one.is_solved else _OPEN,
        _note(one),
    )
    cells = [sheet.text(text, look.plain) for text in texts]
    cells[_NUMBER] = sheet.cell(look.centred, number)
    cells[_DATE] = sheet.date(one.meeting_date, look.centred)
    cells[_STATUS] = sheet.text(texts[_STATUS], look.centred)
    sheet.write(cells, texts)


def _note(one: Issue) -> str:
    if not one.last_note or one.noted_at is None:
        return one.last_note
    return f"{format_date(one.noted_at.date())}: {one.last_note}"

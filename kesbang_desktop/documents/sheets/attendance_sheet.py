"""Who came over a series as a workbook: people on one sheet, agencies on another."""

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
from kesbang_desktop.documents.sheets.table_sheet import TableSheet
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.series_attendance import AttendanceShare, SeriesAttendance

TITLE = "Rekap Kehadiran"
NOTHING_FOUND = "Belum ada rapat yang kehadirannya dicatat"
_COUNTS = (
    ("Rapat", 9),
    ("Hadir", 9),
    ("Diwakili", 10),
    ("Daring", 9),
    ("Izin", 9),
    ("Tanpa keterangan", 12),
    ("Alasan", 36),
)
PEOPLE_COLUMNS = (("No.", 5), ("Nama", 36), ("Instansi", 28), *_COUNTS)
AGENCY_COLUMNS = (("No.", 5), ("Instansi", 48), *_COUNTS)


def render_attendance_sheet(
    found: SeriesAttendance, today: date, profile: OfficeProfile, origin: str = ""
) -> bytes:
    """Return ``found`` as the bytes of an XLSX file; ``origin`` is what its seal names."""
    look = sheet_look(profile)
    mark = found.classification.mark
    count = f"{found.meetings} rapat, keadaan per {format_date(today)}"
    above = sheet_head(look, profile, mark, TITLE, found.series, count)
    with opened_book(look) as book:
        for name, columns, shares in (
            ("Orang", PEOPLE_COLUMNS, found.people),
            ("Instansi", AGENCY_COLUMNS, found.agencies),
        ):
            sheet = TableSheet(book, name, look, columns, above, len(columns))
            _write(sheet, shares, look, with_agency=columns is PEOPLE_COLUMNS)
            sheet.end(profile, mark)
        set_properties(book, TITLE, found.series, profile, datetime.combine(today, time()))
        return sealed_workbook(book, origin)


def _write(
    sheet: TableSheet, shares: Sequence[AttendanceShare], look: SheetLook, with_agency: bool
) -> None:
    for number, one in enumerate(shares, 1):
        names = [one.name, one.agency] if with_agency else [one.name]
        counts = one.meetings, one.came, one.represented, one.online, one.excused, one.absent
        reasons = "; ".join(dict.fromkeys(one.reasons))
        cells = [
            sheet.cell(look.centred, number),
            *(sheet.text(text, look.plain) for text in names),
            *(sheet.cell(look.centred, count) for count in counts),
            sheet.text(reasons, look.plain),
        ]
        sheet.write(cells, ("", *names, *[""] * len(counts), reasons))
    if not shares:
        sheet.write_nothing(NOTHING_FOUND)

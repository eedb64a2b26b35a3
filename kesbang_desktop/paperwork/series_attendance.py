"""Who came over a series, as a workbook."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kesbang_desktop.domain.series_attendance import SeriesAttendance
from kesbang_desktop.domain.written_file import list_origin
from kesbang_desktop.paperwork.written_files import listed_suffix, write_over_own
from kesbang_desktop.store.deferred import series_attendance

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.paperwork.desk import Desk


def export_series(desk: Desk, meeting_id: UUID, target: Path, overwrite: bool = False) -> Path:
    """Write who came over the series of ``meeting_id`` to ``target`` (XLSX) and return it.

    Raises NotFoundError, ExportError, and FileInTheWayError over a file that is not the same list
    as it was written (unless ``overwrite``).
    """
    from kesbang_desktop.documents.sheets.attendance_sheet import render_attendance_sheet

    listed_suffix(target, "Rekap kehadiran", (".xlsx",))
    found = desk.read(series_attendance.series_attendance)(meeting_id)
    origin = list_origin(desk.office(), "kehadiran", SeriesAttendance(found.series))

    def content() -> bytes:
        return render_attendance_sheet(found, date.today(), desk.profile(), origin)

    write_over_own(desk, target, origin, content, overwrite)
    return target

"""The inventory of problems as data for other programs: CSV."""

import csv
import io
from collections.abc import Iterable

from kesbang_desktop.domain.issue import Issue
from kesbang_desktop.exchange.follow_up_data import harmless

COLUMNS = (
    "no",
    "permasalahan",
    "kabupaten_kota",
    "disampaikan_oleh",
    "rapat",
    "tanggal_rapat",
    "seri",
    "sifat",
    "status",
    "catatan_terakhir",
    "tanggal_catatan",
    "id",
)


def issues_csv(issues: Iterable[Issue]) -> str:
    """Return the problems as CSV, of the same make as the CSV of follow-ups."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for number, one in enumerate(issues, 1):
        cells = (
            str(number),
            one.text,
            one.region,
            one.speaker,
            one.meeting_title,
            one.meeting_date.isoformat() if one.meeting_date else "",
            one.series,
            one.mark,
            "teratasi" if one.is_solved else "terbuka",
            one.last_note,
            one.noted_at.date().isoformat() if one.noted_at else "",
            str(one.entry_id),
        )
        writer.writerow([harmless(cell) for cell in cells])
    return "\N{ZERO WIDTH NO-BREAK SPACE}" + buffer.getvalue()

"""The inventory of problems as data for other programs: CSV."""

from collections.abc import Iterable, Iterator
from itertools import chain

from kesbang_desktop.domain.issue import Issue
from kesbang_desktop.exchange.csv_text import csv_text

COLUMNS = (
    "no",
    "permasalahan",
    "kabupaten_kota",
    "bidang",
    "bidang_menurut_kata",
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
    """Return the problems as CSV under their COLUMNS."""
    return csv_text(chain([COLUMNS], _rows(issues)))


def _rows(issues: Iterable[Issue]) -> Iterator[tuple[str, ...]]:
    for number, one in enumerate(issues, 1):
        yield (
            str(number),
            one.text,
            one.region,
            one.field if one.is_field_taken else "",
            "" if one.is_field_taken else one.field,
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

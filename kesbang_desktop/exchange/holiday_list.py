"""The list of national holidays, a CSV file that an office can edit."""

import csv
from datetime import date
from pathlib import Path

from kesbang_desktop.domain.dates import parse_date


def read_holidays(path: Path) -> frozenset[date]:
    """Return the days in the first column of ``path``; lines that hold no date are passed over.

    Dates may be written as in the notes format. A file that is missing or unreadable gives none:
    due dates then count every weekday.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            days = (parse_date(row[0])[0] for row in csv.reader(file) if row)
            return frozenset(day for day in days if day is not None)
    except (OSError, ValueError, csv.Error):
        return frozenset()

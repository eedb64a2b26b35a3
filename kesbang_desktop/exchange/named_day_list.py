"""The shipped list of named days: name, date, and where the date is written."""

from pathlib import Path

from kesbang_desktop.domain.date_reading import parse_date
from kesbang_desktop.domain.named_days import NamedDays, named_day
from kesbang_desktop.exchange.office_list import read_list_file


def read_named_days(path: Path) -> NamedDays:
    """Return the days of the list ``path``; lines without a date, such as the heading, are none.

    Raises UnreadableListError.
    """
    rows = (row.cells for row in read_list_file(path) if len(row.cells) > 1)
    days = ((cells[0], parse_date(cells[1])[0]) for cells in rows)
    return NamedDays(frozenset(named_day(name, day) for name, day in days if day is not None))

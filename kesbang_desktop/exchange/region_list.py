"""The list of kabupaten/kota, a CSV file that an office can edit."""

import csv
from pathlib import Path

from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.text import clean_line

_HEADING = "nama"


def read_regions(path: Path) -> Regions:
    """Return the regions in ``path``, in the order of its lines: name, then other names.

    Columns stand between commas or semicolons; then the other names, in as many columns as there
    are, or between semicolons in one. A line that starts with ``nama`` is the heading. A file that
    is missing or unreadable gives none.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        first = text.split("\n", 1)[0]
        rows = list(csv.reader(text.splitlines(), delimiter="," if "," in first else ";"))
    except (OSError, ValueError, csv.Error):
        return Regions()
    found = []
    for cell, *others in filter(None, rows):
        name = clean_line(cell)
        aliases = (clean_line(one) for other in others for one in other.split(";"))
        if name and name.casefold() != _HEADING:
            found.append(Region(name, tuple(filter(None, aliases))))
    return Regions(found)

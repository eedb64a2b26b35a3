"""The list of kabupaten/kota, a CSV file that an office can edit."""

import re
from pathlib import Path

from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.region import Region, Regions
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.office_list import ListReading, read_list_file

_HEADING = "nama"
# Between commas, a semicolon separates other names; so commas are looked for first.
_SEPARATORS = "\t,;"
_TILE = re.compile(r"([A-Za-z])([1-9]\d?)")


def read_regions(path: Path) -> ListReading[Regions]:
    """Return the regions in ``path``, in the order of its lines: name, then other names.

    The other names stand in as many columns as there are, or between semicolons in one. Among them
    may stand a tile of a schematic map, named as a cell of a sheet is: ``B3`` is in the second
    column and the third row. A line that starts with ``nama`` is the heading. Raises
    UnreadableListError where there is no name.
    """
    found, unread = [], []
    for row in read_list_file(path, _SEPARATORS):
        name, *others = row.cells
        words = [clean_line(one) for other in others for one in other.split(";")]
        tile = next(filter(None, map(_TILE.fullmatch, words)), None)
        aliases = (one for one in words if not _TILE.fullmatch(one))
        if not any(letter.isalpha() for letter in name):
            unread.append(row)
        elif name.casefold() != _HEADING:
            place = _place(tile) if tile else None
            found.append(Region(clean_line(name), tuple(filter(None, aliases)), place))
    if not found:
        raise UnreadableListError(
            f"Tidak ada kabupaten/kota yang terbaca di {path.name}. Tulis satu nama sebaris, "
            "misalnya: Kota Bontang; Bontang."
        )
    return ListReading(Regions(found), tuple(unread))


def _place(tile: re.Match[str]) -> tuple[int, int]:
    """Return row and column, both counted from 0."""
    return int(tile[2]) - 1, ord(tile[1].upper()) - ord("A")

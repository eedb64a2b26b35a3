"""The list of agencies to start a directory with, a CSV file that an office can edit."""

from pathlib import Path

from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.starter_agencies import StarterAgency
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.exchange.office_list import ListReading, read_list_file

_HEADING = "kelompok"
_COLUMNS = 6
# Between the other names in one column stands a semicolon; so commas are looked for first.
_SEPARATORS = "\t,;"


def read_agencies(path: Path) -> ListReading[tuple[StarterAgency, ...]]:
    """Return the agencies in ``path``, in the order of its lines.

    Columns: group, name, short name, other names between semicolons, parent, kabupaten/kota. A
    line that starts with ``kelompok`` is the heading. Raises UnreadableListError where there is no
    name.
    """
    found, unread = [], []
    for row in read_list_file(path, _SEPARATORS):
        cells = [clean_line(one) for one in row.cells] + [""] * _COLUMNS
        group, name, short_name, others, parent, region = cells[:_COLUMNS]
        aliases = tuple(filter(None, map(clean_line, others.split(";"))))
        if group.casefold() == _HEADING:
            continue
        if not any(map(str.isalpha, name)):
            unread.append(row)
        else:
            found.append(StarterAgency(name, short_name, aliases, parent, region, group))
    if not found:
        raise UnreadableListError(
            f"Tidak ada instansi yang terbaca di {path.name}. Tulis satu instansi sebaris, "
            "misalnya: Dinas,Dinas Sosial Provinsi Kalimantan Timur,Dinsos Kaltim."
        )
    return ListReading(tuple(found), tuple(unread))

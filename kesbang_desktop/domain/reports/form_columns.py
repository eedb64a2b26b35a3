"""The columns of a table of a form, by the headings that offices give them."""

import re
from collections.abc import Mapping, Sequence

from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.reports.form_words import Column

_NAMES = {
    Column.NUMBER: ("no", "nomor", "no urut", "nr"),
    Column.FIELD: ("bidang", "bidang permasalahan"),
    Column.DAY: ("tanggal", "tgl", "hari tanggal", "hari tgl", "hari", "waktu", "hari dan tanggal"),
    Column.TITLE: ("judul", "kegiatan", "peristiwa", "nama kegiatan", "perihal", "judul kejadian"),
    Column.TEXT: (
        *("uraian", "isi", "deskripsi", "uraian kejadian", "uraian permasalahan", "uraian saran"),
        *("uraian singkat", "permasalahan", "saran", "rekomendasi", "kejadian", "narasi"),
    ),
    Column.REMARK: ("keterangan", "ket", "catatan", "tindak lanjut", "upaya", "penanganan"),
}
_COLUMNS = {name: column for column, names in _NAMES.items() for name in names}
_BRACKETS = re.compile(r"\([^()]*\)|\*")
_LONGEST = 60
# The number of a row: figures, or a letter alone.
_ORDINAL = re.compile(r"^\(?(?:[0-9]{1,4}|[A-Za-z])(?:[.)]+|(?=\s|$))")


def find_columns(cells: Sequence[str]) -> dict[Column, int]:
    """Return the places of the columns that ``cells`` head, none where they head no table.

    What stands in brackets is nothing. A heading alone heads nothing, and a row with a number is
    no heading.
    """
    said = [(place, cell) for place, cell in enumerate(cells) if cell.strip()]
    if len(said) < 2 or any(
        len(cell) > _LONGEST or cell.strip(" .()").isdecimal() for _, cell in said
    ):
        return {}
    found: dict[Column, int] = {}
    for place, cell in said:
        column = _column(cell)
        if column and column not in found:
            found[column] = place
    return found if len(found) * 2 > len(said) else {}


def by_column(cells: Sequence[str], places: Mapping[Column, int]) -> dict[Column, str]:
    """Return what a row says by its columns; what stands beyond them goes to the text.

    So do words where the number stands: cells that were merged say all in the first.
    """
    said = {column: cells[place].strip() for column, place in places.items() if place < len(cells)}
    known = set(places.values())
    others = [cell.strip() for place, cell in enumerate(cells) if place not in known]
    beside = _ORDINAL.sub("", said.get(Column.NUMBER, "")).strip()
    text = "\n".join(filter(None, (beside, said.get(Column.TEXT, ""), *others)))
    return said | {Column.TEXT: text}


def _column(cell: str) -> Column | None:
    key = fold(_BRACKETS.sub(" ", cell))
    return _COLUMNS.get(key) or _COLUMNS.get(key.split(" ")[0])

"""The columns of a matrix of follow-ups, by the headings that offices give them."""

import re
from collections.abc import Sequence
from enum import StrEnum

from kesbang_desktop.domain.names import fold


class MatrixColumn(StrEnum):
    """A column by the heading that this program writes."""

    NUMBER = "No."
    TEXT = "Tindak lanjut"
    ORIGIN = "Asal rapat"
    OWNERS = "Penanggung jawab"
    DUE = "Tenggat"
    STATUS = "Status"
    PROGRESS = "Perkembangan/keterangan"
    ID = "ID butir"


# What other offices call them, the likelier first, as fold() gives it.
_SYNONYMS = {
    MatrixColumn.TEXT: (
        *("uraian tindak lanjut", "rencana tindak lanjut", "tindak lanjut hasil rapat"),
        *("rencana aksi", "rekomendasi", "hal yang ditindaklanjuti", "uraian", "kegiatan"),
    ),
    MatrixColumn.ORIGIN: ("rapat", "hasil rapat", "sumber"),
    MatrixColumn.OWNERS: (
        *("penanggungjawab", "pic", "pelaksana", "instansi penanggung jawab", "penanggung jwb"),
        *("perangkat daerah", "opd", "instansi"),
    ),
    MatrixColumn.DUE: (
        *("batas waktu", "tenggat waktu", "target waktu", "target penyelesaian", "jatuh tempo"),
        *("deadline", "target", "waktu"),
    ),
    MatrixColumn.STATUS: (
        *("status tindak lanjut", "status penyelesaian", "status pelaksanaan", "status tl"),
        *("keadaan", "capaian"),
    ),
    MatrixColumn.PROGRESS: (
        *("perkembangan", "keterangan", "perkembangan tindak lanjut", "progres", "progress"),
        *("realisasi", "catatan", "ket", "keterangan perkembangan", "hasil tindak lanjut"),
    ),
    MatrixColumn.ID: ("id",),
}
_NAMES = {column: (fold(column.value), *_SYNONYMS.get(column, ())) for column in MatrixColumn}
_BRACKETS = re.compile(r"\([^)]*\)|\*")


def find_columns(cells: Sequence[str]) -> dict[MatrixColumn, int]:
    """Return the places of the columns that ``cells`` head; a heading is of one column.

    A heading as this program writes it goes before any other; what stands in brackets is nothing.
    """
    places: dict[str, int] = {}
    for place, cell in enumerate(cells):
        if key := fold(_BRACKETS.sub("", cell)):
            places.setdefault(key, place)
    found: dict[MatrixColumn, int] = {}
    ranks = max(map(len, _NAMES.values()))
    for rank in range(ranks):
        for column, names in _NAMES.items():
            if column in found or rank >= len(names) or names[rank] not in places:
                continue
            place = places[names[rank]]
            if place not in found.values():
                found[column] = place
    return found


def is_header(found: dict[MatrixColumn, int]) -> bool:
    """Tell whether columns that were found head a matrix that says anything of actions."""
    names_actions = MatrixColumn.TEXT in found or MatrixColumn.ID in found
    return names_actions and (MatrixColumn.STATUS in found or MatrixColumn.PROGRESS in found)


def missing_columns(found: dict[MatrixColumn, int]) -> list[MatrixColumn]:
    """Return what a matrix is read by and ``found`` has not, in the order of the columns."""
    wanted = (MatrixColumn.STATUS, MatrixColumn.PROGRESS)
    missing = [one for one in wanted if one not in found]
    if MatrixColumn.TEXT not in found and MatrixColumn.ID not in found:
        missing.insert(0, MatrixColumn.TEXT)
    return missing

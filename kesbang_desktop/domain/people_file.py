"""What a file of people says, to be looked at before anything is kept."""

from dataclasses import dataclass

from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.party import Directory

# The fields of AttendeeLine that a column can hold, with what they are called.
FIELD_WORDS = {
    "name": "Nama",
    "nip": "NIP",
    "rank": "Pangkat/golongan",
    "position": "Jabatan",
    "organization": "Instansi",
    "phone": "HP",
    "email": "Pos-el",
}


@dataclass(frozen=True, slots=True)
class PeopleColumn:
    """A column at ``place``: its heading, and the field it holds, empty for none."""

    place: int
    title: str
    field: str


@dataclass(frozen=True, slots=True)
class PeopleFile:
    """The lines of a file and, where it is a table, its columns as they were understood."""

    lines: tuple[ListedLine, ...]
    columns: tuple[PeopleColumn, ...] = ()


EXPORTED = (
    *("Nama", "NIP", "Pangkat", "Golongan", "Jabatan", "Instansi", "Kabupaten/kota", "HP"),
    *("Pos-el", "Keterangan"),
)


def exported_rows(directory: Directory) -> list[tuple[str, ...]]:
    """Return the heading and a row for each person, with a text for each of EXPORTED."""
    agencies = {one.id: one.name for one in directory.organizations}
    people = (
        (
            *(one.name, format_nip(one.nip), one.rank, one.grade, one.position),
            agencies.get(one.organization_id, "") if one.organization_id else "",
            *(one.region, one.phone, one.email, one.remarks),
        )
        for one in directory.people
    )
    return [EXPORTED, *people]

"""What a file of people says, to be looked at before anything is kept."""

from dataclasses import dataclass

from kesbang_desktop.domain.attendee_line import ListedLine

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

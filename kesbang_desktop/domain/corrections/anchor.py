"""Anchors: names by which the parts of a paper are known again when it comes back.

In a Word document they are bookmarks, so they are letters, digits and underscores, 40 characters at
most: LibreOffice 7.4 cuts longer ones.
"""

import re
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from uuid import UUID

# By the longest part, which is "tenggat", and an id of 32 digits.
LONGEST_NAME = 40


class Part(StrEnum):
    """What an anchor stands for; the value is what its name begins with."""

    ENTRY = "butir"
    # The row of a table; read back it is an entry.
    ROW = "baris"
    # The title of an agenda item where it heads what was said, beside the list of them.
    AGENDA = "acara"
    # The name of whoever speaks, above the first entry that is his.
    SPEAKER = "orang"
    OWNERS = "pj"
    DUE = "tenggat"
    STATUS = "status"
    PROGRESS = "catatan"
    ATTENDANCE = "hadir"
    # The same line of the roll in the list of attendance that is annexed.
    ROLL = "daftar"
    # A row of the head, and the texts of opening and closing, by the name of the field.
    FIELD = "rapat"
    # The heading of a section.
    SECTION = "bagian"


def anchor_name(part: Part, owner: UUID | str) -> str:
    """Return what the bookmark of ``part`` of an entry or attendance, or of a field, is called."""
    # Thrice as quick as formatting a StrEnum, for thousands of entries.
    return "_".join((part, owner if isinstance(owner, str) else owner.hex))


class Anchor(NamedTuple):
    """A part of a paper: ``key`` is the id of an entry or attendance as 32 digits, or a name."""

    part: Part
    key: str

    @classmethod
    def of(cls, part: Part, owner: UUID | str) -> "Anchor":
        """Return the anchor of ``part`` of an entry or attendance, or of the field ``owner``."""
        return cls(part, owner.hex if isinstance(owner, UUID) else owner)

    @property
    def name(self) -> str:
        """What the bookmark is called."""
        return anchor_name(self.part, self.key)

    @property
    def id(self) -> UUID:
        """The id in it. Raises ValueError for a field or section."""
        return _id_in(self.key)


_NAMED = re.compile(rf"({'|'.join(Part)})_([0-9a-z_]{{1,32}})")
_BY_NAME = (Part.FIELD, Part.SECTION)


# A paper asks for each of its own again and again, here and below.
@lru_cache(maxsize=16_384)
def _id_in(key: str) -> UUID:
    return UUID(key)


@lru_cache(maxsize=16_384)
def read_anchor(name: str) -> Anchor | None:
    """Return the anchor that a bookmark called ``name`` is, None for one of somebody else."""
    match = _NAMED.fullmatch(name)
    if match is None:
        return None
    part = Part(match[1])
    if part not in _BY_NAME and not re.fullmatch(r"[0-9a-f]{32}", match[2]):
        return None
    return Anchor(part, match[2])

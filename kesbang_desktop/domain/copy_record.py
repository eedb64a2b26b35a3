"""What is known of one safety copy without opening it."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

NAME_FORMAT = "%Y%m%d-%H%M%S"


class CopyReason(StrEnum):
    """What made the program copy the data."""

    START = "start"
    HOUR = "hour"
    CLOSE = "close"
    UPGRADE = "upgrade"
    RESTORE = "restore"
    ASKED = "asked"
    PACKAGE = "package"


@dataclass(frozen=True, slots=True)
class CopyCounts:
    """How much a copy holds, to tell one from another."""

    meetings: int = 0
    entries: int = 0
    actions: int = 0
    people: int = 0
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class DataMark:
    """Which office's data a file holds, and how many copies of it had been made."""

    office: str
    copies: int


@dataclass(frozen=True, slots=True)
class CopyRecord:
    """One safety copy: a data file in pieces, the attachments and the office's own templates.

    ``pieces`` are SHA-256 digests of the data file's pieces in order, ``sha256`` that of the whole
    file of ``size`` bytes; ``attachments`` those of the kept files, ``files`` maps the path of
    everything else below the data folder, with ``/``, to its digest. ``lost`` names attachments
    that were gone when the copy was made. ``altered`` is how many rows were not as they had been
    written: such a copy pushes out no good one.
    """

    made_at: datetime
    reason: CopyReason
    revision: str
    size: int
    sha256: str
    pieces: tuple[str, ...]
    counts: CopyCounts = CopyCounts()
    attachments: tuple[str, ...] = ()
    files: dict[str, str] = field(default_factory=dict)
    lost: tuple[str, ...] = ()
    mark: DataMark | None = None
    altered: int = 0

    @property
    def is_good(self) -> bool:
        """Whether every row in it is as it was written."""
        return not self.altered

    @property
    def name(self) -> str:
        """The name of the copy, from the moment it was made: ``20240321-083000``."""
        return f"{self.made_at:{NAME_FORMAT}}"

    @property
    def digests(self) -> frozenset[str]:
        """The digests of all pieces that the copy needs."""
        return frozenset((*self.pieces, *self.attachments, *self.files.values()))

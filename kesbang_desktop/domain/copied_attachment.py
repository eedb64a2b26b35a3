"""An attachment as a safety copy holds it, against what the data holds now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.errors import NotFoundError


class AttachmentSince(StrEnum):
    """What became of an attachment since a copy was made. ``UNKNOWN`` where no data is open."""

    THERE = "there"
    FILE_GONE = "file gone"
    GONE = "gone"
    MEETING_GONE = "meeting gone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class CopiedAttachment:
    """``size`` are bytes, None where the copy does not hold the file.

    ``meeting`` is the title of its meeting, empty for evidence of an action that is in none.
    """

    id: UUID
    file_name: str
    sha256: str
    meeting: str
    date: date | None
    size: int | None
    since: AttachmentSince

    @property
    def can_be_saved(self) -> bool:
        """Whether the copy holds the file."""
        return self.size is not None

    @property
    def can_come_back(self) -> bool:
        """Whether there is a place in the data of now where it belongs."""
        lost = AttachmentSince.MEETING_GONE, AttachmentSince.UNKNOWN
        return self.can_be_saved and self.since not in lost


def find_by_name(found: Sequence[CopiedAttachment], words: str) -> CopiedAttachment:
    """Return the one attachment whose file name has ``words``; one that is called so comes first.

    Raises NotFoundError where none or several have them.
    """
    wanted = words.casefold()
    matching = [one for one in found if one.file_name.casefold() == wanted]
    matching = matching or [one for one in found if wanted in one.file_name.casefold()]
    if not matching:
        raise NotFoundError(
            f"Tidak ada lampiran “{words}” dalam salinan itu. Periksa nama berkasnya, atau coba "
            "salinan lain."
        )
    if len(matching) > 1:
        names = ", ".join(f"“{one.file_name}”" for one in matching[:5])
        raise NotFoundError(
            f"“{words}” cocok dengan {len(matching)} lampiran dalam salinan itu ({names}). "
            "Tulis nama berkasnya lebih lengkap."
        )
    return matching[0]

"""Files kept beside the minutes (lampiran)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.record_text import require_clean


class AttachmentKind(StrEnum):
    """What a file is kept as."""

    PHOTO = "photo"
    SIGNED_COPY = "signed_copy"
    INVITATION = "invitation"
    ANNEX = "annex"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file copied into the data folder; ``sha256`` (64 hexadecimal digits) names the copy.

    ``meeting_id`` is None for evidence of an action that is in no meeting. ``field`` is the key of
    the field (bidang) that a photo of a report belongs to, empty for none.
    """

    id: UUID
    meeting_id: UUID | None
    kind: AttachmentKind
    sha256: str
    file_name: str
    caption: str
    order_key: str
    added_at: datetime
    field: str = ""

    def __post_init__(self) -> None:
        require_clean(self.caption, "Keterangan lampiran")
        if len(self.sha256) != 64 or set(self.sha256) - set("0123456789abcdef"):
            raise InvalidRecordError("Sidik berkas lampiran rusak. Tambahkan lagi berkasnya.")

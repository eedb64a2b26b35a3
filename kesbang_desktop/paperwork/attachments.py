"""Photos, signed copies and evidence: the file and its record together."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.store.deferred import action_details, attachments

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.paperwork.desk import Desk


class Attachments:
    """Adds files to meetings."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add(self, meeting_id: UUID, kind: AttachmentKind, source: Path) -> Attachment:
        """Copy ``source`` into the data folder, behind the attachments that are there.

        Raises DatabaseError, and InvalidRecordError where the meeting has that content already.
        """
        known = self._desk.read(attachments.list_attachments)(meeting_id)
        sha256 = self._desk.files.keep_file(source)
        same = next((one for one in known if one.sha256 == sha256), None)
        if same is not None:
            raise InvalidRecordError(
                f"Isi “{source.name}” sama dengan lampiran “{same.file_name}”, "
                "jadi tidak ditambahkan lagi."
            )
        key = key_between(known[-1].order_key if known else None, None)
        made = Attachment(
            new_id(), meeting_id, kind, sha256, source.name, "", key, datetime.now(UTC)
        )
        self._desk.write(attachments.save_attachments)([made])
        return made

    def add_evidence(self, entry_id: UUID, source: Path) -> Changes:
        """Copy ``source`` into the data folder as evidence of an action.

        What its meeting has already is linked, not added again. Raises DatabaseError, and
        NotFoundError where the action is gone.
        """
        details = self._desk.read(action_details.load_action)(entry_id)
        meeting_id = details.follow_up.meeting_id
        known = list(details.evidence)
        if meeting_id is not None:
            known += self._desk.read(attachments.list_attachments)(meeting_id)
        sha256 = self._desk.files.keep_file(source)
        key = key_between(max((one.order_key for one in known), default=None), None)
        kind, now = AttachmentKind.EVIDENCE, datetime.now(UTC)
        made = Attachment(new_id(), meeting_id, kind, sha256, source.name, "", key, now)
        return self._desk.write(attachments.add_evidence)(entry_id, made)

    def path(self, attachment: Attachment) -> Path:
        """Return where the kept file lies."""
        return self._desk.files.readable(attachment.sha256)

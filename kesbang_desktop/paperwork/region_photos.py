"""The photos of a returned form, kept as photos of the report that it became."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.store.deferred import attachments

if TYPE_CHECKING:
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.paperwork.desk import Desk


def take_photos(desk: Desk, report_id: UUID, path: Path) -> Changes:
    """Keep the photos in the form at ``path`` behind the attachments of the report.

    Each is one of the part that it stood in. What the report has already is not added again, and
    what no paper can print stays in the file. Raises DatabaseError.
    """
    from kesbang_desktop.documents.forms.photos import photos_in

    photos = [one for one in photos_in(path, desk.profile().political_form) if one.suffix]
    known = list(desk.read(attachments.list_attachments)(report_id)) if photos else []
    have = {one.sha256 for one in known}
    last = known[-1].order_key if known else None
    made: list[Attachment] = []
    for number, photo in enumerate(photos, 1):
        sha256 = desk.files.keep_bytes(photo.content)
        if sha256 in have:
            continue
        have.add(sha256)
        last = key_between(last, None)
        name = f"{path.stem} foto {number}{photo.suffix}"
        taken = Attachment(
            *(new_id(), report_id, AttachmentKind.PHOTO, sha256, name, photo.caption),
            *(last, datetime.now(UTC)),
        )
        made.append(replace(taken, field=photo.field))
    return desk.write(attachments.save_attachments)(made) if made else Changes()

"""The attachments in a safety copy: which there are, and one of them taken out."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.copied_attachment import AttachmentSince, CopiedAttachment
from kesbang_desktop.domain.copy_difference import BroughtBack
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.errors import CopyError, NotFoundError
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.store.attachment_files import kept_file
from kesbang_desktop.store.copies.damage_note import note_damage
from kesbang_desktop.store.copies.keeper import explained
from kesbang_desktop.store.copies.object_store import DamagedPieceError, ObjectStore
from kesbang_desktop.store.copies.reading import opened_copy
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.reading_around import text_of
from kesbang_desktop.store.tables import action_item, attachment, evidence, meeting
from kesbang_desktop.store.upsert import insert_missing

FILE_LOST = (
    "Isi lampiran itu tidak ada, atau rusak, dalam salinan ini. Coba salinan lain dari daftar."
)
_MEETING_GONE = (
    "Rapat itu tidak ada lagi. Pulihkan rapatnya, lampirannya ikut; atau simpan berkasnya ke "
    "tempat lain."
)


def attachments_of(
    data_folder: Path, database: Path, place: Path, chosen: CopyRecord | OldCopy
) -> list[CopiedAttachment]:
    """Return the attachments of a copy, also where the data itself cannot be opened.

    Raises CopyError and DatabaseError.
    """
    with lent_copy(data_folder, database, place, chosen) as copy, copy.reading() as before:
        return list_copied(before, ObjectStore(place))


def content_of(place: Path, wanted: CopiedAttachment) -> bytes:
    """Return what the file of an attachment in the copies at ``place`` holds, in clear.

    Raises CopyError where they do not give it back.
    """
    try:
        return b"".join(ObjectStore(place).blocks(wanted.sha256))
    except DamagedPieceError as error:
        note_damage(place, error)
        raise CopyError(FILE_LOST) from error


@contextmanager
def lent_copy(
    data_folder: Path, database: Path, place: Path, chosen: CopyRecord | OldCopy
) -> Iterator[Database]:
    """Lend the data of a copy. Raises CopyError and DatabaseError."""
    try:
        with explained(database, place), opened_copy(data_folder, place, chosen) as copy:
            yield copy
    except DamagedPieceError as error:
        note_damage(place, error)
        raise CopyError(
            "Salinan itu rusak, isinya tidak dapat dibaca. Pilih salinan lain."
        ) from error


def list_copied(copy: Session, store: ObjectStore) -> list[CopiedAttachment]:
    """Return the attachments of a copy, those of the newest meeting first."""
    columns = attachment.c.id, attachment.c.file_name, attachment.c.sha256
    query = (
        select(*columns, meeting.c.title, meeting.c.date)
        .outerjoin(meeting, meeting.c.id == attachment.c.meeting_id)
        .order_by(meeting.c.date.desc(), meeting.c.id, attachment.c.order_key, attachment.c.id)
    )
    return [
        CopiedAttachment(
            row.id,
            text_of(row.file_name),
            row.sha256,
            text_of(row.title or ""),
            row.date,
            store.content_size(row.sha256),
            AttachmentSince.UNKNOWN,
        )
        for row in copy.execute(query)
    ]


def compare_copied(
    copy: Session, now: Session, found: Sequence[CopiedAttachment], data_folder: Path
) -> list[CopiedAttachment]:
    """Return ``found`` with what became of each in the data of ``now``."""
    held = set(now.scalars(select(attachment.c.id)))
    missing = [one.id for one in found if one.id not in held]
    homeless = {key for key in missing if not _has_place(copy, now, key)}

    def since(one: CopiedAttachment) -> AttachmentSince:
        if one.id in held:
            is_file = kept_file(data_folder, one.sha256).is_file()
            return AttachmentSince.THERE if is_file else AttachmentSince.FILE_GONE
        return AttachmentSince.MEETING_GONE if one.id in homeless else AttachmentSince.GONE

    return [replace(one, since=since(one)) for one in found]


def bring_attachments(session: Session, copy: Session, keys: Sequence[UUID]) -> BroughtBack:
    """Write those attachments that are gone, and what they proved, back where they stood.

    Raises NotFoundError where what one of them belongs to is gone.
    """
    held = set(session.scalars(select(attachment.c.id).where(attachment.c.id.in_(keys))))
    missing = [key for key in keys if key not in held]
    if any(not _has_place(copy, session, key) for key in missing):
        raise NotFoundError(_MEETING_GONE)
    rows = copy.execute(select(attachment).where(attachment.c.id.in_(missing)))
    brought = [dict(row._mapping) for row in rows]
    insert_missing(session, attachment, brought)
    proofs = copy.execute(select(evidence).where(evidence.c.attachment_id.in_(missing)))
    proving = [dict(row._mapping) for row in proofs if _is_action(session, row.entry_id)]
    insert_missing(session, evidence, proving)
    changes = Changes(
        frozenset(row["meeting_id"] for row in brought if row["meeting_id"]),
        actions=frozenset(row["entry_id"] for row in proving),
    )
    return BroughtBack(None, False, changes, attachments=tuple(row["id"] for row in brought))


def _has_place(copy: Session, now: Session, key: UUID) -> bool:
    """Tell whether the meeting of an attachment is there, or an action that it proved."""
    owner = copy.scalar(select(attachment.c.meeting_id).where(attachment.c.id == key))
    if owner is not None:
        return now.scalar(select(meeting.c.id).where(meeting.c.id == owner)) is not None
    proven = copy.scalars(select(evidence.c.entry_id).where(evidence.c.attachment_id == key))
    return any(_is_action(now, entry_id) for entry_id in proven)


def _is_action(session: Session, entry_id: UUID) -> bool:
    found = select(action_item.c.entry_id).where(action_item.c.entry_id == entry_id)
    return session.scalar(found) is not None

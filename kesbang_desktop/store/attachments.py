"""Attachments of meetings and evidence of actions; the files are kept by attachment_files."""

from collections.abc import Collection, Sequence
from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attachment import Attachment, AttachmentKind
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.together.fields import merge_records
from kesbang_desktop.store.action_changes import require_actions
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.reading_around import DAMAGED, kind_of, text_of
from kesbang_desktop.store.tables import (
    action_item,
    attachment,
    entry,
    evidence,
    meeting,
    report_source,
    version,
)
from kesbang_desktop.store.upsert import insert_missing, upsert


def save_attachments(
    session: Session, records: Sequence[Attachment], known: Sequence[Attachment] = ()
) -> Changes:
    """Insert or update ``records``.

    ``known`` is what they were made of: fields that are the same in both stay as they are by now.
    """
    of_known = attachment.c.id.in_([one.id for one in known])
    stored = session.execute(select(attachment).where(of_known)) if known else ()
    records, replaced = merge_records(known, records, map(to_attachment, stored))
    upsert(session, attachment, [asdict(one) for one in records])
    meetings = frozenset(one.meeting_id for one in records if one.meeting_id)
    return Changes(meetings, replaced=replaced)


def list_attachments(session: Session, meeting_id: UUID) -> list[Attachment]:
    """Return the attachments of a meeting in order."""
    query = select(attachment).where(attachment.c.meeting_id == meeting_id)
    rows = session.execute(query.order_by(attachment.c.order_key, attachment.c.id))
    return [to_attachment(row) for row in rows]


def list_source_attachments(session: Session, report_id: UUID) -> list[tuple[str, Attachment]]:
    """Return those with a field that belong to what a report was made of, as the next does."""
    lines = select(entry.c.id).where(entry.c.meeting_id == report_id)
    columns = report_source.c.meeting_id, report_source.c.source_id
    rows = session.execute(select(*columns).where(report_source.c.entry_id.in_(lines))).all()
    grade = session.scalar(select(meeting.c.classification).where(meeting.c.id == report_id))
    told = {row.source_id for row in rows if row.source_id}
    known = kind_of(Classification, grade, Classification.NORMAL)
    made_of = {row.meeting_id for row in rows} | desk_days_that_took(session, told, known)
    return list_attachments_with_field(session, made_of - {None, report_id})


def desk_days_that_took(
    session: Session, lines: Collection[UUID], most: Classification
) -> frozenset[UUID]:
    """Return the daily reports that took some of ``lines`` and are no more secret than ``most``."""
    grades = tuple(Classification)
    found: set[UUID] = set()
    for batch in in_batches(lines):
        query = (
            select(entry.c.meeting_id)
            .join(report_source, report_source.c.entry_id == entry.c.id)
            .join(meeting, meeting.c.id == entry.c.meeting_id)
            .where(report_source.c.source_id.in_(batch), entry.c.removed.is_(False))
            .where(meeting.c.kind == MeetingKind.DESK_DAY, meeting.c.binned_at.is_(None))
            .where(meeting.c.classification.in_(grades[: grades.index(most) + 1]))
        )
        found.update(session.scalars(query))
    return frozenset(found)


def list_attachments_with_field(
    session: Session, made_of: Collection[UUID]
) -> list[tuple[str, Attachment]]:
    """Return those with a field that belong to meetings and reports.

    Each with the kabupaten/kota whose report it stands in, empty for a meeting.
    """
    found: list[Any] = []
    regions: dict[UUID, str] = {}
    for batch in in_batches(tuple(made_of)):
        of_batch = attachment.c.meeting_id.in_(batch)
        found += session.execute(select(attachment).where(of_batch, attachment.c.field != ""))
        rows = session.execute(
            select(meeting.c.id, meeting.c.region).where(meeting.c.id.in_(batch))
        )
        regions.update((row.id, text_of(row.region)) for row in rows)
    found.sort(key=lambda row: (text_of(row.order_key), row.id))
    return [(regions.get(row.meeting_id, ""), to_attachment(row)) for row in found]


def to_attachment(row: Any) -> Attachment:
    """Return the record of ``row``; a damaged one says so, and its file is not found."""
    values: dict[str, Any] = dict(row._mapping)
    values["kind"] = kind_of(AttachmentKind, row.kind, AttachmentKind.EVIDENCE)
    try:
        return Attachment(**values)
    except (InvalidRecordError, TypeError):
        texts = {name: text_of(values[name]) for name in ("file_name", "order_key")}
        caption = f"{DAMAGED} {text_of(row.caption)}".strip()
        return Attachment(**(values | texts | {"caption": caption, "sha256": "0" * 64}))


def remove_attachment(session: Session, attachment_id: UUID) -> Changes:
    """Take an attachment out of its meeting and out of the evidence it was."""
    of_attachment = attachment.c.id == attachment_id
    meeting_id = session.scalar(select(attachment.c.meeting_id).where(of_attachment))
    proven = select(evidence.c.entry_id).where(evidence.c.attachment_id == attachment_id)
    actions = frozenset(session.scalars(proven))
    session.execute(delete(attachment).where(of_attachment))
    return Changes(frozenset({meeting_id} if meeting_id else ()), actions=actions)


def add_evidence(session: Session, entry_id: UUID, record: Attachment) -> Changes:
    """Keep ``record`` with the meeting of an action, if it has one, as proof that it was done.

    A file with the same content that is there already is taken instead. Raises NotFoundError where
    the action is gone.
    """
    require_actions(session, [entry_id])
    of_action = action_item.c.entry_id == entry_id
    meeting_id: UUID | None = session.scalar(select(action_item.c.meeting_id).where(of_action))
    proving = select(evidence.c.attachment_id).where(evidence.c.entry_id == entry_id)
    is_near: ColumnElement[bool] = attachment.c.id.in_(proving)
    if meeting_id is not None:
        is_near |= attachment.c.meeting_id == meeting_id
    same = select(attachment.c.id).where(attachment.c.sha256 == record.sha256, is_near)
    known: UUID | None = session.scalar(same.limit(1))
    if known is not None:
        return link_evidence(session, entry_id, known)
    changes = save_attachments(session, [replace(record, meeting_id=meeting_id)])
    return changes | link_evidence(session, entry_id, record.id)


def link_evidence(session: Session, entry_id: UUID, attachment_id: UUID) -> Changes:
    """Add an attachment to what proves that an action was done.

    Raises NotFoundError where the action or the attachment is gone.
    """
    require_actions(session, [entry_id])
    if session.scalar(select(attachment.c.id).where(attachment.c.id == attachment_id)) is None:
        raise NotFoundError("Lampiran itu tidak ada lagi. Tambahkan berkasnya lagi.")
    last = session.scalar(
        select(func.max(evidence.c.ordinal)).where(evidence.c.entry_id == entry_id)
    )
    ordinal = 0 if last is None else last + 1
    row = {"entry_id": entry_id, "attachment_id": attachment_id, "ordinal": ordinal}
    insert_missing(session, evidence, [row])
    return Changes(actions=frozenset({entry_id}))


def unlink_evidence(session: Session, entry_id: UUID, attachment_id: UUID) -> Changes:
    """Take an attachment out of what proves an action; the file stays with the meeting.

    One that is in no meeting goes with the last action it was evidence of.
    """
    session.execute(
        delete(evidence).where(
            evidence.c.entry_id == entry_id, evidence.c.attachment_id == attachment_id
        )
    )
    forget_unused(session)
    return Changes(actions=frozenset({entry_id}))


def forget_unused(session: Session) -> None:
    """Delete the attachments that are in no meeting and prove nothing any more."""
    proves = select(evidence.c.attachment_id).where(evidence.c.attachment_id == attachment.c.id)
    is_unused = attachment.c.meeting_id.is_(None) & ~proves.exists()
    session.execute(delete(attachment).where(is_unused))


def used_files(session: Session) -> frozenset[str]:
    """Return the SHA-256 of every file that an attachment or a version refers to."""
    documents = select(version.c.document).where(version.c.document != "")
    return frozenset(session.scalars(select(attachment.c.sha256).union(documents)))

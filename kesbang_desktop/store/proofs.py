"""What proves that the minutes of a meeting were approved and received."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.proof import Answer, Proof, ProofKind
from kesbang_desktop.domain.together.fields import merge_list
from kesbang_desktop.store.reading_around import DAMAGED, kind_of, text_of
from kesbang_desktop.store.tables import meeting, proof
from kesbang_desktop.store.upsert import upsert


def save_proofs(
    session: Session,
    meeting_id: UUID,
    records: Sequence[Proof],
    known: Sequence[Proof] | None = None,
) -> Changes:
    """Let ``records`` be all that is noted of a meeting, also of one whose minutes are final.

    With ``known``, which they were made of, what others noted since stays.
    """
    if known is not None:
        records = merge_list(known, records, list_proofs(session, meeting_id))
    others = proof.c.id.not_in([one.id for one in records])
    session.execute(delete(proof).where(proof.c.meeting_id == meeting_id, others))
    upsert(session, proof, [asdict(one) for one in records])
    return Changes(frozenset({meeting_id}))


def list_proofs(session: Session, meeting_id: UUID) -> list[Proof]:
    """Return what is noted of a meeting, in order."""
    query = select(proof).where(proof.c.meeting_id == meeting_id)
    rows = session.execute(query.order_by(proof.c.order_key, proof.c.id))
    return [_to_proof(row) for row in rows]


def corrected_meetings(session: Session, day: date) -> list[UUID]:
    """Return the drafts whose time for corrections was over before ``day``, the earliest first.

    Minutes that were opened for a revision were final before, and are not proposed again.
    """
    last = func.max(proof.c.due)
    query = (
        select(meeting.c.id)
        .join(proof, proof.c.meeting_id == meeting.c.id)
        .where(meeting.c.status == MeetingStatus.DRAFT, meeting.c.binned_at.is_(None))
        .where(proof.c.kind == ProofKind.READER, meeting.c.revision_reason == "")
        .group_by(meeting.c.id)
        .having(last < day)
        .order_by(last, meeting.c.id)
    )
    return list(session.scalars(query))


def _to_proof(row: Any) -> Proof:
    """Return the record of ``row``; a damaged one says so."""
    values: dict[str, Any] = dict(row._mapping)
    values["kind"] = kind_of(ProofKind, row.kind, ProofKind.RECEIPT)
    values["answer"] = kind_of(Answer, row.answer, Answer.NONE)
    try:
        return Proof(**values)
    except (InvalidRecordError, TypeError, AttributeError):
        texts = {name: text_of(values[name]) for name in ("order_key", "way", "note")}
        name = f"{DAMAGED} {text_of(row.name)}".strip()
        return Proof(**(values | texts | {"name": name, "day": None, "due": None}))

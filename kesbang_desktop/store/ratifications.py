"""Minutes that meetings of a series ratify: linked here, what became of them read from the text."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.proof import ProofKind
from kesbang_desktop.domain.ratification import (
    RATIFY_TITLE,
    Ratification,
    RatificationResult,
    Ratifications,
    is_ratifying,
    result_of,
)
from kesbang_desktop.store import entry_mapping
from kesbang_desktop.store.finalising import require_open
from kesbang_desktop.store.meeting_list import IS_MEETING
from kesbang_desktop.store.reading_around import kind_of, text_of
from kesbang_desktop.store.series_place import series_place
from kesbang_desktop.store.tables import entry, meeting, proof
from kesbang_desktop.store.upsert import upsert

_NO_SERIES = "Rapat ini belum termasuk seri. Isi seri rapatnya di Data rapat, lalu coba lagi."
_NO_EARLIER = (
    "Belum ada rapat sebelumnya dalam seri ini, jadi belum ada notula yang disahkan di sini."
)


@dataclass(frozen=True, slots=True)
class _Line:
    kind: EntryKind
    text: str


def read_ratifications(session: Session, meeting_id: UUID) -> Ratifications:
    """Return what a meeting ratifies, and where its own minutes were ratified.

    A meeting in the bin counts for nothing, nor one whose minutes have no such item any more.
    """
    query = (
        select(meeting.c.id, meeting.c.title, meeting.c.date)
        .join(proof, proof.c.meeting_id == meeting.c.id)
        .where(proof.c.about_id == meeting_id, proof.c.kind == ProofKind.RATIFIES)
        .where(meeting.c.binned_at.is_(None))
        .order_by(meeting.c.date, meeting.c.id)
    )
    elsewhere = ((row, _lines(session, row.id)) for row in session.execute(query).all())
    return Ratifications(
        _read_ratified(session, meeting_id),
        tuple(
            _ratification(row, result_of(said))
            for row, said in elsewhere
            if any(map(is_ratifying, said))
        ),
    )


def _read_ratified(session: Session, meeting_id: UUID) -> tuple[Ratification, ...]:
    """Return what a meeting ratifies, the earliest first."""
    lines = _lines(session, meeting_id)
    if not any(map(is_ratifying, lines)):
        return ()
    result = result_of(lines)
    return tuple(_ratification(row, result) for row in _linked(session, meeting_id))


def ratify_previous(session: Session, meeting_id: UUID) -> Changes:
    """Link a meeting to the one before it in its series, with the agenda item at its top.

    An item that is there already stays. Raises NotFoundError, and InvalidRecordError where the
    minutes are final, in no series or the first of it.
    """
    require_open(session, meeting_id)
    series_id, day = series_place(session, meeting_id)
    if series_id is None:
        raise InvalidRecordError(_NO_SERIES)
    earlier = _previous(session, series_id, day, meeting_id)
    if earlier is None:
        raise InvalidRecordError(_NO_EARLIER)
    link_ratified(session, meeting_id, earlier)
    if not any(map(is_ratifying, _lines(session, meeting_id))):
        first = session.scalar(
            select(func.min(entry.c.order_key)).where(entry.c.meeting_id == meeting_id)
        )
        key = key_between(None, first)
        item = Entry(new_id(), meeting_id, key, EntryKind.AGENDA, RATIFY_TITLE)
        upsert(session, entry, [entry_mapping.to_columns(meeting_id, item)])
    return Changes(frozenset((meeting_id, earlier)))


def link_ratified(session: Session, meeting_id: UUID, earlier: UUID) -> None:
    """Note that ``meeting_id`` ratifies the minutes of ``earlier``, and those put off there."""
    known = {row.id for row in _linked(session, meeting_id)}
    put_off = [
        one.meeting_id
        for one in _read_ratified(session, earlier)
        if one.result in (None, RatificationResult.DEFERRED)
    ]
    wanted = [one for one in (*put_off, earlier) if one not in known]
    query = select(meeting.c.id, meeting.c.title).where(meeting.c.id.in_(wanted))
    titles = {row.id: text_of(row.title) for row in session.execute(query)}
    last = session.scalar(
        select(func.max(proof.c.order_key)).where(proof.c.meeting_id == meeting_id)
    )
    rows = []
    for one in wanted:
        if one in titles:
            last = key_between(last, None)
            rows.append(_link(meeting_id, one, titles[one], last))
    upsert(session, proof, rows)


def _link(meeting_id: UUID, earlier: UUID, title: str, key: str) -> dict[str, Any]:
    return {
        "id": new_id(),
        "meeting_id": meeting_id,
        "order_key": key,
        "kind": ProofKind.RATIFIES,
        "name": title,
        "way": "",
        "note": "",
        "answer": "",
        "about_id": earlier,
    }


def _previous(session: Session, series_id: UUID, day: date | None, meeting_id: UUID) -> UUID | None:
    """Return the meeting before this one in its series that was held; None for none."""
    earlier = meeting.c.id < meeting_id
    if day is not None:
        earlier = or_(meeting.c.date < day, (meeting.c.date == day) & earlier)
    query = (
        select(meeting.c.id)
        .where(meeting.c.series_id == series_id, meeting.c.id != meeting_id, earlier)
        .where(meeting.c.binned_at.is_(None), meeting.c.status != MeetingStatus.PLANNED, IS_MEETING)
        .order_by(meeting.c.date.desc(), meeting.c.id.desc())
    )
    found: UUID | None = session.scalar(query.limit(1))
    return found


def _linked(session: Session, meeting_id: UUID) -> tuple[Any, ...]:
    """Return id, title and date of the meetings that this one ratifies, the earliest first."""
    query = (
        select(
            proof.c.about_id.label("id"),
            func.coalesce(meeting.c.title, proof.c.name).label("title"),
            meeting.c.date,
        )
        .outerjoin(meeting, meeting.c.id == proof.c.about_id)
        .where(proof.c.meeting_id == meeting_id, proof.c.kind == ProofKind.RATIFIES)
        .order_by(meeting.c.date, proof.c.order_key)
    )
    return tuple(session.execute(query).all())


def _lines(session: Session, meeting_id: UUID) -> list[_Line]:
    query = (
        select(entry.c.kind, entry.c.text)
        .where(entry.c.meeting_id == meeting_id, entry.c.removed.is_(False))
        .order_by(entry.c.order_key, entry.c.id)
    )
    return [
        _Line(kind_of(EntryKind, row.kind, EntryKind.DISCUSSION), text_of(row.text))
        for row in session.execute(query)
    ]


def _ratification(row: Any, result: RatificationResult | None) -> Ratification:
    return Ratification(row.id, text_of(row.title), row.date, result)

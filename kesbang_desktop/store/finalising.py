"""Final minutes: frozen as a version, and opened again for a revision."""

from uuid import UUID

from sqlalchemy import extract, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.tables import meeting
from kesbang_desktop.store.versions import add_version, list_versions

_FROZEN = "Notula ini sudah disahkan. Pilih “Buka revisi” dulu kalau isinya harus diubah."
_NOT_FINAL = "Notula ini belum disahkan, jadi dapat langsung diubah tanpa revisi."
_NO_REASON = "Alasan revisi belum diisi. Tulis singkat mengapa notula dibuka lagi."


def require_open(session: Session, meeting_id: UUID) -> None:
    """Raise InvalidRecordError where the minutes are final: they are not written any more."""
    if is_final(session, meeting_id):
        raise InvalidRecordError(_FROZEN)


def is_final(session: Session, meeting_id: UUID) -> bool:
    """Tell whether there are such minutes, and they are final."""
    return _status(session, meeting_id) == MeetingStatus.FINAL


def take_turn(session: Session, meeting_id: UUID) -> None:
    """Let no other seat write the minutes until this transaction ends (:mod:`taking_turns`)."""
    query = select(meeting.c.id).where(meeting.c.id == meeting_id)
    session.execute(query.with_for_update(key_share=True))


def finalise_meeting(session: Session, version: Version, number: str) -> Changes:
    """Keep ``version`` and make its meeting final, with the document ``number``.

    Raises NotFoundError, and InvalidRecordError where the meeting is final already.
    """
    require_open(session, version.meeting_id)
    if _status(session, version.meeting_id) is None:
        raise NotFoundError("Rapat itu tidak ada lagi. Muat ulang daftar rapat.")
    changes = add_version(session, version)
    values = {"status": MeetingStatus.FINAL, "number": number, "revision_reason": ""}
    session.execute(update(meeting).where(meeting.c.id == version.meeting_id).values(**values))
    return changes


def reopen_meeting(session: Session, meeting_id: UUID, reason: str) -> Changes:
    """Let final minutes be edited again; the next version carries ``reason``.

    Raises InvalidRecordError where they are not final or no reason is given.
    """
    if _status(session, meeting_id) != MeetingStatus.FINAL:
        raise InvalidRecordError(_NOT_FINAL)
    if not reason.strip():
        raise InvalidRecordError(_NO_REASON)
    values = {"status": MeetingStatus.DRAFT, "revision_reason": reason.strip()}
    session.execute(update(meeting).where(meeting.c.id == meeting_id).values(**values))
    return Changes(frozenset({meeting_id}))


def close_again(session: Session, meeting_id: UUID) -> Changes:
    """Make minutes final again that were opened and are as they were then: no version is added.

    Raises InvalidRecordError where they never were final.
    """
    if not list_versions(session, meeting_id):
        raise InvalidRecordError(_NOT_FINAL)
    values = {"status": MeetingStatus.FINAL, "revision_reason": ""}
    session.execute(update(meeting).where(meeting.c.id == meeting_id).values(**values))
    return Changes(frozenset({meeting_id}))


def numbers_of_year(session: Session, year: int) -> list[str]:
    """Return the document numbers that the meetings of ``year`` have."""
    in_year = extract("year", meeting.c.date) == year
    return list(session.scalars(select(meeting.c.number).where(in_year, meeting.c.number != "")))


def _status(session: Session, meeting_id: UUID) -> str | None:
    status: str | None = session.scalar(select(meeting.c.status).where(meeting.c.id == meeting_id))
    return status

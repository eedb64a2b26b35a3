"""Frozen copies of finalised minutes."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import func, insert, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.version import Version
from kesbang_desktop.store.tables import version


def add_version(session: Session, record: Version) -> Changes:
    """Keep ``record``; versions are never changed afterwards."""
    session.execute(insert(version).values(asdict(record)))
    return Changes(frozenset({record.meeting_id}))


def list_versions(session: Session, meeting_id: UUID) -> list[Version]:
    """Return the versions of a meeting, the newest first."""
    query = select(version).where(version.c.meeting_id == meeting_id)
    rows = session.execute(query.order_by(version.c.number.desc()))
    return [Version(**row._mapping) for row in rows]


def latest_notes(session: Session, meeting_id: UUID) -> str:
    """Return the notes of the newest version of a meeting; empty where there is none."""
    query = select(version.c.notes).where(version.c.meeting_id == meeting_id)
    return session.scalar(query.order_by(version.c.number.desc()).limit(1)) or ""


def version_reasons(session: Session, meeting_id: UUID) -> list[str]:
    """Return why each version of a meeting was made, the first one first."""
    query = select(version.c.reason).where(version.c.meeting_id == meeting_id)
    return list(session.scalars(query.order_by(version.c.number)))


def next_version_number(session: Session, meeting_id: UUID) -> int:
    """Return the number of the version to be made next, from 1."""
    query = select(func.max(version.c.number)).where(version.c.meeting_id == meeting_id)
    return (session.scalar(query) or 0) + 1

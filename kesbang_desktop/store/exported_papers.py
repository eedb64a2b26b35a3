"""Papers as they were exported, for copies that come back corrected."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.corrections.exported import ExportedPaper
from kesbang_desktop.store.tables import exported_paper

# What is exported again and again while it is worked on: of each paper the latest are kept.
_KEPT = 20


def keep_exported(session: Session, record: ExportedPaper) -> None:
    """Keep ``record``, in the place of the same content exported before."""
    session.execute(delete(exported_paper).where(exported_paper.c.sealed == record.sealed))
    session.execute(insert(exported_paper).values(asdict(record)))
    of_paper = (exported_paper.c.meeting_id == record.meeting_id) & (
        exported_paper.c.paper == record.paper
    )
    latest = (
        select(exported_paper.c.sealed)
        .where(of_paper)
        .order_by(exported_paper.c.exported_at.desc(), exported_paper.c.sealed)
        .limit(_KEPT)
    )
    session.execute(delete(exported_paper).where(of_paper, exported_paper.c.sealed.not_in(latest)))


def find_exported(session: Session, sealed: str) -> ExportedPaper | None:
    """Return the paper with the seal ``sealed``; None where it was not exported from these data."""
    row = session.execute(
        select(exported_paper).where(exported_paper.c.sealed == sealed)
    ).one_or_none()
    return None if row is None else ExportedPaper(**row._mapping)


def list_exported(session: Session, meeting_id: UUID) -> list[ExportedPaper]:
    """Return the papers that were exported of a meeting, the latest first."""
    query = select(exported_paper).where(exported_paper.c.meeting_id == meeting_id)
    rows = session.execute(query.order_by(exported_paper.c.exported_at.desc()))
    return [ExportedPaper(**row._mapping) for row in rows]

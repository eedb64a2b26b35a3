"""Where a meeting stands: in which series, and on which day."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.store.tables import meeting

_NOT_FOUND = "Rapat itu tidak ada lagi. Muat ulang daftar rapat lalu pilih yang lain."


def series_place(session: Session, meeting_id: UUID) -> tuple[UUID | None, date | None]:
    """Return the series of a meeting and its day, None for what it has not.

    Raises NotFoundError.
    """
    columns = meeting.c.series_id, meeting.c.date
    row = session.execute(select(*columns).where(meeting.c.id == meeting_id)).one_or_none()
    if row is None:
        raise NotFoundError(_NOT_FOUND)
    return row.series_id, row.date

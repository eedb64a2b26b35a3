"""The progress notes of many actions at once."""

from collections import defaultdict
from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import Progress
from kesbang_desktop.store.action_mapping import to_progress
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.tables import progress


def progress_of(session: Session, entry_ids: Collection[UUID]) -> dict[UUID, list[Progress]]:
    """Return the notes of each action that has some, the oldest first."""
    notes: dict[UUID, list[Progress]] = defaultdict(list)
    for batch in in_batches(entry_ids):
        query = select(progress).where(progress.c.entry_id.in_(batch))
        for row in session.execute(query.order_by(progress.c.noted_at, progress.c.id)):
            notes[row.entry_id].append(to_progress(row))
    return notes

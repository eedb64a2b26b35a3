"""What calendars were told, so that a change is sent as one."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.calendar_event import SentEvent
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.tables import sent_event
from kesbang_desktop.store.upsert import upsert


def read_sent(session: Session, uids: Iterable[str]) -> dict[str, SentEvent]:
    """Return what was sent of these, by uid; what never was is not in it."""
    found: dict[str, SentEvent] = {}
    for batch in in_batches(uids):
        query = select(sent_event).where(sent_event.c.uid.in_(batch))
        found |= {row.uid: SentEvent(**row._mapping) for row in session.execute(query)}
    return found


def keep_sent(session: Session, sent: Sequence[SentEvent]) -> None:
    """Remember what was sent, in place of what was sent of the same before."""
    columns = sent_event.c.keys()
    for batch in in_batches(sent):
        rows = [{name: getattr(one, name) for name in columns} for one in batch]
        upsert(session, sent_event, rows)

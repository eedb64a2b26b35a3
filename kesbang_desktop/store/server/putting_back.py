"""Putting lines into minutes that the server would not take before."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from uuid import UUID, uuid5

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.together.refused import RefusedText
from kesbang_desktop.store.entries import save_typed
from kesbang_desktop.store.entry_mapping import read_entries
from kesbang_desktop.store.finalising import take_turn
from kesbang_desktop.store.reading_around import text_of
from kesbang_desktop.store.tables import meeting
from kesbang_desktop.store.taking_turns import in_turn

# Of a line that is put beside itself: whoever asks twice gets one line.
_AGAIN = UUID("0198f3c2-7d1e-7a54-9c1b-6e6f74756c61")


@in_turn
def put_lines_back(
    session: Session, meeting_id: UUID, texts: Iterable[RefusedText], seat: str
) -> Changes:
    """Write the lines among ``texts`` where they stood; one that is still there gets a line below.

    Raises InvalidRecordError where the minutes are final, and NotFoundError where they are gone.
    """
    take_turn(session, meeting_id)
    there = {one.id: one for one in read_entries(session, meeting_id)}
    entries, actions = [], []
    lines = [(one.entry, one.action) for one in texts if one.entry is not None]
    # Those that have a place of their own come first: others go right below what is there.
    for line, action in sorted(lines, key=lambda one: one[0].id in there):
        if (entry := _placed(line, there, seat)) is None:
            continue
        there[entry.id] = entry
        entries.append(entry)
        if action is not None:
            actions.append(replace(action, entry_id=entry.id))
    return save_typed(session, meeting_id, entries, actions)


def _placed(entry: Entry, there: Mapping[UUID, Entry], seat: str) -> Entry | None:
    """Return ``entry`` as a line that none of those ``there`` is; None where it says the same."""
    for id in (entry.id, uuid5(_AGAIN, str(entry.id))):
        if id not in there:
            break
        if there[id].text == entry.text:
            return None
    keys = {one.order_key for one in there.values()}
    if id == entry.id and entry.order_key not in keys:
        return entry
    low = max((one for one in keys if one <= entry.order_key), default=None)
    high = min((one for one in keys if one > entry.order_key), default=None)
    return replace(entry, id=id, order_key=key_between(low, high, seat))


def titles_of(session: Session, meetings: Collection[UUID]) -> dict[UUID, str]:
    """Return how ``meetings`` are called; those that are gone are left out."""
    query = select(meeting.c.id, meeting.c.title).where(meeting.c.id.in_(meetings))
    return {id: text_of(title) for id, title in session.execute(query)}

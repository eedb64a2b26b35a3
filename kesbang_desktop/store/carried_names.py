"""Carried lines name the owners of what they speak of: whoever is renamed is so there too."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.carry_over import with_owner_renamed
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.reading_around import text_of
from kesbang_desktop.store.tables import (
    action_owner,
    carried_line,
    entry,
    meeting,
    organization,
    person,
)

Names = Mapping[UUID, str]


def names_of_people(session: Session, ids: Collection[UUID]) -> Names:
    """Return what people are called by, as owners."""
    return _names(session, ids, person.c.id, person.c.name)


def names_of_organizations(session: Session, ids: Collection[UUID]) -> Names:
    """Return what organizations are called by, as owners."""
    return _names(session, ids, organization.c.id, display_name(organization))


def rename_owners(session: Session, before: Names, after: Names) -> frozenset[UUID]:
    """Say in carried lines what changed from ``before`` to ``after``; return their meetings.

    Final minutes stay as they are, and so does a line that somebody worded anew.
    """
    renamed = {one: after[one] for one, name in before.items() if after.get(one, name) != name}
    touched: set[UUID] = set()
    for batch in in_batches(list(renamed)):
        owner = or_(action_owner.c.person_id.in_(batch), action_owner.c.organization_id.in_(batch))
        query = (
            select(
                entry.c.id,
                entry.c.text,
                entry.c.meeting_id,
                action_owner.c.person_id,
                action_owner.c.organization_id,
            )
            .join_from(
                action_owner, carried_line, carried_line.c.source_id == action_owner.c.entry_id
            )
            .join(entry, entry.c.id == carried_line.c.entry_id)
            .join(meeting, meeting.c.id == entry.c.meeting_id)
            .where(owner, meeting.c.status != MeetingStatus.FINAL)
        )
        texts: dict[UUID, str] = {}
        for row in session.execute(query).all():
            one = row.person_id or row.organization_id
            said = texts.get(row.id, text_of(row.text))
            text = with_owner_renamed(said, before[one], renamed[one])
            if text != said:
                texts[row.id] = text
                touched.add(row.meeting_id)
        for line, text in texts.items():
            session.execute(update(entry).where(entry.c.id == line).values(text=text))
    return frozenset(touched)


def _names(
    session: Session, ids: Collection[UUID], key: ColumnElement[UUID], name: ColumnElement[str]
) -> Names:
    found: dict[UUID, str] = {}
    for batch in in_batches(list(ids)):
        rows = session.execute(select(key, name).where(key.in_(batch)))
        found.update((one, text_of(called)) for one, called in rows)
    return found

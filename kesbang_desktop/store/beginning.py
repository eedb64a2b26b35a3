"""What a new meeting begins with: the time zone of the office, and whoever takes its minutes."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.note_taker import find_note_taker
from kesbang_desktop.store.parties import to_organization
from kesbang_desktop.store.profiles import zone_in_use
from kesbang_desktop.store.tables import organization


def begin_meeting(session: Session, record: Meeting) -> Changes:
    """Write ``record`` as a new meeting, with what every meeting of this office has."""
    begun = replace(record, zone=zone_in_use(session))
    return add_minutes(session, Minutes(begun, _note_taker(session, record)))


def _note_taker(session: Session, record: Meeting) -> tuple[Attendance, ...]:
    taker = find_note_taker(session)
    if taker is None:
        return ()
    office = select(organization.c.name).where(organization.c.id == taker.organization_id)
    return (
        Attendance(
            new_id(),
            record.id,
            keys_after(None, 1)[0],
            person=taker.party,
            organization=to_organization(taker.organization_id, session.scalar(office)),
            position=taker.position,
            roles=frozenset((Role.NOTE_TAKER,)),
            invited=False,
            presence=Presence.PRESENT,
        ),
    )

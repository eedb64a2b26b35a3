"""What a new meeting begins with: the time zone of the office, and whoever takes its minutes."""

from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.note_taker import SETTING, note_taker_id
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.store.meetings import add_minutes
from kesbang_desktop.store.profiles import zone_in_use
from kesbang_desktop.store.settings import get_setting
from kesbang_desktop.store.tables import organization, person


def begin_meeting(session: Session, record: Meeting) -> Changes:
    """Write ``record`` as a new meeting, with what every meeting of this office has."""
    begun = replace(record, zone=zone_in_use(session))
    return add_minutes(session, Minutes(begun, _note_taker(session, record)))


def _note_taker(session: Session, record: Meeting) -> tuple[Attendance, ...]:
    wanted = note_taker_id(get_setting(session, SETTING))
    query = (
        select(
            person.c.id, person.c.name, person.c.position, organization.c.id, organization.c.name
        )
        .outerjoin(organization, organization.c.id == person.c.organization_id)
        .where(person.c.id == wanted, person.c.anonymised_on.is_(None))
    )
    row = session.execute(query).one_or_none() if wanted else None
    if row is None:
        return ()
    person_id, name, position, office_id, office = row
    return (
        Attendance(
            new_id(),
            record.id,
            keys_after(None, 1)[0],
            person=Party(PartyKind.PERSON, person_id, name),
            organization=Party(PartyKind.ORGANIZATION, office_id, office) if office_id else None,
            position=position,
            roles=frozenset((Role.NOTE_TAKER,)),
            invited=False,
            presence=Presence.PRESENT,
        ),
    )

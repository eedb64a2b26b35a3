"""Writing the attendance list."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import bindparam, delete
from sqlalchemy.orm import Session

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.party import Organization, Party, Person
from kesbang_desktop.domain.together.fields import merge_roll
from kesbang_desktop.store.attendance_mapping import read_attendances, to_columns
from kesbang_desktop.store.directory import save_organizations, save_people
from kesbang_desktop.store.finalising import require_open, take_turn
from kesbang_desktop.store.party_merging import withdraw_parties
from kesbang_desktop.store.tables import attendance
from kesbang_desktop.store.taking_turns import in_turn
from kesbang_desktop.store.upsert import upsert

_REMOVE = delete(attendance).where(attendance.c.id == bindparam("removed_id"))


@in_turn
def save_attendances(
    session: Session,
    meeting_id: UUID,
    attendances: Sequence[Attendance],
    removed: Collection[UUID] = (),
    people: Sequence[Person] = (),
    organizations: Sequence[Organization] = (),
    withdrawn: Collection[Party] = (),
    known: Sequence[Attendance] = (),
) -> Changes:
    """Write the lines that changed and delete the ``removed`` ones.

    ``known`` are these lines as they were before: where others changed them since, or added the
    same people, both are kept (:func:`merge_roll`).

    ``people`` and ``organizations`` are written to the directory first; ``withdrawn`` leave it
    afterwards, save those on whom something hangs. Raises InvalidRecordError where the minutes are
    final.
    """
    take_turn(session, meeting_id)
    require_open(session, meeting_id)
    merged = merge_roll(known, attendances, removed, read_attendances(session, meeting_id))
    changes = write_attendances(
        session, meeting_id, merged.records, merged.removed, people, organizations
    )
    return changes | withdraw_parties(session, withdrawn) | Changes(replaced=merged.replaced)


def write_attendances(
    session: Session,
    meeting_id: UUID,
    attendances: Sequence[Attendance],
    removed: Collection[UUID] = (),
    people: Sequence[Person] = (),
    organizations: Sequence[Organization] = (),
) -> Changes:
    """Do what :func:`save_attendances` does, for a meeting that is just being made."""
    changes = save_organizations(session, organizations) | save_people(session, people)
    if removed:
        session.execute(_REMOVE, [{"removed_id": one} for one in removed])
    upsert(session, attendance, [to_columns(meeting_id, one) for one in attendances])
    return changes | Changes(frozenset({meeting_id}))

"""What adding to the attendance list and typing into it means for the records."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance, Presence, Role
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory, Organization, Party, PartyKind, Person
from kesbang_desktop.domain.presence_text import read_presence
from kesbang_desktop.domain.roll import RollReading
from kesbang_desktop.domain.roll_editing import Roll, set_only_role
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.look.labels import presence_word, role_word, typed_presence
from kesbang_desktop.ui.workspace.attendees_model import AttendeeColumn


@dataclass(frozen=True, slots=True)
class RollEdit:
    """The list after an edit, with whoever is new to the directory or renamed in it.

    ``already_there`` names those that were not added because they are on the list, ``completed``
    those of them that were given what was not known of them.
    """

    attendances: Roll
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    already_there: tuple[str, ...] = ()
    completed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RollStep:
    """The list before an edit and after it, and the directory: who comes back as before, who
    leaves it.
    """

    before: Roll
    after: Roll
    people: tuple[Person, ...]
    withdrawn: tuple[Party, ...]


def step_before(before: Roll, edit: RollEdit, directory: Directory) -> RollStep:
    """Return what takes ``edit`` back, in the directory too."""
    known = {one.id for one in directory.people} | {one.id for one in directory.organizations}
    changed = {one.id for one in edit.people}
    named = *(one.party for one in edit.people), *(one.party for one in edit.organizations)
    new = tuple(party for party in named if party.id not in known)
    people = tuple(one for one in directory.people if one.id in changed)
    return RollStep(before, edit.attendances, people, new)


def add_reading(before: Roll, reading: RollReading) -> RollEdit:
    """Append what was read; who is on the list gets the position and agency that are missing."""
    there = {one.party.id for one in before}
    fresh = [one for one in reading.attendances if one.party.id not in there]
    known = {one.party.id: one for one in reading.attendances if one.party.id in there}
    now = tuple(
        _complete(one, known[one.party.id]) if one.party.id in known else one for one in before
    )
    names = [old.party.name for old, new in zip(before, now, strict=True) if new is not old]
    last = before[-1].order_key if before else None
    held = {role for one in before for role in one.roles if role in SINGLE_ROLES}
    added = [
        replace(one, order_key=key, roles=one.roles - held)
        for one, key in zip(fresh, keys_after(last, len(fresh)), strict=True)
    ]
    left = tuple(one.party.name for one in known.values() if one.party.name not in names)
    people, organizations = reading.people, reading.organizations
    return RollEdit((*now, *added), people, organizations, left, tuple(names))


def _complete(one: Attendance, read: Attendance) -> Attendance:
    """Return ``one`` with what is missing there taken from ``read``; itself where nothing is."""
    position = one.position or read.position
    organization = one.organization or read.organization
    whole = replace(one, position=position, organization=organization)
    if read.presence is Presence.REPRESENTED and one.presence is Presence.UNKNOWN:
        whole = replace(
            whole,
            presence=read.presence,
            represented_by=read.represented_by,
            stand_in_position=read.stand_in_position,
        )
    return one if whole == one else whole


def add_party(
    before: Roll, meeting_id: UUID, party: Party, directory: Directory, day: date | None = None
) -> RollEdit:
    """Append somebody from the directory, with the agency there and the jabatan of ``day``."""
    if any(one.party.id == party.id for one in before):
        return RollEdit(before, already_there=(party.name,))
    key = keys_after(before[-1].order_key if before else None, 1)[0]
    if party.kind is PartyKind.ORGANIZATION:
        added = Attendance(new_id(), meeting_id, key, organization=party)
        return RollEdit((*before, added))
    person = next((one for one in directory.people if one.id == party.id), None)
    if person is None:
        return RollEdit((*before, Attendance(new_id(), meeting_id, key, person=party)))
    agencies = {one.id: one.party for one in directory.organizations}
    added = Attendance(
        new_id(),
        meeting_id,
        key,
        person.party,
        agencies.get(person.organization_id) if person.organization_id else None,
        person.position_on(day),
        nip=person.nip,
        rank=person.rank,
        grade=person.grade,
    )
    return RollEdit((*before, added))


def edit_cell(
    before: Roll, attendance_id: UUID, column: int, text: str, directory: Directory
) -> RollEdit:
    """Return the list after ``text`` was typed into a cell. Raises InvalidRecordError."""
    text = clean_line(text)
    match column:
        case AttendeeColumn.NAME:
            return _rename(before, attendance_id, text, directory)
        case AttendeeColumn.POSITION:
            return RollEdit(_change(before, attendance_id, position=text))
        case AttendeeColumn.ORGANIZATION:
            return _set_organization(before, attendance_id, text, directory)
        case AttendeeColumn.ROLE:
            role = next((one for one in Role if role_word(one) == text), None)
            return RollEdit(set_only_role(before, attendance_id, role) if role else before)
    return RollEdit(_set_presence(before, attendance_id, text))


def _rename(before: Roll, attendance_id: UUID, name: str, directory: Directory) -> RollEdit:
    person_id = next(one.party.id for one in before if one.id == attendance_id)
    known = next((one for one in directory.people if one.id == person_id), None)
    # Making the record proves the name before anything is shown.
    person = replace(known, name=name) if known else Person(person_id, name)
    renamed = tuple(
        replace(one, person=person.party) if one.person and one.person.id == person_id else one
        for one in before
    )
    return RollEdit(renamed, (person,))


def _set_organization(
    before: Roll, attendance_id: UUID, name: str, directory: Directory
) -> RollEdit:
    if not name:
        return RollEdit(_change(before, attendance_id, organization=None))
    key = fold(name)
    known = next(
        (one for one in directory.organizations if key in map(fold, one.names)),
        None,
    )
    organization = known or Organization(new_id(), name)
    changed = _change(before, attendance_id, organization=organization.party)
    return RollEdit(changed, organizations=() if known else (organization,))


def _set_presence(before: Roll, attendance_id: UUID, text: str) -> Roll:
    return tuple(_noted(one, text) if one.id == attendance_id else one for one in before)


def _noted(one: Attendance, text: str) -> Attendance:
    noted = read_presence(one, typed_presence(text))
    if noted is None:
        words = ", ".join(map(presence_word, Presence))
        raise InvalidRecordError(
            f"“{text}” bukan status kehadiran. Pilih {words} dengan nama wakilnya."
        )
    return noted


def _change(before: Sequence[Attendance], attendance_id: UUID, **values: Any) -> Roll:
    return tuple(replace(one, **values) if one.id == attendance_id else one for one in before)

"""The attendance list of notes, joined with the directory."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.exchange.attendee_line import AttendeeLine


class Roll:
    """Makes attendances from attendee lines, with new directory entries only where needed."""

    def __init__(self, meeting_id: UUID, directory: Directory) -> None:
        self._meeting_id = meeting_id
        self._organizations: dict[str, Organization] = {}
        for one in directory.organizations:
            for name in (one.name, one.short_name):
                self._organizations.setdefault(fold(name), one)
        self._people: dict[str, list[Person]] = {}
        for person in directory.people:
            self._people.setdefault(name_key(person.name), []).append(person)
        self.attendances: list[Attendance] = []
        self.new_people: list[Person] = []
        self.new_organizations: list[Organization] = []

    def add(self, line: AttendeeLine) -> None:
        """Append the attendance that ``line`` describes."""
        organization = self._organization(line.organization) if line.organization else None
        if not line.name and organization is None:
            return
        if line.name and organization is None and not line.position:
            # A single name may be an organization that the directory knows ("- TNI").
            organization = self._organizations.get(fold(line.name))
        bare = organization is not None and line.name in (
            "",
            organization.name,
            organization.short_name,
        )
        person = None if bare else self._person(line, organization)
        last = self.attendances[-1].order_key if self.attendances else None
        self.attendances.append(
            Attendance(
                new_id(),
                self._meeting_id,
                key_between(last, None),
                person=person.party if person else None,
                organization=organization.party if organization else None,
                position=line.position,
                roles=frozenset({Role.RESOURCE_PERSON} if line.resource_person else ()),
                invited=line.invited,
                presence=line.presence,
                represented_by=line.represented_by,
                nip=person.nip if person else "",
                rank=person.rank if person else "",
                grade=person.grade if person else "",
            )
        )

    def _organization(self, name: str) -> Organization:
        known = self._organizations.get(fold(name))
        if known is None:
            known = Organization(new_id(), name)
            self._organizations[fold(name)] = known
            self.new_organizations.append(known)
        return known

    def _person(self, line: AttendeeLine, organization: Organization | None) -> Person:
        organization_id = organization.id if organization else None
        namesakes = self._people.setdefault(name_key(line.name), [])
        taken = {one.person.id for one in self.attendances if one.person}
        for person in namesakes:
            # Two lines are two people: a namesake who is already on the list is somebody else.
            agencies = {organization_id, person.organization_id} - {None}
            if person.id not in taken and len(agencies) < 2:
                return person
        person = Person(
            new_id(), line.name, position=line.position, organization_id=organization_id
        )
        namesakes.append(person)
        self.new_people.append(person)
        return person


def give_roles(roll: Roll, role_names: Iterable[tuple[Role, str]]) -> list[str]:
    """Give each role to the attendance of that name, adding whoever is not on the list.

    Returns sentences on names that fit more than one attendance.
    """
    problems = []
    for role, name in role_names:
        key = name_key(name)
        found = [
            index for index, one in enumerate(roll.attendances) if name_key(one.party.name) == key
        ]
        if not found:
            roll.add(AttendeeLine(name, presence=Presence.PRESENT))
            found = [len(roll.attendances) - 1]
        elif len(found) > 1:
            problems.append(
                f"“{name}” cocok dengan {len(found)} peserta; dipakai yang pertama. "
                "Periksa di tab Peserta."
            )
        one = roll.attendances[found[0]]
        roll.attendances[found[0]] = replace(one, roles=one.roles | {role})
    return problems

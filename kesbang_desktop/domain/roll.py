"""A list of attendees joined with the directory."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance, Role, holder_of
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold, name_key, without_courtesy
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Directory, Organization, Person

# What a line may tell of somebody whom the directory knows without it.
_PERSONAL = ("nip", "rank", "grade", "phone", "email")


@dataclass(frozen=True, slots=True)
class RollReading:
    """What lines of attendees became, before anything is kept: attendances in their order.

    ``people`` are new to the directory, or known with more than it has; ``organizations`` are new.
    """

    attendances: tuple[Attendance, ...] = ()
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """What a line became: its attendance, and what of it is new to the directory.

    ``namesake`` is somebody of that name in another agency. ``differing`` names the fields that the
    directory has otherwise; there they stay.
    """

    attendance: Attendance
    is_new_person: bool = False
    is_new_organization: bool = False
    namesake: Person | None = None
    differing: tuple[str, ...] = ()


class Roll:
    """Makes attendances from attendee lines, with new directory entries only where needed.

    ``people`` are new to the directory, or known with more than the directory has.
    """

    def __init__(self, meeting_id: UUID, directory: Directory) -> None:
        self._meeting_id = meeting_id
        self._organizations: dict[str, Organization] = {}
        agencies = directory.organizations
        # What an agency is called by itself goes before what another one is called otherwise.
        own = [(name, one) for one in agencies for name in (one.name, one.short_name)]
        others = [(alias, one) for one in agencies for alias in one.aliases]
        for name, one in (*own, *others):
            self._organizations.setdefault(fold(name), one)
        self._by_nip = {one.nip: one for one in directory.people if one.nip}
        self._known_ids = {person.id for person in directory.people}
        self._namesakes: dict[str, list[Person]] = {}
        for person in directory.people:
            self._namesakes.setdefault(name_key(person.name), []).append(person)
        # Two lines are two people: whoever is on the list already is not looked at again.
        self._free = {key: list(people) for key, people in self._namesakes.items()}
        self.attendances: list[Attendance] = []
        self.people: list[Person] = []
        self.new_organizations: list[Organization] = []

    def add(self, line: AttendeeLine) -> Joined | None:
        """Append the attendance that ``line`` describes; None where it names nobody.

        How somebody is addressed (``Bapak``, ``Ibu``) is no part of a name.
        """
        line = replace(line, name=without_courtesy(line.name))
        before = len(self.new_organizations)
        organization = self._organization(line.organization) if line.organization else None
        if not line.name and organization is None:
            return None
        if line.name and organization is None and not line.position:
            # A single name may be an organization that the directory knows ("- TNI").
            organization = self._organizations.get(fold(line.name))
        bare = organization is not None and line.name in ("", *organization.names)
        person, known = (None, None) if bare else self._person(line, organization)
        attendance = self._attendance(line, person, organization)
        self.attendances.append(attendance)
        is_new = person is not None and known is None
        others = self._namesakes.get(name_key(line.name), []) if is_new else []
        return Joined(
            attendance,
            is_new,
            len(self.new_organizations) > before,
            next((one for one in others if one is not person), None),
            _differing(line, known) if known else (),
        )

    def _attendance(
        self, line: AttendeeLine, person: Person | None, organization: Organization | None
    ) -> Attendance:
        last = self.attendances[-1].order_key if self.attendances else None
        return Attendance(
            new_id(),
            self._meeting_id,
            key_between(last, None),
            person=person.party if person else None,
            organization=organization.party if organization else None,
            position=line.position,
            roles=self._roles(line),
            invited=line.invited,
            presence=line.presence,
            represented_by=line.represented_by,
            stand_in_position=line.stand_in_position,
            reason=line.reason,
            online=line.online,
            time_in=line.time_in,
            time_out=line.time_out,
            nip=person.nip if person else "",
            rank=person.rank if person else "",
            grade=person.grade if person else "",
        )

    def _roles(self, line: AttendeeLine) -> frozenset[Role]:
        """Return the role of ``line``; one that a single person has goes to the first."""
        role = line.role
        if role is None or (role in SINGLE_ROLES and holder_of(role, self.attendances)):
            return frozenset()
        return frozenset((role,))

    @property
    def completed(self) -> tuple[Person, ...]:
        """Those of ``people`` whom the directory had, with less."""
        return tuple(one for one in self.people if one.id in self._known_ids)

    def call_in_full(self, index: int, name: str) -> bool:
        """Let the person of an attendance be called ``name``, the same with more gelar.

        Tells whether that was done: what the directory knows otherwise stays.
        """
        one = self.attendances[index]
        place = next((at for at, new in enumerate(self.people) if new.party == one.person), None)
        if place is None or one.person is None or one.person.id in self._known_ids:
            return False
        self.people[place] = replace(self.people[place], name=name)
        self.attendances[index] = replace(one, person=self.people[place].party)
        return True

    def _organization(self, name: str) -> Organization:
        known = self._organizations.get(fold(name))
        if known is None:
            known = Organization(new_id(), name)
            self._organizations[fold(name)] = known
            self.new_organizations.append(known)
        return known

    def _person(
        self, line: AttendeeLine, organization: Organization | None
    ) -> tuple[Person, Person | None]:
        """Return the person of ``line`` and whom the directory had for it, if anybody."""
        organization_id = organization.id if organization else None
        if line.nip and (same := self._by_nip.pop(line.nip, None)):
            # However the name is written and wherever he or she is now.
            return self._known(same, line, organization_id)
        namesakes = self._namesakes.setdefault(name_key(line.name), [])
        free = self._free.get(name_key(line.name), [])
        for person in free:
            agencies = {organization_id, person.organization_id} - {None}
            if len(agencies) < 2:
                return self._known(person, line, organization_id)
        person = _filled(Person(new_id(), line.name), line, organization_id)
        namesakes.append(person)
        self.people.append(person)
        return person, None

    def _known(
        self, person: Person, line: AttendeeLine, organization_id: UUID | None
    ) -> tuple[Person, Person]:
        """Return ``person`` with what ``line`` tells beside, and as the directory had it."""
        free = self._free.get(name_key(person.name), [])
        if person in free:
            free.remove(person)
        fuller = _filled(person, line, organization_id)
        if fuller != person:
            self.people.append(fuller)
        return fuller, person


def _filled(person: Person, line: AttendeeLine, organization_id: UUID | None) -> Person:
    """Return ``person`` with what ``line`` tells and the directory does not have.

    Another jabatan than that of the directory is of this meeting alone.
    """
    news = {
        name: getattr(line, name)
        for name in ("position", *_PERSONAL)
        if getattr(line, name) and not getattr(person, name)
    }
    return replace(person, organization_id=person.organization_id or organization_id, **news)


def _differing(line: AttendeeLine, person: Person) -> tuple[str, ...]:
    return tuple(
        name
        for name in _PERSONAL
        if getattr(line, name)
        and getattr(person, name)
        and fold(getattr(line, name)).replace(" ", "")
        != fold(getattr(person, name)).replace(" ", "")
    )


def roll_of(
    lines: Iterable[AttendeeLine], meeting_id: UUID, directory: Directory
) -> tuple[RollReading, tuple[Joined | None, ...]]:
    """Return the attendances of ``lines`` with whoever is new, and what each line became."""
    roll = Roll(meeting_id, directory)
    joined = tuple(roll.add(line) for line in lines)
    reading = RollReading(
        tuple(roll.attendances), tuple(roll.people), tuple(roll.new_organizations)
    )
    return reading, joined

"""The names of everybody in the directory, made ready once for all that look names up."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.offices import Office, Offices
from kesbang_desktop.domain.party import Directory, Organization, Party, Person
from kesbang_desktop.domain.party_names import AgencyNames, PersonNames
from kesbang_desktop.domain.phone import phone_key


@dataclass(frozen=True, slots=True)
class Circle:
    """Those who are equally near: attending, agencies of those attending, the directory."""

    people: PersonNames
    agencies: AgencyNames

    def called(self, name: str) -> list[Party]:
        """Return those whose whole name is ``name``, gelar aside."""
        return [*self.people.whole(name), *self.agencies.whole(name)]


class DirectoryNames:
    """What ``directory.once`` keeps of it: names, numbers, and who holds which office."""

    def __init__(self, directory: Directory) -> None:
        self.named: Mapping[UUID, Organization] = {one.id: one for one in directory.organizations}
        self.circle = Circle(
            PersonNames(one.party for one in directory.people),
            AgencyNames((one.party for one in directory.organizations), self.named),
        )
        self.by_phone: dict[str, list[Party]] = {}
        for one in directory.people:
            if number := phone_key(one.phone):
                self.by_phone.setdefault(number, []).append(one.party)
        self.positions = {one.id: one.position for one in directory.people}
        self.offices = Offices(_held_by_people(directory.people, self.named))


def _held_by_people(
    people: Sequence[Person], named: Mapping[UUID, Organization]
) -> Iterator[Office]:
    for one in people:
        if one.position:
            home = named.get(one.organization_id) if one.organization_id else None
            yield Office(one.party, one.position, names_of(home))


def names_of(organization: Organization | None) -> tuple[str, ...]:
    """Return what an agency is called, whole and in short."""
    return organization.names if organization else ()

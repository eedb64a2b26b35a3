"""People and agencies of one name: perhaps one of them twice."""

from collections.abc import Iterable

from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.party import Organization, Person


def namesake_of_person(person: Person, people: Iterable[Person]) -> Person | None:
    """Return another one of ``people`` with the name of ``person``, gelar aside; None for none.

    Two NIP make two people.
    """
    key = name_key(person.name)
    return next(
        (
            one
            for one in people
            if one.id != person.id
            and name_key(one.name) == key
            and not (one.nip and person.nip and one.nip != person.nip)
        ),
        None,
    )


def namesake_of_organization(
    organization: Organization, organizations: Iterable[Organization]
) -> Organization | None:
    """Return another agency that goes by one of the names of ``organization``; None for none."""
    names = _names(organization)
    return next(
        (one for one in organizations if one.id != organization.id and names & _names(one)), None
    )


def _names(organization: Organization) -> set[str]:
    return {fold(name) for name in organization.names} - {""}

"""What each agency is handed of a list of follow-ups: all that it owes, alone or with others."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from kesbang_desktop.domain.action_matrix import MatrixGroup
from kesbang_desktop.domain.agency import WITHOUT_AGENCY, agency_of
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Directory, Party, PartyKind

_Agency = tuple[UUID, str]


def agency_sheets(follow_ups: Iterable[FollowUp], directory: Directory) -> list[MatrixGroup]:
    """Return a group for each agency, by name, with the follow-ups in the order given.

    What several agencies owe together stands in the group of each. What is owed by nobody whose
    agency is known comes last.
    """
    agencies = _agencies(directory)
    owed: dict[_Agency | None, list[FollowUp]] = {}
    for one in follow_ups:
        found = (_agency(owner, agencies) for owner in one.owners)
        for agency in dict.fromkeys(filter(None, found)) or (None,):
            owed.setdefault(agency, []).append(one)
    order = sorted(owed, key=lambda one: (one is None, one and (fold(one[1]), one[0])))
    return [MatrixGroup(one[1] if one else WITHOUT_AGENCY, tuple(owed[one])) for one in order]


def _agency(owner: Party, agencies: Mapping[UUID, _Agency]) -> _Agency | None:
    """Return the agency of an owner; one that left the directory still stands for itself."""
    if owner.kind is PartyKind.ORGANIZATION:
        return agencies.get(owner.id, (owner.id, owner.name))
    return agencies.get(owner.id)


def _agencies(directory: Directory) -> dict[UUID, _Agency]:
    """Return the agency of every person and unit that has one."""
    known = {one.id: one for one in directory.organizations}
    above = ((one.id, agency_of(one, known.get)) for one in directory.organizations)
    agencies = {id: (agency.id, agency.display_name) for id, agency in above}
    of_people = {
        one.id: agencies[one.organization_id]
        for one in directory.people
        if one.organization_id in agencies
    }
    return agencies | of_people

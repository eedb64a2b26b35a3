"""Whom there is to invite: from the directory, a group or the meeting before."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.invite_group import InviteGroup
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Directory, Party


@dataclass(frozen=True, slots=True)
class Invitee:
    """Somebody who can be invited; ``before`` is how he was on the roll of the meeting before."""

    party: Party
    position: str = ""
    agency: str = ""
    before: Attendance | None = None


@dataclass(frozen=True, slots=True)
class Invitable:
    """Where invitees come from. ``there`` are the ids of those who are on the roll already."""

    directory: Directory
    groups: Sequence[InviteGroup] = ()
    last: Sequence[Attendance] = ()
    there: frozenset[UUID] = frozenset()


class Sources:
    """Invitees of each source, with what the directory knows of them."""

    def __init__(self, invitable: Invitable) -> None:
        names = {one.id: one.display_name for one in invitable.directory.organizations}
        agency = QCoreApplication.translate("InviteDialog", "instansi")
        people = [
            Invitee(one.party, one.position, names.get(one.organization_id or one.id, ""))
            for one in invitable.directory.people
        ]
        agencies = [Invitee(one.party, agency) for one in invitable.directory.organizations]
        self.known = [*people, *agencies]
        self._by_id = {one.party.id: one for one in self.known}
        self.last = [
            Invitee(
                one.party,
                one.position,
                one.organization.name if one.organization and one.person else "",
                one,
            )
            for one in invitable.last
        ]

    def of_group(self, group: InviteGroup) -> list[Invitee]:
        """Return the members of ``group`` in their order."""
        return [self._by_id.get(one.id, Invitee(one)) for one in group.members]


def filtered(rows: Sequence[Invitee], text: str) -> list[Invitee]:
    """Return those of ``rows`` in whom every word of ``text`` begins a word."""
    words = fold(text).split()
    if not words:
        return list(rows)
    found = []
    for one in rows:
        key = f" {fold(f'{one.party.name} {one.position} {one.agency}')}"
        if all(f" {word}" in key for word in words):
            found.append(one)
    return found

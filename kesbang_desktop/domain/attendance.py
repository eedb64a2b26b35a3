"""Who was invited to a meeting and who came (kehadiran)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import time
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import Party, PartyKind


class Role(StrEnum):
    """What somebody does in the meeting, first the one that leads."""

    CHAIR = "chair"
    SECRETARY = "secretary"
    NOTE_TAKER = "note_taker"
    RESOURCE_PERSON = "resource_person"
    PARTICIPANT = "participant"


SINGLE_ROLES = (Role.CHAIR, Role.SECRETARY, Role.NOTE_TAKER)


class Presence(StrEnum):
    """Whether somebody came; UNKNOWN until it is noted."""

    UNKNOWN = "unknown"
    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    REPRESENTED = "represented"


# Whoever stands in for somebody came in his place.
CAME = frozenset((Presence.PRESENT, Presence.REPRESENTED))


@dataclass(frozen=True, slots=True)
class Attendance:
    """One line of the attendance list: a person, or an organization whose person is not known.

    ``position`` and ``organization`` say what held at the time of the meeting. ``organization`` is
    set for a bare organization too (then ``person`` is None and ``position`` is empty).
    ``represented_by`` names the stand-in where presence is REPRESENTED, ``stand_in_position`` what
    that one is. ``reason`` is why somebody did not come. Who is ``online`` (daring) came by a line
    and not into the room. ``nip``, ``rank`` and ``grade`` are read from the directory and are not
    stored here.
    """

    id: UUID
    meeting_id: UUID
    order_key: str
    person: Party | None = None
    organization: Party | None = None
    position: str = ""
    roles: frozenset[Role] = frozenset()
    invited: bool = True
    presence: Presence = Presence.UNKNOWN
    represented_by: str = ""
    time_in: time | None = None
    time_out: time | None = None
    nip: str = ""
    rank: str = ""
    grade: str = ""
    stand_in_position: str = ""
    reason: str = ""
    online: bool = False

    def __post_init__(self) -> None:
        if self.person is None and self.organization is None:
            raise InvalidRecordError("Peserta belum bernama. Isi nama orang atau instansinya.")
        if self.person is not None and self.person.kind is not PartyKind.PERSON:
            raise InvalidRecordError("Nama peserta menunjuk instansi. Pilih orangnya.")

    @property
    def party(self) -> Party:
        """Who attends: the person, or the bare organization."""
        party = self.person or self.organization
        assert party is not None
        return party

    @property
    def has_come(self) -> bool:
        """Whether somebody came, a stand-in included."""
        return self.presence in CAME

    @property
    def role(self) -> Role:
        """The leading role; PARTICIPANT where no other is set."""
        return next((role for role in Role if role in self.roles), Role.PARTICIPANT)


def count_present(attendances: Iterable[Attendance]) -> int:
    """Return how many came, whoever stands in for somebody included."""
    return sum(one.has_come for one in attendances)


def recipients_of(attendances: Iterable[Attendance]) -> list[str]:
    """Return who gets the minutes, in the order of the list: an agency once, others by name."""
    parties = (one.organization or one.party for one in attendances)
    return list({party.id: party.name for party in parties}.values())


def invitees_of(attendances: Iterable[Attendance]) -> list[Attendance]:
    """Return whom the invitation goes to: not who leads the meeting or takes its minutes only."""
    return [
        one
        for one in attendances
        if one.invited and (not one.roles or one.roles.difference(SINGLE_ROLES))
    ]


def holder_of(role: Role, attendances: Iterable[Attendance]) -> Attendance | None:
    """Return the first attendance with ``role``, or None."""
    return next((one for one in attendances if role in one.roles), None)

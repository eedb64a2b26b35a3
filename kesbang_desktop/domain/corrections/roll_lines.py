"""The roll of a meeting with corrections taken: names, positions, who leads."""

from dataclasses import replace
from uuid import UUID

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance, Presence, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.corrections.naming import Names
from kesbang_desktop.domain.corrections.values import (
    ONLINE,
    RESOURCE,
    STAND_IN,
    Described,
    read_described,
)
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import name_and_position, without_courtesy
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Party, PartyKind

_ENVOY = "Perwakilan "


class RollLines:
    """Attendances by id, in order. ``added`` are those that were not among them."""

    def __init__(self, minutes: Minutes, names: Names) -> None:
        self._meeting_id = minutes.meeting.id
        self._names = names
        self._lines = {one.id: one for one in minutes.attendances}
        self.added: dict[UUID, Attendance] = {}

    def result(self) -> tuple[Attendance, ...]:
        """Return the roll as it is now."""
        return tuple(self._lines.values())

    def describe(self, attendance_id: UUID, text: str) -> None:
        """Let a line of the roll be what ``text`` says. Raises InvalidRecordError."""
        line = self._line(attendance_id)
        self._lines[line.id] = self._described(line, read_described(text))

    def add(self, line: AttendeeLine, rest: str = "") -> None:
        """Let somebody have come who is not listed; ``rest`` stood behind him in the list.

        Raises InvalidRecordError.
        """
        agency, person = (
            self._names.of_kind(kind, name) if name else None
            for kind, name in (
                (PartyKind.ORGANIZATION, line.organization),
                (PartyKind.PERSON, without_courtesy(line.name)),
            )
        )
        party = person or agency
        if party is None:
            raise InvalidRecordError("Baris ini tidak menyebut nama. Tambahkan di tab Peserta.")
        listed = next((one for one in self._lines.values() if one.party.id == party.id), None)
        if listed is not None:
            # A name that was written into the list and into the table is one.
            if listed.id not in self.added:
                raise InvalidRecordError(f"“{party.name}” sudah ada dalam daftar peserta.")
            return
        new = self._new(party)
        new = replace(new, organization=agency, position=line.position if person else "")
        self._lines[new.id] = self.added[new.id] = _with_rest(new, rest) if rest else new

    def remove(self, attendance_id: UUID) -> None:
        """Take somebody out of the list. Raises InvalidRecordError for whoever has a role."""
        line = self._line(attendance_id)
        if line.roles.intersection(SINGLE_ROLES):
            raise InvalidRecordError(
                f"“{line.party.name}” tercatat sebagai ketua, sekretaris, atau pencatat. "
                "Ganti dahulu di tab Peserta."
            )
        del self._lines[line.id]

    def give_role(self, role: Role, text: str) -> None:
        """Let whoever ``text`` names have ``role`` alone; nobody where it is empty."""
        holder = next((one for one in self._lines.values() if role in one.roles), None)
        if not text:
            self._take_role(holder, role)
            return
        said = read_described(text)
        if holder is None or holder.person is None:
            self._take_role(holder, role)
            self._give_role(self._names.party(said.name), said, role)
            return
        party = self._names.party(said.name, holder.person)
        if party.id == holder.person.id:
            self._lines[holder.id] = self._described(holder, said)
            return
        self._take_role(holder, role)
        self._give_role(party, said, role)

    def _take_role(self, holder: Attendance | None, role: Role) -> None:
        if holder is not None:
            self._lines[holder.id] = replace(holder, roles=holder.roles - {role})

    def _give_role(self, party: Party, said: Described, role: Role) -> None:
        line = next((one for one in self._lines.values() if one.party.id == party.id), None)
        if line is None:
            line = self._new(party)
        given = replace(line, roles=line.roles | {role})
        self._lines[line.id] = self._described(given, said) if said.known else given

    def _line(self, attendance_id: UUID) -> Attendance:
        if attendance_id not in self._lines:
            raise InvalidRecordError("Peserta ini sudah tidak ada dalam daftar.")
        return self._lines[attendance_id]

    def _new(self, party: Party) -> Attendance:
        last = max((one.order_key for one in self._lines.values()), default=None)
        is_person = party.kind is PartyKind.PERSON
        return Attendance(
            new_id(),
            self._meeting_id,
            key_between(last, None),
            party if is_person else None,
            None if is_person else party,
            presence=Presence.PRESENT,
        )

    def _described(self, line: Attendance, said: Described) -> Attendance:
        name = said.name
        if line.person is not None:
            line = replace(line, person=self._names.party(name, line.person))
        elif line.organization is not None:
            called = name.removeprefix(_ENVOY)
            line = replace(line, organization=self._agency(called, line.organization))
        if said.rest:
            line = _with_rest(line, said.rest)
        return self._with_known(line, said.known)

    def _with_known(self, line: Attendance, known: str) -> Attendance:
        """Return ``line`` with position and agency as they stand in the brackets."""
        agency = line.organization.name if line.organization and line.person else ""
        if known == ", ".join(filter(None, (line.position, agency))):
            return line
        if line.person is None:
            return replace(line, position=known)
        if agency and known == agency:
            return replace(line, position="")
        if agency and known.endswith(f", {agency}"):
            return replace(line, position=known.removesuffix(f", {agency}"))
        if line.position and known.startswith(f"{line.position}, "):
            name = known.removeprefix(f"{line.position}, ")
            return replace(line, organization=self._agency(name, line.organization))
        if known == line.position:
            return replace(line, organization=None)
        if not agency:
            return replace(line, position=known)
        position, comma, name = known.rpartition(", ")
        if not comma:
            return replace(line, position=known, organization=None)
        return replace(line, position=position, organization=self._agency(name, line.organization))

    def _agency(self, name: str, instead_of: Party | None) -> Party:
        return self._names.of_kind(PartyKind.ORGANIZATION, name, instead_of)


def _with_rest(line: Attendance, rest: str) -> Attendance:
    """Return ``line`` with what stands behind it: a resource person, a stand-in."""
    if RESOURCE in rest:
        line = replace(line, roles=line.roles | {Role.RESOURCE_PERSON})
        rest = rest.replace(RESOURCE, "", 1)
    line = replace(line, online=rest.endswith(ONLINE))
    rest = rest.removesuffix(ONLINE)
    if rest.startswith(STAND_IN):
        name, position = name_and_position(rest.removeprefix(STAND_IN))
        return replace(
            line,
            presence=Presence.REPRESENTED,
            represented_by=name,
            stand_in_position=position,
        )
    if rest:
        raise InvalidRecordError(
            f"“{rest.lstrip(', ')}” di belakang nama tidak dikenal. Perbaiki di tab Peserta."
        )
    return line

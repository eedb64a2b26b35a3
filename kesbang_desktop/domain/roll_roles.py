"""Who led, kept the minutes and so on, joined with the list of attendees."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import fold, name_key, without_courtesy
from kesbang_desktop.domain.official_words import is_position
from kesbang_desktop.domain.roll import Roll
from kesbang_desktop.domain.roll_editing import give_role
from kesbang_desktop.domain.shorthand import is_doubtful


@dataclass(frozen=True, slots=True)
class RoleLine:
    """Whom notes name for a role: as it was ``said``, and what that reads as."""

    role: Role
    said: str
    attendee: AttendeeLine


def give_roles(roll: Roll, lines: Iterable[RoleLine]) -> list[str]:
    """Give each role to the attendance it names, adding whoever is not on the list.

    A part of a name is enough, or a jabatan, where only one fits. Gelar that stand only here are
    kept. Returns sentences on names that fit several, or none.
    """
    problems: list[str] = []
    for line in lines:
        found = _whole(roll, line.said) or _whole(roll, line.attendee.name)
        if len(found) > 1:
            problems.append(
                f"“{line.said}” cocok dengan {len(found)} peserta; dipakai yang pertama. "
                "Periksa di tab Peserta."
            )
        index = found[0] if found else _in_part(roll, line, problems)
        if index is None:
            continue
        one = roll.attendances[index]
        if line.role in SINGLE_ROLES:
            roll.attendances[:] = give_role(roll.attendances, line.role, one.id)
        else:
            roll.attendances[index] = replace(one, roles=one.roles | {line.role})
        _keep_gelar(roll, index, line, problems)
    return problems


def _whole(roll: Roll, name: str) -> list[int]:
    key = name_key(name)
    return [
        at for at, one in enumerate(roll.attendances) if key and name_key(one.party.name) == key
    ]


def _in_part(roll: Roll, line: RoleLine, problems: list[str]) -> int | None:
    """Return the attendance that a part of a name or a jabatan means, else a new one.

    None where it fits several, or somebody with other gelar: nobody has the role then.
    """
    known = KnownParties(roll.attendances).find_speaker(line.attendee.name or line.said)
    if known.rivals:
        names = " atau ".join(party.name for party in known.rivals)
        problems.append(
            f"“{line.said}” cocok dengan lebih dari satu peserta ({names}). Pilih di Data rapat."
        )
        return None
    if known.party is not None and is_doubtful(line.attendee.name, known.party):
        problems.append(
            f"belum tentu “{line.said}” adalah {known.party.name}: gelarnya lain. "
            "Pilih di Data rapat."
        )
        return None
    for at, one in enumerate(roll.attendances):
        if known.party is not None and one.party == known.party:
            return at
    if roll.add(line.attendee) is None:
        return None
    if is_position(without_courtesy(line.said).split()[0]):
        problems.append(f"“{line.said}” terbaca sebagai jabatan. Lengkapi namanya di tab Peserta.")
    return len(roll.attendances) - 1


def _keep_gelar(roll: Roll, index: int, line: RoleLine, problems: list[str]) -> None:
    name = without_courtesy(line.attendee.name)
    old = roll.attendances[index].party.name
    more = set(fold(name).split()) - set(fold(old).split())
    if not more or name_key(name) != name_key(old):
        return
    less = set(fold(old).split()) - set(fold(name).split())
    if less or not roll.call_in_full(index, name):
        problems.append(f"“{name}” dicatat sebagai “{old}”. Periksa gelarnya di Direktori.")

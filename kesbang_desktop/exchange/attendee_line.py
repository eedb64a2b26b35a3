"""One attendee of the notes format: ``- name, jabatan, instansi``.

Read from the right, because degrees hold commas. ``\\,`` is a comma that separates nothing, and
a backslash before a jabatan keeps one that looks like a degree apart from the name. What the plain
form cannot say stands in brackets at the end: ``[narasumber, izin]``.
"""

import re

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.names import is_degree

BARE_ORGANIZATION = "perwakilan"
_SEPARATOR = re.compile(r"(?<!\\),")
_PRESENCE_WORDS = {
    "hadir": Presence.PRESENT,
    "belum": Presence.UNKNOWN,
    "izin": Presence.EXCUSED,
    "tidak hadir": Presence.ABSENT,
}
_WORD_OF_PRESENCE = {presence: word for word, presence in _PRESENCE_WORDS.items()}
_REPRESENTED = "diwakili oleh "
_RESOURCE_PERSON = "narasumber"
_NOT_INVITED = "tanpa undangan"


def read_attendee(line: str, presence: Presence = Presence.PRESENT) -> AttendeeLine:
    """Return the parts of ``line``, without its leading dash; ``presence`` where it says none."""
    flags: list[str] = []
    before, bracket, inside = line.rstrip().removesuffix("]").rpartition("[")
    if bracket and line.rstrip().endswith("]") and (found := _split_flags(inside)):
        flags, line = found, before.rstrip()
    parts = [part.replace("\\,", ",").strip() for part in _SEPARATOR.split(line)]
    name, position, organization = _name_position_organization(parts)
    represented = next((flag for flag in flags if flag.startswith(_REPRESENTED)), "")
    words = [_PRESENCE_WORDS[flag] for flag in flags if flag in _PRESENCE_WORDS]
    return AttendeeLine(
        "" if name.casefold() == BARE_ORGANIZATION and organization else name,
        position,
        organization,
        Presence.REPRESENTED if represented else words[0] if words else presence,
        represented.removeprefix(_REPRESENTED),
        _RESOURCE_PERSON in flags,
        _NOT_INVITED not in flags,
    )


def write_attendee(attendance: Attendance) -> str:
    """Return the line that reads as ``attendance``, with its leading dash."""
    organization = attendance.organization.name if attendance.organization else ""
    if attendance.person is None:
        parts = [BARE_ORGANIZATION, _escape(organization)]
        if attendance.position:
            parts.insert(1, _escape(attendance.position))
    else:
        parts = [attendance.person.name]
        if attendance.position or organization:
            parts += [_escape(attendance.position)] if attendance.position else []
            parts.append(_escape(organization))
        if _reads_otherwise(parts, attendance, organization):
            parts = [
                _escape(attendance.person.name),
                _escape_position(attendance.position),
                _escape(organization),
            ]
    line = "- " + ", ".join(parts)
    flags = _flags(attendance)
    return f"{line} [{', '.join(flags)}]" if flags else line.rstrip(" ")


def _reads_otherwise(parts: list[str], attendance: Attendance, organization: str) -> bool:
    read = read_attendee(", ".join(parts))
    assert attendance.person is not None
    wanted = (attendance.person.name, attendance.position, organization)
    return (read.name, read.position, read.organization) != wanted


def _name_position_organization(parts: list[str]) -> tuple[str, str, str]:
    if len(parts) == 1 or all(is_degree(part) for part in parts[1:]):
        return ", ".join(parts), "", ""
    organization = parts.pop()
    if len(parts) == 1 or is_degree(parts[-1]):
        return ", ".join(parts), "", organization
    position = parts.pop().removeprefix("\\")
    return ", ".join(parts), position, organization


def _split_flags(text: str) -> list[str]:
    """Return the flags in ``text``, or nothing where any of them is not one (plain brackets)."""
    flags = [flag.strip() for flag in text.split(",")]
    known = {*_PRESENCE_WORDS, _RESOURCE_PERSON, _NOT_INVITED}
    return flags if all(f in known or f.startswith(_REPRESENTED) for f in flags) else []


def _flags(attendance: Attendance) -> list[str]:
    flags = [_RESOURCE_PERSON] if Role.RESOURCE_PERSON in attendance.roles else []
    if not attendance.invited:
        flags.append(_NOT_INVITED)
    if attendance.presence is Presence.REPRESENTED:
        stand_in = attendance.represented_by.replace(",", " ").replace("]", ")").replace("[", "(")
        flags.append(_REPRESENTED + stand_in)
    elif attendance.presence is not Presence.PRESENT:
        flags.append(_WORD_OF_PRESENCE[attendance.presence])
    return flags


def _escape(text: str) -> str:
    text = text.replace(",", "\\,")
    # A backslash at the end must not touch the comma that comes next.
    return f"{text} " if text.endswith("\\") else text


def _escape_position(text: str) -> str:
    text = _escape(text)
    return f"\\{text}" if is_degree(text) or text.startswith("\\") else text

"""One attendee of the notes format: ``- name, jabatan, instansi``.

Read from the right, because degrees hold commas. ``\\,`` is a comma that separates nothing, and
a backslash before a jabatan keeps one that looks like a degree apart from the name. What the plain
form cannot say stands in brackets at the end: ``[narasumber, izin, alasan sakit]``. An agency alone
on a line is one that sends somebody.
"""

import re
from dataclasses import replace
from datetime import time
from typing import Any

from kesbang_desktop.domain.attendance import Attendance, Presence, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.date_reading import parse_time
from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.names import is_degree
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.people.in_brackets import sent_by, split_role, split_sender
from kesbang_desktop.exchange.people.several import COMMA
from kesbang_desktop.exchange.people.words import ListWords

BARE_ORGANIZATION = "perwakilan"
_WORDS = ListWords(Directory())
_ENVOY = re.compile(r"(?:perwakilan|utusan|unsur)\s+(?:dari\s+)?(?=\S)", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:dan|serta)\s", re.IGNORECASE)
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
_ONLINE = "daring"
# What a flag begins with, and the field that the rest of it is.
_SAID = {
    "sebagai ": "stand_in_position",
    "alasan ": "reason",
    "datang ": "time_in",
    "pulang ": "time_out",
}
_BEGINNINGS = (_REPRESENTED, *_SAID)


def read_attendee(line: str, presence: Presence = Presence.PRESENT) -> AttendeeLine:
    """Return the parts of ``line``, without its leading dash; ``presence`` where it says none.

    What stands in round brackets (``(pimpinan)``, ``(mewakili Kadis)``) counts where no square
    ones end the line.
    """
    if line.rstrip().endswith("]"):
        return _read_parts(line, presence)
    left, role = split_role(line)
    came, sender = split_sender(left, _WORDS)
    read = _read_parts(came if sender else left, presence)
    if sender:
        sent = sent_by(read, _read_parts(sender, presence), _WORDS)
        read = sent or _read_parts(left, presence)
    return replace(read, role=role)


def _read_parts(line: str, presence: Presence) -> AttendeeLine:
    read = read_named(line, presence)
    if read.position or read.organization or not _is_agency(read.name):
        return read
    return replace(read, name="", organization=_ENVOY.sub("", read.name))


def read_named(line: str, presence: Presence = Presence.PRESENT) -> AttendeeLine:
    """Return the parts of ``line`` as :func:`read_attendee`; what stands first is a name."""
    flags: list[str] = []
    before, bracket, inside = line.rstrip().removesuffix("]").rpartition("[")
    if bracket and line.rstrip().endswith("]") and (found := _split_flags(inside)):
        flags, line = found, before.rstrip()
    parts = [part.replace("\\,", ",").strip() for part in COMMA.split(line)]
    name, position, organization = _name_position_organization(parts)
    represented = next((flag for flag in flags if flag.startswith(_REPRESENTED)), "")
    words = [_PRESENCE_WORDS[flag] for flag in flags if flag in _PRESENCE_WORDS]
    read = AttendeeLine(
        "" if name.casefold() == BARE_ORGANIZATION and organization else name,
        position,
        organization,
        Presence.REPRESENTED if represented else words[0] if words else presence,
        represented.removeprefix(_REPRESENTED),
        Role.RESOURCE_PERSON if _RESOURCE_PERSON in flags else None,
        _NOT_INVITED not in flags,
    )
    return replace(read, **_more(flags))


def write_attendee(attendance: Attendance) -> str:
    """Return the line that reads as ``attendance``, with its leading dash."""
    organization = attendance.organization.name if attendance.organization else ""
    if attendance.person is None:
        parts = [BARE_ORGANIZATION, _escape_part(organization)]
        if attendance.position:
            parts.insert(1, _escape_part(attendance.position))
    else:
        parts = [attendance.person.name]
        if attendance.position or organization:
            parts += [_escape(attendance.position)] if attendance.position else []
            parts.append(_escape(organization))
        if _reads_otherwise(parts, attendance, organization):
            parts = [
                _escape(attendance.person.name),
                _escape_part(attendance.position),
                _escape_part(organization),
            ]
    # A comma at the end says that what stands before it is no agency.
    line = ("- " + ", ".join(parts)).rstrip(" ")
    flags = _flags(attendance)
    if not flags and (split_role(line)[1] or split_sender(line, _WORDS)[1]):
        # Round brackets of a name or an agency are text where square ones follow.
        flags = [_WORD_OF_PRESENCE[Presence.PRESENT]]
    return f"{line} [{', '.join(flags)}]" if flags else line


def _reads_otherwise(parts: list[str], attendance: Attendance, organization: str) -> bool:
    read = _read_parts(", ".join(parts), Presence.PRESENT)
    assert attendance.person is not None
    wanted = (attendance.person.name, attendance.position, organization)
    return (read.name, read.position, read.organization) != wanted


def _is_agency(name: str) -> bool:
    return name.casefold() != BARE_ORGANIZATION and "," not in name and _WORDS.is_agency(name)


def _name_position_organization(parts: list[str]) -> tuple[str, str, str]:
    parts = _joined(parts)
    if len(parts) == 1 or all(is_degree(part) for part in parts[1:]):
        return ", ".join(parts), "", ""
    organization = parts.pop().removeprefix("\\")
    if len(parts) == 1 or is_degree(parts[-1]):
        return ", ".join(parts), "", organization
    # A jabatan may hold commas itself: it begins with its first word.
    last = len(parts) - 1
    at = next((at for at in range(1, last) if _WORDS.is_position(parts[at])), last)
    return ", ".join(parts[:at]), ", ".join(parts[at:]).removeprefix("\\"), organization


def _joined(parts: list[str]) -> list[str]:
    """Return ``parts`` with what only goes on joined to the one before: ``dan Kepegawaian``."""
    joined: list[str] = []
    for part in parts:
        if joined and _GOES_ON.match(part):
            joined[-1] = f"{joined[-1]}, {part}"
        else:
            joined.append(part)
    return joined


def _split_flags(text: str) -> list[str]:
    """Return the flags in ``text``, or nothing where any of them is not one (plain brackets)."""
    flags = [flag.strip() for flag in text.split(",")]
    known = {*_PRESENCE_WORDS, _RESOURCE_PERSON, _NOT_INVITED, _ONLINE}
    return flags if all(f in known or f.startswith(_BEGINNINGS) for f in flags) else []


def _flags(attendance: Attendance) -> list[str]:
    flags = [_RESOURCE_PERSON] if Role.RESOURCE_PERSON in attendance.roles else []
    if not attendance.invited:
        flags.append(_NOT_INVITED)
    if attendance.presence is Presence.REPRESENTED:
        flags.append(_REPRESENTED + _in_brackets(attendance.represented_by))
    elif attendance.presence is not Presence.PRESENT:
        flags.append(_WORD_OF_PRESENCE[attendance.presence])
    return flags + _said_more(attendance)


def _more(flags: list[str]) -> dict[str, Any]:
    """Return what flags say beside presence, by the field of an AttendeeLine."""
    found: dict[str, Any] = {"online": _ONLINE in flags}
    for flag in flags:
        for word, name in _SAID.items():
            if flag.startswith(word):
                said = flag.removeprefix(word)
                found[name] = parse_time(said) if name.startswith("time") else said
    return found


def _said_more(attendance: Attendance) -> list[str]:
    flags = [_ONLINE] if attendance.online else []
    for word, name in _SAID.items():
        value = getattr(attendance, name)
        if value:
            said = format_time(value) if isinstance(value, time) else _in_brackets(value)
            flags.append(word + said)
    return flags


def _in_brackets(text: str) -> str:
    return text.replace(",", " ").replace("]", ")").replace("[", "(")


def _escape(text: str) -> str:
    text = text.replace(",", "\\,")
    # A backslash at the end must not touch the comma that comes next.
    return f"{text} " if text.endswith("\\") else text


def _escape_part(text: str) -> str:
    text = _escape(text)
    is_other = is_degree(text) or text.startswith("\\") or _GOES_ON.match(text)
    return f"\\{text}" if is_other else text

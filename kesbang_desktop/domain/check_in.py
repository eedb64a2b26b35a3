"""The line by which whoever arrives is noted while a meeting goes on.

Who it is stands first, as a few letters; signs behind it say what else is to be noted:

    sek                      hadir
    sek ~                    hadir daring
    sek 09.40                hadir sejak 09.40
    sek > Budi, Kabid        diwakili Budi (or: Budi, Kabid mewakili sek)
    sek - sakit              izin: sakit
    sek /                    pulang; sek / 11.15 at that time

The words ``daring``, ``izin`` and ``pulang`` do what their signs do.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from enum import IntEnum

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.date_reading import parse_time
from kesbang_desktop.domain.names import bare_name, fold, is_degree, name_and_position, name_key
from kesbang_desktop.domain.roll_editing import noted

_STANDS_IN = re.compile(r"\s+mewakili\s+", re.IGNORECASE)
_SENDS = re.compile(r"\s*>\s*|\s+diwakili(?:\s+oleh)?\s+", re.IGNORECASE)
_EXCUSED = re.compile(r"\s+(?:-|izin\b)[\s:]*", re.IGNORECASE)
_LEAVES = re.compile(r"\s+(?:/|pulang\b)\s*", re.IGNORECASE)
_ONLINE = re.compile(r"\s*~|\s+daring$", re.IGNORECASE)
_CLOCK = re.compile(r"\s+(\d{1,2}[.:]\d{2})$")


@dataclass(frozen=True, slots=True)
class CheckInLine:
    """What a line says: of ``who``, whether he came, by which way, and when if it tells.

    Who ``leaves`` was there until then. ``stand_in`` came in his place, with ``position``;
    ``reason`` is why he did not come.
    """

    who: str
    presence: Presence = Presence.PRESENT
    online: bool = False
    leaves: bool = False
    at: time | None = None
    stand_in: str = ""
    position: str = ""
    reason: str = ""


def read_check_in(text: str) -> CheckInLine:
    """Return what ``text`` says; what is no sign in it is who."""
    text = " ".join(text.split())
    who, excused, reason = _divided(_EXCUSED, f"{text} ")
    # With a comma it is part of what somebody is: "Kabid Izin Usaha".
    if excused and not re.search(r"[,>]", who):
        return CheckInLine(who, Presence.EXCUSED, reason=reason)
    line, text = _with_clock(CheckInLine(text), text)
    envoy, stands_in, chief = _divided(_STANDS_IN, text)
    if stands_in:
        text = f"{chief} > {envoy}"
    if _ONLINE.search(text):
        line, text = replace(line, online=True), _ONLINE.sub("", text, count=1)
        line, text = _with_clock(line, text)
    who, sends, envoy = _divided(_SENDS, text)
    if sends:
        name, position = name_and_position(envoy)
        return replace(
            line, who=who, presence=Presence.REPRESENTED, stand_in=name, position=position
        )
    who, leaves, rest = _divided(_LEAVES, f"{text} ")
    if leaves and not rest and "," not in who:
        return replace(line, who=who, leaves=True)
    return replace(line, who=text.strip())


def check_in(one: Attendance, line: CheckInLine, now: time | None) -> Attendance:
    """Return ``one`` as ``line`` has it; ``now`` is noted where the line tells no time."""
    at = line.at or now
    if line.leaves:
        came = one if one.has_come else noted(one, Presence.PRESENT)
        return replace(came, time_out=at)
    fresh = noted(one, line.presence)
    if line.presence is Presence.EXCUSED:
        return replace(fresh, reason=line.reason)
    return replace(
        fresh,
        online=line.online,
        time_in=at,
        represented_by=line.stand_in,
        stand_in_position=line.position,
    )


class Nearness(IntEnum):
    """How well letters fit somebody: the beginning of the name first, the agency last."""

    NAME = 0
    WORDS = 1
    INITIALS = 2
    AGENCY = 3


def nearness(query: str, name: str, *others: str) -> Nearness | None:
    """Return how ``query`` fits ``name``, or ``others``: agency and jabatan. None: it does not.

    The beginnings of several words may be typed as one: ``mri`` for Muhammad Ridwan.
    """
    wanted = fold(bare_name(query))
    key = name_key(name)
    words = wanted.split()
    if not words:
        return None
    if key.startswith(wanted):
        return Nearness.NAME
    if all(f" {word}" in f" {key}" for word in words):
        return Nearness.WORDS
    if len(words) == 1 and _begins_in_turn(wanted, key.split()):
        return Nearness.INITIALS
    spaced = " ".join(f" {fold(other)}" for other in others)
    return Nearness.AGENCY if all(f" {word}" in spaced for word in words) else None


def find_on_roll(query: str, roll: Sequence[Attendance], leaving: bool = False) -> list[Attendance]:
    """Return whom ``query`` may mean: who is waited for first, who leaves of those who came."""
    found = [
        (one.has_come is not leaving, near, at, one)
        for at, one in enumerate(roll)
        if (near := nearness(query, one.party.name, *_beside(one))) is not None
    ]
    return [one for *_, one in sorted(found, key=lambda each: each[:3])]


def names_stranger(who: str) -> bool:
    """Tell whether ``who`` is a line that can bring somebody new: a name and something of him."""
    name, *rest = (part.strip() for part in who.split(","))
    return bool(name) and any(part and not is_degree(part) for part in rest)


def _beside(one: Attendance) -> tuple[str, ...]:
    return one.position, one.organization.name if one.organization else ""


def _begins_in_turn(letters: str, words: Sequence[str]) -> bool:
    """Tell whether ``letters`` are the beginnings of some of ``words``, in their order."""
    if not letters:
        return True
    for at, word in enumerate(words):
        for length in range(1, len(letters) + 1):
            if not word.startswith(letters[:length]):
                break
            if _begins_in_turn(letters[length:], words[at + 1 :]):
                return True
    return False


def _with_clock(line: CheckInLine, text: str) -> tuple[CheckInLine, str]:
    found = _CLOCK.search(text)
    at = parse_time(found[1]) if found else None
    if found is None or at is None:
        return line, text
    return replace(line, at=at), text[: found.start()]


def _divided(sign: re.Pattern[str], text: str) -> tuple[str, str, str]:
    """Return what stands before the first ``sign``, the sign, and what stands behind it."""
    found = sign.search(text)
    if found is None:
        return text.strip(), "", ""
    return text[: found.start()].strip(), found[0], text[found.end() :].strip()

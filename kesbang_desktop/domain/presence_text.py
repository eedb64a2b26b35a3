"""Whether somebody came, as shown and typed: ``hadir daring 09.12–11.15``, ``izin: sakit``."""

import re
from dataclasses import replace
from datetime import time

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.date_reading import parse_time
from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.names import name_and_position
from kesbang_desktop.domain.roll_editing import noted

PRESENCE_WORDS = {
    Presence.UNKNOWN: "belum dicatat",
    Presence.PRESENT: "hadir",
    Presence.EXCUSED: "izin",
    Presence.ABSENT: "tidak hadir",
    Presence.REPRESENTED: "diwakili oleh",
}
ONLINE = "daring"
_CLOCK = r"(\d{1,2}[.:]\d{2})"
_CAME = re.compile(
    rf"hadir(?:\s+(?:secara\s+)?({ONLINE}|luring))?(?:\s+{_CLOCK})?(?:\s*(?:[–-]|s\.d\.)\s*{_CLOCK})?",
    re.IGNORECASE,
)


def write_presence(one: Attendance) -> str:
    """Return what is noted of ``one``, as :func:`read_presence` reads it."""
    word = PRESENCE_WORDS[one.presence]
    if one.presence is Presence.REPRESENTED:
        envoy = ", ".join(filter(None, (one.represented_by, one.stand_in_position)))
        return f"{word} {envoy}".strip()
    if one.presence is Presence.PRESENT:
        times = format_time(one.time_in) if one.time_in else ""
        if one.time_out:
            times += f"{'–' if times else 's.d. '}{format_time(one.time_out)}"
        return " ".join(filter(None, (word, ONLINE if one.online else "", times)))
    return f"{word}: {one.reason}" if one.reason else word


def read_presence(one: Attendance, text: str) -> Attendance | None:
    """Return ``one`` as ``text`` has it; None where that is no presence."""
    text = text.strip()
    if found := _CAME.fullmatch(text):
        return _came(one, found)
    represented = PRESENCE_WORDS[Presence.REPRESENTED]
    if text.casefold().startswith(represented):
        name, position = name_and_position(text[len(represented) :].strip(" :"))
        kept = one if one.has_come else noted(one, Presence.REPRESENTED)
        return replace(
            kept,
            presence=Presence.REPRESENTED,
            represented_by=name,
            stand_in_position=position,
        )
    word, _, reason = text.partition(":")
    for presence in (Presence.UNKNOWN, Presence.EXCUSED, Presence.ABSENT):
        if word.strip().casefold() == PRESENCE_WORDS[presence]:
            reason = "" if presence is Presence.UNKNOWN else reason.strip()
            return replace(noted(one, presence), reason=reason)
    return None


def _came(one: Attendance, found: re.Match[str]) -> Attendance | None:
    clocks: list[time | None] = []
    for said in found.groups()[1:]:
        at = parse_time(said) if said else None
        if said and at is None:
            return None
        clocks.append(at)
    time_in, time_out = clocks
    return replace(
        noted(one, Presence.PRESENT),
        online=(found[1] or "").casefold() == ONLINE,
        time_in=time_in,
        time_out=time_out,
    )

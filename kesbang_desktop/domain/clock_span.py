"""From when until when, as people write it: ``09.00-12.15 WITA``, ``jam 9 pagi s/d selesai``."""

import re
from dataclasses import dataclass
from datetime import time

from kesbang_desktop.domain.date_reading import LONGEST_PHRASE
from kesbang_desktop.domain.meeting import TimeZone

_WORD = r"(?:pukul|jam|pkl\.?|pk\.?)\s*:?\s*"
_PART = r"pagi|siang|sore|petang|malam"
_ZONE = r"\(?(?:WIB|WITA|WIT)\)?"


def _clock(name: str) -> str:
    """Return the pattern of a time: a full hour needs a word beside it, ``jam 9``, ``9 pagi``."""
    return (
        rf"(?:{_WORD})?(?P<{name}_hour>\d{{1,2}})(?:[.:](?P<{name}_minute>\d{{2}})(?:[.:]\d{{2}})?)?"
        rf"(?![\d/])\s*(?P<{name}_zone>{_ZONE})?\s*(?:(?P<{name}_part>{_PART})\b)?"
        rf"\s*(?P<{name}_zone_2>{_ZONE})?"
    )


_SPAN = re.compile(
    rf"(?:{_clock('start')})?\s*"
    rf"(?:(?:-|–|—|s\.?\s?/?d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:{_clock('end')}|se?lesai)"
    rf"\s*(?P<zone>{_ZONE})?)?\s*",
    re.IGNORECASE,
)
_TIMED = re.compile(
    rf"{_WORD}\d|\d[.:]\d\d|\d\s*(?:{_PART})|(?:-|–|s\.?\s?/?d\.?|sampai)\s*selesai", re.I
)
_EARLY = 7
_NOON, _EVENING = 12, 6


@dataclass(frozen=True, slots=True)
class ClockSpan:
    """A start and an end, either may be open, and the time zone beside them.

    ``length`` counts the characters that say so. ``doubt`` is a sentence on a time that may be
    another (``jam 2``); it is not read then.
    """

    start: time | None = None
    end: time | None = None
    zone: TimeZone | None = None
    length: int = 0
    doubt: str = ""


def read_span(text: str) -> ClockSpan | None:
    """Return the times that ``text`` begins with; None where it begins with none."""
    match = _SPAN.match(text) if len(text) <= LONGEST_PHRASE else None
    if match is None or not _TIMED.search(match[0]):
        return None
    groups = match.groupdict()
    zones = {
        value.strip("()").upper() for name, value in groups.items() if "zone" in name and value
    }
    parts = [(groups["start_part"] or "").lower(), (groups["end_part"] or "").lower()]
    if not parts[0] and parts[1] != "malam":
        # "jam 1 - 3 siang".
        parts[0] = parts[1] if _is_bare_early(groups, "start") else ""
    hours = [_hour(groups, name, part) for name, part in zip(("start", "end"), parts, strict=True)]
    if len(zones) > 1 or any(hour is not None and hour < 0 for hour in hours):
        return None
    zone = TimeZone[zones.pop()] if zones else None
    length = len(match[0].rstrip())
    for name, part in zip(("start", "end"), parts, strict=True):
        if not part and _is_bare_early(groups, name):
            hour = int(groups[f"{name}_hour"])
            minute = groups[f"{name}_minute"] or "00"
            doubt = (
                f"jam {hour}.{minute} dapat berarti {hour:02d}.{minute} atau {hour + 12}.{minute}"
            )
            return ClockSpan(None, None, zone, length, doubt)
    times = [
        None if hour is None else time(hour, int(groups[f"{name}_minute"] or 0))
        for name, hour in zip(("start", "end"), hours, strict=True)
    ]
    return ClockSpan(times[0], times[1], zone, length)


def _is_bare_early(groups: dict[str, str | None], name: str) -> bool:
    """Tell whether an hour may be of the morning or of the afternoon: ``jam 2``, not ``02.00``."""
    figures = groups[f"{name}_hour"]
    return bool(figures) and len(figures or "") == 1 and 0 < int(figures or 0) < _EARLY


def _hour(groups: dict[str, str | None], name: str, part: str) -> int | None:
    """Return the hour of 24, None where there is none, -1 where there is no such time."""
    figures, minute = groups[f"{name}_hour"], int(groups[f"{name}_minute"] or 0)
    if figures is None:
        return None
    hour = int(figures)
    if hour > 23 or minute > 59:
        return -1
    if hour > _NOON or not part or part == "pagi":
        return hour
    if part == "malam":
        return hour % 12 + (12 if _EVENING <= hour < _NOON else 0)
    # Siang, sore and petang are after noon; "11 siang" is not.
    return hour if hour >= 10 else hour + 12

"""The header of the notes format: ``Key: value`` lines, then attendees."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import time
from typing import Any

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.dates import clock_behind, parse_time, read_date, weekday_name
from kesbang_desktop.domain.meeting import TITLE_LIMIT, Classification, Meeting, TimeZone
from kesbang_desktop.exchange.attendee_line import AttendeeLine, read_attendee
from kesbang_desktop.exchange.notes_keys import (
    CLASSIFICATION_WORDS,
    ROLE_KEYS,
    TEXT_KEYS,
    Key,
)

_KEY_VALUE = re.compile(r"([^\W\d_][\w /.()-]{0,40}?)\s*:(?:\s+(.*)|\s*)$", re.DOTALL)
_TIME = r"\d{1,2}[.:]\d{2}"
_ZONE = r"WIB|WITA|WIT"
_SPAN = re.compile(
    rf"(?:pukul\s+)?(?P<start>{_TIME})?\s*(?P<zone>{_ZONE})?"
    rf"(?:\s*(?:-|–|—|s\.?\s?d\.?|sampai(?: dengan)?|hingga)\s*"
    rf"(?:(?P<end>{_TIME})|selesai)\s*(?P<end_zone>{_ZONE})?)?\s*",
    re.IGNORECASE,
)


@dataclass
class HeaderReading:
    """What a header says. ``meeting`` is complete; ``warnings`` name the line they are about."""

    meeting: Meeting
    attendees: list[AttendeeLine] = field(default_factory=list)
    role_names: dict[Role, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    has_date: bool = False


def read_header(lines: Iterator[tuple[int, str]], blank: Meeting) -> HeaderReading:
    """Read ``(line number, line)`` pairs up to and including the blank line after the header.

    ``blank`` gives the id and what holds where the notes are silent. A line that is no header line
    is the title when none came before it; otherwise it is reported and kept in the remarks.
    """
    reading = HeaderReading(blank)
    has_title = False
    for number, line in lines:
        if not line.strip():
            break
        if line.lstrip().startswith(("- ", "• ", "* ")):
            reading.attendees.append(read_attendee(line.lstrip()[2:]))
        elif match := _KEY_VALUE.match(line.strip()):
            key, value = match[1].casefold(), (match[2] or "").strip()
            has_title |= key == Key.TITLE
            _read_value(reading, number, key, match[1], value)
        elif not has_title:
            _set_title(reading, number, line.strip())
            has_title = True
        else:
            reading.warnings.append(f"Baris {number}: “{_short(line)}” disimpan di keterangan.")
            reading.remarks.append(line.strip())
    if not reading.has_date:
        reading.warnings.append(
            f"Tanggal rapat tidak tertulis; dipakai {blank.date.isoformat()}. "
            "Perbaiki di Data rapat."
        )
    reading.meeting = replace(reading.meeting, remarks="\n".join(reading.remarks))
    return reading


def _read_value(reading: HeaderReading, number: int, key: str, shown: str, value: str) -> None:
    if key == Key.TITLE:
        _set_title(reading, number, value)
    elif key in TEXT_KEYS:
        old = getattr(reading.meeting, TEXT_KEYS[key])
        change: dict[str, Any] = {TEXT_KEYS[key]: f"{old}\n{value}" if old else value}
        reading.meeting = replace(reading.meeting, **change)
    elif key in ROLE_KEYS:
        if value:
            reading.role_names[ROLE_KEYS[key]] = value
    elif key in _READERS:
        if value and (problem := _READERS[key](reading, value)):
            reading.warnings.append(f"Baris {number}: {problem}")
            reading.remarks.append(f"{shown}: {value}")
    elif key == Key.REMARKS:
        reading.remarks.append(value)
    elif key == Key.ATTENDEES:
        if value:
            reading.attendees.append(read_attendee(value))
    else:
        reading.warnings.append(
            f"Baris {number}: “{shown}” bukan isian yang dikenal; disimpan di keterangan."
        )
        reading.remarks.append(f"{shown}: {value}")


def _set_title(reading: HeaderReading, number: int, title: str) -> None:
    if len(title) > TITLE_LIMIT:
        reading.warnings.append(
            f"Baris {number}: judul lebih dari {TITLE_LIMIT} karakter; judul dipendekkan dan "
            "teks lengkapnya disimpan di keterangan."
        )
        reading.remarks.append(title)
        title = title[: TITLE_LIMIT - 1].rstrip() + "…"
    if title:
        reading.meeting = replace(reading.meeting, title=title)


def _read_date(reading: HeaderReading, value: str) -> str:
    clock = clock_behind(value)
    found = read_date(value.removesuffix(clock))
    day = found.day
    reading.has_date = True
    if day is None:
        return (
            f"“{_short(value)}” bukan tanggal yang ada di kalender; dipakai "
            f"{reading.meeting.date.isoformat()}. Perbaiki di Data rapat."
        )
    reading.meeting = replace(reading.meeting, date=day)
    if found.fits and (found.last is not None or clock):
        # The meeting has one day; the last day, or the time, is kept as it was written.
        reading.remarks.append(f"{Key.DATE.capitalize()}: {value}")
    if not found.fits:
        return f"“{_short(value)}” jatuh pada hari {weekday_name(day)}; hari pada catatan keliru."
    return ""


def _read_called(reading: HeaderReading, value: str) -> str:
    start, end, zone = _read_span(value)
    if start is None or end is not None:
        return f"“{_short(value)}” bukan waktu seperti 08.30."
    reading.meeting = replace(reading.meeting, called_at=start, zone=zone or reading.meeting.zone)
    return ""


def _read_times(reading: HeaderReading, value: str) -> str:
    start, end, zone = _read_span(value)
    if start is None and end is None:
        return f"“{_short(value)}” bukan waktu seperti 09.00-12.15 WITA."
    reading.meeting = replace(
        reading.meeting, started_at=start, ended_at=end, zone=zone or reading.meeting.zone
    )
    return ""


def _read_zone(reading: HeaderReading, value: str) -> str:
    if value.upper() not in TimeZone.__members__:
        return f"“{_short(value)}” bukan WIB, WITA, atau WIT."
    reading.meeting = replace(reading.meeting, zone=TimeZone[value.upper()])
    return ""


def _read_classification(reading: HeaderReading, value: str) -> str:
    found = CLASSIFICATION_WORDS.get(" ".join(value.casefold().split()))
    if found is None:
        choices = ", ".join(CLASSIFICATION_WORDS)
        return f"sifat “{_short(value)}” tidak dikenal ({choices})."
    reading.meeting = replace(reading.meeting, classification=Classification(found))
    return ""


_READERS: dict[str, Callable[[HeaderReading, str], str]] = {
    Key.DATE: _read_date,
    Key.CALLED: _read_called,
    Key.TIME: _read_times,
    Key.ZONE: _read_zone,
    Key.CLASSIFICATION: _read_classification,
}


def _read_span(text: str) -> tuple[time | None, time | None, TimeZone | None]:
    match = _SPAN.fullmatch(text.strip())
    if match is None:
        return None, None, None
    zone = match["zone"] or match["end_zone"]
    ends = [parse_time(match[name]) if match[name] else None for name in ("start", "end")]
    if any(match[name] and end is None for name, end in zip(("start", "end"), ends, strict=True)):
        return None, None, None
    return ends[0], ends[1], TimeZone[zone.upper()] if zone else None


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"

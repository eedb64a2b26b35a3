"""The header of the notes format: ``Key: value`` lines, then attendees."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.clock_span import ClockSpan
from kesbang_desktop.domain.dates import format_date, format_long_date, weekday_name, weekday_number
from kesbang_desktop.domain.meeting import TITLE_LIMIT, Classification, Meeting, TimeZone
from kesbang_desktop.domain.names import fold, without_courtesy
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll_roles import RoleLine
from kesbang_desktop.exchange.attendee_line import read_attendee
from kesbang_desktop.exchange.header_block import HeaderLine
from kesbang_desktop.exchange.header_when import When, read_when, why_no_day
from kesbang_desktop.exchange.notes_keys import (
    CLASSIFICATION_WORDS,
    ROLE_KEYS,
    TEXT_KEYS,
    Key,
)
from kesbang_desktop.exchange.people.lines import read_line
from kesbang_desktop.exchange.people.marks import plain, without_wraps
from kesbang_desktop.exchange.people.several import split_people
from kesbang_desktop.exchange.people.words import ListWords

_SEVERAL = re.compile(r"\s(?:dan|&)\s|;")

# What ends a list that is not whole.
_AND_OTHERS = frozenset(("dll", "dst", "dsb", "dkk", "dan lain lain", "dan seterusnya"))


@dataclass
class HeaderReading:
    """What a header says; ``said`` are the keys that had a value, ``zone`` the zone that was given.

    ``meeting`` has no date where none was understood. ``warnings`` name the line they are about.
    ``topics`` are agenda items, and ``weekday`` a day without a date, with their lines. ``clock``
    is a time that stood beside the date, with that value.
    """

    meeting: Meeting
    attendees: list[AttendeeLine] = field(default_factory=list)
    roles: list[RoleLine] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    zone: TimeZone | None = None
    said: set[str] = field(default_factory=set)
    topics: list[tuple[int, str]] = field(default_factory=list)
    weekday: tuple[int, str] | None = None
    clock: tuple[str, ClockSpan] | None = None


def read_header(
    lines: Iterable[HeaderLine], blank: Meeting, sent_on: date | None = None
) -> HeaderReading:
    """Read the lines of a header; ``blank`` gives the id and what holds where they are silent.

    ``sent_on`` is the day of all messages of a chat: it stands in for a date that is not written.

    A line that is no key is the title when none came before it; otherwise it is reported and kept
    in the remarks, like whatever was said before or is not understood. Topics are agenda items,
    the first of them is the title where nothing else is.
    """
    reading = HeaderReading(blank)
    for line in lines:
        if line.is_attendee and fold(line.text).rstrip(". ") in _AND_OTHERS:
            _keep_others(reading, line)
        elif line.is_attendee:
            reading.attendees.append(_read_attendee(reading, line))
        elif line.key or line.shown:
            _read_value(reading, line)
        elif Key.TITLE not in reading.said:
            _read_once(reading, line.number, Key.TITLE, Key.TITLE.capitalize(), line.text)
        else:
            reading.warnings.append(
                f"Baris {line.number}: “{_short(line.text)}” disimpan di keterangan."
            )
            reading.remarks.append(line.text)
    if Key.TITLE not in reading.said and reading.topics:
        number, topic = reading.topics.pop(0)
        _read_once(reading, number, Key.TITLE, Key.TOPIC.capitalize(), topic)
    _use_clock(reading)
    _check_whole(reading, sent_on)
    reading.meeting = replace(reading.meeting, remarks="\n".join(reading.remarks))
    return reading


def _keep_others(reading: HeaderReading, line: HeaderLine) -> None:
    """Keep "dll" at the end of a list in the remarks: it is nobody."""
    reading.warnings.append(
        f"Baris {line.number}: “{_short(line.text)}” bukan nama peserta; disimpan di keterangan."
    )
    reading.remarks.append(f"Peserta: {line.text}")


def _read_attendee(reading: HeaderReading, line: HeaderLine) -> AttendeeLine:
    """Read an attendee; one that is numbered or in brackets came out of a chat."""
    if line.is_exact:
        return read_attendee(line.text)
    listed = read_line(line.number, without_wraps(plain(line.text)), ListWords(Directory()))
    if listed.doubts:
        reading.warnings.append(f"Baris {line.number}: “{_short(line.text)}” {listed.reason}")
    is_said = listed.attendee.presence is not Presence.UNKNOWN
    presence = listed.attendee.presence if is_said else Presence.PRESENT
    return replace(listed.attendee, presence=presence)


def _use_clock(reading: HeaderReading) -> None:
    """Let the time beside the date count, where no other key gave one."""
    if reading.clock is None:
        return
    value, span = reading.clock
    remark = f"{Key.DATE.capitalize()}: {value}"
    if Key.TIME not in reading.said:
        if problem := _use_span(reading, span):
            reading.warnings.append(f"“{_short(value)}”: {problem}")
    elif remark not in reading.remarks:
        reading.remarks.append(remark)


def _check_whole(reading: HeaderReading, sent_on: date | None) -> None:
    """Say what the header does not tell, and whether its weekday fits its date."""
    if Key.TITLE not in reading.said:
        reading.warnings.append(
            f"Judul rapat tidak tertulis; sementara dipakai “{reading.meeting.title}”. "
            "Isi di Data rapat."
        )
    if Key.DATE not in reading.said:
        reading.meeting = replace(reading.meeting, date=sent_on)
        what = (
            f"; dipakai tanggal semua pesan, {format_long_date(sent_on)}. Periksa"
            if sent_on
            else ". Isi"
        )
        reading.warnings.append(f"Tanggal rapat tidak tertulis{what} di Data rapat.")
    if reading.weekday is None:
        return
    number, word = reading.weekday
    day = reading.meeting.date
    if day is None:
        reading.remarks.append(f"Hari: {word}")
    elif weekday_number(word) != day.weekday():
        reading.warnings.append(
            f"Baris {number}: {format_date(day)} jatuh pada hari {weekday_name(day)}; hari pada "
            "catatan keliru."
        )
        reading.remarks.append(f"Hari: {word}")


def _read_value(reading: HeaderReading, line: HeaderLine) -> None:
    key, value = line.key, line.value
    if key in TEXT_KEYS:
        old = getattr(reading.meeting, TEXT_KEYS[key])
        change: dict[str, Any] = {TEXT_KEYS[key]: f"{old}\n{value}" if old else value}
        reading.meeting = replace(reading.meeting, **change)
    elif key == Key.TOPIC:
        if value:
            reading.topics.append((line.number, value))
    elif key == Key.WEEKDAY:
        _read_weekday(reading, line)
    elif key in ROLE_KEYS or key in _READERS:
        if value:
            _read_once(reading, line.number, key, line.shown, value)
    elif key == Key.REMARKS:
        reading.remarks.append(value)
    elif key == Key.ATTENDEES:
        _read_attendees_in_line(reading, line)
    else:
        reading.warnings.append(
            f"Baris {line.number}: “{line.shown}” bukan isian yang dikenal; disimpan di keterangan."
        )
        reading.remarks.append(f"{line.shown}: {value}")


def _read_attendees_in_line(reading: HeaderReading, line: HeaderLine) -> None:
    """Read ``Peserta: Nama, Jabatan; Nama, Jabatan``; "terlampir" is a list elsewhere, nobody."""
    if "terlampir" in line.value.casefold().split():
        reading.warnings.append(
            f"Baris {line.number}: “{_short(line.value)}” bukan nama peserta; disimpan di "
            "keterangan."
        )
        reading.remarks.append(f"{line.shown}: {line.value}")
        return
    people = [part.strip() for part in line.value.split(";") if part.strip()]
    if len(people) == 1 and (several := split_people(people[0])):
        people = several
        reading.warnings.append(
            f"Baris {line.number}: “{_short(line.value)}” dibaca sebagai {len(people)} peserta; "
            "periksa di tab Peserta."
        )
    reading.attendees += map(read_attendee, people)


def _read_weekday(reading: HeaderReading, line: HeaderLine) -> None:
    """Read ``Hari: Selasa``, or a date behind it."""
    if not line.value:
        return
    if weekday_number(line.value) is not None and reading.weekday is None:
        reading.weekday = (line.number, line.value)
    else:
        _read_once(reading, line.number, Key.DATE, line.shown, line.value)


def _read_once(reading: HeaderReading, number: int, key: str, shown: str, value: str) -> None:
    """Read what a header says only once; said again it changes nothing, but is kept."""
    problem = ""
    if key in reading.said:
        problem = f"“{shown}” sudah tertulis lebih dulu; yang ini disimpan di keterangan."
    elif key in ROLE_KEYS:
        problem = _read_role(reading, ROLE_KEYS[key], value)
    else:
        problem = _READERS[key](reading, value)
    reading.said.add(key)
    if problem:
        reading.warnings.append(f"Baris {number}: {problem}")
        reading.remarks.append(f"{shown}: {value}")


def _read_role(reading: HeaderReading, role: Role, value: str) -> str:
    """Read a name, with or without the jabatan behind it; a dash stands for nobody."""
    if not any(map(str.isalnum, value)):
        return ""
    words, name = ListWords(Directory()), without_courtesy(without_wraps(plain(value)))
    attendee = read_line(0, name, words).attendee
    if len(_SEVERAL.split(attendee.name)) > 1 and not words.is_position(attendee.name):
        return (
            f"“{_short(value)}” menyebut lebih dari satu orang. Pilih di Data rapat; tulisannya "
            "disimpan di keterangan."
        )
    reading.roles.append(RoleLine(role, value, replace(attendee, presence=Presence.PRESENT)))
    return ""


def _read_title(reading: HeaderReading, value: str) -> str:
    if len(value) <= TITLE_LIMIT:
        reading.meeting = replace(reading.meeting, title=value)
        return ""
    title = value[: TITLE_LIMIT - 1].rstrip() + "…"
    reading.meeting = replace(reading.meeting, title=title)
    return (
        f"judul lebih dari {TITLE_LIMIT} karakter; judul dipendekkan dan teks lengkapnya disimpan "
        "di keterangan."
    )


def _read_date(reading: HeaderReading, value: str) -> str:
    when = read_when(value)
    if problem := _take_day(reading, when, value):
        return problem
    if when.span and not when.span.doubt:
        # The day has its time beside it: that counts where no other key gives one.
        reading.clock = (value, when.span)
    if when.rest:
        return f"“{_short(when.rest)}” di belakang tanggal disimpan di keterangan."
    if when.doubt:
        return f"{when.doubt}."
    if when.day is not None and when.day.last:
        # The meeting has one day; the last one is kept as it was written.
        reading.remarks.append(f"{Key.DATE.capitalize()}: {value}")
    return ""


def _take_day(reading: HeaderReading, when: When, value: str) -> str:
    """Take the day of the meeting; of several days the first."""
    if when.day is None:
        return (
            f"“{_short(value)}” {why_no_day(value)}, jadi rapat belum bertanggal. "
            "Isi di Data rapat; tulisannya disimpan di keterangan."
        )
    reading.meeting = replace(reading.meeting, date=when.day.day)
    return ""


def _read_called(reading: HeaderReading, value: str) -> str:
    when = read_when(value)
    span = when.span
    if span is None or when.day or when.rest or span.start is None or span.end is not None:
        return f"“{_short(value)}” tidak terbaca sebagai jam seperti 08.30."
    reading.meeting = replace(reading.meeting, called_at=span.start)
    return _use_zone(reading, span.zone)


def _read_times(reading: HeaderReading, value: str) -> str:
    when = read_when(value)
    if when.day is None and when.span is None:
        # "Jam: 9-12" needs no word before its hours.
        when = read_when(f"jam {value}")
    if when.day is not None:
        # "Waktu: Selasa, 10 Maret 2026, pukul 09.00 s.d. selesai" tells the day too.
        if Key.DATE in reading.said:
            return f"“{_short(value)}” memuat tanggal lagi; disimpan di keterangan."
        reading.said.add(Key.DATE)
        _take_day(reading, when, value)
    if when.doubt:
        return f"{when.doubt}. Periksa di Data rapat; tulisannya disimpan di keterangan."
    if when.span is None and when.day is None:
        return f"“{_short(value)}” tidak terbaca sebagai waktu seperti 09.00-12.15 WITA."
    problem = _use_span(reading, when.span) if when.span else ""
    if when.rest:
        return problem or f"“{_short(when.rest)}” di belakang waktu disimpan di keterangan."
    return problem


def _use_span(reading: HeaderReading, span: ClockSpan) -> str:
    reading.meeting = replace(reading.meeting, started_at=span.start, ended_at=span.end)
    return _use_zone(reading, span.zone)


def _read_zone(reading: HeaderReading, value: str) -> str:
    if value.upper() not in TimeZone.__members__:
        return f"“{_short(value)}” bukan WIB, WITA, atau WIT."
    return _use_zone(reading, TimeZone[value.upper()])


def _use_zone(reading: HeaderReading, zone: TimeZone | None) -> str:
    """Let ``zone`` count for the meeting, which has one for all its times."""
    if zone is None:
        return ""
    known = reading.zone or zone
    if zone is not known:
        return f"zona {zone} berbeda dari {known} yang tertulis lebih dulu; dipakai {known}."
    reading.zone = zone
    reading.meeting = replace(reading.meeting, zone=zone)
    return ""


def _read_classification(reading: HeaderReading, value: str) -> str:
    found = CLASSIFICATION_WORDS.get(" ".join(value.casefold().split()))
    if found is None:
        choices = ", ".join(CLASSIFICATION_WORDS)
        return f"sifat “{_short(value)}” tidak dikenal ({choices})."
    reading.meeting = replace(reading.meeting, classification=Classification(found))
    return ""


_READERS: dict[str, Callable[[HeaderReading, str], str]] = {
    Key.TITLE: _read_title,
    Key.DATE: _read_date,
    Key.CALLED: _read_called,
    Key.TIME: _read_times,
    Key.ZONE: _read_zone,
    Key.CLASSIFICATION: _read_classification,
}


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"

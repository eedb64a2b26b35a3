"""What each key of the header of notes may say, and how its value is read into the meeting.

A reader returns why a value was not taken as it stands, empty where it was.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from kesbang_desktop.domain.attendance import Presence, Role
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.clock_span import ClockSpan
from kesbang_desktop.domain.dates import format_date
from kesbang_desktop.domain.meeting import TITLE_LIMIT, Classification, Meeting, TimeZone
from kesbang_desktop.domain.names import without_courtesy
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.reports.period_reading import read_period
from kesbang_desktop.domain.roll_roles import RoleLine
from kesbang_desktop.exchange.header_block import HeaderLine
from kesbang_desktop.exchange.header_when import When, read_when, why_no_day
from kesbang_desktop.exchange.notes_keys import (
    CLASSIFICATION_WORDS,
    KIND_WORDS,
    URGENCY_WORDS,
    Key,
)
from kesbang_desktop.exchange.people.lines import read_line
from kesbang_desktop.exchange.people.marks import plain, without_wraps
from kesbang_desktop.exchange.people.words import ListWords

_SEVERAL = re.compile(r"\s(?:dan|&)\s|;")


@dataclass
class HeaderReading:
    """What a header says; ``said`` are the keys that had a value, ``zone`` the zone that was given.

    ``meeting`` has no date where none was understood. ``warnings`` name the line they are about.
    ``topics`` are agenda items, and ``weekday`` a day without a date, with their lines. ``clock``
    is a time that stood beside the date, with that value. ``of_report`` are the
    lines that only a report has, by their key.
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
    of_report: dict[str, HeaderLine] = field(default_factory=dict)


def read_role(reading: HeaderReading, role: Role, value: str) -> str:
    """Read a name, with or without the jabatan behind it; a dash stands for nobody."""
    if not any(map(str.isalnum, value)):
        return ""
    words, name = ListWords(Directory()), without_courtesy(without_wraps(plain(value)))
    attendee = read_line(0, name, words).attendee
    if len(_SEVERAL.split(attendee.name)) > 1 and not words.is_position(attendee.name):
        return (
            f"“{shortened(value)}” menyebut lebih dari satu orang. Pilih di Data rapat; tulisannya "
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
        return f"“{shortened(when.rest)}” di belakang tanggal disimpan di keterangan."
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
            f"“{shortened(value)}” {why_no_day(value)}, jadi rapat belum bertanggal. "
            "Isi di Data rapat; tulisannya disimpan di keterangan."
        )
    reading.meeting = replace(reading.meeting, date=when.day.day)
    return ""


def _read_called(reading: HeaderReading, value: str) -> str:
    when = read_when(value)
    span = when.span
    if span is None or when.day or when.rest or span.start is None or span.end is not None:
        return f"“{shortened(value)}” tidak terbaca sebagai jam seperti 08.30."
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
            return f"“{shortened(value)}” memuat tanggal lagi; disimpan di keterangan."
        reading.said.add(Key.DATE)
        _take_day(reading, when, value)
    if when.doubt:
        return f"{when.doubt}. Periksa di Data rapat; tulisannya disimpan di keterangan."
    if when.span is None and when.day is None:
        return f"“{shortened(value)}” tidak terbaca sebagai waktu seperti 09.00-12.15 WITA."
    problem = use_span(reading, when.span) if when.span else ""
    if when.rest:
        return problem or f"“{shortened(when.rest)}” di belakang waktu disimpan di keterangan."
    return problem


def use_span(reading: HeaderReading, span: ClockSpan) -> str:
    reading.meeting = replace(reading.meeting, started_at=span.start, ended_at=span.end)
    return _use_zone(reading, span.zone)


def _read_zone(reading: HeaderReading, value: str) -> str:
    if value.upper() not in TimeZone.__members__:
        return f"“{shortened(value)}” bukan WIB, WITA, atau WIT."
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
        return f"sifat “{shortened(value)}” tidak dikenal ({choices})."
    reading.meeting = replace(reading.meeting, classification=Classification(found))
    return ""


def _read_urgency(reading: HeaderReading, value: str) -> str:
    found = URGENCY_WORDS.get(" ".join(value.casefold().split()))
    if found is None:
        return f"urgensi “{shortened(value)}” tidak dikenal ({', '.join(URGENCY_WORDS)})."
    reading.meeting = replace(reading.meeting, urgency=found)
    return ""


def _read_kind(reading: HeaderReading, value: str) -> str:
    found = KIND_WORDS.get(" ".join(value.casefold().split()))
    if found is None:
        choices = ", ".join(one.label for one in KIND_WORDS.values())
        return f"jenis “{shortened(value)}” tidak dikenal ({choices})."
    reading.meeting = replace(reading.meeting, kind=found)
    return ""


def read_of_report(reading: HeaderReading, key: str, value: str) -> str:
    """Read what only a report says of itself."""
    if key == Key.REGION:
        reading.meeting = replace(reading.meeting, region=value)
        return ""
    period = read_period(value)
    if period is None:
        return (
            f"“{shortened(value)}” tidak terbaca sebagai periode seperti November 2024. Isi di "
            "Data rapat; tulisannya disimpan di keterangan."
        )
    day = reading.meeting.date
    reading.meeting = replace(reading.meeting, date=period.since, until=period.until)
    reading.said.add(Key.DATE)
    if day is not None and day != period.since:
        return f"“{shortened(value)}” mulai pada hari lain daripada {format_date(day)}."
    return ""


READERS: dict[str, Callable[[HeaderReading, str], str]] = {
    Key.TITLE: _read_title,
    Key.DATE: _read_date,
    Key.CALLED: _read_called,
    Key.TIME: _read_times,
    Key.ZONE: _read_zone,
    Key.CLASSIFICATION: _read_classification,
    Key.URGENCY: _read_urgency,
    Key.KIND: _read_kind,
}


def shortened(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"

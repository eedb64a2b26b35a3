"""The header of the notes format: ``Key: value`` lines, then attendees."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.date_reading import weekday_number
from kesbang_desktop.domain.dates import format_date, format_long_date, weekday_name
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.exchange.attendee_line import read_attendee
from kesbang_desktop.exchange.header_block import HeaderLine
from kesbang_desktop.exchange.header_values import (
    READERS,
    HeaderReading,
    read_of_report,
    read_role,
    shortened,
    use_span,
)
from kesbang_desktop.exchange.notes_keys import (
    REPORT_KEYS,
    ROLE_KEYS,
    TEXT_KEYS,
    Key,
)
from kesbang_desktop.exchange.people.lines import read_line
from kesbang_desktop.exchange.people.marks import plain, without_wraps
from kesbang_desktop.exchange.people.several import split_people
from kesbang_desktop.exchange.people.words import ListWords

# What ends a list that is not whole.
_AND_OTHERS = frozenset(("dll", "dst", "dsb", "dkk", "dan lain lain", "dan seterusnya"))


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
                f"Baris {line.number}: “{shortened(line.text)}” disimpan di keterangan."
            )
            reading.remarks.append(line.text)
    if Key.TITLE not in reading.said and reading.topics:
        number, topic = reading.topics.pop(0)
        _read_once(reading, number, Key.TITLE, Key.TOPIC.capitalize(), topic)
    _use_clock(reading)
    _read_report(reading)
    _check_whole(reading, sent_on)
    reading.meeting = replace(reading.meeting, remarks="\n".join(reading.remarks))
    return reading


def _read_report(reading: HeaderReading) -> None:
    """Read what only a report says; in the notes of a meeting it is not understood, but kept."""
    for key, line in reading.of_report.items():
        if not reading.meeting.kind.is_report:
            _keep_unknown(reading, line)
        elif problem := read_of_report(reading, key, line.value):
            reading.warnings.append(f"Baris {line.number}: {problem}")
            reading.remarks.append(f"{line.shown}: {line.value}")


def _keep_unknown(reading: HeaderReading, line: HeaderLine) -> None:
    reading.warnings.append(
        f"Baris {line.number}: “{line.shown}” bukan isian yang dikenal; disimpan di keterangan."
    )
    reading.remarks.append(f"{line.shown}: {line.value}")


def _keep_others(reading: HeaderReading, line: HeaderLine) -> None:
    """Keep "dll" at the end of a list in the remarks: it is nobody."""
    reading.warnings.append(
        f"Baris {line.number}: “{shortened(line.text)}” bukan nama peserta; disimpan di keterangan."
    )
    reading.remarks.append(f"Peserta: {line.text}")


def _read_attendee(reading: HeaderReading, line: HeaderLine) -> AttendeeLine:
    """Read an attendee; one that is numbered or in brackets came out of a chat."""
    if line.is_exact:
        return read_attendee(line.text)
    listed = read_line(line.number, without_wraps(plain(line.text)), ListWords(Directory()))
    if listed.doubts:
        reading.warnings.append(f"Baris {line.number}: “{shortened(line.text)}” {listed.reason}")
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
        if problem := use_span(reading, span):
            reading.warnings.append(f"“{shortened(value)}”: {problem}")
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
    elif key in ROLE_KEYS or key in READERS:
        if value:
            _read_once(reading, line.number, key, line.shown, value)
    elif key == Key.REMARKS:
        reading.remarks.append(value)
    elif key == Key.ATTENDEES:
        _read_attendees_in_line(reading, line)
    elif key in REPORT_KEYS and key not in reading.of_report:
        if value:
            reading.of_report[key] = line
    else:
        _keep_unknown(reading, line)


def _read_attendees_in_line(reading: HeaderReading, line: HeaderLine) -> None:
    """Read ``Peserta: Nama, Jabatan; Nama, Jabatan``; "terlampir" is a list elsewhere, nobody."""
    if "terlampir" in line.value.casefold().split():
        reading.warnings.append(
            f"Baris {line.number}: “{shortened(line.value)}” bukan nama peserta; disimpan di "
            "keterangan."
        )
        reading.remarks.append(f"{line.shown}: {line.value}")
        return
    people = [part.strip() for part in line.value.split(";") if part.strip()]
    if len(people) == 1 and (several := split_people(people[0])):
        people = several
        reading.warnings.append(
            f"Baris {line.number}: “{shortened(line.value)}” dibaca sebagai {len(people)} peserta; "
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
        problem = read_role(reading, ROLE_KEYS[key], value)
    else:
        problem = READERS[key](reading, value)
    reading.said.add(key)
    if problem:
        reading.warnings.append(f"Baris {number}: {problem}")
        reading.remarks.append(f"{shown}: {value}")

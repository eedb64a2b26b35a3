"""A file of minutes as the meeting it tells of, and how surely."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from pathlib import PurePath

from kesbang_desktop.domain.attendance import Presence
from kesbang_desktop.domain.attendee_line import ListedLine
from kesbang_desktop.domain.corrections.paper import PaperLine
from kesbang_desktop.domain.date_reading import read_date
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import UnreadableNotesError
from kesbang_desktop.domain.known_parties import KnownParties, WordTest, no_words
from kesbang_desktop.domain.meeting import TITLE_LIMIT, TimeZone
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.old_minutes import OldMinutes, Sureness
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll_roles import RoleLine
from kesbang_desktop.domain.spoken_due import read_due
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.exchange.header_values import HeaderReading
from kesbang_desktop.exchange.notes_header import read_header
from kesbang_desktop.exchange.notes_keys import Key
from kesbang_desktop.exchange.notes_reader import (
    assemble_reading,
    blank_meeting,
    digest_of_notes,
    read_roll,
)
from kesbang_desktop.exchange.old_minutes.body import BodyReader
from kesbang_desktop.exchange.old_minutes.form_rows import FormRow, rows_of
from kesbang_desktop.exchange.old_minutes.parts import OldParts, all_text, split_parts
from kesbang_desktop.exchange.old_minutes.sections import heading_of, tells_of_meeting
from kesbang_desktop.exchange.old_minutes.several import count_minutes
from kesbang_desktop.exchange.people.lines import read_line
from kesbang_desktop.exchange.people.reading import read_people
from kesbang_desktop.exchange.people.words import ListWords

_LINE = re.compile(r"^(?:Baris \d+|“[^”]*”): ")
_DATE_IN_NAME = re.compile(r"\d{4}[-_. ]\d{1,2}[-_. ]\d{1,2}|\d{1,2}[-_. ]\d{1,2}[-_. ]\d{4}")
_DATE_IN_TEXT = re.compile(
    r"\b\d{1,2}\s+[A-Za-z]{3,10}\s+\d{4}\b|(?<![\w/.-])\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\b"
)
_ROWS_WITH_DATE = 20
# The column to sign in has the number of the line.
_SIGNED = re.compile(r"(?:tanda tangan|ttd|paraf)\s*:\s*[\d.\s]*", re.IGNORECASE)


def read_old_minutes(
    lines: Sequence[PaperLine],
    file_name: str,
    directory: Directory,
    holidays: Collection[date] = (),
    is_word: WordTest = no_words,
    zone: TimeZone = TimeZone.WITA,
) -> OldMinutes:
    """Return the meeting that the ``lines`` of the file ``file_name`` tell of.

    ``zone`` is that of minutes that name none.

    Every word behind the letterhead and before the signatures is kept: in the form where that is
    recognised, else as text said by nobody. Raises UnreadableNotesError where there is no text.
    """
    rows = list(rows_of(lines))
    if not rows:
        raise UnreadableNotesError(
            f"“{file_name}” tidak berisi teks; mungkin hasil pindaian. Lampirkan ke rapatnya saja."
        )
    parts = split_parts(rows)
    header = read_header(parts.heads, blank_meeting(zone))
    doubts: list[str] = []
    _complete_title(header, parts, file_name, doubts)
    _complete_date(header, rows, file_name, doubts)
    _take_people(header, parts, directory, doubts)
    roll = read_roll(header, directory)
    known = KnownParties(roll.attendances, directory)
    day = header.meeting.date
    body = BodyReader(
        known,
        lambda words: read_due(words, day, holidays) is not None,
        {fold(topic): topic for _, topic in parts.topics},
    )
    said = list(body.read(parts.body))
    header.topics += [(at, topic) for at, topic in parts.topics if fold(topic) not in body.met]
    header.meeting = replace(
        header.meeting,
        opening="\n".join(filter(None, [header.meeting.opening, *body.opening])),
        closing="\n".join(filter(None, [header.meeting.closing, *body.closing])),
    )
    reading = assemble_reading(header, roll, said, directory, holidays, is_word)
    warnings = tuple(dict.fromkeys(_plain(one) for one in reading.warnings))
    reading = replace(reading, warnings=warnings, digest=digest_of_notes(all_text(rows)))
    return _judged(OldMinutes(file_name, reading, Sureness.TEXT, tuple(doubts)), parts, rows)


def _judged(made: OldMinutes, parts: OldParts, rows: Sequence[FormRow]) -> OldMinutes:
    """Return ``made`` with how surely it was read."""
    if (several := count_minutes(rows)) > 1:
        doubt = f"Berisi {several} notula. Pisahkan menjadi satu berkas untuk tiap rapat."
        return replace(made, sureness=Sureness.SEVERAL, doubts=(*made.doubts, doubt))
    is_minutes = tells_of_meeting([made.file_name, *(row.text for row in rows)])
    return replace(made, sureness=_sureness_of(made, parts) if is_minutes else Sureness.OTHER)


def _complete_title(
    header: HeaderReading, parts: OldParts, file_name: str, doubts: list[str]
) -> None:
    """Take the title from over the head, the agenda or the name of the file where no row has it."""
    if Key.TITLE in header.said:
        return
    title = " ".join(parts.titles)
    if not title and parts.topics:
        title = parts.topics[0][1]
    if not title:
        stem = PurePath(file_name).stem
        title = _DATE_IN_NAME.sub("", stem).strip(" -_") or stem
        doubts.append("Judul rapat tidak ditemukan; dipakai nama berkasnya.")
    header.meeting = replace(header.meeting, title=_titled(title)[:TITLE_LIMIT])
    header.said.add(Key.TITLE)
    header.warnings = [one for one in header.warnings if not one.startswith("Judul rapat tidak")]


def _titled(title: str) -> str:
    """Return a title in capitals as one is written in a list."""
    words = " ".join(title.split())
    return words.capitalize() if words.isupper() and len(words.split()) > 3 else words


def _complete_date(
    header: HeaderReading, rows: Sequence[FormRow], file_name: str, doubts: list[str]
) -> None:
    if header.meeting.date is not None:
        return
    header.warnings = [one for one in header.warnings if not one.startswith("Tanggal rapat tidak")]
    places = [(match, "nama berkas") for match in _DATE_IN_NAME.findall(file_name)]
    for row in rows[:_ROWS_WITH_DATE]:
        places += [(match, "teksnya") for match in _DATE_IN_TEXT.findall(row.text)]
    for words, where in places:
        if (day := read_date(words.replace("_", "-").replace(" ", " ")).day) is not None:
            header.meeting = replace(header.meeting, date=day)
            doubts.append(f"Tanggal {format_long_date(day)} diambil dari {where}.")
            return
    doubts.append("Tanggal rapat tidak ditemukan.")


def _take_people(
    header: HeaderReading, parts: OldParts, directory: Directory, doubts: list[str]
) -> None:
    unsure = 0
    listed_people = [
        one for lines in parts.people for one in read_people("\n".join(lines), directory)
    ]
    for listed in listed_people:
        if not listed.is_included:
            doubts += _left_out(listed)
            continue
        unsure += not listed.is_sure
        if listed.rest and not _SIGNED.fullmatch(listed.rest):
            doubts.append(f"“{shorten_line(listed.rest, 300)}” di daftar peserta tidak dicatat.")
        attendee = listed.attendee
        if attendee.presence is Presence.UNKNOWN:
            attendee = replace(attendee, presence=Presence.PRESENT)
        header.attendees.append(attendee)
    if unsure:
        doubts.append(f"{unsure} peserta tidak terbaca dengan pasti.")
    given = {one.role for one in header.roles}
    words = ListWords(directory)
    for signer in parts.signers:
        if signer.role not in given:
            given.add(signer.role)
            attendee = replace(read_line(0, signer.name, words).attendee, presence=Presence.PRESENT)
            header.roles.append(RoleLine(signer.role, signer.name, attendee))


def _left_out(listed: ListedLine) -> list[str]:
    """Return what of a list of people is nobody, unless it only heads the list."""
    one = listed.attendee
    words = " ".join(filter(None, (one.name, one.position, one.organization, listed.rest)))
    is_head = heading_of(words) is not None or "nama" in fold(words).split()
    if not words or is_head:
        return []
    return [f"“{shorten_line(words, 300)}” di daftar peserta bukan peserta; tidak dicatat."]


def _plain(warning: str) -> str:
    """Return a warning of the reader of notes without the line, which no file shows."""
    text = _LINE.sub("", warning)
    return text[:1].upper() + text[1:]


def _sureness_of(made: OldMinutes, parts: OldParts) -> Sureness:
    minutes = made.reading.minutes
    has_outcome = made.count(EntryKind.DECISION) or made.count(EntryKind.ACTION)
    has_head = minutes.meeting.date is not None and len(parts.heads) > 1
    if has_head and has_outcome and minutes.attendances and not made.doubts:
        return Sureness.FORM
    return Sureness.PARTS if has_head or has_outcome or minutes.attendances else Sureness.TEXT

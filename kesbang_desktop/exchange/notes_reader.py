"""Notes files to minutes."""

import hashlib
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.attendee_line import AttendeeLine
from kesbang_desktop.domain.chat_stamp import ChatLine, only_day, other_days, read_chat
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import Due, counts_working_days
from kesbang_desktop.domain.emphasis import follow
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.known_parties import KnownParties, WordTest, no_words
from kesbang_desktop.domain.line_reading import LineReading
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.meeting import Meeting, TimeZone
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.notes_reading import NotesReading
from kesbang_desktop.domain.office_calendar import joint_leave_warning
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.roll import Roll
from kesbang_desktop.domain.roll_roles import give_roles
from kesbang_desktop.domain.table_rows import barred, read_rows, said_lines, with_cells
from kesbang_desktop.domain.text import SPACE, clean_text, shorten_line
from kesbang_desktop.exchange.decoding import decode_notes
from kesbang_desktop.exchange.header_block import split_header, split_key, split_paper_heading
from kesbang_desktop.exchange.header_values import HeaderReading
from kesbang_desktop.exchange.notes_header import read_header
from kesbang_desktop.exchange.notes_keys import ROLE_KEYS
from kesbang_desktop.exchange.notes_lines import read_lines

_INDENT = re.compile(f"{SPACE}*")
# A bullet of Word; its tab tells it from a word.
_ROUND = re.compile(rf"^({SPACE}*[ovqw])\t")


def read_notes(
    data: bytes | str,
    directory: Directory,
    holidays: Collection[date] = (),
    is_word: WordTest = no_words,
    zone: TimeZone = TimeZone.WITA,
) -> NotesReading:
    """Read a notes file (bytes) or text into minutes; ``zone`` is that of notes that name none.

    Raises UnreadableNotesError where there is no text to read.
    """
    if isinstance(data, str):
        data = data.encode("utf-8", errors="replace")
    text = _clean_lines(decode_notes(data))
    numbered = list(_skip_blank(read_lines(text)))
    heading, lines = split_paper_heading(numbered)
    block, rest = split_header(lines, _names_in(lines, directory))
    chat = list(read_chat(read_rows(rest)))
    header = read_header(block, blank_meeting(zone), only_day(chat))
    roll = read_roll(header, directory)
    reading = assemble_reading(header, roll, chat, directory, holidays, is_word)
    warnings = reading.warnings
    if heading:
        over = f"Baris {numbered[0][0]}: “{heading}” bukan judul rapat; tidak dicatat."
        warnings = (over, *warnings)
    return replace(reading, warnings=warnings, digest=digest_of_notes(text))


def read_attendees(text: str) -> tuple[AttendeeLine, ...]:
    """Return the attendance list of notes that the program wrote, line by line."""
    lines = list(_skip_blank(read_lines(text)))
    block, _ = split_header(lines, _names_in(lines, Directory()))
    return tuple(read_header(block, blank_meeting()).attendees)


def blank_meeting(zone: TimeZone = TimeZone.WITA) -> Meeting:
    """Return what a meeting is before anything of it was read."""
    return Meeting(new_id(), "Rapat tanpa judul", None, zone=zone)


def read_roll(header: HeaderReading, directory: Directory) -> Roll:
    """Return who took part by a header that was read, with their roles.

    What is not sure of these joins its warnings.
    """
    roll = Roll(header.meeting.id, directory)
    for line in header.attendees:
        roll.add(line)
    header.warnings += give_roles(roll, header.roles)
    return roll


def assemble_reading(
    header: HeaderReading,
    roll: Roll,
    said: Sequence[ChatLine],
    directory: Directory,
    holidays: Collection[date] = (),
    is_word: WordTest = no_words,
) -> NotesReading:
    """Return the minutes of a header that was read, its ``roll``, and the lines that were ``said``.

    The reading has no digest yet.
    """
    meeting_id = header.meeting.id
    topics = [ChatLine(number, f"# {topic}") for number, topic in header.topics]
    warnings = list(header.warnings)
    known = KnownParties(roll.attendances, directory)
    notation = Notation(known, header.meeting.date, holidays, is_word)
    entries, actions, numbers = _read_body([*topics, *said], notation, meeting_id, warnings)
    return NotesReading(
        Minutes(header.meeting, tuple(roll.attendances), tuple(entries), actions),
        tuple(roll.people),
        tuple(roll.new_organizations),
        tuple(warnings),
        numbers,
        completed=roll.completed,
        senders=notation.strangers_among(said),
    )


def _names_in(lines: Sequence[tuple[int, str]], directory: Directory) -> Callable[[str], bool]:
    """Return what tells whether a label is somebody of the directory or of the header's lists."""
    known = KnownParties((), directory)
    written: set[str] = set()
    for _, line in lines:
        if not line.strip():
            break
        key, _, value = split_key(line)
        mark = find_list_mark(line.strip())
        written.update(fold(value if key in ROLE_KEYS else mark.text if mark else "").split())
    return lambda label: known.find(label).party is not None or set(fold(label).split()) <= written


def _read_body(
    lines: Iterable[ChatLine], notation: Notation, meeting_id: UUID, warnings: list[str]
) -> tuple[list[Entry], dict[UUID, ActionItem], dict[UUID, int]]:
    entries: list[Entry] = []
    actions: dict[UUID, ActionItem] = {}
    numbers: dict[UUID, int] = {}
    key: str | None = None
    said = said_lines(lines)
    warnings.extend(
        f"Baris {one.number}: “{shorten_line(one.text, 60)}” ditulis program obrolan; tidak masuk "
        "notula."
        for one in said
        if one.is_system
    )
    body = [one for one in said if not one.is_system]
    for line, read in zip(body, notation.read_messages(body), strict=True):
        warnings.extend(_warnings_about(line.number, read))
        key = key_between(key, None)
        entry = Entry(
            new_id(),
            meeting_id,
            key,
            read.kind,
            clean_text(read.text),
            read.level,
            read.speaker,
            noted_at=line.at if line.is_of(notation.meeting_date) else None,
            planned_minutes=read.planned_minutes,
            unattributed=read.unattributed,
            withheld=read.withheld,
            field=read.field,
            outcome=read.outcome,
            review=read.review,
            emphasis=follow(read.emphasis, read.text, clean_text(read.text)),
        )
        entries.append(entry)
        numbers[entry.id] = line.number
        if read.kind is EntryKind.ACTION:
            due = read.due or Due()
            actions[entry.id] = as_agreed(ActionItem(entry.id, read.owners), due)
            if doubt := _doubt_about(line.text, due, notation):
                warnings.append(f"Baris {line.number}: {doubt}")
    warnings.extend(other_days(body, notation.meeting_date))
    return entries, actions, numbers


def _warnings_about(number: int, read: LineReading) -> Iterator[str]:
    """Yield what of a line was not understood, or not kept."""
    for problem in read.problems:
        # Of whoever said it, the words of the label are no text.
        kept = "" if read.speaker else "; tetap sebagai teks"
        yield f"Baris {number}: {problem}{kept}."
    if read.sender:
        yield (
            f"Baris {number}: “{read.sender}” di depan tanda tidak dicatat; agenda, "
            "keputusan, dan tindak lanjut bukan ucapan seseorang."
        )


def _doubt_about(line: str, due: Due, notation: Notation) -> str:
    """Return why a due date that was counted in working days may turn out another one."""
    since = notation.meeting_date
    if due.day is None or since is None or not counts_working_days(line.rpartition(" /")[2]):
        return ""
    doubt = joint_leave_warning(notation.holidays, since, due.day)
    return f"tenggat dihitung sampai {format_long_date(due.day)}, tetapi {doubt}." if doubt else ""


def _clean_lines(text: str) -> str:
    """Clean ``text`` but keep what indents its lines, and the cells of its tables apart."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    spaced = (with_cells(one) for one in barred([_ROUND.sub(r"\1  ", one) for one in lines]))
    return "\n".join(_indent_of(line) + clean_text(line) for line in spaced)


def _indent_of(line: str) -> str:
    match = _INDENT.match(line)
    return match[0] if match else ""


def _skip_blank(lines: Iterator[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    started = False
    for number, line in lines:
        started = started or bool(line.strip())
        if started:
            yield number, line


def digest_of_notes(text: str) -> str:
    """Return the SHA-256 of the words of ``text`` in hexadecimal: the same notes have the same.

    Line ends, blank lines around it and white space at the ends of its lines do not count.
    """
    lines = "\n".join(line.rstrip() for line in text.splitlines()).strip("\n")
    return hashlib.sha256(lines.encode()).hexdigest()

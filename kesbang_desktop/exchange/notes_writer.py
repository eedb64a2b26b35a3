"""Minutes to a notes file: what :mod:`notes_reader` reads as the same records."""

from collections.abc import Collection, Iterator
from datetime import date

from kesbang_desktop.domain.attendance import holder_of
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.known_parties import KnownParties, WordTest, no_words
from kesbang_desktop.domain.meeting import Classification, Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.reports.period import Period
from kesbang_desktop.exchange.attendee_line import write_attendee
from kesbang_desktop.exchange.notes_keys import CLASSIFICATION_WORDS, ROLE_KEYS, TEXT_KEYS, Key
from kesbang_desktop.exchange.notes_lines import write_lines


def write_notes(
    minutes: Minutes,
    directory: Directory | None = None,
    holidays: Collection[date] = (),
    is_word: WordTest = no_words,
) -> str:
    """Return ``minutes`` in the notes format.

    Empty entries are left out; between two tables they are an empty line.
    """
    known = KnownParties(minutes.attendances, directory)
    notation = Notation(known, minutes.meeting.date, holidays, is_word)
    lines = [*map(write_lines, _header(minutes)), ""]
    above: EntryKind | None = None
    is_gap = False
    for entry in minutes.entries:
        if entry.is_blank:
            is_gap = True
            continue
        is_next_table = is_gap and entry.kind is above is EntryKind.TABLE_ROW
        if (entry.kind is EntryKind.AGENDA or is_next_table) and lines[-1]:
            lines.append("")
        lines.append(write_lines(notation.write_line(entry, minutes.actions.get(entry.id))))
        above, is_gap = entry.kind, False
    return "\n".join(lines) + "\n"


def _header(minutes: Minutes) -> Iterator[str]:
    meeting = minutes.meeting
    yield f"{Key.TITLE.capitalize()}: {meeting.title}"
    # Where there is none the key stays, to be filled in.
    day = format_long_date(meeting.date) if meeting.date else ""
    yield f"{Key.DATE.capitalize()}: {day}".rstrip()
    yield from _of_report(meeting)
    yield from _times(meeting)
    if meeting.classification is not Classification.NORMAL:
        words = {value: word for word, value in CLASSIFICATION_WORDS.items()}
        yield f"{Key.CLASSIFICATION.capitalize()}: {words[meeting.classification]}"
    if meeting.urgency:
        yield f"{Key.URGENCY.capitalize()}: {meeting.urgency.lower()}"
    for key, name in TEXT_KEYS.items():
        if value := getattr(meeting, name):
            yield f"{key.capitalize()}: {value}"
    if meeting.remarks:
        yield f"{Key.REMARKS.capitalize()}: {meeting.remarks}"
    for key, role in ROLE_KEYS.items():
        if holder := holder_of(role, minutes.attendances):
            yield f"{key.capitalize()}: {holder.party.name}"
    if minutes.attendances:
        yield f"{Key.ATTENDEES.capitalize()}:"
        for attendance in minutes.attendances:
            yield write_attendee(attendance)


def _of_report(meeting: Meeting) -> Iterator[str]:
    if not meeting.kind.is_report:
        return
    yield f"{Key.KIND.capitalize()}: {meeting.kind.label}"
    if meeting.region:
        yield f"{Key.REGION.capitalize()}: {meeting.region}"
    if meeting.date is not None and meeting.until is not None:
        yield f"{Key.PERIOD.capitalize()}: {Period(meeting.date, meeting.until).label}"


def _times(meeting: Meeting) -> Iterator[str]:
    zone = meeting.zone.value
    if meeting.called_at is not None:
        yield f"{Key.CALLED.capitalize()}: {format_time(meeting.called_at)} {zone}"
    if meeting.started_at is not None or meeting.ended_at is not None:
        start = f"{format_time(meeting.started_at)} {zone} " if meeting.started_at else ""
        end = f"{format_time(meeting.ended_at)} {zone}" if meeting.ended_at else "selesai"
        yield f"{Key.TIME.capitalize()}: {start}s.d. {end}"
    elif meeting.called_at is None:
        yield f"{Key.ZONE.capitalize()}: {zone}"

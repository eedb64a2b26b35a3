"""The next meeting of a series: when it is, and what it takes over from the one before.

What was said stays where it was said; only the pattern of a meeting is copied.
"""

import calendar
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from uuid import UUID

from kesbang_desktop.domain.attendance import SINGLE_ROLES, Attendance
from kesbang_desktop.domain.carry_over import OpenItems, carried_lines, is_carried_title
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import TITLE_LIMIT, Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.ordering import key_between, keys_after
from kesbang_desktop.domain.ratification import RATIFY_TITLE, is_ratifying
from kesbang_desktop.domain.roll_editing import of_next
from kesbang_desktop.domain.working_days import is_working_day

_TOO_EARLY = (
    "Rapat berikutnya tidak dapat lebih awal dari rapat asalnya. Pilih tanggal sesudah rapat itu."
)
_NO_DATE = (
    "Rapat ini belum bertanggal, jadi tanggal rapat berikutnya belum dapat dihitung. Isi dulu "
    "tanggalnya di Data rapat."
)
_COUNTED = re.compile(r"\bke-(\d{1,4})\b", re.IGNORECASE)
_MONTH_LENGTHS = range(28, 32)
_SIGNERS = frozenset(SINGLE_ROLES)


@dataclass(frozen=True, slots=True)
class NextMeeting:
    """The day of the next meeting and what it takes over.

    ``agenda`` is the pattern of agenda items, ``invited`` whoever was invited, ``signers`` who
    leads, attests and takes notes, ``actions`` and ``problems`` what is open in the series.
    ``ratify`` begins with the item that ratifies the minutes of the one before, where whoever asks
    for the meeting wants that.
    """

    date: date
    agenda: bool = True
    place: bool = True
    invited: bool = True
    signers: bool = True
    profile: bool = True
    actions: bool = True
    problems: bool = True
    ratify: bool = False


@dataclass(frozen=True, slots=True)
class NextMinutes:
    """The minutes that were made; ``sources`` gives the record behind each carried line."""

    minutes: Minutes
    sources: Mapping[UUID, UUID] = field(default_factory=dict)


def propose_date(dates: Collection[date], holidays: Collection[date] = ()) -> date:
    """Return the day of the meeting after those at ``dates``, a working day.

    The interval of the last two is kept, in months where it is one; a single meeting is followed
    by one a month later. A day that only came of giving way to a weekend or holiday is taken back
    to the day that was meant. Raises InvalidRecordError where there are no dates to count from.
    """
    if not dates:
        raise InvalidRecordError(_NO_DATE)
    ordered = sorted(set(dates))
    last = ordered[-1]
    try:
        meant = _after(ordered[-2], last, holidays) if len(ordered) > 1 else _add_months(last, 1)
        return _working_day_from(meant, holidays)
    except OverflowError:
        return last


def series_name(meeting: Meeting) -> str:
    """Return the series of ``meeting``; one that has none founds one, named after its title."""
    if meeting.series.strip():
        return meeting.series
    name = " ".join(_COUNTED.sub(" ", meeting.title).split()).strip(" ,;:–—-")
    return name or meeting.title


def is_in_pattern(entry: Entry) -> bool:
    """Tell whether ``entry`` is an agenda item that meetings of the series have by themselves."""
    is_item = entry.kind is EntryKind.AGENDA and bool(entry.text.strip())
    return is_item and not is_carried_title(entry) and not is_ratifying(entry)


def make_next(minutes: Minutes, options: NextMeeting, open_items: OpenItems) -> NextMinutes:
    """Return the meeting after ``minutes``, planned and empty but for what it takes over.

    Raises InvalidRecordError where it would be before the one it comes from.
    """
    day = minutes.meeting.date
    if day is not None and options.date < day:
        raise InvalidRecordError(_TOO_EARLY)
    meeting = _next_header(minutes.meeting, options)
    carried = OpenItems(
        open_items.actions if options.actions else (),
        open_items.problems if options.problems else (),
    )
    entries, sources = _entries(minutes.entries, meeting.id, options, carried)
    attendances = _attendances(minutes.attendances, meeting.id, options)
    return NextMinutes(Minutes(meeting, attendances, entries), sources)


def _next_header(meeting: Meeting, options: NextMeeting) -> Meeting:
    return Meeting(
        new_id(),
        _next_title(meeting.title),
        options.date,
        series=series_name(meeting),
        called_at=meeting.called_at,
        zone=meeting.zone,
        place=meeting.place if options.place else "",
        organizer=meeting.organizer,
        classification=meeting.classification,
        status=MeetingStatus.PLANNED,
        profile_id=meeting.profile_id if options.profile else None,
        quorum=meeting.quorum,
    )


def _next_title(title: str) -> str:
    """Count the last ``ke-3`` in ``title`` on, if there is one and it still fits."""
    found = list(_COUNTED.finditer(title))
    if not found:
        return title
    start, end = found[-1].span(1)
    counted = f"{title[:start]}{int(found[-1][1]) + 1}{title[end:]}"
    return counted if len(counted) <= TITLE_LIMIT else title


def _attendances(
    attendances: Sequence[Attendance], meeting_id: UUID, options: NextMeeting
) -> tuple[Attendance, ...]:
    copies = []
    for one in attendances:
        signs = options.signers and one.roles & _SIGNERS
        if signs or (options.invited and one.invited):
            copies.append(of_next(one, meeting_id, options.signers))
    return tuple(copies)


def _entries(
    entries: Sequence[Entry], meeting_id: UUID, options: NextMeeting, carried: OpenItems
) -> tuple[tuple[Entry, ...], dict[UUID, UUID]]:
    agenda = [one for one in entries if one.kind is EntryKind.AGENDA and one.text.strip()]
    plans = {fold(one.text): one.planned_minutes for one in agenda if is_carried_title(one)}
    made: list[Entry] = []
    if options.ratify:
        planned = next((one.planned_minutes for one in agenda if is_ratifying(one)), None)
        made.append(_agenda_item(meeting_id, key_between(None, None), RATIFY_TITLE, planned))
    sources: dict[UUID, UUID] = {}
    for title, items in carried.by_title:
        if items:
            key = key_between(made[-1].order_key if made else None, None)
            made.append(_agenda_item(meeting_id, key, title, plans.get(fold(title))))
            for line, source_id in carried_lines(meeting_id, items, key, None):
                made.append(line)
                sources[line.id] = source_id
    if options.agenda:
        pattern = [one for one in agenda if is_in_pattern(one)]
        keys = keys_after(made[-1].order_key if made else None, len(pattern))
        made.extend(
            _agenda_item(meeting_id, key, one.text, one.planned_minutes)
            for key, one in zip(keys, pattern, strict=True)
        )
    return tuple(made), sources


def _agenda_item(meeting_id: UUID, key: str, text: str, planned: int | None) -> Entry:
    return Entry(new_id(), meeting_id, key, EntryKind.AGENDA, text, planned_minutes=planned)


def _after(before: date, last: date, holidays: Collection[date]) -> date:
    """Return the day that follows ``last`` at its distance from ``before``."""
    if months := _months_between(before, last, holidays):
        return _add_months(before, 2 * months)
    days = (last - before).days
    if days in _MONTH_LENGTHS:
        return _add_months(last, 1)
    for meant in _meant_by(before, holidays):
        if months := _months_between(meant, last, holidays):
            return _add_months(meant, 2 * months)
        weeks = timedelta(weeks=(last - meant).days // 7)
        if weeks and _working_day_from(meant + weeks, holidays) == last:
            return meant + 2 * weeks
    return last + timedelta(days=days)


def _months_between(start: date, end: date, holidays: Collection[date]) -> int:
    """Return after how many whole months ``end`` was meant to be; 0 where it was not."""
    months = (end.year - start.year) * 12 + end.month - start.month
    # What was meant for the end of a month may have given way into the next one.
    for count in (months, months - 1):
        if count > 0 and _working_day_from(_add_months(start, count), holidays) == end:
            return count
    return 0


def _meant_by(day: date, holidays: Collection[date]) -> Iterator[date]:
    """Yield ``day`` and the days before it that would have given way to it."""
    yield day
    day -= timedelta(days=1)
    while not is_working_day(day, holidays):
        yield day
        day -= timedelta(days=1)


def _working_day_from(day: date, holidays: Collection[date]) -> date:
    while not is_working_day(day, holidays):
        day += timedelta(days=1)
    return day


def _add_months(day: date, months: int) -> date:
    """Return the same day ``months`` later, or the last day of a shorter month."""
    months += day.month - 1
    year, month = day.year + months // 12, months % 12 + 1
    if year > date.max.year:
        raise OverflowError("past the calendar")
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))

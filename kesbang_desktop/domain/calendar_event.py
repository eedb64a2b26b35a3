"""What a calendar is told: due dates of actions, and meetings (RFC 5545)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timezone
from enum import StrEnum
from hashlib import sha256

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.action_matrix import STATUS_WORDS, owner_names
from kesbang_desktop.domain.dates import add_days
from kesbang_desktop.domain.decision import Decision
from kesbang_desktop.domain.decision_words import decision_text, meeting_words
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting import (
    Classification,
    Meeting,
    TimeZone,
)
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.shortening import shorten_between_names

_SUMMARY_LENGTH = 120
_DOMAIN = "notula-kesbang"


class EventState(StrEnum):
    """What is to become of an event: the status of a VEVENT knows nothing that is done."""

    CONFIRMED = "confirmed"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One event. ``start`` is a day, or a moment with its offset; so is ``end``, the first day or
    moment after it, None where none is known. ``is_busy`` tells whether it takes up the time.
    """

    uid: str
    summary: str
    description: str
    start: date
    end: date | None = None
    place: str = ""
    state: EventState = EventState.CONFIRMED
    is_busy: bool = False
    classification: Classification = Classification.NORMAL

    @property
    def day(self) -> date:
        """The day it begins on, where it takes place."""
        return self.start.date() if isinstance(self.start, datetime) else self.start

    @property
    def digest(self) -> str:
        """A hash of all that is told of it, in hexadecimal digits."""
        told = (
            *(self.summary, self.description, self.place, self.start.isoformat()),
            *(self.end.isoformat() if self.end else "", self.state, str(self.is_busy)),
            *((self.classification,) if self.classification is not Classification.NORMAL else ()),
        )
        return sha256("\0".join(told).encode()).hexdigest()


def due_uid(one: FollowUp) -> str:
    """Return the uid of the event of a due date; it stays when the action changes."""
    return f"{one.entry_id}@{_DOMAIN}"


def due_event(one: FollowUp) -> CalendarEvent | None:
    """Return the day an action is due on as a whole day that stays free, None without such a day.

    Calendars of telephones take in events, not tasks; that it is done stands in the summary.
    """
    if one.due is None:
        return None
    text = shorten_between_names(one.printed_text, _SUMMARY_LENGTH) or "Tindak lanjut"
    state = _STATES.get(one.status, EventState.CONFIRMED)
    return CalendarEvent(
        due_uid(one),
        _marked(f"{'Selesai' if state is EventState.DONE else 'Tenggat'}: {text}", one.mark),
        "\n".join(_about(one)),
        one.due,
        add_days(one.due, 1),
        state=state,
        classification=one.classification,
    )


_STATES = {
    ActionStatus.DONE: EventState.DONE,
    ActionStatus.CANCELLED: EventState.CANCELLED,
}


def review_uid(one: Decision) -> str:
    """Return the uid of the event of a review date; it stays when that moves."""
    return f"tinjau-{one.entry_id}@{_DOMAIN}"


def review_event(one: Decision, before: date | None = None) -> CalendarEvent | None:
    """Return the day a decision is looked at again as a whole day that stays free.

    Where it is none any more what a calendar was told of ``before`` is cancelled; None without
    either.
    """
    day = one.review_on or before
    if day is None:
        return None
    text = shorten_between_names(decision_text(one), _SUMMARY_LENGTH)
    about = (decision_text(one), f"Nomor: {one.name.number}", f"Asal: {meeting_words(one.name)}")
    return CalendarEvent(
        review_uid(one),
        _marked(f"Tinjau keputusan: {text}", one.mark),
        "\n".join(about),
        day,
        add_days(day, 1),
        state=EventState.CONFIRMED if one.review_on else EventState.CANCELLED,
        classification=one.classification,
    )


def meeting_event(meeting: Meeting, agenda: Iterable[str] = ()) -> CalendarEvent | None:
    """Return a meeting as people are asked to come to it, None while it has no date.

    It begins when they are called, else when it begins or began; without either it takes the whole
    day. Its end is told only where it is known.
    """
    if meeting.date is None:
        return None
    begins = meeting.called_at or meeting.started_at
    start: date = meeting.date
    end = add_days(meeting.date, 1)
    if begins is not None:
        start = _moment(meeting.date, begins, meeting.zone)
        end = _end(meeting, begins)
    lines = [meeting.invitation and f"Undangan: {meeting.invitation}"]
    lines += [meeting.organizer and f"Penyelenggara: {meeting.organizer}"]
    items = [f"{number}. {item}" for number, item in enumerate(agenda, 1)]
    lines += ["Acara:", *items] if items else []
    return CalendarEvent(
        f"{meeting.id}@{_DOMAIN}",
        _marked(meeting.title, meeting.classification.mark),
        "\n".join(filter(None, lines)),
        start,
        end,
        meeting.place,
        EventState.CANCELLED if meeting.binned_at else EventState.CONFIRMED,
        is_busy=True,
        classification=meeting.classification,
    )


def _marked(summary: str, mark: str) -> str:
    """Return ``summary`` behind its mark: many a calendar shows nothing else of an event."""
    return f"{mark} – {summary}" if mark else summary


def _end(meeting: Meeting, begins: time) -> datetime | None:
    """Return when a meeting ends; one that ends before it begins goes on past midnight."""
    if meeting.date is None or meeting.ended_at is None:
        return None
    day = meeting.date
    if meeting.ended_at <= begins:
        day = add_days(day, 1) or day
    return _moment(day, meeting.ended_at, meeting.zone)


def _moment(day: date, at: time, zone: TimeZone) -> datetime:
    return datetime.combine(day, at, timezone(zone.ahead_of_utc))


def _about(one: FollowUp) -> Iterable[str]:
    yield one.printed_text
    if one.due_note:
        yield f"Tenggat: {one.agreed.in_words()}"
    yield f"Penanggung jawab: {owner_names(one) or '–'}"
    yield f"Asal: {one.meeting_title}, {day_in_words(one.meeting_date)}"
    yield f"Status: {STATUS_WORDS[one.status]}"
    if one.last_progress:
        yield f"Perkembangan: {one.last_progress}"


@dataclass(frozen=True, slots=True)
class SentEvent:
    """What a calendar was last told of an event: the digest of it, its day, when that was made.

    ``sequence`` rises with every change (RFC 5545, 3.8.7.4), so that what is taken in again moves
    the event instead of being passed over.
    """

    uid: str
    digest: str
    day: date
    sequence: int
    changed_at: datetime


_FIRST_SEQUENCE = datetime(2020, 1, 1, tzinfo=UTC)


def note_sent(event: CalendarEvent, before: SentEvent | None, now: datetime) -> SentEvent:
    """Return what is to be remembered of sending ``event`` at ``now`` (with its offset).

    What is sent as it was before keeps its number and time: the same events make the same file.
    A number is the minutes since 2020, so that it rises from one laptop to another as well, and
    after an older copy of the data was put back; and it rises where the clock went back.
    """
    if before is not None and before.digest == event.digest:
        return before
    minutes = int((now - _FIRST_SEQUENCE).total_seconds() // 60)
    sequence = max(minutes, before.sequence + 1 if before else 0)
    return SentEvent(event.uid, event.digest, event.day, sequence, now.astimezone(UTC))

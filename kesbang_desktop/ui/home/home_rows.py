"""The rows of the first page: when, and what."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.dates import format_short_date, format_time
from kesbang_desktop.domain.due_date import describe_distance
from kesbang_desktop.domain.due_week import end_of_week
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting import MeetingStatus, MeetingSummary
from kesbang_desktop.domain.meeting_day import NO_DATE
from kesbang_desktop.domain.minutes_due import describe_minutes_due
from kesbang_desktop.domain.number_words import with_dots
from kesbang_desktop.ui.home.home_reading import Promises, start_of
from kesbang_desktop.ui.look.labels import (
    Tone,
    action_status_word,
    column_date,
    meeting_status_word,
)

LATE_QUERY = "lewat"


@dataclass(frozen=True, slots=True)
class HomeRow:
    """``when`` over ``how_far`` on the left, ``text`` over ``detail`` beside it.

    ``target`` is the meeting or the follow-up that it stands for, None where it stands for several
    follow-ups; ``query`` is what shows those on their page.
    """

    when: str
    how_far: str
    text: str
    detail: str
    tone: Tone = Tone.PLAIN
    target: MeetingSummary | FollowUp | None = None
    query: str = ""

    @property
    def words(self) -> str:
        """All of it in one line."""
        parts = (self.when, self.how_far, self.text, self.detail)
        return ", ".join(part for part in parts if part)


def coming_row(meeting: MeetingSummary, today: date) -> HomeRow:
    """Return the row of a meeting of today or after."""
    assert meeting.date is not None, "only meetings from a day on are asked for"
    is_today = meeting.date == today
    start = start_of(meeting)
    clock = format_time(start) if start else ""
    distance = describe_distance(meeting.date, today)
    when = distance.capitalize() if (meeting.date - today).days < 2 else _day(meeting.date, today)
    state = "" if meeting.status is MeetingStatus.DRAFT else meeting_status_word(meeting.status)
    tone = Tone.GOOD if is_today else Tone.PLAIN
    return HomeRow(when, clock, meeting.title, _joined(meeting.place, state), tone, meeting)


def unfinished_row(
    meeting: MeetingSummary, today: date, holidays: Collection[date] = ()
) -> HomeRow:
    """Return the row of a meeting of a past or unknown day whose minutes are not final."""
    counts = []
    if meeting.decisions:
        counts.append(_tr("{0} keputusan").format(meeting.decisions))
    if meeting.actions:
        counts.append(_tr("{0} tindak lanjut").format(meeting.actions))
    state = meeting_status_word(meeting.status)
    if meeting.status is MeetingStatus.PLANNED:
        state = _tr("Direncanakan, belum dimulai")
        due = ""
    else:
        due = describe_minutes_due(meeting.status, meeting.date, today, holidays)
    day, ago = _past(meeting.date, today)
    return HomeRow(day, ago, meeting.title, _joined(state, due, *counts), Tone.PLAIN, meeting)


def promise_rows(promises: Promises, today: date) -> list[HomeRow]:
    """Return the rows of the late actions and of this week's; what does not fit is counted."""
    counts = promises.counts
    return [
        *(_promise_row(one, today) for one in promises.late),
        *_rest(
            counts.late - len(promises.late), _tr("{0} lainnya lewat tenggat"), Tone.BAD, LATE_QUERY
        ),
        *(_promise_row(one, today) for one in promises.this_week),
        *_rest(
            counts.due_this_week - len(promises.this_week),
            _tr("{0} lainnya jatuh tempo minggu ini"),
            Tone.MUTED,
            f"status:terbuka tenggat:<{(end_of_week(today) - today).days}h",
        ),
    ]


def query_for(one: FollowUp) -> str:
    """Return the query that shows ``one``, and little else, on the page of follow-ups."""
    # A quotation mark cannot stand inside a quoted phrase: the longest part without one will do.
    parts = one.text.replace('"', "\n").splitlines()
    phrase = max((part.strip() for part in parts), key=len, default="")
    title = max(one.meeting_title.split('"'), key=len).strip()
    which = f'"{phrase}"' if phrase else f'rapat:"{title}"'
    return f"{which} tenggat:{one.due:%d/%m/%Y}"


def _promise_row(one: FollowUp, today: date) -> HomeRow:
    assert one.due is not None, "only what is due is asked for"
    days = (one.due - today).days
    tone = Tone.BAD if days < 0 else Tone.WARN if days < 2 else Tone.PLAIN
    owners = "; ".join(owner.name for owner in one.owners) or _tr("belum ada penanggung jawab")
    status = action_status_word(one.status) if one.status is ActionStatus.IN_PROGRESS else ""
    detail = _joined(owners, status, one.meeting_title)
    distance = describe_distance(one.due, today)
    text = " ".join(one.printed_text.split()) or _tr("(tanpa uraian)")
    query = query_for(one)
    return HomeRow(_day(one.due, today), distance, text, detail, tone, one, query)


def _rest(count: int, words: str, tone: Tone, query: str) -> list[HomeRow]:
    if count <= 0:
        return []
    hint = _tr("Enter membuka Tindak lanjut")
    return [HomeRow("…", "", words.format(with_dots(count)), hint, tone, query=query)]


def _past(day: date | None, today: date) -> tuple[str, str]:
    """Return a day before today, and how long ago it was."""
    if day is None:
        return NO_DATE.capitalize(), ""
    days = (today - day).days
    ago = _tr("kemarin") if days == 1 else _tr("{0} hari lalu").format(days)
    return _day(day, today), ago


def _day(day: date, today: date) -> str:
    return column_date(day, with_year=False) if day.year == today.year else format_short_date(day)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("home_rows", text)

"""The rows of the first page: when, and what; those of its meetings."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.meeting import MeetingStatus, MeetingSummary
from kesbang_desktop.domain.meeting_day import NO_DATE
from kesbang_desktop.domain.minutes_due import describe_minutes_due
from kesbang_desktop.ui.home.agenda import start_of
from kesbang_desktop.ui.language.formats import describe_distance, format_short_date, format_time
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.meeting_labels import column_date, meeting_status_word
from kesbang_desktop.ui.look.tone import Tone

if TYPE_CHECKING:
    from kesbang_desktop.domain.follow_up import FollowUp


LATE_QUERY = "lewat"
# Decisions whose review date has come.
REVIEW_QUERY = "status:perlu-tinjau"


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
    target: "MeetingSummary | FollowUp | None" = None
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
    when = (
        distance.capitalize() if (meeting.date - today).days < 2 else day_words(meeting.date, today)
    )
    state = "" if meeting.status is MeetingStatus.DRAFT else meeting_status_word(meeting.status)
    tone = Tone.GOOD if is_today else Tone.PLAIN
    return HomeRow(when, clock, meeting.title, joined(meeting.place, state), tone, meeting)


def unfinished_row(
    meeting: MeetingSummary, today: date, holidays: Collection[date] = ()
) -> HomeRow:
    """Return the row of a meeting of a past or unknown day whose minutes are not final."""
    counts = []
    if meeting.decisions:
        counts.append(_tr("{0} keputusan", meeting.decisions).format(meeting.decisions))
    if meeting.actions:
        counts.append(_tr("{0} tindak lanjut", meeting.actions).format(meeting.actions))
    state = meeting_status_word(meeting.status)
    if meeting.status is MeetingStatus.PLANNED:
        state = _tr("Direncanakan, belum dimulai")
        due = ""
    else:
        due = translated(describe_minutes_due(meeting.status, meeting.date, today, holidays))
    day, ago = _past(meeting.date, today)
    return HomeRow(day, ago, meeting.title, joined(state, due, *counts), Tone.PLAIN, meeting)


def _past(day: date | None, today: date) -> tuple[str, str]:
    """Return a day before today, and how long ago it was."""
    if day is None:
        return NO_DATE.capitalize(), ""
    days = (today - day).days
    ago = _tr("kemarin") if days == 1 else _tr("{0} hari lalu", days).format(days)
    return day_words(day, today), ago


def day_words(day: date, today: date) -> str:
    """Return ``day`` in short, without its weekday where it is of another year."""
    return column_date(day, with_year=False) if day.year == today.year else format_short_date(day)


def joined(*parts: str) -> str:
    """Return those of ``parts`` that say something, in one line."""
    return " · ".join(part for part in parts if part)


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("home_rows", text, "", count)

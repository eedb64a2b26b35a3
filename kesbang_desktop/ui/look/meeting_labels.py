"""Indonesian words for what a meeting is, and the tones they are shown in."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.dates import MONTHS, WEEKDAYS
from kesbang_desktop.domain.meeting import Classification, Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_day import NO_DATE
from kesbang_desktop.ui.language.formats import format_time
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.tone import Tone

MEETING_STATUS_TONES = {
    MeetingStatus.PLANNED: Tone.INFORM,
    MeetingStatus.RUNNING: Tone.BAD,
    MeetingStatus.DRAFT: Tone.WARN,
    MeetingStatus.FINAL: Tone.GOOD,
}


def meeting_status_word(status: MeetingStatus) -> str:
    """Return the word for where a meeting stands, such as ``Draf``."""
    translate = QCoreApplication.translate
    return {
        MeetingStatus.PLANNED: translate("labels", "Direncanakan"),
        MeetingStatus.RUNNING: translate("labels", "Berlangsung"),
        MeetingStatus.DRAFT: translate("labels", "Draf"),
        MeetingStatus.FINAL: translate("labels", "Final"),
    }[status]


def classification_word(classification: Classification) -> str:
    """Return the word for a sifat, such as ``Terbatas``."""
    translate = QCoreApplication.translate
    return {
        Classification.NORMAL: translate("labels", "Biasa"),
        Classification.RESTRICTED: translate("labels", "Terbatas"),
        Classification.SECRET: translate("labels", "Rahasia"),
        Classification.TOP_SECRET: translate("labels", "Sangat Rahasia"),
    }[classification]


def meeting_hours(meeting: Meeting) -> str:
    """Return ``09.00–12.15 WITA``, ``09.00 WITA`` while the end is open, empty before."""
    if meeting.started_at is None:
        return ""
    end = f"–{format_time(meeting.ended_at)}" if meeting.ended_at else ""
    return f"{format_time(meeting.started_at)}{end} {meeting.zone.value}"


def column_date(day: date | None, with_year: bool = True) -> str:
    """Return ``Kam, 21 Mar 2024`` for a column; without the year ``Kam, 21 Mar``."""
    if day is None:
        return translated(NO_DATE)
    text = f"{WEEKDAYS[day.weekday()][:3]}, {day.day} {MONTHS[day.month - 1][:3]}"
    return translated(f"{text} {day.year}" if with_year else text)

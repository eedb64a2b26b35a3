"""Due dates in words: how far off they are, and what they were at first."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import CLOSED
from kesbang_desktop.domain.office_calendar import joint_leave_warning
from kesbang_desktop.domain.working_days import count_working_days
from kesbang_desktop.ui.language.formats import (
    describe_distance,
    format_date,
    format_long_date,
    format_short_date,
)
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.meeting_labels import column_date
from kesbang_desktop.ui.look.tone import Tone

SOON_DAYS = 3
# Farther off nobody plans by working days.
_COUNTED_DAYS = 60


def is_late(follow_up: FollowUp, today: date) -> bool:
    """Tell whether an open follow-up is past its due date."""
    due = follow_up.due
    return due is not None and due < today and follow_up.status not in CLOSED


def due_text(follow_up: FollowUp, today: date) -> str:
    """Return ``Jum, 29 Mar``, ``29 Mar 2023`` in another year, ``berkelanjutan`` or a dash.

    The note of the due date is left out.
    """

    def in_column(day: date) -> str:
        return (
            column_date(day, with_year=False) if day.year == today.year else format_short_date(day)
        )

    return translated(replace(follow_up.agreed, note="").in_words(in_column)) or "–"


def distance_text(due: date, today: date, holidays: Collection[date]) -> str:
    """Return ``besok``, ``lewat 3 hari``, ``5 hari kerja lagi`` or ``98 hari lagi``."""
    if working := _working_days(due, today, holidays):
        return _tr("{0} hari kerja lagi", working).format(working)
    return describe_distance(due, today)


def full_due_text(due: Due, today: date, holidays: Collection[date]) -> str:
    """Return ``Jumat, 5 April 2024 · 4 hari lagi, 3 hari kerja``."""
    if due.day is None:
        return translated(due.in_words()) or _tr("tanpa tenggat")
    words = [describe_distance(due.day, today)]
    if working := _working_days(due.day, today, holidays):
        words.append(_tr("{0} hari kerja", working).format(working))
    return f"{translated(due.in_words(format_long_date))} · {', '.join(words)}"


def _working_days(due: date, today: date, holidays: Collection[date]) -> int:
    """Return how many working days are left; 0 where that says nothing.

    So it does where joint leave is not decreed up to then: nobody knows the number.
    """
    if not 1 < (due - today).days <= _COUNTED_DAYS or joint_leave_warning(holidays, today, due):
        return 0
    return count_working_days(today, due, holidays)


def original_text(follow_up: FollowUp, short: bool = False) -> str:
    """Return ``semula 29 Maret`` where the due date is another one now, else nothing.

    ``short`` is ``semula 29 Mar``, for columns.
    """
    first = follow_up.original_due
    if first is None or first == follow_up.due:
        return ""
    same_year = follow_up.due is not None and follow_up.due.year == first.year
    day = format_short_date(first) if short else format_date(first)
    if same_year:
        day = day.rpartition(" ")[0]
    return _tr("semula {0}").format(day)


def due_tone(follow_up: FollowUp, today: date) -> Tone:
    """Return the tone of a due date: late, soon, or nothing to say."""
    if follow_up.due is None or follow_up.status in CLOSED:
        return Tone.PLAIN
    if follow_up.due < today:
        return Tone.BAD
    return Tone.WARN if (follow_up.due - today).days <= SOON_DAYS else Tone.PLAIN


def next_status(status: ActionStatus) -> ActionStatus:
    """Return what follows ``status``: belum, proses, selesai, batal, and again."""
    order = list(ActionStatus)
    return order[(order.index(status) + 1) % len(order)]


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("due_words", text, "", count)

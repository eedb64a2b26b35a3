"""What stands in each cell of the list of follow-ups."""

from collections.abc import Collection
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.action import Priority
from kesbang_desktop.domain.entry_place import NOWHERE, EntryPlace
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import CLOSED
from kesbang_desktop.domain.recurrence import ORIGIN_TITLE
from kesbang_desktop.ui.follow_ups.due_words import (
    distance_text,
    due_text,
    due_tone,
    is_late,
    original_text,
)
from kesbang_desktop.ui.language.formats import day_in_words, format_short_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import ACTION_STATUS_TONES, action_status_word, priority_word
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText

# Longer texts are for the pane of details.
_LONGEST = 600


class ActionColumn(IntEnum):
    """The columns in their order."""

    NUMBER = 0
    TEXT = 1
    OWNERS = 2
    DUE = 3
    STATUS = 4
    PROGRESS = 5


def cell_texts(
    one: FollowUp,
    column: int,
    today: date,
    holidays: Collection[date] = (),
    place: EntryPlace = NOWHERE,
) -> list[CellText]:
    """Return what stands in a cell, from the top down; the running number is the table's."""
    match column:
        case ActionColumn.TEXT:
            said = _one_line(one.printed_text) or _tr("Tanpa uraian")
            return [CellText(said, most_lines=3), _origin(one, place)]
        case ActionColumn.OWNERS:
            return _owners(one)
        case ActionColumn.DUE:
            return _due(one, today, holidays)
        case ActionColumn.STATUS:
            return _status(one)
    if not one.last_progress:
        return [CellText("–", Tone.MUTED)]
    return [CellText(_progress(one, today), Tone.MUTED, is_small=True, most_lines=3)]


def origin_text(one: FollowUp) -> str:
    """Return the meeting of ``one``, or why there is none."""
    if not one.meeting_title:
        return _tr("di luar rapat")
    if one.meeting_id is None and one.meeting_title == ORIGIN_TITLE:
        # It was never in a meeting: an obligation made it.
        return _tr("kewajiban berkala")
    title = f"{_one_line(one.meeting_title)} · {day_in_words(one.meeting_date)}"
    return title if one.meeting_id else _tr("{0} (rapatnya sudah dihapus)").format(title)


def _progress(one: FollowUp, today: date) -> str:
    """Return ``27 Mar: rancangan di Biro Hukum``, with the year where it is another."""
    note = _one_line(one.last_progress)
    if one.progress_on is None:
        return note
    day = format_short_date(one.progress_on).removesuffix(f" {today.year}")
    return f"{day}: {note}"


def _origin(one: FollowUp, place: EntryPlace) -> CellText:
    if one.carried:
        words = _tr("dibawa dari rapat {0}").format(day_in_words(one.meeting_date))
        tail = f" · {translated(place.label)}" if place.label else ""
        return CellText(words, Tone.MUTED, is_small=True, tail=tail)
    if not one.meeting_title or one.meeting_id is None:
        return CellText(origin_text(one), Tone.MUTED, is_small=True)
    parts = (day_in_words(one.meeting_date, format_short_date), translated(place.label))
    tail = "".join(f" · {part}" for part in parts if part)
    return CellText(_one_line(one.meeting_title), Tone.MUTED, is_small=True, tail=tail)


def _owners(one: FollowUp) -> list[CellText]:
    if not one.owners:
        return [CellText("–", Tone.MUTED)]
    first, *others = (owner.name for owner in one.owners)
    found = [CellText(first, most_lines=2)]
    if others:
        names = _tr("bersama {0}").format(", ".join(others))
        found.append(CellText(names, Tone.MUTED, is_small=True, most_lines=2))
    return found


def _due(one: FollowUp, today: date, holidays: Collection[date]) -> list[CellText]:
    tone, late = due_tone(one, today), is_late(one, today)
    found = [CellText(due_text(one, today), tone, is_strong=late)]
    if one.due is not None and one.status not in CLOSED:
        words = distance_text(one.due, today, holidays)
        second = Tone.MUTED if tone is Tone.PLAIN else tone
        found.append(CellText(words, second, is_small=True, is_strong=late))
    if one.due_note:
        found.insert(1, CellText(one.due_note, Tone.MUTED, is_small=True, most_lines=2))
    if first := original_text(one, short=True):
        found.append(CellText(first, Tone.MUTED, is_small=True))
    return found


def _status(one: FollowUp) -> list[CellText]:
    word = CellText(action_status_word(one.status), ACTION_STATUS_TONES[one.status], is_pill=True)
    if one.priority is Priority.NORMAL:
        return [word]
    tone = Tone.WARN if one.priority is Priority.HIGH else Tone.MUTED
    said = _tr("prioritas {0}").format(priority_word(one.priority))
    return [word, CellText(said, tone, is_small=True, most_lines=2)]


def _one_line(text: str) -> str:
    return " ".join(text[:_LONGEST].split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("cells", text)

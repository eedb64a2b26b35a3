"""Minutes with what was typed since they were read, and is not where they are read from yet."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar
from uuid import UUID

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.together.news import LinesRead
from kesbang_desktop.domain.together.sending import Sent

T = TypeVar("T", Entry, Attendance)
# The name of a verb of the store, and what it was given.
Typed = tuple[str, Sequence[Any]]
_OF_LINES = frozenset(("save_typed", "save_entries", "save_shared"))


def minutes_since(minutes: Minutes, typed: Iterable[Typed]) -> Minutes:
    """Return ``minutes`` with what was ``typed`` in them, the last last."""
    for verb, given in typed:
        if verb == "save_meeting":
            meeting, *_ = given
            if meeting.id == minutes.meeting.id:
                minutes = replace(minutes, meeting=meeting)
        elif given and given[0] == minutes.meeting.id:
            if verb == "save_attendances":
                changed, removed, *_ = (*given[1:], ())
                minutes = replace(
                    minutes, attendances=_changed(minutes.attendances, changed, removed)
                )
            elif verb in _OF_LINES:
                minutes = _with_lines(minutes, verb, given[1:])
    return minutes


def lines_since(
    read: LinesRead, meeting_id: UUID, ids: Iterable[UUID] | None, typed: Iterable[Typed]
) -> LinesRead:
    """Return lines of a meeting, of which only ``ids`` were asked for, with what was ``typed``."""
    lines = {one.entry.id: one for one in read.lines}
    for verb, given in typed:
        if verb == "save_shared" and given[0] == meeting_id:
            sent: Sent = given[1]
            lines |= {sending.line.entry.id: sending.line for sending in sent.lines}
            for removed in sent.removed or ():
                lines.pop(removed, None)
    wanted = lines.values() if ids is None else (lines[one] for one in ids if one in lines)
    ordered = sorted(wanted, key=lambda one: one.entry.order_key)
    gone = tuple(one for one in ids or () if one not in lines)
    return replace(read, lines=tuple(ordered), gone=gone)


def _with_lines(minutes: Minutes, verb: str, given: Sequence[Any]) -> Minutes:
    if verb == "save_shared":
        sent, actions = (*given, ())[:2]
        entries, removed = [one.line.entry for one in sent.lines], sent.removed or ()
    else:
        entries, actions, removed = (*given, (), ())[:3]
    known: Mapping[UUID, Any] = {**minutes.actions, **{one.entry_id: one for one in actions}}
    return replace(minutes, entries=_changed(minutes.entries, entries, removed), actions=known)


def _changed(kept: Sequence[T], changed: Sequence[T], removed: Iterable[UUID]) -> tuple[T, ...]:
    by_id: dict[UUID, T] = {}
    for group in (kept, changed):
        for one in group:
            by_id[one.id] = one
    for gone in removed:
        by_id.pop(gone, None)
    return tuple(sorted(by_id.values(), key=attrgetter("order_key")))

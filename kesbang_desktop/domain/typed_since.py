"""Minutes with what was written since they were read, and is not where they were read from."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any, TypeVar
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.together.news import LinesRead
from kesbang_desktop.domain.together.shared_line import SharedLine, action_of

T = TypeVar("T", Entry, Attendance)
# The name of a verb of the store, and what it was given; of HEARD a meeting, a LinesRead, and
# whether these are all lines there are.
Typed = tuple[str, Sequence[Any]]
HEARD = "heard"


def is_of_meeting(typed: Typed, meeting_id: UUID) -> bool:
    """Tell whether a verb was given that meeting."""
    _, given = typed
    first = given[0] if given else None
    return (first.id if isinstance(first, Meeting) else first) == meeting_id


def begun_since(meeting_id: UUID, typed: Iterable[Typed]) -> Minutes | None:
    """Return the minutes of a meeting that was begun since, without what was typed in them."""
    for one in typed:
        verb, given = one
        if verb == "begin_meeting" and is_of_meeting(one, meeting_id):
            return Minutes(given[0])
    return None


def minutes_since(minutes: Minutes, typed: Iterable[Typed]) -> Minutes:
    """Return ``minutes`` with what was ``typed`` in them, the last last."""
    meeting, meeting_id = minutes.meeting, minutes.meeting.id
    entries = {one.id: one for one in minutes.entries}
    came = {one.id: one for one in minutes.attendances}
    actions = dict(minutes.actions)
    for one in typed:
        if not is_of_meeting(one, meeting_id):
            continue
        lines: Iterable[Entry] = ()
        removed: Iterable[UUID] = ()
        agreed: Iterable[ActionItem] = ()
        match one:
            case "save_meeting", (meeting, *_):
                pass
            case "save_attendances", (_, changed, *rest):
                _change(came, changed, next(iter(rest), ()))
            case "save_shared", (_, sent, *rest):
                lines = [sending.line.entry for sending in sent.lines]
                agreed, removed = next(iter(rest), ()), sent.removed or ()
            case (("save_typed" | "save_entries"), (_, lines, *rest)):
                agreed, removed = (*rest, (), ())[:2]
            case "heard", (_, LinesRead() as read, *is_whole):
                lines, removed = [line.entry for line in read.lines], read.gone
                if any(is_whole):
                    entries.clear()
                agreed = [action_of(line, actions) for line in read.lines if _is_action(line)]
        _change(entries, lines, removed)
        actions |= {action.entry_id: action for action in agreed}
    return replace(
        minutes,
        meeting=meeting,
        entries=_in_order(entries),
        attendances=_in_order(came),
        actions=actions,
    )


def _is_action(line: SharedLine) -> bool:
    return line.entry.kind is EntryKind.ACTION


def _change(known: dict[UUID, T], changed: Iterable[T], removed: Iterable[UUID]) -> None:
    known |= {one.id: one for one in changed}
    for gone in removed:
        known.pop(gone, None)


def _in_order(known: Mapping[UUID, T]) -> tuple[T, ...]:
    return tuple(sorted(known.values(), key=attrgetter("order_key")))

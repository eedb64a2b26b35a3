"""What was typed at this seat and the server would not take, as texts that somebody can keep."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Any
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.record_words import label_of
from kesbang_desktop.domain.together.sending import Sent

_OF_LINES = frozenset(("save_typed", "save_entries"))


@dataclass(frozen=True, slots=True)
class RefusedText:
    """One text with ``why`` it was not taken; ``subject`` is what it is the text of.

    A later text of the same subject takes its place. ``entry`` (with ``action`` where it has owners
    or a due date) can be put into the minutes again; where it is None there are the words alone.
    ``title`` is that of its meeting, empty where nobody knows it.
    """

    subject: str
    text: str
    why: str
    meeting_id: UUID | None = None
    entry: Entry | None = None
    action: ActionItem | None = None
    title: str = ""


def refused_texts(verb: str, given: Sequence[Any], why: str) -> list[RefusedText]:
    """Return the texts in what a verb of the store was ``given``; none where there is no word."""
    match verb, given:
        case "save_shared", (UUID() as meeting_id, Sent() as sent, *rest):
            entries = [one.line.entry for one in sent.lines]
            gone = [one.entry for one in (sent.removed or {}).values() if one is not None]
            found = [*_lines(meeting_id, entries, next(iter(rest), ()), why)]
            return [*found, *_removed(meeting_id, gone, why)]
        case name, (UUID() as meeting_id, entries, *rest) if name in _OF_LINES:
            return [*_lines(meeting_id, entries, next(iter(rest), ()), why)]
        case "save_attendances", (UUID() as meeting_id, changed, *_):
            return [_attendance(meeting_id, one, why) for one in changed]
        case "put_setting", (str() as key, value, *_):
            return [RefusedText(key, f"{key}: {value}", why)]
        case _, (Meeting() as meeting, *_):
            return [RefusedText(str(meeting.id), _header(meeting), why, meeting.id)]
    return []


def _lines(
    meeting_id: UUID, entries: Iterable[Entry], actions: Iterable[ActionItem], why: str
) -> Iterator[RefusedText]:
    by_id = {one.entry_id: one for one in actions}
    for one in entries:
        if not one.is_blank:
            yield RefusedText(str(one.id), one.text, why, meeting_id, one, by_id.get(one.id))


def _removed(meeting_id: UUID, entries: Iterable[Entry], why: str) -> Iterator[RefusedText]:
    for one in entries:
        if not one.is_blank:
            yield RefusedText(str(one.id), f"(dihapus) {one.text}", why, meeting_id)


def _attendance(meeting_id: UUID, one: Attendance, why: str) -> RefusedText:
    said = (one.party.name, one.position, one.represented_by, one.reason)
    return RefusedText(str(one.id), ", ".join(filter(None, said)), why, meeting_id)


def _header(meeting: Meeting) -> str:
    """Return what was typed of a meeting, a line for each field."""
    said = {one.name: getattr(meeting, one.name) for one in fields(meeting)}
    typed = {name: value for name, value in said.items() if type(value) is str and value}
    return "\n".join(f"{label_of(name)}: {value}" for name, value in typed.items())

"""What the lines on screen still lack; a line is looked at again only where it is another one."""

from collections.abc import Sequence
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.to_complete import (
    CheckedEntry,
    Lack,
    ToComplete,
    check_entry,
    left_in_entries,
)
from kesbang_desktop.ui.editor.line import Line, entry_of


class LineChecks:
    """Checks the lines of ``meeting``."""

    def __init__(self, meeting: Meeting, notation: Notation) -> None:
        self._meeting_id = meeting.id
        self._is_report = meeting.kind.is_report
        self._notation = notation
        self._checked: dict[UUID, tuple[Line, CheckedEntry]] = {}

    def use_notation(self, notation: Notation) -> None:
        """Take new people into account."""
        self._notation = notation
        self._checked.clear()

    def left(
        self, lines: Sequence[Line], typed: int | None = None, goes_on: bool = False
    ) -> list[ToComplete]:
        """Return what is left in ``lines``; nothing of the line ``typed``, which is not ended yet.

        An agenda item that it is the first line of is not empty either. Where the meeting
        ``goes_on``, agenda items behind the last thing said are still to come.
        """
        before, self._checked = self._checked, {}
        for line in lines:
            known = before.get(line.id)
            fits = known is not None and known[0] is line
            self._checked[line.id] = known if fits and known else (line, self._check(line))
        checks = (checked for _, checked in self._checked.values())
        left = left_in_entries(checks, self._is_report)
        unfinished = _unfinished(lines, typed)
        to_come = _behind_last_word(lines) if goes_on else frozenset()
        return [
            one
            for one in left
            if one.entry_id not in unfinished
            and not (one.lack is Lack.EMPTY_AGENDA and one.entry_id in to_come)
        ]

    def _check(self, line: Line) -> CheckedEntry:
        entry = entry_of(line, self._meeting_id, "")
        action = as_agreed(ActionItem(line.id, line.owners), line.agreed)
        return check_entry(entry, action, self._notation)


def _unfinished(lines: Sequence[Line], typed: int | None) -> set[UUID]:
    if typed is None or typed >= len(lines):
        return set()
    found = {lines[typed].id}
    if typed and lines[typed - 1].kind is EntryKind.AGENDA:
        found.add(lines[typed - 1].id)
    return found


def _behind_last_word(lines: Sequence[Line]) -> frozenset[UUID]:
    """Return the lines at the end under which nothing was said yet."""
    found = set()
    for line in reversed(lines):
        if line.kind is not EntryKind.AGENDA and line.text:
            break
        found.add(line.id)
    return frozenset(found)

"""A line of minutes as several seats know it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, as_agreed
from kesbang_desktop.domain.due_date import NO_DUE, Due
from kesbang_desktop.domain.entry import Entry
from kesbang_desktop.domain.party import Party


@dataclass(frozen=True, slots=True)
class SharedLine:
    """An entry, with the owners and the due date it has where it is an action."""

    entry: Entry
    owners: tuple[Party, ...] = ()
    due: Due = NO_DUE


def shared_line(entry: Entry, action: ActionItem | None) -> SharedLine:
    """Return ``entry`` with what the minutes agree on of ``action``."""
    return SharedLine(entry) if action is None else SharedLine(entry, action.owners, action.agreed)


def action_of(line: SharedLine, known: Mapping[UUID, ActionItem]) -> ActionItem:
    """Return the action that ``line`` is, with what ``known`` says of it beside the minutes."""
    action = known.get(line.entry.id) or ActionItem(line.entry.id)
    return as_agreed(replace(action, owners=line.owners), line.due)

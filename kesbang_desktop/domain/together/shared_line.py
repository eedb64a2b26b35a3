"""A line of minutes as several seats know it."""

from dataclasses import dataclass

from kesbang_desktop.domain.action import ActionItem
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

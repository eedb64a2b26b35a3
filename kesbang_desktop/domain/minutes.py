"""A meeting as a whole: what documents print, notes carry and the editor opens."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance, Role, holder_of
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting import Meeting


@dataclass(frozen=True, slots=True)
class Minutes:
    """A meeting with its attendances and entries in order, and its actions by entry id."""

    meeting: Meeting
    attendances: tuple[Attendance, ...] = ()
    entries: tuple[Entry, ...] = ()
    actions: Mapping[UUID, ActionItem] = field(default_factory=dict)

    def holder(self, role: Role) -> Attendance | None:
        """Return who has ``role`` in this meeting, or None."""
        return holder_of(role, self.attendances)

    def action(self, entry: Entry) -> ActionItem:
        """Return what hangs on ``entry``: its owners and due date, empty where none were given."""
        return self.actions.get(entry.id) or ActionItem(entry.id)

    def count(self) -> Counter[EntryKind]:
        """Return how many entries there are of each kind."""
        return Counter(entry.kind for entry in self.entries)

"""A meeting as a whole: what documents print, notes carry and the editor opens."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.attendance import Attendance, Role, holder_of
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.meeting import Classification, Meeting, highest_of


@dataclass(frozen=True, slots=True)
class Minutes:
    """A meeting with its attendances and entries in order, and its actions by entry id.

    ``classified`` are the lines that speak of what was noted in a classified meeting before: how
    secret that is, by entry id.
    """

    meeting: Meeting
    attendances: tuple[Attendance, ...] = ()
    entries: tuple[Entry, ...] = ()
    actions: Mapping[UUID, ActionItem] = field(default_factory=dict)
    classified: Mapping[UUID, Classification] = field(default_factory=dict)

    @property
    def classification(self) -> Classification:
        """How secret a paper is that tells what was said: as the gravest that it tells."""
        return highest_of((self.meeting.classification, *self.classified.values()))

    def classification_of(self, entry: Entry) -> Classification:
        """Return how secret ``entry`` is: as its meeting, or as what it speaks of."""
        carried = self.classified.get(entry.id, Classification.NORMAL)
        return highest_of((self.meeting.classification, carried))

    def holder(self, role: Role) -> Attendance | None:
        """Return who has ``role`` in this meeting, or None."""
        return holder_of(role, self.attendances)

    def action(self, entry: Entry) -> ActionItem:
        """Return what hangs on ``entry``: its owners and due date, empty where none were given."""
        return self.actions.get(entry.id) or ActionItem(entry.id)

    def count(self) -> Counter[EntryKind]:
        """Return how many entries there are of each kind, without empty lines."""
        return Counter(entry.kind for entry in self.entries if not entry.is_blank)

"""What hangs on an entry that is an action item (tindak lanjut)."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.record_text import require_clean

DOUBLE_OWNER = "Penanggung jawab tercantum dua kali. Hapus salah satunya."


class ActionStatus(StrEnum):
    """How far an action is: belum, proses, selesai, batal."""

    OPEN = "open"
    IN_PROGRESS = "in_progress"
    DONE = "done"
    CANCELLED = "cancelled"


class Priority(StrEnum):
    """How urgent an action is."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Progress:
    """A dated note on an action (perkembangan)."""

    id: UUID
    entry_id: UUID
    noted_at: datetime
    text: str
    author: str = ""
    status: ActionStatus | None = None

    def __post_init__(self) -> None:
        require_clean(self.text, "Catatan perkembangan")


@dataclass(frozen=True, slots=True)
class ActionItem:
    """Owners, due date and state of the action whose text is the entry ``entry_id``.

    The first owner is the responsible one. ``ongoing`` is "berkelanjutan" and excludes a due date.
    ``due_note`` is the note of a :class:`Due`.
    """

    entry_id: UUID
    owners: tuple[Party, ...] = ()
    due: date | None = None
    ongoing: bool = False
    priority: Priority = Priority.NORMAL
    status: ActionStatus = ActionStatus.OPEN
    progress: tuple[Progress, ...] = ()
    evidence: tuple[UUID, ...] = ()
    due_note: str = ""

    def __post_init__(self) -> None:
        require_clean(self.due_note, "Tenggat")
        if self.ongoing and self.due is not None:
            raise InvalidRecordError(
                "Tindak lanjut tidak dapat berkelanjutan sekaligus bertenggat. Pilih salah satu."
            )
        if len({owner.id for owner in self.owners}) != len(self.owners):
            raise InvalidRecordError(DOUBLE_OWNER)

    @property
    def agreed(self) -> Due:
        """By when it is to be done."""
        return agreed_due(self.due, self.ongoing, self.due_note, self.priority)


def agreed_due(day: date | None, ongoing: bool, note: str, priority: Priority) -> Due:
    """Return by when an action is to be done: of high priority it is urgent."""
    return Due(day, ongoing, note, priority is Priority.HIGH)


def as_agreed(action: ActionItem, due: Due) -> ActionItem:
    """Return ``action`` to be done by ``due``; urgent is high priority, and only that is."""
    priority = action.priority
    if due.urgent:
        priority = Priority.HIGH
    elif priority is Priority.HIGH:
        priority = Priority.NORMAL
    return replace(action, due=due.day, ongoing=due.ongoing, due_note=due.note, priority=priority)


@dataclass(frozen=True, slots=True)
class ActionEdit:
    """What is agreed anew of actions after they were noted; None leaves a thing as it is.

    ``Due()`` takes the due date away; that a ``due`` is urgent is for ``priority`` to say.
    """

    due: Due | None = None
    priority: Priority | None = None
    owners: tuple[Party, ...] | None = None

    def __post_init__(self) -> None:
        owners = self.owners or ()
        if len({owner.id for owner in owners}) != len(owners):
            raise InvalidRecordError(DOUBLE_OWNER)


class ChangedField(StrEnum):
    """What of an action was changed after it was noted."""

    DUE = "due"
    OWNERS = "owners"
    PRIORITY = "priority"


@dataclass(frozen=True, slots=True)
class ActionChange:
    """One change of an action after it was noted; ``before`` and ``after`` are words."""

    id: UUID
    entry_id: UUID
    changed_at: datetime
    field: ChangedField
    before: str
    after: str
    author: str = ""

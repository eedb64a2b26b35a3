"""What notes from a file or the clipboard became, to be shown before anything is kept."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Organization, Person


@dataclass(frozen=True, slots=True)
class NotesReading:
    """What a notes file became, before anything is kept.

    ``people`` and ``organizations`` are new to the directory, but for those ``completed``, of whom
    the notes tell more than it does. ``line_numbers`` gives the line of
    each entry, by entry id. ``digest`` tells which notes they were. ``senders`` are keys of those
    who wrote in a chat and are not known.
    """

    minutes: Minutes
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    warnings: tuple[str, ...] = ()
    line_numbers: dict[UUID, int] = field(default_factory=dict)
    digest: str = ""
    completed: tuple[Person, ...] = ()
    senders: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class EarlierImport:
    """The meeting that the same notes became before, as it is called now."""

    meeting_id: UUID
    title: str
    imported_at: datetime
    is_binned: bool = False

"""What differs between a paper as it was exported and as it came back."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.corrections.paper import Remark, Tracked
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.emphasis import Spans
from kesbang_desktop.domain.entry import EntryKind


class What(StrEnum):
    """What kind of correction it is; the value is its name in JSON."""

    TEXT = "text"
    EMPHASIS = "emphasis"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    SPEAKER = "speaker"
    OWNERS = "owners"
    DUE = "due"
    STATUS = "status"
    PROGRESS = "progress"
    FIELD = "field"
    ATTENDEE = "attendee"
    COMMENT = "comment"


@dataclass(frozen=True, slots=True)
class NewLine:
    """What an added line becomes; owners and due date are as they were written.

    ``speaker`` is the name above it, ``region`` the kabupaten/kota in whose part of a report it was
    written; each is empty for none.
    """

    kind: EntryKind
    level: int = 0
    speaker: str = ""
    owners: str = ""
    due: str = ""
    region: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One correction. ``key`` names it within its document.

    ``before`` is what was exported and ``after`` what came back. ``mine`` is what the minutes say
    by now where that is neither: both sides changed it, and one has to be chosen.

    ``about`` is the line that an owner, a due date or a status belongs to.
    ``entries`` are the entries it is about, ``attendance`` the line of the roll, ``field`` the row
    of the head; an attendee without one is new. ``follows`` are the lines before an added or moved
    one, the nearest first: ids as 32 digits, or keys of other added lines; ``leads`` is the entry
    behind it. ``remark`` is the comment that
    it is, beside the line ``before``. ``asks`` says what has to be looked at before
    it is taken, ``problem`` why it cannot be. ``emphasis`` is what of ``after`` is bold or italic,
    None where that is as it was; where it is all that changed, marks in the texts say it.
    """

    key: str
    what: What
    before: str = ""
    after: str = ""
    mine: str | None = None
    entries: tuple[UUID, ...] = ()
    attendance: UUID | None = None
    field: str = ""
    about: str = ""
    new: NewLine | None = None
    follows: tuple[str, ...] = ()
    leads: UUID | None = None
    tracked: tuple[Tracked, ...] = ()
    remark: Remark | None = None
    asks: str = ""
    problem: str = ""
    emphasis: Spans | None = None

    @property
    def is_conflict(self) -> bool:
        """Whether the minutes were changed at the same place since the export."""
        return self.mine is not None

    @property
    def is_new_attendee(self) -> bool:
        """Whether it is somebody who was written into the list of those who came."""
        return self.what is What.ATTENDEE and self.attendance is None

    @property
    def is_sure(self) -> bool:
        """Whether it can be taken without choosing between two sides or looking at it first."""
        return not (self.problem or self.asks or self.is_conflict)

    @property
    def authors(self) -> tuple[str, ...]:
        """Who made it, where Word noted that."""
        noted = (*self.tracked, *((self.remark,) if self.remark else ()))
        return tuple(dict.fromkeys(one.author for one in noted if one.author))


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that differs; ``untaken`` are texts of the program that somebody changed."""

    changes: tuple[Change, ...] = ()
    untaken: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Corrections:
    """A document that came back, beside the minutes; nothing of it is in them yet.

    ``exported_at`` is when it was exported, None where that export is not known here: then it is
    compared with the minutes as they are, and what was changed in them since shows as well.
    ``is_final`` says that taking anything opens a revision. ``saved_by`` is who saved the document
    last, where Word knew that.
    """

    meeting_id: UUID
    file_name: str
    kind: DocumentKind
    comparison: Comparison
    exported_at: datetime | None = None
    is_final: bool = False
    saved_by: str = ""

    def authors_of(self, change: Change) -> tuple[str, ...]:
        """Return who made ``change``: as Word tracked it, else whoever saved the document."""
        return change.authors or tuple(filter(None, (self.saved_by,)))

    @property
    def changes(self) -> tuple[Change, ...]:
        """What differs, in the order of the document."""
        return self.comparison.changes

    @property
    def reason(self) -> str:
        """The reason that is proposed for a revision of final minutes."""
        return f"Koreksi dari berkas “{self.file_name}”"

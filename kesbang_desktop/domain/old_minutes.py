"""Minutes of before, read out of a file and shown before anything is kept."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem, ActionStatus, Progress
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.notes_reading import NotesReading

# What an action without a due date was given to be done in, before it is history.
UNDATED_PATIENCE = timedelta(days=180)
_NOON = time(12)
_MOST_TITLES = 3
STATE_UNKNOWN = "Dari notula lama; penyelesaiannya tidak tercatat di sana."


class Sureness(StrEnum):
    """How much of the form of minutes was recognised."""

    FORM = "form"
    PARTS = "parts"
    TEXT = "text"
    OTHER = "other"
    SEVERAL = "several"

    @property
    def label(self) -> str:
        """What people read for it."""
        return _LABELS[self]


_LABELS = {
    Sureness.FORM: "bentuk notula dikenali",
    Sureness.PARTS: "sebagian dikenali",
    Sureness.TEXT: "hanya teksnya",
    Sureness.OTHER: "mungkin bukan notula",
    Sureness.SEVERAL: "beberapa rapat",
}
_NOT_ONE_MEETING = (Sureness.OTHER, Sureness.SEVERAL)


@dataclass(frozen=True, slots=True)
class OldMinutes:
    """What the file ``file_name`` became.

    ``doubts`` are sentences on what should be looked at before it is taken in. The digest of the
    reading is that of the lines of the file.
    """

    file_name: str
    reading: NotesReading
    sureness: Sureness
    doubts: tuple[str, ...] = ()

    def count(self, kind: EntryKind) -> int:
        """Return how many lines of ``kind`` were found."""
        return sum(1 for one in self.reading.minutes.entries if one.kind is kind)


@dataclass(frozen=True, slots=True)
class SameMeeting:
    """The meeting that a document became before, or that is there already."""

    meeting_id: UUID
    title: str
    is_binned: bool = False


@dataclass(frozen=True, slots=True)
class OldFile:
    """A document of a folder: what it became, or the ``problem`` that kept it from being read.

    ``path`` is where it lies. ``earlier`` is the meeting that the document became before, or that
    is there with its day and title; ``twin`` names another document of the folder with those.
    ``others`` are the titles of other meetings of that day: one of them may be the same meeting.
    """

    path: str
    name: str
    minutes: OldMinutes | None = None
    problem: str = ""
    earlier: SameMeeting | None = None
    twin: str = ""
    others: tuple[str, ...] = ()

    @property
    def is_proposed(self) -> bool:
        """Whether it is taken unless somebody says no."""
        is_one = self.minutes is not None and self.minutes.sureness not in _NOT_ONE_MEETING
        return self.may_be_taken and not self.twin and is_one

    @property
    def may_be_taken(self) -> bool:
        """Whether it can be taken at all."""
        return self.minutes is not None and self.earlier is None

    @property
    def told(self) -> str:
        """What should be known before it is taken, empty for nothing."""
        if self.problem:
            return self.problem
        if self.earlier is not None:
            where = ", kini di Sampah" if self.earlier.is_binned else ""
            return f"“{self.name}” sudah ada sebagai rapat “{self.earlier.title}”{where}."
        doubts = self.minutes.doubts if self.minutes else ()
        twin = f"Hari dan judulnya sama dengan “{self.twin}”." if self.twin else ""
        titles = "”, “".join(self.others[:_MOST_TITLES])
        others = f"Pada hari itu sudah ada rapat “{titles}”." if titles else ""
        return " ".join(filter(None, (twin, others, *doubts)))


@dataclass(frozen=True, slots=True)
class TakenOld:
    """How many documents became meetings, and sentences on those that did not.

    ``left`` were not come to, because somebody stopped it.
    """

    count: int
    left: int = 0
    problems: tuple[str, ...] = ()
    changes: Changes = field(default_factory=Changes)


def mark_twins(files: Iterable[OldFile]) -> tuple[OldFile, ...]:
    """Return ``files`` with those marked that tell of the same meeting as one before them."""
    seen: dict[tuple[date, str], str] = {}
    marked = []
    for one in files:
        meeting = one.minutes.reading.minutes.meeting if one.minutes else None
        if meeting is None or meeting.date is None:
            marked.append(one)
            continue
        first = seen.setdefault((meeting.date, fold(meeting.title)), one.name)
        marked.append(one if first == one.name else replace(one, twin=first))
    return tuple(marked)


def as_signed(minutes: Minutes) -> Minutes:
    """Return ``minutes`` as final: they were signed on paper, and nobody waits for them."""
    return replace(minutes, meeting=replace(minutes.meeting, status=MeetingStatus.FINAL))


def with_past_settled(minutes: Minutes, today: date) -> Minutes:
    """Return ``minutes`` with the actions done that nobody can be asked about any more.

    Those are the ones whose due date is past, or, where there is none, whose meeting is longer ago
    than UNDATED_PATIENCE: whoever brings in twenty years of minutes wants no thousand overdue
    follow-ups. Each gets a note of its last day that its state is not known, so that figures of
    this year count none of them.
    """
    day = minutes.meeting.date
    return replace(
        minutes,
        actions={
            key: action if (last := _past(action, day, today)) is None else _settled(action, last)
            for key, action in minutes.actions.items()
        },
    )


def _past(action: ActionItem, day: date | None, today: date) -> date | None:
    """Return the last day of an open action that is history, None where it is none."""
    if action.status is not ActionStatus.OPEN:
        return None
    if action.due is not None:
        return action.due if action.due < today else None
    return day if day is not None and day + UNDATED_PATIENCE < today else None


def _settled(action: ActionItem, last: date) -> ActionItem:
    at = datetime.combine(last, _NOON, UTC)
    note = Progress(new_id(), action.entry_id, at, STATE_UNKNOWN, status=ActionStatus.DONE)
    return replace(action, status=ActionStatus.DONE, progress=(*action.progress, note))

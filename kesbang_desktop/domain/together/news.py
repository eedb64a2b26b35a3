"""What one seat hears of the others."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from kesbang_desktop.domain.changes import Changes, Replaced
from kesbang_desktop.domain.together.sending import Answered
from kesbang_desktop.domain.together.shared_line import SharedLine


@dataclass(frozen=True, slots=True)
class News:
    """What other seats wrote: ``lines`` are entries by meeting, None for all of a meeting.

    ``headers`` are meetings of which something else than a line was written. ``is_all`` where it
    may be anything: news were missed.
    """

    changes: Changes = field(default_factory=Changes)
    lines: Mapping[UUID, frozenset[UUID] | None] = field(default_factory=dict)
    headers: frozenset[UUID] = frozenset()
    is_all: bool = False

    def of_meeting(self, meeting_id: UUID) -> frozenset[UUID] | None:
        """Return which entries of a meeting are to be read again, None for all."""
        return None if self.is_all else self.lines.get(meeting_id, frozenset())


@dataclass(frozen=True, slots=True)
class Here:
    """Where somebody types: in ``entry_id``, ``offset`` characters behind the start of its words.

    ``meeting_id`` is None once he has left. ``computer`` is the one that he sits at.
    """

    seat: str
    name: str = ""
    meeting_id: UUID | None = None
    entry_id: UUID | None = None
    offset: int = 0
    computer: str = ""


@dataclass(frozen=True, slots=True)
class SharedAnswer:
    """What a write of lines changed, and which came out otherwise than they were sent.

    Where it ``waits`` for a server that is away nobody knows that yet.
    """

    changes: Changes
    answered: tuple[Answered, ...] = ()
    waits: bool = False


@dataclass(frozen=True, slots=True)
class LinesRead:
    """Lines as they stand; of those asked for, ``gone`` are not there.

    ``with_aside`` are lines beside which words are kept that nobody has settled. ``is_behind``
    where what was typed here still waits for the server: nothing was read then. ``is_final`` where
    lines may be missing because the minutes are final: what they did not take does not come back.
    """

    lines: tuple[SharedLine, ...] = ()
    gone: tuple[UUID, ...] = ()
    with_aside: frozenset[UUID] = frozenset()
    is_behind: bool = False
    is_final: bool = False


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what to a record, by the clock of the server; ``said`` is what it said then.

    One row stands for all that one seat typed in a stretch. ``is_aside`` where those words were
    kept beside the line, as another was first; ``is_settled`` once somebody chose. ``before`` is
    what stood until then in fields of a record that is no line.
    """

    number: int
    name: str
    verb: str
    began: datetime
    ended: datetime
    said: str = ""
    is_aside: bool = False
    is_settled: bool = False
    computer: str = ""
    before: tuple[Replaced, ...] = ()


def gathered(told: Iterable[tuple[str, UUID | None, UUID | None]]) -> News:
    """Return the news in what was told: each a kind, the id of a record, and its meeting.

    The kinds are those of :mod:`store.server.audit`.
    """
    meetings, parties, actions, profiles = set[UUID](), set[UUID](), set[UUID](), set[UUID]()
    lines: dict[UUID, frozenset[UUID] | None] = {}
    headers = set[UUID]()
    for kind, subject, meeting in told:
        if meeting is not None:
            meetings.add(meeting)
        if kind in ("meeting", "many") and meeting is not None:
            headers.add(meeting)
        if kind == "many" and meeting is not None:
            lines[meeting] = None
        if subject is None:
            continue
        if kind == "party":
            parties.add(subject)
        elif kind == "profile":
            profiles.add(subject)
        elif kind in ("entry", "action"):
            if kind == "action":
                actions.add(subject)
            if meeting is not None and (known := lines.get(meeting, frozenset())) is not None:
                lines[meeting] = known | {subject}
    changes = Changes(*map(frozenset, (meetings, parties, actions, profiles)))
    return News(changes, lines, frozenset(headers))

"""What a seat sends of its lines, and what becomes of it where the lines of all are kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.together.merging import may_be_removed, merge_line
from kesbang_desktop.domain.together.shared_line import SharedLine


@dataclass(frozen=True, slots=True)
class SentLine:
    """A line as it stands at a seat, and what it was made of; None for one that is new.

    ``tried`` was sent before, and nobody knows whether it was written.
    """

    line: SharedLine
    known: SharedLine | None = None
    tried: tuple[SharedLine, ...] = ()

    def made_of(self, stored: SharedLine | None) -> SharedLine | None:
        """Return what it was made of where ``stored`` stands."""
        return next((one for one in self.tried if one == stored), self.known)


@dataclass(frozen=True, slots=True)
class Sent:
    """``lines`` that changed; of those ``removed`` what the seat knew of them."""

    lines: tuple[SentLine, ...] = ()
    removed: Mapping[UUID, SharedLine | None] | None = None


@dataclass(frozen=True, slots=True)
class Answered:
    """A line that came out otherwise than it was sent: ``line`` stands.

    ``is_aside`` where the words that were sent are kept beside it.
    """

    line: SharedLine
    is_aside: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What is written of what was sent: ``lines``, ids ``removed``, and lines kept ``aside``.

    ``answered`` is what the seat is told.
    """

    lines: tuple[SharedLine, ...]
    removed: tuple[UUID, ...]
    aside: tuple[SharedLine, ...]
    answered: tuple[Answered, ...]


def take_sent(sent: Sent, stored: Mapping[UUID, SharedLine]) -> Taken:
    """Return what becomes of ``sent`` where ``stored`` stands; what is gone is not in there."""
    lines, aside, answered = [], [], []
    for one in sent.lines:
        found = stored.get(one.line.entry.id)
        merged = merge_line(one.made_of(found), one.line, found)
        if merged.line != found:
            lines.append(merged.line)
        if merged.is_aside:
            aside.append(one.line)
        if merged.line != one.line:
            answered.append(Answered(merged.line, merged.is_aside))
    removed = []
    for entry_id, known in (sent.removed or {}).items():
        if (line := stored.get(entry_id)) is None:
            continue
        if may_be_removed(known, line):
            removed.append(entry_id)
        else:
            answered.append(Answered(line))
    return Taken(tuple(lines), tuple(removed), tuple(aside), tuple(answered))

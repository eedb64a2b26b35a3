"""What everybody in the room sees of a meeting while its minutes are typed.

The agenda item in hand with its last lines, and what was agreed so far.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Protocol
from uuid import UUID

from kesbang_desktop.domain.due_date import NO_DUE, Due
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.names import bare_name
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.withholding import Showable, shown

AGREED = frozenset((EntryKind.DECISION, EntryKind.ACTION))
# More than any wall has room for.
_LINES = 16
_AGREED = 10
# So much of what stands below the line in hand is shown with it.
_BELOW = 2


class Told(Showable, Protocol):
    """A line as the wall reads it."""

    @property
    def text(self) -> str: ...
    @property
    def speaker(self) -> Party | None: ...
    @property
    def owners(self) -> tuple[Party, ...]: ...
    @property
    def agreed(self) -> Due: ...
    @property
    def outcome(self) -> Outcome | None: ...


@dataclass(frozen=True, slots=True)
class WallLine:
    """One line on the wall; ``speaker`` and ``beside`` (owners, due date, votes) may be empty.

    ``is_in_hand`` marks the one that is typed.
    """

    kind: EntryKind
    text: str
    speaker: str = ""
    beside: str = ""
    is_in_hand: bool = False


@dataclass(frozen=True, slots=True)
class WallView:
    """All that is on the wall; ``item`` is empty before the first agenda item.

    ``is_withheld`` where the agenda item in hand is not to be seen.
    """

    item: str = ""
    number: str = ""
    lines: tuple[WallLine, ...] = ()
    agreed: tuple[WallLine, ...] = ()
    is_withheld: bool = False


class WallPlan:
    """Which lines may be seen, worked out once for a shape of the minutes.

    ``secret`` are carried lines that speak of a classified meeting, ``carried`` all carried ones.
    """

    def __init__(
        self,
        lines: Sequence[Showable],
        secret: Collection[UUID] = (),
        carried: Collection[UUID] = (),
    ) -> None:
        self._shown = shown(lines, secret, carried)
        self._agreed = [
            index for index, line in enumerate(lines) if line.kind in AGREED and self._shown[index]
        ]

    def view(
        self,
        lines: Sequence[Showable],
        at: int,
        read: Callable[[int], Told],
        number: Callable[[int], str],
    ) -> WallView:
        """Return what is on the wall while line ``at`` is in hand.

        ``read`` gives a line with its words as they stand, ``number`` what the margin counts it.
        """
        start = next(
            (one for one in range(at, -1, -1) if lines[one].kind is EntryKind.AGENDA), None
        )
        agreed = tuple(
            line
            for index in self._agreed[-_AGREED:]
            if (line := _on_wall(read(index), index == at)).text
        )
        if start is not None and not self._shown[start]:
            return WallView(agreed=agreed, is_withheld=True)
        first = 0 if start is None else start + 1
        end = next(
            (one for one in range(at + 1, len(lines)) if lines[one].kind is EntryKind.AGENDA),
            len(lines),
        )
        wanted = (
            one for one in range(min(at + _BELOW + 1, end) - 1, first - 1, -1) if self._shown[one]
        )
        made = (_on_wall(read(one), one == at) for one in wanted)
        last = list(islice((one for one in made if one.text or one.speaker), _LINES))
        if start is None:
            return WallView(lines=tuple(reversed(last)), agreed=agreed)
        return WallView(read(start).text, number(start), tuple(reversed(last)), agreed)


def _on_wall(line: Told, is_in_hand: bool) -> WallLine:
    speaker = _name(line.speaker) if line.speaker else ""
    return WallLine(line.kind, line.text, speaker, " · ".join(_beside(line)), is_in_hand)


def _beside(line: Told) -> Iterator[str]:
    if line.owners:
        yield ", ".join(map(_name, line.owners))
    if line.agreed != NO_DUE:
        yield line.agreed.in_words()
    if line.outcome is not None:
        yield line.outcome.in_short


def _name(party: Party) -> str:
    return bare_name(party.name) if party.kind is PartyKind.PERSON else party.name

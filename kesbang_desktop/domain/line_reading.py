"""What one line of notes says, and what the lines around it change about that."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.emphasis import Spans, joined
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import floor_after
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import unheld_degrees
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.review import Review

TABLE = "baris tabel, bukan ucapan seseorang"
_UNHELD = " belum tercatat pada "
_UNSPOKEN = {
    EntryKind.AGENDA: "agenda",
    EntryKind.DECISION: "keputusan",
    EntryKind.ACTION: "tindak lanjut",
}


@dataclass(frozen=True, slots=True)
class LineReading:
    """What a line says. ``problems`` are sentences on what was left as text.

    ``sender`` is who stood before the sign of an entry that nobody speaks, as it was written.
    ``mark`` is how a line of a list was marked: ``-``, ``1.``, ``a)``.
    """

    kind: EntryKind
    level: int
    text: str
    speaker: Party | None = None
    owners: tuple[Party, ...] = ()
    due: Due | None = None
    problems: tuple[str, ...] = ()
    planned_minutes: int | None = None
    unattributed: bool = False
    sender: str = ""
    mark: str = ""
    outcome: Outcome | None = None
    emphasis: Spans = ()
    review: Review | None = None
    withheld: bool = False
    field: str = ""

    @property
    def facts(self) -> tuple[int | Outcome | Review, ...]:
        """What phrases at the end of the line say of it."""
        said = (self.planned_minutes, self.outcome, self.review)
        return tuple(one for one in said if one is not None)


def with_senders(lines: Iterator[LineReading], known: KnownParties) -> Iterator[LineReading]:
    """Yield ``lines``; what goes on below an entry that somebody sent is his, not the floor's."""
    floor: Party | None = None
    waiting = ""
    for line in lines:
        if line.sender:
            waiting = line.sender
        elif waiting and line.kind is EntryKind.DISCUSSION:
            if line.speaker is None and not line.unattributed:
                party = known.find_speaker(waiting).party
                if party is None or party != floor:
                    line = replace(line, speaker=party, unattributed=party is None)
            waiting = ""
        floor = floor_after(floor, line)
        yield line


def keep_sender(line: LineReading) -> LineReading:
    """Return ``line`` with who stood before its sign as part of its text, told as such."""
    if not line.sender:
        return line
    told = f"“{line.sender}” di depan tanda: {_UNSPOKEN[line.kind]} bukan ucapan seseorang"
    before = f"{line.sender}: "
    emphasis = joined([(len(before), ()), (len(line.text), line.emphasis)])
    text, problems = before + line.text, (*line.problems, told)
    return replace(line, text=text, sender="", problems=problems, emphasis=emphasis)


def as_sent(line: LineReading, sender: str) -> LineReading:
    """Return ``line`` of a message by ``sender`` so that it is said by nobody else.

    In a chat whatever stands before the colon is who wrote, however he is called there.
    """
    is_open = line.kind is EntryKind.DISCUSSION and line.speaker is None and not line.unattributed
    if not sender or not is_open:
        return line
    told = f"pengirim “{sender}” bukan peserta yang dikenal"
    return replace(line, unattributed=True, problems=(*line.problems, told))


def gelar_left_out(said: str, party: Party) -> str:
    """Return a sentence on gelar in ``said`` that ``party``, whom it names, has not; '' for none.

    The name is printed as it is known; with it those words would go unsaid.
    """
    left = unheld_degrees(said, party.name) if party.kind is PartyKind.PERSON else ()
    return (
        f"{', '.join(f'“{one}”' for one in left)}{_UNHELD}{party.name}, yang dicetak tanpa gelar "
        "itu; lengkapi namanya di Peserta bila perlu"
        if left
        else ""
    )


def tell_once(lines: Iterator[LineReading]) -> Iterator[LineReading]:
    """Yield ``lines``; of the rows of a table the first tells that it is one.

    So does the first line that leaves out the same gelar of the same person.
    """
    is_told = False
    left_out: set[str] = set()
    for line in lines:
        is_table = TABLE in line.problems
        again = left_out.intersection(line.problems)
        left_out.update(one for one in line.problems if _UNHELD in one)
        if (is_table and is_told) or again:
            line = replace(
                line, problems=tuple(one for one in line.problems if one not in again | {TABLE})
            )
        yield line
        is_told = is_table

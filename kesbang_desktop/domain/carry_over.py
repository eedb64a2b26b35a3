"""Carrying what is open into the next meeting: lines there speak of records made elsewhere.

The text of a carried line may be edited freely; the action or problem itself stays one record.

Where a line stands decides what it is: a line below a carried one is a note on its action or
problem, with the same id. So a note follows when its line is edited or moved, goes when it is
removed, and is back when that is undone. The state of an action or problem is what the latest of
its notes that speaks of it says (:func:`latest_state`); with the word gone, the one before counts
again. Nothing of this is stored beside the notes, so nothing of it can be left behind.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol, TypeVar

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_date import NO_DUE, Due
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.floor import floor_after
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.unresolved import printed_words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping
    from datetime import datetime
    from uuid import UUID

    from kesbang_desktop.domain.party import Party

T = TypeVar("T")

AGENDA_TITLE = "Tindak lanjut rapat sebelumnya"
# Problems have an item of their own: minutes say first what was done, then what still hinders.
ISSUES_TITLE = "Permasalahan rapat sebelumnya"
# Between the parts of a carried line, and between those who owe it.
_DASH, _BETWEEN_OWNERS = " – ", "; "
CARRIED_TITLES = (AGENDA_TITLE, ISSUES_TITLE)

# "Selesai, SK sudah terbit" closes; "Selesai paling lambat Jumat" and "Selesaikan" do not.
_FATE = re.compile(r"(selesai|teratasi|batal|proses)\s*(?:[.,;:!–—-].*)?", re.DOTALL | re.I)


class Fate(StrEnum):
    """What a note says of the state of what it stands under."""

    DONE = "done"
    CANCELLED = "cancelled"
    IN_PROGRESS = "in_progress"


_FATES = {
    "selesai": Fate.DONE,
    "teratasi": Fate.DONE,
    "batal": Fate.CANCELLED,
    "proses": Fate.IN_PROGRESS,
}


_STATUSES = {
    Fate.DONE: ActionStatus.DONE,
    Fate.CANCELLED: ActionStatus.CANCELLED,
    Fate.IN_PROGRESS: ActionStatus.IN_PROGRESS,
}
_SOLVES = {Fate.DONE: True, Fate.CANCELLED: None, Fate.IN_PROGRESS: False}
_MARKED = (EntryKind.ACTION, EntryKind.ISSUE)


@dataclass(frozen=True, slots=True)
class OpenItem:
    """An action or problem that is open, as the next meeting has to know it.

    ``source_id`` is its entry, ``owners`` are the names of whoever owes it, the responsible first.
    What was kept off the wall stays so where it is carried to.
    """

    source_id: UUID
    text: str
    owners: tuple[str, ...] = ()
    due: Due = NO_DUE
    withheld: bool = False


@dataclass(frozen=True, slots=True)
class OpenItems:
    """What is open before a meeting: actions by due date, problems in the order noted."""

    actions: tuple[OpenItem, ...] = ()
    problems: tuple[OpenItem, ...] = ()

    @property
    def by_title(self) -> tuple[tuple[str, tuple[OpenItem, ...]], ...]:
        """The agenda item that each of the two comes under, and what is in it."""
        return (AGENDA_TITLE, self.actions), (ISSUES_TITLE, self.problems)


@dataclass(frozen=True, slots=True)
class CarriedNote:
    """A line typed under a carried one: a note on the action or problem ``source_id``.

    ``speaker`` is whoever has the floor under the carried line.
    """

    entry_id: UUID
    source_id: UUID
    text: str
    fate: Fate | None = None
    speaker: Party | None = None
    noted_at: datetime | None = None

    @property
    def status(self) -> ActionStatus | None:
        """What the note says of an action, if anything."""
        return _STATUSES[self.fate] if self.fate else None

    @property
    def solves(self) -> bool | None:
        """What the note says of a problem: solved, or open after all.

        ``batal`` says nothing of it: what hinders does not go by being called off.
        """
        return _SOLVES[self.fate] if self.fate else None


@dataclass(frozen=True, slots=True)
class LaterWord:
    """What was said of a record at ``said_at``, after a note that says otherwise.

    ``status`` is of an action, ``solves`` of a problem.
    """

    said_at: datetime
    status: ActionStatus | None = None
    solves: bool | None = None


def carried_text(item: OpenItem) -> str:
    """Return the line that speaks of ``item``: what, who and by when.

    ``Menyusun SK – Rina Wati; Biro Hukum – paling lambat Jumat, 29 Maret 2024``
    """
    due = item.due.in_words(format_long_date)
    parts = (
        printed_words(EntryKind.ACTION, item.text.strip()) or "Tanpa uraian",
        # Names hold commas, so semicolons stand between.
        _BETWEEN_OWNERS.join(item.owners),
        # Several days are when it is done, not by when.
        f"paling lambat {due}" if item.due.day and not item.due.note.startswith("s.d.") else due,
    )
    return _DASH.join(filter(None, parts))


def with_owner_renamed(text: str, old: str, new: str) -> str:
    """Return the words of a carried line with the owner ``old`` called ``new``.

    Only where he stands among the owners behind the dash: elsewhere it is somebody's own wording.
    """
    what, *parts = text.split(_DASH)
    for number, part in enumerate(parts):
        owners = part.split(_BETWEEN_OWNERS)
        if old in owners:
            parts[number] = _BETWEEN_OWNERS.join(new if one == old else one for one in owners)
            break
    return _DASH.join((what, *parts))


def carried_lines(
    meeting_id: UUID, items: Iterable[OpenItem], low: str | None, high: str | None
) -> list[tuple[Entry, UUID]]:
    """Return a new line for each of ``items``, with its source, placed between two order keys."""
    lines = []
    for item in items:
        low = key_between(low, high)
        line = Entry(new_id(), meeting_id, low, text=carried_text(item), withheld=item.withheld)
        lines.append((line, item.source_id))
    return lines


def is_carried_title(entry: Entry) -> bool:
    """Tell whether ``entry`` is an agenda item that carried lines come under."""
    known = {fold(title) for title in CARRIED_TITLES}
    return entry.kind is EntryKind.AGENDA and fold(entry.text) in known


def notes_under(entries: Iterable[Entry], sources: Mapping[UUID, UUID]) -> list[CarriedNote]:
    """Return the notes in ``entries`` (of one meeting, in order).

    ``sources`` gives the record of each carried line, by entry id. A note is a discussion line with
    text between a carried line and the next carried line or agenda item. What is marked as a
    decision, action or problem is that, and no note. A carried line that was itself marked as an
    action or problem is a record of its own from then on, and nothing under it is a note.
    """
    notes = []
    source: UUID | None = None
    floor: Party | None = None
    for entry in entries:
        if entry.id in sources:
            source, floor = None if entry.kind in _MARKED else sources[entry.id], None
        elif entry.kind is EntryKind.AGENDA:
            source = None
        elif source is not None:
            floor = floor_after(floor, entry)
            if entry.kind is EntryKind.DISCUSSION and (text := entry.text.strip()):
                fate = fate_of(text)
                notes.append(CarriedNote(entry.id, source, text, fate, floor, entry.noted_at))
    return notes


class SpokenLine(Protocol):
    """A line of minutes as far as notes on carried lines go."""

    @property
    def id(self) -> UUID | None:
        """Its entry."""

    @property
    def kind(self) -> EntryKind:
        """What it is."""

    @property
    def text(self) -> str:
        """What it says."""


def fates_under(
    lines: Iterable[SpokenLine], carried: Collection[UUID]
) -> list[tuple[UUID, UUID, Fate]]:
    """Return (carried line, note, what it says of the state) in order, as :func:`notes_under`.

    For ``lines`` as they are typed, before anything is written.
    """
    found: list[tuple[UUID, UUID, Fate]] = []
    above: UUID | None = None
    for line in lines:
        if line.id in carried:
            above = None if line.kind in _MARKED else line.id
        elif line.kind is EntryKind.AGENDA:
            above = None
        elif above is not None and line.id and line.kind is EntryKind.DISCUSSION:
            fate = fate_of(line.text)
            if fate is not None:
                found.append((above, line.id, fate))
    return found


def fate_of(text: str) -> Fate | None:
    """Return what a note says of the state: ``selesai``, ``batal: ...``; None for any other."""
    match = _FATE.fullmatch(text.strip())
    return _FATES[match[1].casefold()] if match else None


def status_said(text: str) -> ActionStatus | None:
    """Return what a note on an action says of its status, None for nothing."""
    fate = fate_of(text)
    return None if fate is None else _STATUSES[fate]


def solution_said(text: str) -> bool | None:
    """Return what a note on a problem says: solved, open after all; None for neither."""
    fate = fate_of(text)
    return None if fate is None else _SOLVES[fate]


def state_rewritten(
    said: Callable[[str], T | None], before: str, state: T | None, text: str
) -> T | None:
    """Return what a note with ``text`` in place of ``before`` says of the state.

    ``said`` reads that out of words. A ``state`` that the words of ``before`` did not give stays
    where those of ``text`` say nothing.
    """
    return said(text) if state == said(before) else said(text) or state


def latest_state(spoken: Iterable[T | None], otherwise: T) -> T:
    """Return what the last of ``spoken`` that is not None says, else ``otherwise``.

    ``spoken`` is what the notes on one record say of its state, in the order of their times.
    """
    for one in spoken:
        if one is not None:
            otherwise = one
    return otherwise

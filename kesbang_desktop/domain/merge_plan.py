"""What is to be done with the records of a package, and what the person has to be asked.

Most records stand alone. Those that mean something only together are taken together or not at all:
final minutes, a meeting that one side has thrown away, and a line with what hangs on it where one
side has deleted the line.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from kesbang_desktop.domain.record_state import (
    GONE,
    Held,
    State,
    Verdict,
    decide,
    decide_together,
)


class RecordKind(StrEnum):
    """What is handed over, and compared, as one record."""

    MEETING = "meeting"
    ATTENDANCE = "attendance"
    ENTRY = "entry"
    CARRIED = "carried"
    ACTION = "action"
    ISSUE = "issue"
    PROGRESS = "progress"
    ACTION_CHANGE = "action_change"
    ISSUE_NOTE = "issue_note"
    EVIDENCE = "evidence"
    ATTACHMENT = "attachment"
    VERSION = "version"
    PROOF = "proof"
    STANDING = "decision_standing"
    ORGANIZATION = "organization"
    PERSON = "person"
    PROFILE = "profile"
    OBLIGATION = "obligation"
    GROUP = "group"
    CONDITION = "condition"
    SOURCE = "report_source"


# What stands beside the meetings; where one side no longer has it, the other one keeps it.
OF_OFFICE = frozenset(
    (
        RecordKind.ORGANIZATION,
        RecordKind.PERSON,
        RecordKind.PROFILE,
        RecordKind.OBLIGATION,
        RecordKind.GROUP,
        RecordKind.CONDITION,
    )
)
# What is frozen with final minutes.
_MINUTES = frozenset((RecordKind.MEETING, RecordKind.ATTENDANCE, RecordKind.ENTRY))


class RecordKey(NamedTuple):
    """Names one record; ids alone may repeat over kinds."""

    kind: RecordKind
    id: UUID


@dataclass(frozen=True, slots=True)
class Record:
    """A record on one side.

    ``entry_id`` is the line it is, or hangs on. ``is_final`` and ``is_binned`` are for meetings.
    """

    key: RecordKey
    digest: bytes = GONE
    past: frozenset[State] = frozenset()
    meeting_id: UUID | None = None
    entry_id: UUID | None = None
    is_final: bool = False
    is_binned: bool = False

    @property
    def held(self) -> Held:
        """How it stands, and stood."""
        return Held(self.digest, self.past)


Records = Mapping[RecordKey, Record]


class Together(StrEnum):
    """Why records of a group are taken together."""

    ALONE = "alone"
    LINE = "line"
    FINAL = "final"
    BINNED = "binned"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Group:
    """Records of which all are taken or none; ``head`` is the one they go by."""

    head: RecordKey
    together: Together
    verdict: Verdict
    members: tuple[RecordKey, ...]


@dataclass(frozen=True, slots=True)
class MergePlan:
    """Every record of a package in one group each."""

    groups: tuple[Group, ...]

    @property
    def questions(self) -> tuple[Group, ...]:
        """The groups that both sides changed."""
        return tuple(one for one in self.groups if one.verdict is Verdict.ASK)

    def members(self, verdict: Verdict) -> Iterator[RecordKey]:
        """Yield the records that ``verdict`` is for."""
        for group in self.groups:
            if group.verdict is verdict:
                yield from group.members


def plan_merge(mine: Records, theirs: Records) -> MergePlan:
    """Return what is to be done with ``theirs``, the records of a package.

    A record with history and without content was deleted on that side. Records that the package
    does not speak of stay as they are.
    """
    return MergePlan(tuple(_Planning(mine, theirs).groups()))


class _Planning:
    def __init__(self, mine: Records, theirs: Records) -> None:
        self._mine = mine
        self._theirs = theirs
        self._meetings = {
            key.id: self._meeting_together(key)
            for key, record in theirs.items()
            if key.kind is RecordKind.MEETING and record.digest
        }

    def groups(self) -> Iterator[Group]:
        found: defaultdict[tuple[RecordKey, Together], list[RecordKey]] = defaultdict(list)
        for key in self._keys():
            found[self._group_of(key)].append(key)
        for (head, together), members in found.items():
            verdict = decide_together({self._decide(key) for key in members})
            if together is Together.DELETED:
                # Whoever hands a deleted meeting over wants it to come: that is asked, always.
                verdict = Verdict.ASK
            yield Group(head, together, verdict, tuple(members))

    def _keys(self) -> Iterator[RecordKey]:
        yield from self._theirs
        for key, record in self._mine.items():
            if key not in self._theirs and record.meeting_id in self._meetings:
                yield key

    def _decide(self, key: RecordKey) -> Verdict:
        empty = Record(key)
        ours, other = self._mine.get(key, empty), self._theirs.get(key, empty)
        if key.kind in OF_OFFICE and ours.past and not ours.digest:
            # Deleted here, or joined with another one; where a line names it, it comes anyway.
            return Verdict.KEEP
        return decide(ours.held, other.held)

    def _meeting_together(self, key: RecordKey) -> Together:
        ours, other = self._mine.get(key), self._theirs[key]
        if ours is None:
            return Together.ALONE
        if not ours.digest:
            return Together.DELETED
        if ours.is_binned is not other.is_binned:
            return Together.BINNED
        return Together.FINAL if ours.is_final or other.is_final else Together.ALONE

    def _group_of(self, key: RecordKey) -> tuple[RecordKey, Together]:
        sides = [side[key] for side in (self._theirs, self._mine) if key in side]
        # What is gone no longer knows its line.
        entry_id = next((one.entry_id for one in sides if one.entry_id), None)
        meeting_id = next((one.meeting_id for one in sides if one.meeting_id), None)
        together = self._meetings.get(meeting_id, Together.ALONE) if meeting_id else Together.ALONE
        is_whole = together in (Together.DELETED, Together.BINNED)
        if meeting_id and (is_whole or (together is Together.FINAL and key.kind in _MINUTES)):
            return RecordKey(RecordKind.MEETING, meeting_id), together
        if entry_id is not None and key.kind is not RecordKind.ENTRY:
            line = RecordKey(RecordKind.ENTRY, entry_id)
            return (line, Together.LINE) if self._is_one_sided(line) else (key, Together.ALONE)
        return key, Together.LINE if self._is_one_sided(key) else Together.ALONE

    def _is_one_sided(self, key: RecordKey) -> bool:
        """Tell whether ``key`` is a line that only one side has."""
        if key.kind is not RecordKind.ENTRY:
            return False
        ours, other = self._mine.get(key), self._theirs.get(key)
        return bool(ours and ours.digest) is not bool(other and other.digest)

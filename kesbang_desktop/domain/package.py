"""A package of meetings on its way to another laptop (``.knotula``)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.merge_plan import RecordKey, Together
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.record_state import Choice


@dataclass(frozen=True, slots=True)
class PackageCounts:
    """How much is in a package."""

    meetings: int = 0
    entries: int = 0
    people: int = 0
    organizations: int = 0
    attachments: int = 0


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """What a package says of itself.

    ``mark`` is the first characters of its digest, to be compared by telephone: whoever changes a
    package changes its mark. ``is_whole`` is whether it holds everything of its office.
    """

    office: str
    made_at: datetime
    is_whole: bool
    counts: PackageCounts
    mark: str
    bytes: int


@dataclass(frozen=True, slots=True)
class MadePackage:
    """A package that was written and read again; ``lost`` counts files that were gone already."""

    info: PackageInfo
    lost: int = 0


class Arrival(StrEnum):
    """What a package brings of a meeting."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    OLDER = "older"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class ArrivingMeeting:
    """A meeting in a package."""

    id: UUID
    title: str
    date: date | None
    arrival: Arrival


@dataclass(frozen=True, slots=True)
class Question:
    """Something that both sides changed: ``mine`` and ``theirs`` say how it stands there.

    A side that deleted it says nothing.
    """

    head: RecordKey
    together: Together
    title: str
    mine: str
    theirs: str
    may_keep_both: bool = False

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What may be answered."""
        return tuple(Choice) if self.may_keep_both else (Choice.MINE, Choice.THEIRS)


@dataclass(frozen=True, slots=True)
class ArrivingNamesake:
    """Somebody in a package who has the name of somebody else here: perhaps the same."""

    theirs: Party
    mine: Party
    their_words: str
    my_words: str


@dataclass(frozen=True, slots=True)
class PackageView:
    """What a package would bring, and what has to be asked before.

    ``incoming`` counts the records that come without a question.
    """

    info: PackageInfo
    meetings: tuple[ArrivingMeeting, ...] = ()
    incoming: int = 0
    questions: tuple[Question, ...] = ()
    namesakes: tuple[ArrivingNamesake, ...] = ()

    @property
    def brings_something(self) -> bool:
        """Whether taking it would change anything."""
        return bool(self.incoming or self.questions)


@dataclass(frozen=True, slots=True)
class Answers:
    """What the person says: a choice for each question, and which people or agencies are one.

    ``joined`` are ids of the package.
    """

    choices: Mapping[RecordKey, Choice] = field(default_factory=dict)
    joined: frozenset[UUID] = frozenset()


@dataclass(frozen=True, slots=True)
class Merged:
    """What taking a package changed.

    ``apart`` says why some who should have been joined were not. ``lost`` counts files that the
    package did not hold.
    """

    changes: Changes = field(default_factory=Changes)
    new_meetings: int = 0
    changed_meetings: int = 0
    records: int = 0
    apart: tuple[str, ...] = ()
    lost: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether nothing was changed."""
        return not self.records

    @property
    def sentence(self) -> str:
        """What was taken, for the person."""
        if self.is_nothing:
            return "Paket ini tidak membawa hal baru; tidak ada yang diubah."
        meetings = f"{self.new_meetings} rapat baru, {self.changed_meetings} rapat berubah"
        if not (self.new_meetings or self.changed_meetings):
            meetings = "tidak ada rapat yang berubah, hanya data di sampingnya"
        words = f"Paket diambil: {meetings}."
        if self.lost:
            words += f" {self.lost} berkas lampiran tidak ada dalam paket."
        return " ".join((words, *self.apart))

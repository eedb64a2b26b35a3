"""Comparing the data file of a package with the data of today."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.merge_plan import (
    OF_OFFICE,
    MergePlan,
    Record,
    RecordKey,
    RecordKind,
    plan_merge,
)
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.packages.records import (
    Content,
    Past,
    Places,
    read_all_contents,
    read_contents_of,
    read_loose,
    read_meetings,
    read_office,
    read_past,
    to_record,
)
from kesbang_desktop.store.tables import (
    attachment,
    attendance,
    entry,
    handed_state,
    meeting,
    proof,
    version,
)

# So much is taken at once; whoever types waits for no more.
_LINES, _MEETINGS = 125, 10
# What could stand in another meeting here.
_STANDING = {
    RecordKind.ENTRY: entry,
    RecordKind.ATTACHMENT: attachment,
    RecordKind.ATTENDANCE: attendance,
    RecordKind.VERSION: version,
    RecordKind.PROOF: proof,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """The records of both sides, and what is to be done with those of the package."""

    mine: dict[RecordKey, Record]
    theirs: dict[RecordKey, Record]
    plan: MergePlan

    @property
    def meetings(self) -> frozenset[UUID]:
        """The meetings that the package holds."""
        return meetings_of(self.theirs)

    @property
    def beside(self) -> list[RecordKey]:
        """What the package holds beside its meetings."""
        return _beside(self.theirs)


def compare_package(mine: Session, package: Session) -> Comparison:
    """Return what the package ``package`` brings to ``mine``, and what has to be asked."""
    past, places = read_past(package)
    theirs, needing = _sort_out(read_all_contents(package), past)
    _add_rest(theirs, needing, _that_can_be(mine, needing, theirs), past, past, places)
    ours = read_mine(mine, meetings_of(theirs), _beside(theirs))
    return Comparison(ours, theirs, plan_merge(ours, theirs))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a package: the office itself, some meetings, or what is in none."""

    meetings: frozenset[UUID] = frozenset()
    is_office: bool = False


def parts_of(package: Session) -> list[Part]:
    """Return the parts of the package ``package``: the office first, then meeting by meeting.

    The elder meetings come first: a line that is carried refers to an earlier one.
    """
    count = select(func.count()).where(entry.c.meeting_id == meeting.c.id).scalar_subquery()
    query = select(meeting.c.id, count).order_by(meeting.c.date, meeting.c.id)
    sizes = {row[0]: row[1] for row in package.execute(query)}
    past = select(handed_state.c.meeting_id).where(handed_state.c.meeting_id.is_not(None))
    sizes |= dict.fromkeys(set(package.scalars(past.distinct())) - sizes.keys(), 0)
    found = [Part(is_office=True)]
    together: list[UUID] = []
    lines = 0
    for meeting_id, size in sizes.items():
        if together and (lines + size > _LINES or len(together) == _MEETINGS):
            found.append(Part(frozenset(together)))
            together, lines = [], 0
        together.append(meeting_id)
        lines += size
    return [*found, Part(frozenset(together)), Part()] if together else [*found, Part()]


@dataclass(frozen=True, slots=True)
class PartRead:
    """What is in a part: its records, and what needs a row that may be here or in another part."""

    part: Part
    theirs: dict[RecordKey, Record]
    needing: list[Content]


class PartComparing:
    """Compares a package part by part, each with the data as it stands then."""

    def __init__(self, package: Session) -> None:
        self._package = package
        self._past, self._places = read_past(package)
        self._past_of: defaultdict[Part, list[RecordKey]] = defaultdict(list)
        self.parts = parts_of(package)
        part_of = {one: part for part in self.parts for one in part.meetings}
        for key in self._past:
            place = self._places[key]
            loose = Part(is_office=key.kind in OF_OFFICE)
            self._past_of[loose if place is None else part_of[place]].append(key)

    def read(self, part: Part) -> PartRead:
        """Return what is in ``part``, before anybody has to wait for it."""
        return PartRead(part, *_sort_out(self._contents(part), self._past))

    def compare(self, mine: Session, read: PartRead) -> Comparison:
        """Return what a part brings to ``mine``, and what has to be asked."""
        part, theirs, needing = read.part, read.theirs, read.needing
        there = _that_can_be(mine, needing, theirs, self._package)
        _add_rest(theirs, needing, there, self._past_of[part], self._past, self._places)
        ours = read_mine(mine, part.meetings | _elsewhere(mine, theirs, part), _beside(theirs))
        return Comparison(ours, theirs, plan_merge(ours, theirs))

    def _contents(self, part: Part) -> Iterator[Content]:
        if part.is_office:
            return read_office(self._package)
        if part.meetings:
            return read_meetings(self._package, part.meetings)
        return read_loose(self._package)


def _sort_out(
    contents: Iterable[Content], past: Past
) -> tuple[dict[RecordKey, Record], list[Content]]:
    """Return the records among ``contents``, and those that need a row to be there first."""
    theirs: dict[RecordKey, Record] = {}
    needing: list[Content] = []
    for one in contents:
        if one.needs is None:
            theirs[one.key] = to_record(one, past)
        else:
            needing.append(one)
    return theirs, needing


def _add_rest(
    theirs: dict[RecordKey, Record],
    needing: list[Content],
    there: Iterable[Content],
    keys: Iterable[RecordKey],
    past: Past,
    places: Places,
) -> None:
    """Add to ``theirs`` those whose row is ``there``, and of ``keys`` what is gone from it."""
    for one in there:
        theirs[one.key] = to_record(one, past)
    left_out = {one.key for one in needing} - theirs.keys()
    for key in keys:
        if key not in theirs and key not in left_out:
            theirs[key] = Record(key, past=past[key], meeting_id=places[key])


def _elsewhere(mine: Session, theirs: dict[RecordKey, Record], part: Part) -> frozenset[UUID]:
    """Return the other meetings in which records of the package stand here."""
    found: set[UUID | None] = set()
    for kind, table in _STANDING.items():
        ids = [key.id for key in theirs if key.kind is kind]
        for batch in in_batches(ids):
            query = select(table.c.meeting_id).where(table.c.id.in_(batch))
            found.update(mine.scalars(query.distinct()))
    return frozenset(one for one in found if one is not None) - part.meetings


def read_mine(
    mine: Session, meetings: frozenset[UUID], beside: list[RecordKey]
) -> dict[RecordKey, Record]:
    """Return the records here of ``meetings`` and ``beside`` them, also those that are gone."""
    past, places = read_past(mine, meetings, beside)
    ours = {one.key: to_record(one, past) for one in read_contents_of(mine, meetings, beside)}
    for key, states in past.items():
        if key not in ours:
            ours[key] = Record(key, past=states, meeting_id=places[key])
    return ours


def meetings_of(records: Iterable[RecordKey]) -> frozenset[UUID]:
    """Return the ids of the meetings among ``records``."""
    return frozenset(key.id for key in records if key.kind is RecordKind.MEETING)


def _beside(theirs: dict[RecordKey, Record]) -> list[RecordKey]:
    return [
        key for key, record in theirs.items() if key.kind in OF_OFFICE or record.meeting_id is None
    ]


def _that_can_be(
    mine: Session,
    needing: list[Content],
    theirs: dict[RecordKey, Record],
    package: Session | None = None,
) -> Iterator[Content]:
    """Yield those of ``needing`` whose row comes with the package or is there."""
    wanted = {one.needs for one in needing if one.needs} - theirs.keys()
    there: set[RecordKey] = set()
    for kind, table in ((RecordKind.ATTACHMENT, attachment), (RecordKind.ENTRY, entry)):
        ids = [key.id for key in wanted if key.kind is kind]
        for batch in in_batches(ids):
            query = select(table.c.id).where(table.c.id.in_(batch))
            there.update(RecordKey(kind, one) for one in mine.scalars(query))
            if package is not None:
                # It comes with another part; a line that was deleted there does not come.
                comes = query.where(~entry.c.removed) if table is entry else query
                there.update(RecordKey(kind, one) for one in package.scalars(comes))
    for one in needing:
        if one.needs in theirs or one.needs in there:
            yield one

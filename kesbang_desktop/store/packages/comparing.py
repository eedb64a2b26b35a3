"""Comparing the data file of a package with the data of today."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
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
    read_all_contents,
    read_contents_of,
    read_past,
    to_record,
)
from kesbang_desktop.store.tables import attachment, entry


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
    theirs: dict[RecordKey, Record] = {}
    needing: list[Content] = []
    for one in read_all_contents(package):
        if one.needs is None:
            theirs[one.key] = to_record(one, past)
        else:
            needing.append(one)
    for one in _that_can_be(mine, needing, theirs):
        theirs[one.key] = to_record(one, past)
    left_out = {one.key for one in needing} - theirs.keys()
    for key, states in past.items():
        if key not in theirs and key not in left_out:
            theirs[key] = Record(key, past=states, meeting_id=places[key])
    ours = read_mine(mine, meetings_of(theirs), _beside(theirs))
    return Comparison(ours, theirs, plan_merge(ours, theirs))


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
    mine: Session, needing: list[Content], theirs: dict[RecordKey, Record]
) -> Iterator[Content]:
    """Yield those of ``needing`` whose row comes with the package or is there."""
    wanted = {one.needs for one in needing if one.needs} - theirs.keys()
    there: set[RecordKey] = set()
    for kind, table in ((RecordKind.ATTACHMENT, attachment), (RecordKind.ENTRY, entry)):
        ids = [key.id for key in wanted if key.kind is kind]
        for batch in in_batches(ids):
            found = mine.scalars(select(table.c.id).where(table.c.id.in_(batch)))
            there.update(RecordKey(kind, one) for one in found)
    for one in needing:
        if one.needs in theirs or one.needs in there:
            yield one

"""The register of decisions: what is known of each, and how it stands today."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, delete, func, or_, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.decided import Decided, actions_of_decisions, decisions_of, movers
from kesbang_desktop.domain.decision import (
    Decision,
    DecisionName,
    DecisionStanding,
    check_successor,
)
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import NotFoundError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.number_formats import decision_label
from kesbang_desktop.domain.office_profile import NumberStyle
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.together.fields import merge_records
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.engine_words import not_indexed
from kesbang_desktop.store.entry_mapping import read_entries
from kesbang_desktop.store.follow_up_rows import read_follow_ups
from kesbang_desktop.store.profiles import load_profile
from kesbang_desktop.store.reading_around import kind_of, text_of
from kesbang_desktop.store.tables import decision_standing, entry, meeting
from kesbang_desktop.store.upsert import upsert

_NOT_FOUND = "Keputusan itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain."
# One that cannot be read is kept from whom it may not concern.
_CAUTIOUS = Classification.RESTRICTED
_SHOWN = and_(
    entry.c.kind == EntryKind.DECISION,
    entry.c.removed.is_(False),
    not_indexed(meeting.c.binned_at).is_(None),
)
_QUERY = (
    select(
        entry.c.id,
        entry.c.text,
        entry.c.review_on,
        entry.c.meeting_id,
        meeting.c.title,
        meeting.c.date,
        meeting.c.number,
        meeting.c.profile_id,
        meeting.c.classification,
        decision_standing.c.is_review_moved,
        decision_standing.c.review_on.label("moved_to"),
        decision_standing.c.reviewed_on,
        decision_standing.c.replaced_by,
    )
    .join_from(entry, meeting, entry.c.meeting_id == meeting.c.id)
    .outerjoin(decision_standing, decision_standing.c.entry_id == entry.c.id)
    .where(_SHOWN)
)


def read_decisions(session: Session, ids: Sequence[UUID]) -> list[Decision]:
    """Return the decisions with ``ids`` in that order; those that are not shown are left out."""
    rows = _rows(session, ids)
    replaced = _rows(session, _replaced_by(session, rows)).values()
    replaced_of = defaultdict(list)
    for row in replaced:
        replaced_of[row.replaced_by].append(row)
    successors = _rows(session, [row.replaced_by for row in rows.values()])
    book = _Book(session)
    book.read([*rows.values(), *replaced, *successors.values()])
    follow_ups = book.follow_ups(rows)
    names = {id: book.name(row) for id, row in (successors | rows).items()}
    return [
        Decision(
            names[id],
            _standing(row),
            mover.name if (mover := book.movers.get(id)) else "",
            book.decided[id].entry.outcome if id in book.decided else None,
            row.review_on,
            tuple(follow_ups[one] for one in book.actions.get(id, ()) if one in follow_ups),
            names.get(row.replaced_by),
            tuple(map(book.name, replaced_of[id])),
            kind_of(Classification, row.classification, _CAUTIOUS),
        )
        for id in ids
        if (row := rows.get(id)) is not None
    ]


def decisions_of_meeting(session: Session, meeting_id: UUID) -> list[Decision]:
    """Return the decisions of a meeting of which more is known than its minutes say.

    These were replaced, moved or looked at, or replaced others.
    """
    successor = entry.alias("successor")
    of_meeting = entry.c.meeting_id == meeting_id
    kept = select(decision_standing.c.entry_id).join(
        entry, decision_standing.c.entry_id == entry.c.id
    )
    replacing = (
        select(successor.c.id)
        .join(decision_standing, decision_standing.c.replaced_by == successor.c.id)
        .where(successor.c.meeting_id == meeting_id)
    )
    ids = session.scalars(kept.where(of_meeting).union(replacing))
    return read_decisions(session, list(ids))


def save_standings(
    session: Session,
    standings: Sequence[DecisionStanding],
    known: Sequence[DecisionStanding] = (),
) -> Changes:
    """Keep how decisions stand; what was kept of them before is gone.

    ``known`` is what they were made of: what is the same in both stays as it is by now.
    Final minutes stay as they are. Raises NotFoundError, and InvalidRecordError where a decision
    would be replaced by itself, at last.
    """
    ids = [one.entry_id for one in standings]
    successors = {one.replaced_by for one in standings if one.replaced_by is not None}
    rows = _rows(session, {*ids, *successors})
    if not rows.keys() >= {*ids, *successors}:
        raise NotFoundError(_NOT_FOUND)
    standings, replaced = merge_records(known, standings, (_standing(rows[one]) for one in ids))
    for successor in successors:
        decisions = {one.entry_id for one in standings if one.replaced_by == successor}
        check_successor(decisions, successor, _successors(session, successor))
    for batch in in_batches(ids):
        was = decision_standing.c.entry_id.in_(batch)
        session.execute(delete(decision_standing).where(was))
    kept = [
        {name: getattr(one, name) for name in DecisionStanding.__slots__}
        for one in standings
        if not one.says_nothing
    ]
    upsert(session, decision_standing, kept)
    return Changes(frozenset(row.meeting_id for row in rows.values()), replaced=replaced)


def reviewed_decisions(session: Session) -> list[Decision]:
    """Return all decisions that are, or may have been, to be looked at on some day."""
    ids = [row.id for row in session.execute(_due(date.max))]
    kept = session.scalars(select(decision_standing.c.entry_id))
    return read_decisions(session, list(dict.fromkeys((*ids, *kept))))


def count_due_reviews(session: Session, until: date) -> int:
    """Return how many decisions in force are to be looked at by ``until``."""
    found = session.scalar(select(func.count()).select_from(_due(until).subquery()))
    return int(found or 0)


def _due(until: date) -> Select[Any]:
    """Return a query for ids; both ways are read by an index of the day alone."""
    standing = decision_standing
    in_force = (
        select(entry.c.id)
        .join_from(entry, meeting, entry.c.meeting_id == meeting.c.id)
        .outerjoin(standing, standing.c.entry_id == entry.c.id)
        .where(_SHOWN, not_indexed(standing.c.replaced_by).is_(None))
    )
    counts = or_(standing.c.is_review_moved.is_(None), standing.c.is_review_moved.is_(False))
    noted = in_force.where(entry.c.review_on <= until, counts)
    moved = in_force.where(standing.c.review_on <= until, standing.c.is_review_moved.is_(True))
    return select(noted.union_all(moved).subquery())


def _rows(session: Session, ids: Iterable[UUID | None]) -> dict[UUID, Any]:
    """Return the shown decisions among ``ids``."""
    wanted = {one for one in ids if one is not None}
    return {
        row.id: row
        for batch in in_batches(wanted)
        for row in session.execute(_QUERY.where(entry.c.id.in_(batch)))
    }


def _replaced_by(session: Session, ids: Iterable[UUID]) -> list[UUID]:
    """Return what was replaced by any of ``ids``; asked by itself, which the index answers."""
    query = select(decision_standing.c.entry_id)
    return [
        one
        for batch in in_batches(ids)
        for one in session.scalars(query.where(decision_standing.c.replaced_by.in_(batch)))
    ]


def _successors(session: Session, decision: UUID) -> dict[UUID, UUID | None]:
    """Return what replaced ``decision``, what replaced that, and so on."""
    found: dict[UUID, UUID | None] = {}
    following: UUID | None = decision
    while following is not None and following not in found:
        query = select(decision_standing.c.replaced_by)
        found[following] = session.scalar(query.where(decision_standing.c.entry_id == following))
        following = found[following]
    return found


def _standing(row: Any) -> DecisionStanding:
    return DecisionStanding(
        row.id, bool(row.is_review_moved), row.moved_to, row.reviewed_on, row.replaced_by
    )


@dataclass
class _Book:
    """What minutes say of the decisions in them, read once for each meeting."""

    session: Session

    def __post_init__(self) -> None:
        self.decided: dict[UUID, Decided] = {}
        self.movers: dict[UUID, Party] = {}
        self.actions: dict[UUID, tuple[UUID, ...]] = {}
        self._styles: dict[UUID | None, NumberStyle] = {}

    def read(self, rows: Collection[Any]) -> None:
        """Read the meetings that ``rows`` are of."""
        for meeting_id in dict.fromkeys(row.meeting_id for row in rows):
            entries = read_entries(self.session, meeting_id)
            self.decided |= {one.entry.id: one for one in decisions_of(entries)}
            self.movers |= dict(movers(entries))
            self.actions |= dict(actions_of_decisions(entries))

    def follow_ups(self, decisions: Iterable[UUID]) -> dict[UUID, FollowUp]:
        """Return the actions of ``decisions`` as they stand today, by their ids."""
        ids = [one for id in decisions for one in self.actions.get(id, ())]
        return {one.entry_id: one for one in read_follow_ups(self.session, ids)}

    def name(self, row: Any) -> DecisionName:
        """Return what others call the decision of ``row``."""
        return DecisionName(
            row.id,
            row.meeting_id,
            " ".join(self._number(row)),
            text_of(row.text),
            text_of(row.title),
            row.date,
            self.decided[row.id].numbers if row.id in self.decided else (),
        )

    def _number(self, row: Any) -> Iterator[str]:
        if number := text_of(row.number).strip():
            yield number
        if row.id in self.decided:
            yield decision_label(self._style(row.profile_id), self.decided[row.id].numbers)

    def _style(self, profile_id: UUID | None) -> NumberStyle:
        if profile_id not in self._styles:
            self._styles[profile_id] = load_profile(self.session, profile_id).number_style
        return self._styles[profile_id]

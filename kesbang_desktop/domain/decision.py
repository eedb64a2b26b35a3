"""A decision as the register over all meetings shows it, and how it stands today.

What minutes say of a decision stays in them. That it was looked at, moved to another day or
replaced since is kept beside, so that final minutes go on saying what was decided.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.search_hit import SearchPlace

SELF_REPLACED = "Keputusan tidak dapat digantikan oleh dirinya sendiri. Pilih keputusan lain."
CIRCLE = (
    "Keputusan itu sudah digantikan oleh keputusan ini, langsung atau lewat keputusan lain. "
    "Pilih keputusan yang lebih baru."
)


@dataclass(frozen=True, slots=True)
class DecisionStanding:
    """What is kept of a decision beside its minutes.

    ``review_on`` counts in place of what they say where ``is_review_moved``; None is never.
    ``reviewed_on`` is when it was last looked at. ``replaced_by`` is another decision.
    """

    entry_id: UUID
    is_review_moved: bool = False
    review_on: date | None = None
    reviewed_on: date | None = None
    replaced_by: UUID | None = None

    @property
    def says_nothing(self) -> bool:
        """Whether the decision stands as its minutes have it."""
        return self == DecisionStanding(self.entry_id)


@dataclass(frozen=True, slots=True)
class DecisionName:
    """A decision as others name it.

    ``number`` is that of the meeting with its own behind it, as papers print both:
    ``005/12/2024 a.``; ``place`` is its own as numbers, 2, 1 for the first below the second.
    """

    entry_id: UUID
    meeting_id: UUID
    number: str
    text: str
    meeting_title: str
    meeting_date: date | None = None
    place: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """One row of the register.

    ``mover`` is whose words it was taken upon, empty for nobody's. ``noted_review`` is the review
    date that the minutes say. ``replaced_by`` is None also for what was replaced by a decision that
    is not there any more; ``replaces`` are those that this one replaced.
    """

    name: DecisionName
    standing: DecisionStanding
    mover: str = ""
    outcome: Outcome | None = None
    noted_review: date | None = None
    follow_ups: tuple[FollowUp, ...] = ()
    replaced_by: DecisionName | None = None
    replaces: tuple[DecisionName, ...] = ()
    classification: Classification = Classification.NORMAL

    @property
    def entry_id(self) -> UUID:
        """The line of the minutes."""
        return self.name.entry_id

    @property
    def is_replaced(self) -> bool:
        """Whether another decision counts in its place."""
        return self.standing.replaced_by is not None

    @property
    def review_on(self) -> date | None:
        """When it is to be looked at again; None for never, and for what was replaced."""
        if self.is_replaced:
            return None
        return self.standing.review_on if self.standing.is_review_moved else self.noted_review

    @property
    def mark(self) -> str:
        """What stands with it wherever it goes, such as TERBATAS; empty for what is not secret."""
        return self.classification.mark

    def is_due(self, today: date) -> bool:
        """Tell whether it is to be looked at by ``today``."""
        return self.review_on is not None and self.review_on <= today


@dataclass(frozen=True, slots=True)
class DecisionsAnswer:
    """A part of the register, the newest first where no word is asked for.

    ``more`` is from where on there may be more; ``is_whole`` whether all that is stored was looked
    through; ``problems`` are sentences on parts of the query that were not understood.
    """

    decisions: tuple[Decision, ...] = ()
    more: SearchPlace | None = None
    is_whole: bool = True
    problems: tuple[str, ...] = ()


def in_order(decisions: Iterable[Decision]) -> list[Decision]:
    """Return ``decisions`` with those of one meeting that follow one another as minutes have them.

    A search gives the newest first, the last of a meeting before those above it.
    """
    return [
        one
        for _, some in groupby(decisions, key=lambda one: one.name.meeting_id)
        for one in sorted(some, key=lambda one: one.name.place)
    ]


def check_successor(
    decisions: Collection[UUID], successor: UUID, replaced_by: Mapping[UUID, UUID | None]
) -> None:
    """Raise InvalidRecordError where ``successor`` cannot replace ``decisions``.

    ``replaced_by`` holds what replaced it, what replaced that, and so on.
    """
    if successor in decisions:
        raise InvalidRecordError(SELF_REPLACED)
    seen = {successor}
    following = replaced_by.get(successor)
    while following is not None and following not in seen:
        if following in decisions:
            raise InvalidRecordError(CIRCLE)
        seen.add(following)
        following = replaced_by.get(following)

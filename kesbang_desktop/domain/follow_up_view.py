"""How the follow-up list is shown: what of it, in which groups and order."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.follow_up_query import FollowUpQuery


class Grouping(StrEnum):
    """What rows are gathered under; organization and owner are of whoever is responsible."""

    NONE = "none"
    ORGANIZATION = "organization"
    OWNER = "owner"
    MEETING = "meeting"
    SERIES = "series"
    DUE_WEEK = "due_week"


class FollowUpOrder(StrEnum):
    """What rows are put in order by, within their group; equal ones by due date."""

    DUE = "due"
    STATUS = "status"
    ORIGIN = "origin"
    TEXT = "text"
    PRIORITY = "priority"


@dataclass(frozen=True, slots=True)
class FollowUpView:
    """One way to look at the list; ``descending`` turns the rows of each group round."""

    query: FollowUpQuery = field(default_factory=FollowUpQuery)
    grouping: Grouping = Grouping.NONE
    order: FollowUpOrder = FollowUpOrder.DUE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class FollowUpGroup:
    """A heading of the list and how many rows stand under it; ``key`` asks for them."""

    key: str
    title: str
    count: int


@dataclass(frozen=True, slots=True)
class FollowUpGroups:
    """All groups of a list: how many rows each has, in order, and the first of them by name.

    The others are named as they come on screen: there may be as many as there are meetings.
    """

    counts: Sequence[int] = ()
    named: Sequence[FollowUpGroup] = ()


@dataclass(frozen=True, slots=True)
class FollowUpCounts:
    """How many actions are open over all meetings, and when they are due.

    ``due_this_week`` counts from today to Sunday. ``reviews`` are the decisions that are to be
    looked at again by today, ``corrected`` the drafts whose time for corrections is over; whoever
    counts actions alone leaves them out.
    """

    open: int = 0
    late: int = 0
    due_today: int = 0
    due_tomorrow: int = 0
    due_this_week: int = 0
    reviews: int = 0
    corrected: tuple[UUID, ...] = ()

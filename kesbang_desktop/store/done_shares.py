"""How many actions were done, by organization and over time."""

from collections import Counter
from collections.abc import Collection
from datetime import date, timedelta
from heapq import nlargest, nsmallest
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.done_share import ActionsInMonth, DoneShare
from kesbang_desktop.domain.names import fold
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.kept_counts import count_before, count_by_id, count_by_status
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.tables import action_item, organization
from kesbang_desktop.store.tally_rules import Tally

_ACTION = action_item.c
_UNFINISHED = (ActionStatus.IN_PROGRESS, ActionStatus.OPEN)
_OWED = (ActionStatus.DONE, *_UNFINISHED)


def done_by_organization(session: Session, today: date, limit: int) -> list[DoneShare]:
    """Return the figures of the ``limit`` organizations that owe most, the most first."""
    totals = count_by_id(session, Tally.ORGANIZATION, _OWED)
    least = min(nlargest(limit, totals.values()), default=0)
    names = _names(session, [id for id, total in totals.items() if total >= least])
    most = nsmallest(limit, names, key=lambda id: (-totals[id], fold(names[id])))
    # Years leave tens of thousands that are late, and some hundred that are not yet.
    in_time = _in_time(session, most, today)
    counts = count_by_status(session, Tally.ORGANIZATION, _OWED, most)
    return [_share(names[id], counts[id], *in_time.get(id, (0, 0))) for id in most]


def done_over_time(session: Session, today: date, months: int) -> list[ActionsInMonth]:
    """Return the figures of the last ``months`` months, that of ``today`` included, in order.

    What is dated after its month, or after ``today``, does not count yet.
    """
    shown = _months(today, months)
    # The month of today ends with it.
    bounds = [*shown, _next_day(today)]
    noted, closed = (count_before(session, one, bounds) for one in (Tally.NOTED, Tally.CLOSED))
    sums = pairwise(zip(noted, closed, strict=True))
    return [
        ActionsInMonth(month, now[0] - then[0], now[1] - then[1], now[0] - now[1])
        for month, (then, now) in zip(shown, sums, strict=True)
    ]


def _share(title: str, of: Counter[str], begun: int, waiting: int) -> DoneShare:
    """Return the figures of an organization, of which so many in progress and open are in time."""
    late = of[ActionStatus.IN_PROGRESS] + of[ActionStatus.OPEN] - begun - waiting
    return DoneShare(title, of[ActionStatus.DONE], begun, waiting, late)


def _in_time(
    session: Session, organizations: Collection[UUID | None], today: date
) -> dict[UUID | None, tuple[int, int]]:
    """Return how many actions of ``organizations`` are not late: in progress, and not begun."""
    of, is_coming = _ACTION.organization_id, _ACTION.due_order >= today
    counts = [func.count().filter(_ACTION.status == one) for one in _UNFINISHED]
    query = select(of, *counts).where(_ACTION.listed.is_(True), _ACTION.is_open.is_(True))
    query = query.where(is_coming).group_by(of)
    rows: list[Any] = []
    for some in in_batches([one for one in organizations if one is not None]):
        rows += session.execute(query.where(of.in_(some))).all()
    if None in organizations:
        rows += session.execute(query.where(of.is_(None))).all()
    return {id: (begun, waiting) for id, begun, waiting in rows}


def _months(today: date, count: int) -> list[date]:
    months = [today.replace(day=1)]
    while len(months) < count and months[0] > date(1, 1, 31):
        months.insert(0, (months[0] - timedelta(days=1)).replace(day=1))
    return months[-count:] if count > 0 else []


def _next_day(day: date) -> date:
    return date.max if day == date.max else day + timedelta(days=1)


def _names(session: Session, ids: Collection[UUID | None]) -> dict[UUID | None, str]:
    """Return what organizations are called; nobody is called nothing."""
    names: dict[UUID | None, str] = dict.fromkeys(ids, "")
    for batch in in_batches([one for one in ids if one is not None]):
        query = select(organization.c.id, display_name(organization))
        rows = session.execute(query.where(organization.c.id.in_(batch)))
        names |= {row[0]: row[1] for row in rows}
    return names

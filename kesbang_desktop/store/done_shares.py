"""How many actions were done, by organization and over time."""

from collections import Counter, defaultdict
from datetime import date, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.done_share import ActionsInMonth, DoneShare
from kesbang_desktop.domain.names import fold
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.kept_counts import count_before, count_by_id
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.tables import action_item, organization
from kesbang_desktop.store.tally_rules import Tally

_ACTION = action_item.c


def done_by_organization(session: Session, today: date, limit: int) -> list[DoneShare]:
    """Return the figures of the ``limit`` organizations that owe most, the most first."""
    counts: dict[UUID | None, Counter[str]] = defaultdict(Counter)
    for status in (ActionStatus.DONE, ActionStatus.IN_PROGRESS, ActionStatus.OPEN):
        for id, count in count_by_id(session, Tally.ORGANIZATION, (status,)).items():
            counts[id][status] = count
    for id, status, count in session.execute(_select_late(today)):
        counts[id][status] -= count
        counts[id]["late"] += count
    names = _names(session, [one for one in counts if one is not None])
    found = [
        DoneShare(
            names[id] if id else "",
            of[ActionStatus.DONE],
            of[ActionStatus.IN_PROGRESS],
            of[ActionStatus.OPEN],
            of["late"],
        )
        for id, of in counts.items()
    ]
    return sorted(found, key=lambda one: (-one.total, fold(one.title)))[:limit]


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


def _select_late(today: date) -> Select[Any]:
    columns = _ACTION.organization_id, _ACTION.status
    is_late = (_ACTION.listed.is_(True), _ACTION.is_open.is_(True), _ACTION.due_order < today)
    return select(*columns, func.count()).where(*is_late).group_by(*columns)


def _months(today: date, count: int) -> list[date]:
    months = [today.replace(day=1)]
    while len(months) < count and months[0] > date(1, 1, 31):
        months.insert(0, (months[0] - timedelta(days=1)).replace(day=1))
    return months[-count:] if count > 0 else []


def _next_day(day: date) -> date:
    return date.max if day == date.max else day + timedelta(days=1)


def _names(session: Session, ids: list[UUID]) -> dict[UUID, str]:
    names: dict[UUID, str] = {}
    for batch in in_batches(ids):
        query = select(organization.c.id, display_name(organization))
        rows = session.execute(query.where(organization.c.id.in_(batch)))
        names |= {row[0]: row[1] for row in rows}
    return names

"""How many actions were done, by organization and over time."""

from collections import Counter, defaultdict
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Column, case, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.done_share import ActionsInMonth, DoneShare
from kesbang_desktop.domain.names import fold
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.tables import action_item, organization

_ACTION = action_item.c
_NOBODY = "Tanpa instansi"


def done_by_organization(session: Session, today: date, limit: int) -> list[DoneShare]:
    """Return the figures of the ``limit`` organizations that owe most, the most first."""
    is_late = _ACTION.is_open.is_(True) & (_ACTION.due_order < today)
    part = case((is_late, "late"), else_=_ACTION.status).label("part")
    query = (
        select(_ACTION.organization_id, part, func.count())
        .where(_ACTION.listed.is_(True), _ACTION.status != ActionStatus.CANCELLED)
        .group_by(_ACTION.organization_id, part)
    )
    counts: dict[UUID | None, Counter[str]] = defaultdict(Counter)
    for organization_id, name, count in session.execute(query):
        counts[organization_id][name] = count
    names = _names(session, [one for one in counts if one is not None])
    found = [
        DoneShare(
            names[id] if id else _NOBODY,
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
    noted = _count_days(session, _ACTION.origin_date, today)
    closed = _count_days(session, _ACTION.closed_on, today)
    found = []
    for month in _months(today, months):
        end = _next_month(month)
        found.append(
            ActionsInMonth(
                month,
                sum(count for day, count in noted.items() if month <= day < end),
                sum(count for day, count in closed.items() if month <= day < end),
                sum(count for day, count in noted.items() if day < end)
                - sum(count for day, count in closed.items() if day < end),
            )
        )
    return found


def _count_days(session: Session, day: Column[Any], today: date) -> dict[date, int]:
    # Every row has to be read; see follow_up_filter.conditions.
    is_listed = func.coalesce(_ACTION.listed, False).is_(True)
    query = select(day, func.count()).where(is_listed, day <= today).group_by(day)
    return {row[0]: row[1] for row in session.execute(query)}


def _months(today: date, count: int) -> list[date]:
    months = [today.replace(day=1)]
    while len(months) < count and months[0] > date(1, 1, 31):
        months.insert(0, (months[0] - timedelta(days=1)).replace(day=1))
    return months[-count:] if count > 0 else []


def _next_month(month: date) -> date:
    try:
        return (month + timedelta(days=31)).replace(day=1)
    except OverflowError:
        return date.max


def _names(session: Session, ids: list[UUID]) -> dict[UUID, str]:
    names: dict[UUID, str] = {}
    for batch in in_batches(ids):
        query = select(organization.c.id, display_name(organization))
        rows = session.execute(query.where(organization.c.id.in_(batch)))
        names |= {row[0]: row[1] for row in rows}
    return names

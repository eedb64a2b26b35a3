"""The list of follow-ups over all meetings: counted by index, fetched a screenful at a time."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.due_week import end_of_week
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import (
    FollowUpCounts,
    FollowUpGroup,
    FollowUpOrder,
    FollowUpView,
)
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.names import fold
from kesbang_desktop.store.follow_up_filter import (
    conditions,
    is_indexed,
    is_of_one_state,
    word_parameters,
)
from kesbang_desktop.store.follow_up_groups import (
    count_groups,
    group_columns,
    group_key,
    in_group,
    is_indexed_grouping,
)
from kesbang_desktop.store.follow_up_rows import read_follow_ups, read_rows, select_rows
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.tables import action_item, action_owner, organization, person, series

_ACTION = action_item.c
_STATUS_RANK = case(
    {one.value: rank for rank, one in enumerate(ActionStatus)}, value=_ACTION.status
)
_PRIORITY_RANK = case(
    {one.value: -rank for rank, one in enumerate(Priority)}, value=_ACTION.priority
)
_ORDERS: dict[FollowUpOrder, tuple[ColumnElement[Any], ...]] = {
    FollowUpOrder.DUE: (),
    FollowUpOrder.STATUS: (_STATUS_RANK,),
    FollowUpOrder.ORIGIN: (_ACTION.origin_date, _ACTION.origin_title),
    # It begins with the text of the action.
    FollowUpOrder.TEXT: (_ACTION.search_text,),
    FollowUpOrder.PRIORITY: (_PRIORITY_RANK,),
}
# Counted one by one, each is a span of one index.
_SPANS = ("late", "not_late", "due_today", "due_tomorrow", "due_this_week")


def list_groups(session: Session, view: FollowUpView, today: date) -> list[FollowUpGroup]:
    """Return the groups of ``view`` in order; one without a title where it has no grouping."""
    by_index = is_indexed(view.query) and is_indexed_grouping(view.grouping)
    where = conditions(view.query, today, by_index)
    return count_groups(session, view.grouping, where, today, by_index)


def list_follow_ups(
    session: Session,
    view: FollowUpView,
    key: str | None,
    today: date,
    start: int = 0,
    limit: int = 60,
) -> list[FollowUp]:
    """Return rows of the group ``key``, or of all groups together where it is None, in order."""
    query = view.query
    blank = replace(query, words=("",) * len(query.words))
    page = _select_page(replace(view, query=blank), key, today)
    return read_rows(session, page, word_parameters(query) | {"start": start, "limit": limit})


def all_follow_ups(session: Session, view: FollowUpView, today: date) -> list[FollowUp]:
    """Return every row of ``view``, group after group, as the list shows them."""
    columns = group_columns(view.grouping)
    where = conditions(view.query, today, by_index=False)
    query = select(_ACTION.entry_id, *columns).where(*where).order_by(*_order(view))
    of_group = defaultdict(list)
    for entry_id, *values in session.execute(query):
        of_group[group_key(view.grouping, values, today)].append(entry_id)
    groups = list_groups(session, view, today)
    return read_follow_ups(session, [one for group in groups for one in of_group[group.key]])


def count_states(session: Session, today: date) -> FollowUpCounts:
    """Return how many actions are open over all meetings, and when they are due."""
    order = _ACTION.due_order
    tomorrow = today + timedelta(days=1)
    spans = (
        order < today,
        order >= today,
        order == today,
        order == tomorrow,
        order.between(today, end_of_week(today)),
    )
    counted = [_count_open(span).label(name) for name, span in zip(_SPANS, spans, strict=True)]
    late, not_late, *due = session.execute(select(*counted)).one()
    return FollowUpCounts(late + not_late, late, *due)


def count_classified(session: Session, view: FollowUpView, today: date) -> int:
    """Return how many rows of ``view`` come from classified meetings."""
    query = select(func.count()).select_from(action_item)
    query = query.where(*conditions(view.query, today, by_index=False))
    found = session.scalar(query.where(_ACTION.origin_classification != Classification.NORMAL))
    return int(found or 0)


def query_values(session: Session, key: str) -> list[str]:
    """Return what may stand behind a key of the query (``pic``, ``seri``, ...), by name."""
    queries: dict[str, list[Select[Any]]] = {
        "pic": [
            select(person.c.name).where(
                person.c.id.in_(select(action_owner.c.person_id).distinct())
            ),
            select(display_name(organization)).where(
                organization.c.id.in_(select(action_owner.c.organization_id).distinct())
            ),
        ],
        "instansi": [
            select(display_name(organization)).where(
                organization.c.id.in_(select(_ACTION.organization_id).distinct())
            )
        ],
        "kabkota": [select(organization.c.region).where(organization.c.region != "").distinct()],
        "seri": [select(series.c.name)],
        "rapat": [
            select(_ACTION.origin_title)
            .where(*conditions(FollowUpQuery(), date.max, by_index=False))
            .distinct()
        ],
    }
    found = {value for query in queries.get(key, []) for value in session.scalars(query)}
    return sorted(found, key=fold)


def select_ids(view: FollowUpView, key: str | None, today: date) -> Select[Any]:
    """Return the query of the entry ids of a group, or of all, in order."""
    by_date = view.order is FollowUpOrder.DUE
    by_index = by_date and (is_indexed(view.query) or is_of_one_state(view.query))
    if key is not None:
        by_index = by_index and is_indexed_grouping(view.grouping)
    query = select(_ACTION.entry_id).where(*conditions(view.query, today, by_index))
    if key is not None:
        query = query.where(in_group(view.grouping, key, today))
    return query.order_by(*_order(view))


@lru_cache(maxsize=32)
def _select_page(view: FollowUpView, key: str | None, today: date) -> Select[Any]:
    """Return the rows of ``view`` for any words in place of its own, any ``start`` and ``limit``.

    Kept, because on a screenful its making would take as long as its running, letter after letter.
    """
    chosen = select_ids(view, key, today).offset(bindparam("start")).limit(bindparam("limit"))
    return select_rows(chosen, _order(view))


def _order(view: FollowUpView) -> list[ColumnElement[Any]]:
    columns = (*_ORDERS[view.order], _ACTION.due_order, _ACTION.entry_id)
    return [one.desc() if view.descending else one for one in columns]


def _count_open(span: ColumnElement[bool]) -> Any:
    query = select(func.count()).select_from(action_item)
    query = query.where(_ACTION.listed.is_(True), _ACTION.is_open.is_(True), span)
    return query.scalar_subquery()

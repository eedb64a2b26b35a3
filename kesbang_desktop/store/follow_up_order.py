"""Which actions a list shows, in its order: by an index wherever one has them in that order."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, CompoundSelect, Select, case, select, union_all

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.due_week import LATE
from kesbang_desktop.domain.follow_up_query import CLOSED, OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpOrder, FollowUpView, Grouping
from kesbang_desktop.store.follow_up_filter import conditions, is_indexed, is_of_one_state
from kesbang_desktop.store.follow_up_groups import in_group, is_indexed_grouping
from kesbang_desktop.store.tables import action_item

# So many are looked through before all are: a hundredth of a second.
NEAR = 5_000
_ACTION = action_item.c
_STATUS_RANK = case(
    {one.value: rank for rank, one in enumerate(ActionStatus)}, value=_ACTION.status
)
_PRIORITIES = tuple(Priority)
# One that cannot be read stands among the usual ones, as it is shown.
_PRIORITY_RANK = case(
    {one.value: -rank for rank, one in enumerate(_PRIORITIES)},
    value=_ACTION.priority,
    else_=-_PRIORITIES.index(Priority.NORMAL),
)
_ORDERS: dict[FollowUpOrder, tuple[ColumnElement[Any], ...]] = {
    FollowUpOrder.DUE: (),
    FollowUpOrder.STATUS: (_STATUS_RANK,),
    FollowUpOrder.ORIGIN: (_ACTION.origin_date, _ACTION.origin_title),
    # It begins with the text of the action.
    FollowUpOrder.TEXT: (_ACTION.search_text,),
    FollowUpOrder.PRIORITY: (_PRIORITY_RANK,),
}


def order_of(view: FollowUpView) -> list[ColumnElement[Any]]:
    """Return what the rows of ``view`` are in order of; the last is the id of the entry."""
    columns = (*_ORDERS[view.order], _ACTION.due_order, _ACTION.entry_id)
    return [one.desc() if view.descending else one for one in columns]


def select_ids(
    view: FollowUpView, key: str | None, today: date, first: date | None = None
) -> Select[Any] | CompoundSelect[Any]:
    """Return the query of the entry ids of a group, or of all, in order.

    With ``first`` only from that day on, as the order goes.
    """
    query = view.query
    is_plain = view.order in (FollowUpOrder.DUE, FollowUpOrder.ORIGIN) and (
        key is None or is_indexed_grouping(view.grouping)
    )
    if is_plain and is_indexed(query) and not is_of_one_state(query):
        # Each state is in order by an index: SQLite reads both side by side, and no further than
        # is asked for.
        is_late = view.grouping is Grouping.DUE_WEEK and key == LATE
        states = [
            _select_in_state(replace(query, statuses=among), view, key, today, first)
            for state in ((OPEN,) if is_late else (OPEN, CLOSED))
            if (among := state & query.statuses if query.statuses else state)
        ]
        return union_all(*states).order_by(*order_of(view))
    by_index = is_plain and (is_indexed(query) or is_of_one_state(query))
    chosen = select(_ACTION.entry_id).where(*conditions(query, today, by_index))
    if key is not None:
        chosen = chosen.where(in_group(view.grouping, key, today))
    return chosen.order_by(*order_of(view))


def _select_in_state(
    query: FollowUpQuery,
    view: FollowUpView,
    key: str | None,
    today: date,
    first: date | None,
) -> Select[Any]:
    columns = (_ACTION.entry_id, *_ORDERS[view.order], _ACTION.due_order)
    chosen = select(*columns).where(*conditions(query, today))
    if first is not None:
        order = _ACTION.due_order
        chosen = chosen.where(order <= first if view.descending else order >= first)
    return chosen if key is None else chosen.where(in_group(view.grouping, key, today))


def select_near(view: FollowUpView, key: str | None, today: date) -> Select[Any] | None:
    """Return the query of the first ids of :func:`select_ids`, from among the first ones by date.

    Those that have a word, or the priority that comes first in order, are in no index: where they
    are frequent there are enough of them near the beginning. None where all are gone through soon,
    or the order is another one.
    """
    query = view.query
    base = replace(query, words=(), priorities=frozenset())
    if not is_indexed(base) or not (key is None or is_indexed_grouping(view.grouping)):
        return None
    if view.order is FollowUpOrder.PRIORITY:
        rank = _PRIORITIES.index
        among = query.priorities or _PRIORITIES
        first = min(among, key=rank) if view.descending else max(among, key=rank)
        query = replace(query, priorities=frozenset({first}))
    elif view.order is not FollowUpOrder.DUE or is_of_one_state(query) or query == base:
        return None
    by_date = replace(view, query=base, order=FollowUpOrder.DUE)
    near = select_ids(by_date, key, today).limit(NEAR).subquery()
    chosen = select(_ACTION.entry_id).join_from(
        near, action_item, near.c.entry_id == _ACTION.entry_id
    )
    return chosen.where(*conditions(query, today, by_index=False)).order_by(*order_of(by_date))

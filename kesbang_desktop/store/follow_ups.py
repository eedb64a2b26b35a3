"""The list of follow-ups over all meetings: counted by index, fetched a screenful at a time."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    bindparam,
    case,
    func,
    select,
    union_all,
)
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.due_week import LATE, end_of_week
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_query import CLOSED, OPEN, FollowUpQuery
from kesbang_desktop.domain.follow_up_view import (
    FollowUpCounts,
    FollowUpGroup,
    FollowUpGroups,
    FollowUpOrder,
    FollowUpView,
    Grouping,
)
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.names import fold
from kesbang_desktop.store.follow_up_filter import (
    conditions,
    is_counted,
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
    kept_groups,
    name_kept,
)
from kesbang_desktop.store.follow_up_rows import read_follow_ups, read_rows, select_rows
from kesbang_desktop.store.kept_counts import count_all, count_by_day
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    meeting,
    organization,
    person,
    series,
    tally,
)
from kesbang_desktop.store.tally_rules import Tally

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


_LATEST_MEETINGS = 2000
# A row that is gone to from an index takes as long as some that stand one after the other.
_ROWS_TO_A_STEP = 8
# So many rows are passed over sooner than the days are added up.
_FAR = 20_000


def list_groups(session: Session, view: FollowUpView, today: date) -> list[FollowUpGroup]:
    """Return the groups of ``view`` in order; one without a title where it has no grouping."""
    if is_counted(view.query):
        return name_kept(session, view.grouping, view.query.statuses, today)
    return _count_groups(session, view, today)


def count_list(session: Session, view: FollowUpView, today: date) -> FollowUpGroups:
    """Return how many rows each group of ``view`` has, and the names of the first groups."""
    if is_counted(view.query):
        return kept_groups(session, view.grouping, view.query.statuses, today)
    groups = _count_groups(session, view, today)
    return FollowUpGroups([one.count for one in groups], groups)


def name_groups(
    session: Session, view: FollowUpView, today: date, start: int, limit: int
) -> list[FollowUpGroup]:
    """Return the groups of ``view`` from the place ``start`` on, of which not all were named."""
    return name_kept(session, view.grouping, view.query.statuses, today, start, limit)


def _count_groups(session: Session, view: FollowUpView, today: date) -> list[FollowUpGroup]:
    query = view.query
    is_whole = is_indexed(query) and is_indexed_grouping(view.grouping)
    where = conditions(query, today, is_whole or _are_few(session, query))
    return count_groups(session, view.grouping, where, today, is_whole)


def _are_few(session: Session, query: FollowUpQuery) -> bool:
    """Tell whether so few actions are in the state asked for that each is sooner gone to."""
    if not is_of_one_state(query):
        return False
    state = OPEN if query.late or query.statuses <= OPEN else CLOSED
    return count_all(session, state) * _ROWS_TO_A_STEP < count_all(session, OPEN | CLOSED)


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
    if is_counted(query) and view.grouping is Grouping.NONE:
        if view.order is FollowUpOrder.STATUS:
            return _list_by_status(session, view, today, start, limit)
        if view.order is FollowUpOrder.DUE and start > _FAR:
            day, before = _day_at(session, view, start)
            page = _select_page(view, key, today, day)
            return read_rows(session, page, {"start": start - before, "limit": limit})
    blank = replace(query, words=("",) * len(query.words))
    page = _select_page(replace(view, query=blank), key, today)
    return read_rows(session, page, word_parameters(query) | {"start": start, "limit": limit})


def _list_by_status(
    session: Session, view: FollowUpView, today: date, start: int, limit: int
) -> list[FollowUp]:
    """Return rows in the order of their status: one after the other, each by due date."""
    found: list[FollowUp] = []
    statuses = [one for one in ActionStatus if one in (view.query.statuses or ActionStatus)]
    for status in reversed(statuses) if view.descending else statuses:
        one = replace(view, query=FollowUpQuery(statuses=frozenset({status})))
        count = count_all(session, (status,))
        if start < count and len(found) < limit:
            one = replace(one, order=FollowUpOrder.DUE)
            found += list_follow_ups(session, one, None, today, start, limit - len(found))
        start = max(0, start - count)
    return found


def _day_at(session: Session, view: FollowUpView, start: int) -> tuple[date, int]:
    """Return the day by which the row ``start`` is in order, and how many rows come before it."""
    days = sorted(count_by_day(session, Tally.DUE, view.query.statuses).items())
    before = 0
    for day, count in reversed(days) if view.descending else days:
        if before + count > start:
            return day, before
        before += count
    # A day that is damaged stands at either end, and no bound may leave it out.
    return (date.max if view.descending else date.min), 0


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
    order, tomorrow = _ACTION.due_order, today + timedelta(days=1)
    # What is late is the rest: the years behind us are not gone through.
    spans = (order >= today, order == today, order == tomorrow)
    week = order.between(today, end_of_week(today))
    query = select(*(_count_open(span) for span in (*spans, week)))
    not_late, *due = session.execute(query).one()
    count = count_all(session, OPEN)
    return FollowUpCounts(count, count - not_late, *due)


def count_classified(session: Session, view: FollowUpView, today: date) -> int:
    """Return how many rows of ``view`` come from classified meetings."""
    query = select(func.count()).select_from(action_item)
    query = query.where(*conditions(view.query, today, by_index=False))
    found = session.scalar(query.where(_ACTION.origin_classification != Classification.NORMAL))
    return int(found or 0)


def query_values(session: Session, key: str) -> list[str]:
    """Return what may stand behind a key of the query (``pic``, ``seri``, ...), by name.

    Of meetings those that were held last.
    """
    queries: dict[str, list[Select[Any]]] = {
        "pic": [
            select(person.c.name).where(_owns(action_owner.c.person_id == person.c.id)),
            select(display_name(organization)).where(
                _owns(action_owner.c.organization_id == organization.c.id)
            ),
        ],
        "instansi": [
            select(display_name(organization)).where(
                tally.c.kind == Tally.ORGANIZATION.value, tally.c.of_id == organization.c.id
            )
        ],
        "kabkota": [select(organization.c.region).where(organization.c.region != "").distinct()],
        "seri": [select(series.c.name)],
        "rapat": [
            select(func.coalesce(meeting.c.title, tally.c.title))
            .outerjoin_from(tally, meeting, tally.c.of_id == meeting.c.id)
            .where(tally.c.kind == Tally.MEETING.value)
            .order_by(tally.c.day.desc())
            .limit(_LATEST_MEETINGS)
        ],
    }
    found = {value for query in queries.get(key, []) for value in session.scalars(query)}
    return sorted(found, key=fold)


def _owns(is_owner: ColumnElement[bool]) -> ColumnElement[bool]:
    return select(action_owner.c.entry_id).where(is_owner).exists()


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
        return union_all(*states).order_by(*_order(view))
    by_index = is_plain and (is_indexed(query) or is_of_one_state(query))
    chosen = select(_ACTION.entry_id).where(*conditions(query, today, by_index))
    if key is not None:
        chosen = chosen.where(in_group(view.grouping, key, today))
    return chosen.order_by(*_order(view))


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


@lru_cache(maxsize=32)
def _select_page(
    view: FollowUpView, key: str | None, today: date, first: date | None = None
) -> Select[Any]:
    """Return the rows of ``view`` for any words in place of its own, any ``start`` and ``limit``.

    Kept, because on a screenful its making would take as long as its running, letter after letter.
    """
    chosen = (
        select_ids(view, key, today, first).offset(bindparam("start")).limit(bindparam("limit"))
    )
    return select_rows(chosen, _order(view))


def _order(view: FollowUpView) -> list[ColumnElement[Any]]:
    columns = (*_ORDERS[view.order], _ACTION.due_order, _ACTION.entry_id)
    return [one.desc() if view.descending else one for one in columns]


def _count_open(span: ColumnElement[bool]) -> Any:
    query = select(func.count()).select_from(action_item)
    query = query.where(_ACTION.listed.is_(True), _ACTION.is_open.is_(True), span)
    return query.scalar_subquery()

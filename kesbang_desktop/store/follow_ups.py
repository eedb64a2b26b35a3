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
    func,
    select,
)
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.due_week import end_of_week
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
    is_indexed_grouping,
    kept_groups,
    name_kept,
)
from kesbang_desktop.store.follow_up_order import NEAR, order_of, select_ids, select_near
from kesbang_desktop.store.follow_up_rows import read_follow_ups, select_rows, to_follow_ups
from kesbang_desktop.store.kept_counts import count_all, count_by_day
from kesbang_desktop.store.kept_query import KeptQuery
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
            return to_follow_ups(page.rows(session, {"start": start - before, "limit": limit}))
    blank = replace(view, query=replace(query, words=("",) * len(query.words)))
    values = word_parameters(query) | {"start": start, "limit": limit}
    if start < NEAR and (near := _select_near(blank, key, today)):
        found = to_follow_ups(near.rows(session, values))
        if len(found) == limit:
            return found
    return to_follow_ups(_select_page(blank, key, today).rows(session, values))


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
    query = select(_ACTION.entry_id, *columns).where(*where).order_by(*order_of(view))
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


@lru_cache(maxsize=32)
def _select_page(
    view: FollowUpView, key: str | None, today: date, first: date | None = None
) -> KeptQuery:
    """Return the rows of ``view`` for any words in place of its own, any ``start`` and ``limit``.

    Kept, because on a screenful its making would take as long as its running, letter after letter.
    """
    return _page_of(view, select_ids(view, key, today, first))


@lru_cache(maxsize=32)
def _select_near(view: FollowUpView, key: str | None, today: date) -> KeptQuery | None:
    """Return what reads the same rows from among those near the beginning, if anything does."""
    chosen = select_near(view, key, today)
    return None if chosen is None else _page_of(view, chosen)


def _page_of(view: FollowUpView, ids: Select[Any] | CompoundSelect[Any]) -> KeptQuery:
    some = ids.offset(bindparam("start")).limit(bindparam("limit"))
    return KeptQuery(select_rows(some, order_of(view)))


def _count_open(span: ColumnElement[bool]) -> Any:
    query = select(func.count()).select_from(action_item)
    query = query.where(_ACTION.listed.is_(True), _ACTION.is_open.is_(True), span)
    return query.scalar_subquery()

"""What a query of the follow-up list means in SQL, on the columns that actions repeat."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    String,
    bindparam,
    func,
    or_,
    select,
)

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.dates import APOSTROPHES, search_key, without_apostrophes
from kesbang_desktop.domain.due_week import NO_DUE_ORDER, ONGOING_ORDER
from kesbang_desktop.domain.follow_up_query import CLOSED, OPEN, FollowUpQuery
from kesbang_desktop.store.tables import action_item, action_owner, organization, person, series

_COLUMNS = action_item.c
_ESCAPE = "/"


def conditions(
    query: FollowUpQuery, today: date, by_index: bool = True
) -> list[ColumnElement[bool]]:
    """Return what holds for the actions that ``query`` shows on the day ``today``.

    With ``by_index`` the indexes that begin with ``listed`` may be used; without, they are not:
    where most rows have to be looked at for what is in no index, reading the table from its
    beginning to its end is ten times as fast as going to each row from an index.
    """
    listed = _COLUMNS.listed if by_index else func.coalesce(_COLUMNS.listed, False)
    return [
        listed.is_(True),
        *_of_status(query.statuses),
        *_of_due(query, today),
        *_of_names(query),
        *(
            _COLUMNS.search_text.contains(bindparam(name, word), escape=_ESCAPE)
            for name, word in word_parameters(query).items()
        ),
    ]


def word_parameters(query: FollowUpQuery) -> dict[str, str]:
    """Return the words of ``query`` by the parameter of ``conditions`` that each of them is."""
    return {f"word_{number}": _escape(word) for number, word in enumerate(query.words)}


def is_indexed(query: FollowUpQuery) -> bool:
    """Tell whether the columns of the indexes decide which actions ``query`` shows."""
    others = (query.words, query.owners, query.regions, query.series, query.meetings)
    return not (any(others) or query.priorities or query.classes or query.without_owner)


def is_counted(query: FollowUpQuery) -> bool:
    """Tell whether how many actions ``query`` shows is kept: it asks for statuses and no more."""
    return query == FollowUpQuery(statuses=query.statuses)


def is_of_one_state(query: FollowUpQuery) -> bool:
    """Tell whether ``query`` shows only open or only closed actions: an index has those by date."""
    statuses = query.statuses
    return query.late or (bool(statuses) and (statuses <= OPEN or statuses <= CLOSED))


def has_part(column: ColumnElement[str], value: str) -> ColumnElement[bool]:
    """Tell whether ``column`` holds ``value``, without regard to case and apostrophes."""
    plain: ColumnElement[str] = column
    for sign in APOSTROPHES:
        plain = func.replace(plain, sign, "", type_=String)
    value = without_apostrophes(value)
    if value.isascii():
        return plain.icontains(value, autoescape=True)
    # SQLite knows the cases of ASCII alone: the usual spellings are tried.
    spellings = {value, value.casefold(), value.upper(), value.title()}
    return or_(*(plain.contains(one, autoescape=True) for one in sorted(spellings)))


def _escape(word: str) -> str:
    """Return ``word`` as its letters are stored, its wildcards taken for letters."""
    return re.sub(r"[%_/]", rf"{_ESCAPE}\g<0>", search_key(word))


def _of_status(statuses: frozenset[ActionStatus]) -> Iterator[ColumnElement[bool]]:
    for state, is_open in ((OPEN, True), (CLOSED, False)):
        if statuses and statuses <= state:
            yield _COLUMNS.is_open.is_(is_open)
    if statuses and statuses not in (OPEN, CLOSED, OPEN | CLOSED):
        yield _COLUMNS.status.in_(sorted(statuses))


def _of_due(query: FollowUpQuery, today: date) -> Iterator[ColumnElement[bool]]:
    order = _COLUMNS.due_order
    if query.late:
        yield _COLUMNS.is_open.is_(True)
        yield order < today
    if query.due_from is not None:
        yield order >= query.due_from
    if query.due_to is not None:
        yield order <= query.due_to
    if query.due_from is not None or query.due_to is not None:
        yield order < ONGOING_ORDER
    if query.ongoing:
        yield order == ONGOING_ORDER
    if query.without_due:
        yield order == NO_DUE_ORDER


def _of_names(query: FollowUpQuery) -> Iterator[ColumnElement[bool]]:
    if query.owners:
        yield _COLUMNS.entry_id.in_(_owned_by(query.owners))
    if query.organizations:
        known = select(organization.c.id).where(_named(organization, query.organizations))
        yield _COLUMNS.organization_id.in_(known)
    if query.series:
        known = select(series.c.id).where(_any_part(series.c.name, query.series))
        yield _COLUMNS.series_id.in_(known)
    if query.regions:
        yield _any_part(_COLUMNS.region, query.regions)
    if query.meetings:
        yield _any_part(_COLUMNS.origin_title, query.meetings)
    if query.priorities:
        yield _COLUMNS.priority.in_(sorted(query.priorities))
    if query.classes:
        yield _COLUMNS.origin_classification.in_(sorted(query.classes))
    if query.without_owner:
        yield _COLUMNS.responsible_id.is_(None)


def _owned_by(names: tuple[str, ...]) -> CompoundSelect[Any]:
    people = select(person.c.id).where(_any_part(person.c.name, names))
    organizations = select(organization.c.id).where(_named(organization, names))
    return (
        select(action_owner.c.entry_id)
        .where(action_owner.c.person_id.in_(people))
        .union_all(
            select(action_owner.c.entry_id).where(action_owner.c.organization_id.in_(organizations))
        )
    )


def _named(table: FromClause, names: tuple[str, ...]) -> ColumnElement[bool]:
    columns = (table.c.short_name, table.c.name, table.c.aliases)
    return or_(*(_any_part(column, names) for column in columns))


def _any_part(column: ColumnElement[str], values: tuple[str, ...]) -> ColumnElement[bool]:
    return or_(*(has_part(column, value) for value in values))

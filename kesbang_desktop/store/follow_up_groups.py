"""The groups of the follow-up list: their keys, titles and order."""

from collections import Counter
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Table, and_, func, or_, select, true
from sqlalchemy.orm import Session

from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_week import LATE, week_of, week_rank, week_span, week_title
from kesbang_desktop.domain.follow_up_view import FollowUpGroup, Grouping
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.names import fold
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    entry,
    organization,
    person,
    series,
)

_ACTION = action_item.c
_COLUMNS: dict[Grouping, tuple[Column[Any], ...]] = {
    Grouping.NONE: (),
    Grouping.ORGANIZATION: (_ACTION.organization_id,),
    Grouping.OWNER: (_ACTION.responsible_id,),
    Grouping.MEETING: (_ACTION.meeting_id, _ACTION.origin_date, _ACTION.origin_title),
    Grouping.SERIES: (_ACTION.series_id,),
    Grouping.DUE_WEEK: (_ACTION.due_order, _ACTION.is_open),
}
_WITHOUT = {
    Grouping.ORGANIZATION: "Tanpa instansi",
    Grouping.OWNER: "Belum ada penanggung jawab",
    Grouping.SERIES: "Di luar seri",
}


def group_columns(grouping: Grouping) -> tuple[Column[Any], ...]:
    """Return the columns that :func:`group_key` takes."""
    return _COLUMNS[grouping]


def is_indexed_grouping(grouping: Grouping) -> bool:
    """Tell whether the columns of the indexes say which group an action is in."""
    return grouping in (Grouping.NONE, Grouping.ORGANIZATION, Grouping.DUE_WEEK)


def group_key(grouping: Grouping, values: Sequence[Any], today: date) -> str:
    """Return the key of the group that an action with these columns is in."""
    if grouping is Grouping.NONE:
        return ""
    if grouping is Grouping.DUE_WEEK:
        return week_of(values[0], values[1], today)
    if grouping is Grouping.MEETING and values[0] is None:
        return f"{values[1] or ''} {values[2]}"
    return values[0].hex if values[0] else ""


def in_group(grouping: Grouping, key: str, today: date) -> ColumnElement[bool]:
    """Return what holds for the actions of the group ``key``."""
    if grouping is Grouping.NONE:
        return true()
    if grouping is Grouping.DUE_WEEK:
        return _in_week(key, today)
    if grouping is Grouping.MEETING:
        return _in_meeting(key)
    column = _COLUMNS[grouping][0]
    if not key:
        return column.is_(None)
    if grouping is Grouping.OWNER:
        owner = UUID(key)
        is_theirs = or_(action_owner.c.person_id == owner, action_owner.c.organization_id == owner)
        theirs = select(action_owner.c.entry_id).where(is_theirs)
        return and_(column == owner, _ACTION.entry_id.in_(theirs))
    return column == UUID(key)


def count_groups(
    session: Session,
    grouping: Grouping,
    where: Collection[ColumnElement[bool]],
    today: date,
    by_index: bool = False,
) -> list[FollowUpGroup]:
    """Return the groups that have actions fitting ``where``, in order.

    ``by_index`` says that an index holds all of ``where``.
    """
    if grouping is Grouping.MEETING:
        return _count_meetings(session, where)
    if grouping is Grouping.ORGANIZATION and by_index:
        return _by_name(session, grouping, _count_organizations(session, where))
    columns = _COLUMNS[grouping]
    query = select(*columns, func.count()).select_from(action_item).where(*where)
    counts: Counter[str] = Counter()
    for *values, count in session.execute(query.group_by(*columns)):
        counts[group_key(grouping, values, today)] += count
    if grouping is Grouping.DUE_WEEK:
        keys = sorted(counts, key=week_rank)
        return [FollowUpGroup(key, week_title(key, today), counts[key]) for key in keys]
    if grouping is Grouping.NONE:
        return [FollowUpGroup("", "", counts[""])] if counts[""] else []
    return _by_name(session, grouping, counts)


def _count_organizations(session: Session, where: Collection[ColumnElement[bool]]) -> Counter[str]:
    """Return the counts by key, each counted as a span of the index: twice as fast as GROUP BY."""
    # By another name than the one that conditions may speak of.
    agency = organization.alias("agency")
    query = select(func.count()).select_from(action_item).where(*where)
    theirs = query.where(_ACTION.organization_id == agency.c.id).scalar_subquery()
    counts = {id.hex: count for id, count in session.execute(select(agency.c.id, theirs))}
    counts[""] = session.scalars(query.where(_ACTION.organization_id.is_(None))).one()
    return Counter({key: count for key, count in counts.items() if count})


def _in_meeting(key: str) -> ColumnElement[bool]:
    day, is_gone, title = key.partition(" ")
    if not is_gone:
        noted_there = select(entry.c.id).where(entry.c.meeting_id == UUID(key))
        return _ACTION.entry_id.in_(noted_there)
    held_on = _ACTION.origin_date
    return and_(
        _ACTION.meeting_id.is_(None),
        held_on == date.fromisoformat(day) if day else held_on.is_(None),
        _ACTION.origin_title == title,
    )


def _in_week(key: str, today: date) -> ColumnElement[bool]:
    first, last = week_span(key)
    is_late = and_(_ACTION.is_open.is_(True), _ACTION.due_order < today)
    if key == LATE:
        return is_late
    in_span = _ACTION.due_order.between(first, last)
    if first >= today:
        return in_span
    return and_(in_span, or_(_ACTION.is_open.is_(False), _ACTION.due_order >= today))


def _count_meetings(
    session: Session, where: Collection[ColumnElement[bool]]
) -> list[FollowUpGroup]:
    """Return the meetings by date; their titles hold the date."""
    meeting_id, held_on, title = _COLUMNS[Grouping.MEETING]
    there = select(meeting_id, func.min(held_on), func.min(title), func.count())
    there = there.where(*where, meeting_id.is_not(None)).group_by(meeting_id)
    gone = select(meeting_id, held_on, title, func.count())
    gone = gone.where(*where, meeting_id.is_(None)).group_by(held_on, title)
    rows = [*session.execute(there), *session.execute(gone)]
    found = [
        (day or date.max, fold(name), group_key(Grouping.MEETING, (id, day, name), date.max), row)
        for row in rows
        for id, day, name, _ in [row]
    ]
    return [
        FollowUpGroup(key, _meeting_title(day, name), count)
        for _, _, key, (_, day, name, count) in sorted(found, key=lambda one: one[:3])
    ]


def _meeting_title(held_on: date | None, title: str) -> str:
    return ", ".join(filter(None, (title, day_in_words(held_on, format_long_date))))


def _by_name(session: Session, grouping: Grouping, counts: Counter[str]) -> list[FollowUpGroup]:
    """Return the groups by name; that without one comes last."""
    names = _names(session, grouping, [UUID(key) for key in counts if key])
    named = sorted((key for key in counts if key), key=lambda key: (fold(names[key]), key))
    groups = [FollowUpGroup(key, names[key], counts[key]) for key in named]
    if counts[""]:
        groups.append(FollowUpGroup("", _WITHOUT[grouping], counts[""]))
    return groups


def _names(session: Session, grouping: Grouping, ids: Sequence[UUID]) -> dict[str, str]:
    sources: dict[Grouping, list[tuple[Table, ColumnElement[str]]]] = {
        Grouping.ORGANIZATION: [(organization, display_name(organization))],
        Grouping.OWNER: [
            (organization, display_name(organization)),
            (person, person.c.name),
        ],
        Grouping.SERIES: [(series, series.c.name)],
    }
    names: dict[str, str] = {}
    for table, name in sources[grouping]:
        for batch in in_batches(ids):
            query = select(table.c.id, name).where(table.c.id.in_(batch))
            names |= {id.hex: text for id, text in session.execute(query)}
    return names

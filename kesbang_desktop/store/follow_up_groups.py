"""The groups of the follow-up list: their keys, titles and order."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Column, ColumnElement, Select, Table, and_, func, or_, select, true
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.agency import WITHOUT_AGENCY
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.due_week import LATE, week_of, week_rank, week_span, week_title
from kesbang_desktop.domain.follow_up_query import CLOSED, OPEN
from kesbang_desktop.domain.follow_up_view import FollowUpGroup, FollowUpGroups, Grouping
from kesbang_desktop.domain.meeting_day import day_in_words
from kesbang_desktop.domain.names import fold
from kesbang_desktop.store import kept_counts
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.parties import display_name
from kesbang_desktop.store.reading_around import text_of
from kesbang_desktop.store.tables import (
    action_item,
    entry,
    meeting,
    organization,
    person,
    series,
)
from kesbang_desktop.store.tally_rules import Tally

_ACTION = action_item.c
_COLUMNS: dict[Grouping, tuple[Column[Any], ...]] = {
    Grouping.NONE: (),
    Grouping.ORGANIZATION: (_ACTION.organization_id,),
    Grouping.OWNER: (_ACTION.responsible_id,),
    Grouping.MEETING: (_ACTION.meeting_id, _ACTION.origin_date, _ACTION.origin_title),
    Grouping.SERIES: (_ACTION.series_id,),
    Grouping.DUE_WEEK: (_ACTION.due_order, _ACTION.is_open),
}
_KEPT = {
    Grouping.ORGANIZATION: Tally.ORGANIZATION,
    Grouping.OWNER: Tally.OWNER,
    Grouping.SERIES: Tally.SERIES,
}
_NAMED_FIRST = 60
_WITHOUT = {
    Grouping.ORGANIZATION: WITHOUT_AGENCY,
    Grouping.OWNER: "Belum ada penanggung jawab",
    Grouping.SERIES: "Di luar seri",
}


def group_columns(grouping: Grouping) -> tuple[Column[Any], ...]:
    """Return the columns that :func:`group_key` takes."""
    return _COLUMNS[grouping]


def is_indexed_grouping(grouping: Grouping) -> bool:
    """Tell whether the columns of the indexes say which group an action is in."""
    return grouping is not Grouping.MEETING


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
        return _by_week(counts, today)
    if grouping is Grouping.NONE:
        return [FollowUpGroup("", "", counts[""])] if counts[""] else []
    return _by_name(session, grouping, counts)


def kept_groups(
    session: Session, grouping: Grouping, statuses: Collection[ActionStatus], today: date
) -> FollowUpGroups:
    """Return the groups of all that has one of ``statuses``, from the counts that are kept."""
    if grouping is Grouping.MEETING:
        named = _name_meetings(session, statuses, 0, _NAMED_FIRST)
        return FollowUpGroups(kept_counts.meeting_counts(session, statuses), named)
    groups = _kept_in_full(session, grouping, statuses, today)
    return FollowUpGroups([one.count for one in groups], groups)


def name_kept(
    session: Session,
    grouping: Grouping,
    statuses: Collection[ActionStatus],
    today: date,
    start: int = 0,
    limit: int | None = None,
) -> list[FollowUpGroup]:
    """Return some of the groups of :func:`kept_groups`, all from ``start`` without a limit."""
    if grouping is Grouping.MEETING:
        return _name_meetings(session, statuses, start, limit)
    groups = _kept_in_full(session, grouping, statuses, today)
    return groups[start:] if limit is None else groups[start : start + limit]


def _kept_in_full(
    session: Session, grouping: Grouping, statuses: Collection[ActionStatus], today: date
) -> list[FollowUpGroup]:
    if grouping is Grouping.NONE:
        count = kept_counts.count_all(session, statuses)
        return [FollowUpGroup("", "", count)] if count else []
    if grouping is Grouping.DUE_WEEK:
        weeks: Counter[str] = Counter()
        for state, is_open in ((OPEN, True), (CLOSED, False)):
            if among := state.intersection(statuses) if statuses else state:
                for day, count in kept_counts.count_by_day(session, Tally.DUE, among).items():
                    weeks[week_of(day, is_open, today)] += count
        return _by_week(weeks, today)
    found = kept_counts.count_by_id(session, _KEPT[grouping], statuses)
    counts = Counter({id.hex if id else "": count for id, count in found.items()})
    return _by_name(session, grouping, counts, kept_counts.ids_of(_KEPT[grouping], statuses))


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
    """Return the meetings by date, as :func:`kept_counts.meeting_keys` has them in order."""
    meeting_id, held_on, title = _COLUMNS[Grouping.MEETING]
    there = select(meeting_id, func.min(held_on), func.min(title), func.count())
    there = there.where(*where, meeting_id.is_not(None)).group_by(meeting_id)
    gone = select(meeting_id, held_on, title, func.count())
    gone = gone.where(*where, meeting_id.is_(None)).group_by(held_on, title)
    rows = [*session.execute(there), *session.execute(gone)]
    rows.sort(key=lambda row: (row[1] or date.max, row[0].bytes if row[0] else b"", row[2]))
    return [_meeting_group(day, id, title, count) for id, day, title, count in rows]


def _name_meetings(
    session: Session, statuses: Collection[ActionStatus], start: int, limit: int | None
) -> list[FollowUpGroup]:
    keys = kept_counts.meeting_keys(session, statuses, start, limit)
    titles: dict[UUID, str] = {}
    for batch in in_batches(id for _, id, _, _ in keys if id is not None):
        query = select(meeting.c.id, meeting.c.title).where(meeting.c.id.in_(batch))
        titles |= {id: text_of(title) for id, title in session.execute(query)}
    return [
        _meeting_group(day, id, titles.get(id, title) if id else title, count)
        for day, id, title, count in keys
    ]


def _meeting_group(day: date | None, id: UUID | None, title: str, count: int) -> FollowUpGroup:
    key = group_key(Grouping.MEETING, (id, day, title), date.max)
    return FollowUpGroup(key, _meeting_title(day, title), count)


def _meeting_title(held_on: date | None, title: str) -> str:
    return ", ".join(filter(None, (title, day_in_words(held_on, format_long_date))))


def _by_week(counts: Counter[str], today: date) -> list[FollowUpGroup]:
    keys = sorted(counts, key=week_rank)
    return [FollowUpGroup(key, week_title(key, today), counts[key]) for key in keys]


def _by_name(
    session: Session, grouping: Grouping, counts: Counter[str], ids: Select[Any] | None = None
) -> list[FollowUpGroup]:
    """Return the groups by name, that without one last; ``ids`` gives those of all of them."""
    some = [ids] if ids is not None else in_batches(UUID(key) for key in counts if key)
    names = _names(session, grouping, some)
    named = sorted((key for key in counts if key), key=lambda key: (fold(names[key]), key))
    groups = [FollowUpGroup(key, names[key], counts[key]) for key in named]
    if counts[""]:
        groups.append(FollowUpGroup("", _WITHOUT[grouping], counts[""]))
    return groups


def _names(
    session: Session, grouping: Grouping, ids: Iterable[Select[Any] | list[UUID]]
) -> dict[str, str]:
    sources: dict[Grouping, list[tuple[Table, ColumnElement[str]]]] = {
        Grouping.ORGANIZATION: [(organization, display_name(organization))],
        Grouping.OWNER: [
            (organization, display_name(organization)),
            (person, person.c.name),
        ],
        Grouping.SERIES: [(series, series.c.name)],
    }
    names: dict[str, str] = {}
    for some in ids:
        for table, name in sources[grouping]:
            query = select(table.c.id, name).where(table.c.id.in_(some))
            names |= {id.hex: text for id, text in session.execute(query)}
    return names

"""Rows of the follow-up list by entry id: what is shown of each is joined for those few alone."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    String,
    and_,
    case,
    distinct,
    exists,
    func,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus, Priority
from kesbang_desktop.domain.emphasis import from_words
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.long_work import tell
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.party import Party
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.column_types import raw
from kesbang_desktop.store.parties import display_name, to_organization, to_person
from kesbang_desktop.store.reading_around import (
    as_id,
    date_of,
    id_bytes,
    moment_of,
    text_of,
    texts_of,
)
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    carried_line,
    entry,
    meeting,
    noted_action,
    organization,
    person,
    progress,
    series,
)

# The day and the text in one, so that the note is looked up once: 2024-03-27…, a blank, the text.
_LAST_NOTE = (
    select(type_coerce(progress.c.noted_at, String).concat(" ").concat(progress.c.text))
    .where(progress.c.entry_id == action_item.c.entry_id, progress.c.text != "")
    .order_by(progress.c.noted_at.desc(), progress.c.id.desc())
    .limit(1)
    .scalar_subquery()
)
_LINE = entry.alias()
_OWNER = organization.alias("owner")
_ENTRY_ID = itemgetter(0)
_CARRIED = (
    select(func.count(distinct(carried_line.c.meeting_id)))
    .join_from(carried_line, _LINE, carried_line.c.entry_id == _LINE.c.id)
    .join(meeting, carried_line.c.meeting_id == meeting.c.id)
    .where(carried_line.c.source_id == action_item.c.entry_id)
    .where(_LINE.c.removed.is_(False), meeting.c.binned_at.is_(None))
    .scalar_subquery()
)
# Most actions were never carried on, and to count what is different makes SQLite a table each time.
_CARRIED_ONCE = select(carried_line.c.entry_id).where(
    carried_line.c.source_id == action_item.c.entry_id
)
# An action stands in as many rows as it has owners: what is looked up for it is so in one of them.
_IS_FIRST = func.coalesce(action_owner.c.ordinal, 0) == 0
# All as the driver gives it, for to_follow_ups to read.
_COLUMNS: tuple[ColumnElement[Any], ...] = (
    action_item.c.entry_id,
    action_item.c.meeting_id,
    action_item.c.origin_title,
    action_item.c.origin_date,
    entry.c.text,
    action_item.c.due,
    action_item.c.ongoing,
    action_item.c.priority,
    action_item.c.status,
    case((_IS_FIRST, func.coalesce(_LAST_NOTE, "")), else_="").label("last_note"),
    func.coalesce(series.c.name, "").label("series"),
    func.coalesce(display_name(organization), "").label("organization"),
    action_item.c.region,
    noted_action.c.due,
    case((and_(_IS_FIRST, exists(_CARRIED_ONCE)), _CARRIED), else_=0).label("carried"),
    action_item.c.due_note,
    action_item.c.origin_classification,
    entry.c.emphasis,
    action_owner.c.person_id,
    person.c.name,
    action_owner.c.organization_id,
    display_name(_OWNER),
)
_ROWS = select(*(raw(column).label(f"c{at}") for at, column in enumerate(_COLUMNS)))
_PRIORITIES = {one.value: one for one in Priority}
_CLASSES = {one.value: one for one in Classification}
_STATUSES = {one.value: one for one in ActionStatus}


def read_follow_ups(session: Session, ids: Sequence[UUID]) -> list[FollowUp]:
    """Return the actions with these entry ids, in this order, less those that are gone."""
    found: dict[UUID, FollowUp] = {}
    for batch in in_batches(ids):
        tell("Membaca tindak lanjut…", len(found), len(ids))
        chosen = select(action_item.c.entry_id).where(action_item.c.entry_id.in_(batch))
        found |= {
            one.entry_id: one for one in to_follow_ups(session.execute(select_rows(chosen)).all())
        }
    return [found[one] for one in ids if one in found]


def select_rows(
    chosen: Select[Any] | CompoundSelect[Any], order: Sequence[ColumnElement[Any]] = ()
) -> Select[Any]:
    """Return the query of the actions whose entry ids ``chosen`` selects, in ``order``.

    One statement: the rest is joined to what was chosen, and an action stands in it once for each
    of its owners.
    """
    ids = chosen.subquery()
    return (
        _ROWS.join_from(ids, action_item, ids.c.entry_id == action_item.c.entry_id)
        .join(entry, action_item.c.entry_id == entry.c.id)
        .outerjoin(series, action_item.c.series_id == series.c.id)
        .outerjoin(organization, action_item.c.organization_id == organization.c.id)
        .outerjoin(noted_action, noted_action.c.entry_id == action_item.c.entry_id)
        .outerjoin(action_owner, action_owner.c.entry_id == action_item.c.entry_id)
        .outerjoin(person, action_owner.c.person_id == person.c.id)
        .outerjoin(_OWNER, action_owner.c.organization_id == _OWNER.c.id)
        .order_by(*(order or (action_item.c.entry_id,)), action_owner.c.ordinal)
    )


def to_follow_ups(rows: Sequence[Sequence[Any]]) -> list[FollowUp]:
    """Return the actions of the rows that a query of ``select_rows`` gave, in its order."""
    if not rows:
        return []
    heads: list[Sequence[Any]] = []
    owners: list[tuple[Party, ...]] = []
    for _, of_action in groupby(rows, key=_ENTRY_ID):
        same = [*of_action]
        heads.append(same[0])
        owners.append(tuple([one for row in same if (one := _to_owner(*row[-4:]))]))
    # Column by column, in which letters of a whole screen are looked at as one.
    ids, meetings, titles, days, written, owed, ongoing, priorities, statuses, notes, *others = zip(
        *heads, strict=True
    )
    series_names, agencies, regions, noted_dues, carried, due_notes, grades, spans, *_ = others
    texts, dues = texts_of(written), [*map(_day_of, owed)]
    noted = [one.partition(" ") for one in texts_of(notes)]
    fields = zip(
        map(id_bytes, ids),
        map(id_bytes, meetings),
        texts_of(titles),
        map(_day_of, days),
        texts,
        owners,
        dues,
        map(bool, ongoing),
        [_PRIORITIES.get(one, Priority.NORMAL) for one in priorities],
        [_STATUSES.get(one, ActionStatus.OPEN) for one in statuses],
        [note for _, _, note in noted],
        series_names,
        agencies,
        regions,
        [
            None if one == due else one
            for one, due in zip(map(_day_of, noted_dues), dues, strict=True)
        ],
        carried,
        [_day_noted(at) if at else None for at, _, _ in noted],
        texts_of(due_notes),
        # One that cannot be read is kept from whom it may not concern.
        [_CLASSES.get(one, Classification.RESTRICTED) for one in grades],
        [
            from_words(text_of(one), len(text)) if one else ()
            for one, text in zip(spans, texts, strict=True)
        ],
        strict=True,
    )
    return [*map(FollowUp._make, fields)]


# Much of what is on a screen is of the same few days.
_day_of = lru_cache(maxsize=4096)(date_of)


@lru_cache(maxsize=4096)
def _day_noted(noted_at: str) -> date | None:
    return at.date() if (at := moment_of(noted_at)) else None


# The same few people and organizations owe most of what is on a screen.
@lru_cache(maxsize=1024)
def _to_owner(person_id: Any, name: str, organization_id: Any, display_name: str) -> Party | None:
    """Return who owes it, None for nobody."""
    return to_person(as_id(person_id), name) or to_organization(
        as_id(organization_id), display_name
    )


def action_texts(session: Session) -> list[tuple[UUID, str]]:
    """Return the words of every action that is listed, with its entry id."""
    query = (
        select(raw(action_item.c.entry_id), entry.c.text)
        .join_from(action_item, entry, action_item.c.entry_id == entry.c.id)
        .where(action_item.c.listed)
    )
    return [(as_id(entry_id), text_of(text)) for entry_id, text in session.execute(query)]

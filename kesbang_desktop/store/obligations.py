"""Obligations that come back, and the actions they make when their time comes.

Each due date of an obligation makes one action in its life: the action keeps the date that was
asked for (``obligation_due``), whatever becomes of its own due date, and an index allows no second.
Two windows wait for one another, and the second finds what the first has made.
"""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, delete, func, select, true, update
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionItem, ActionStatus
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError, NotFoundError
from kesbang_desktop.domain.follow_up_query import CLOSED
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.ordering import key_between
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.recurrence import (
    ORIGIN_TITLE,
    Every,
    Obligation,
    Occurrence,
    dates_to_make,
    is_too_long_ago,
)
from kesbang_desktop.domain.together.fields import merge_fields
from kesbang_desktop.store import action_mapping
from kesbang_desktop.store.batches import in_batches
from kesbang_desktop.store.engine_words import is_day
from kesbang_desktop.store.listing import refresh_listing
from kesbang_desktop.store.party_rows import party_rows, read_parties
from kesbang_desktop.store.reading_around import DAMAGED, kind_of, text_of
from kesbang_desktop.store.tables import (
    action_item,
    action_owner,
    entry,
    obligation,
    obligation_owner,
    progress,
)
from kesbang_desktop.store.upsert import upsert

_NOT_FOUND = "Kewajiban berkala itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain."
_TOO_LONG_AGO = (
    "Tenggat pertama lebih dari setahun yang lalu. Isi tenggat berikutnya yang belum dikerjakan."
)


# What stands for a first due date that cannot be read.
_NO_DATE = date(2000, 1, 1)


def list_obligations(session: Session) -> list[Obligation]:
    """Return all obligations by their text, those that were ended last."""
    return _read(session, true())


def list_occurrences(session: Session) -> dict[UUID, list[Occurrence]]:
    """Return by obligation every time that it was due so far, the earliest first."""
    query = (
        select(action_item.c.obligation_id, action_item.c.obligation_due, action_item.c.status)
        .where(action_item.c.obligation_id.is_not(None))
        .order_by(action_item.c.obligation_due)
    )
    found: dict[UUID, list[Occurrence]] = defaultdict(list)
    for id, due, status in session.execute(query):
        if due is not None:
            found[id].append(Occurrence(due, _is_closed(status)))
    return dict(found)


def save_obligation(
    session: Session, record: Obligation, today: date, known: Obligation | None = None
) -> Changes:
    """Insert or update an obligation and make what is due of it.

    ``known`` is what it was made of: fields that are the same in both stay as they are by now.
    Actions that it made before stay as they are. Raises InvalidRecordError where a new one would
    make more than a year of actions at once.
    """
    stored = next(iter(_read(session, obligation.c.id == record.id)), None)
    merged = merge_fields(known, record, stored)
    record = merged.record
    is_moved = stored is None or stored.first_due != record.first_due
    if is_moved and is_too_long_ago(record.first_due, today):
        raise InvalidRecordError(_TOO_LONG_AGO)
    names = ("id", "text", "every", "first_due", "is_active")
    upsert(session, obligation, [{name: getattr(record, name) for name in names}])
    of_record = obligation_owner.c.obligation_id == record.id
    session.execute(delete(obligation_owner).where(of_record))
    upsert(session, obligation_owner, party_rows("obligation_id", record.id, record.owners))
    return _make_due(session, [record], today) | Changes(replaced=merged.replaced)


def end_obligation(session: Session, obligation_id: UUID) -> Changes:
    """Make no more actions of an obligation; those there are stay. Raises NotFoundError."""
    which = obligation.c.id == obligation_id
    if session.scalar(select(obligation.c.id).where(which)) is None:
        raise NotFoundError(_NOT_FOUND)
    session.execute(update(obligation).where(which).values(is_active=False))
    return Changes()


def withdraw_obligation(session: Session, obligation_id: UUID) -> Changes:
    """Delete an obligation, with the actions it made on which nothing was done yet.

    The others stay, as actions that are in no meeting.
    """
    has_notes = select(progress.c.id).where(progress.c.entry_id == action_item.c.entry_id).exists()
    query = select(action_item.c.entry_id).where(
        action_item.c.obligation_id == obligation_id,
        action_item.c.status == ActionStatus.OPEN,
        ~has_notes,
    )
    untouched: Sequence[UUID] = session.scalars(query).all()
    for batch in in_batches(untouched):
        session.execute(delete(entry).where(entry.c.id.in_(batch)))
    session.execute(delete(obligation).where(obligation.c.id == obligation_id))
    return Changes(actions=frozenset(untouched))


def make_due_obligations(session: Session, today: date) -> Changes:
    """Make the actions whose time has come by ``today``, each once; return which.

    For the start of the program and every midnight. Days on which it was closed are made up for.
    """
    return _make_due(session, _read(session, obligation.c.is_active), today)


def renew_obligations(session: Session, entry_ids: Collection[UUID], today: date) -> Changes:
    """Make what follows the actions among ``entry_ids`` that an obligation made.

    For whatever sets the status of actions, in the same transaction: the next one appears when the
    last is done. Costs one query where none of them comes from an obligation.
    """
    made_by: set[UUID] = set()
    for batch in in_batches(entry_ids):
        which = action_item.c.entry_id.in_(batch) & action_item.c.obligation_id.is_not(None)
        made_by.update(session.scalars(select(action_item.c.obligation_id).where(which)))
    if not made_by:
        return Changes()
    return _make_due(session, _read(session, obligation.c.id.in_(made_by)), today)


def _make_due(session: Session, obligations: Sequence[Obligation], today: date) -> Changes:
    last = _last_occurrences(session, [one.id for one in obligations])
    made = [
        (one, new_id(), due)
        for one in obligations
        for due in dates_to_make(one, last.get(one.id), today)
    ]
    if not made:
        return Changes()
    upsert(session, entry, [_entry_columns(one, entry_id) for one, entry_id, _ in made])
    upsert(
        session,
        action_item,
        [
            action_mapping.to_columns(ActionItem(entry_id, due=due))
            | {"origin_title": ORIGIN_TITLE, "origin_date": today}
            | {"obligation_id": one.id, "obligation_due": due}
            for one, entry_id, due in made
        ],
    )
    owners = [row for one, id, _ in made for row in party_rows("entry_id", id, one.owners)]
    upsert(session, action_owner, owners)
    ids = [entry_id for _, entry_id, _ in made]
    refresh_listing(session, ids)
    return Changes(actions=frozenset(ids))


def _is_closed(status: object) -> bool:
    return kind_of(ActionStatus, status, ActionStatus.OPEN) in CLOSED


def _entry_columns(record: Obligation, entry_id: UUID) -> dict[str, Any]:
    return {
        "id": entry_id,
        "meeting_id": None,
        "order_key": key_between(None, None),
        "kind": EntryKind.ACTION,
        "text": record.text,
    }


def _last_occurrences(session: Session, ids: Collection[UUID]) -> dict[UUID, Occurrence]:
    latest = (
        select(action_item.c.obligation_id, func.max(action_item.c.obligation_due).label("due"))
        # A damaged date may be greater than any other.
        .where(action_item.c.obligation_id.in_(ids), is_day(action_item.c.obligation_due))
        .group_by(action_item.c.obligation_id)
        .subquery()
    )
    query = select(latest.c.obligation_id, latest.c.due, action_item.c.status).join(
        action_item,
        (action_item.c.obligation_id == latest.c.obligation_id)
        & (action_item.c.obligation_due == latest.c.due),
    )
    return {
        row.obligation_id: Occurrence(row.due, _is_closed(row.status))
        for row in session.execute(query)
    }


def _read(session: Session, which: ColumnElement[bool]) -> list[Obligation]:
    rows = session.execute(select(obligation).where(which)).all()
    ids = select(obligation.c.id).where(which)
    owners = read_parties(session, obligation_owner, obligation_owner.c.obligation_id.in_(ids))
    found = [_to_obligation(row, tuple(owners.get(row.id, ()))) for row in rows]
    return sorted(found, key=lambda one: (not one.is_active, one.text.casefold(), one.id))


def _to_obligation(row: Any, owners: tuple[Party, ...]) -> Obligation:
    """Return the obligation of a row; one that makes none is told with its words, and ended."""
    try:
        if row.first_due is None:
            raise ValueError
        return Obligation(
            row.id, row.text, Every(row.every), row.first_due, owners, bool(row.is_active)
        )
    except (InvalidRecordError, TypeError, ValueError):
        words = f"{DAMAGED} {text_of(row.text)}".strip()
        every = kind_of(Every, row.every, Every.YEAR)
        return Obligation(row.id, words, every, row.first_due or _NO_DATE, (), False)

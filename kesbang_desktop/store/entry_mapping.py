"""Entries to rows and back."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.emphasis import as_words, from_words
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.outcome import Outcome, parse_outcome
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.review import Review
from kesbang_desktop.store.parties import (
    display_name,
    party_columns,
    to_organization,
    to_person,
)
from kesbang_desktop.store.reading_around import DAMAGED, text_of
from kesbang_desktop.store.tables import entry, organization, person

_QUERY = (
    select(
        entry.c.id,
        entry.c.order_key,
        entry.c.kind,
        entry.c.text,
        entry.c.level,
        entry.c.speaker_person_id,
        person.c.name,
        entry.c.speaker_organization_id,
        display_name(organization).label("organization_name"),
        entry.c.noted_at,
        entry.c.planned_minutes,
        entry.c.unattributed,
        entry.c.outcome,
        entry.c.emphasis,
        entry.c.review_on,
        entry.c.withheld,
        entry.c.field,
    )
    .outerjoin_from(entry, person, entry.c.speaker_person_id == person.c.id)
    .outerjoin(organization, entry.c.speaker_organization_id == organization.c.id)
    .where(entry.c.removed.is_(False))
    .order_by(entry.c.order_key, entry.c.id)
)
_KINDS = {kind.value: kind for kind in EntryKind}


def to_columns(meeting_id: UUID, record: Entry) -> dict[str, Any]:
    """Return the row of ``record``, which is no longer removed if it was."""
    return {
        "id": record.id,
        "meeting_id": meeting_id,
        "order_key": record.order_key,
        "kind": record.kind,
        "level": record.level,
        "text": record.text,
        "noted_at": record.noted_at,
        "planned_minutes": record.planned_minutes,
        "unattributed": record.unattributed,
        "outcome": record.outcome.phrase if record.outcome else "",
        "emphasis": as_words(record.emphasis),
        "review_on": record.review.day if record.review else None,
        "withheld": record.withheld,
        "field": record.field,
        "removed": False,
        **party_columns(record.speaker, "speaker_"),
    }


def read_entries(
    session: Session,
    meeting_id: UUID,
    first: str | None = None,
    end: str | None = None,
    ids: Collection[UUID] | None = None,
) -> Sequence[Entry]:
    """Return the entries of a meeting in order.

    With order keys given only those from ``first`` on and before ``end``, and only those ``ids``.
    """
    query = _QUERY.where(entry.c.meeting_id == meeting_id)
    if ids is not None:
        query = query.where(entry.c.id.in_(ids))
    if first is not None:
        query = query.where(entry.c.order_key >= first)
    if end is not None:
        query = query.where(entry.c.order_key < end)
    rows = session.execute(query)
    return [
        _to_entry(
            id,
            meeting_id,
            order_key,
            kind,
            text,
            level,
            _speaker(person_id, person_name, organization_id, organization_name),
            noted_at,
            planned_minutes,
            unattributed,
            _outcome(outcome, kind),
            from_words(text_of(emphasis), len(text_of(text))) if emphasis else (),
            _review(review_on, kind),
            # What cannot be read is rather not shown.
            withheld is not False,
            text_of(field),
        )
        for (
            id,
            order_key,
            kind,
            text,
            level,
            person_id,
            person_name,
            organization_id,
            organization_name,
            noted_at,
            planned_minutes,
            unattributed,
            outcome,
            emphasis,
            review_on,
            withheld,
            field,
        ) in rows
    ]


def _to_entry(id: UUID, meeting_id: UUID, order_key: str, kind: str, *others: Any) -> Entry:
    """Return the entry of a row; one that makes none is told with its words, as discussion."""
    try:
        return Entry(id, meeting_id, order_key, _KINDS[kind], *others)
    except (InvalidRecordError, LookupError, TypeError):
        text, _, speaker, *_ = others
        said = (
            text
            if isinstance(kind, str) and kind in _KINDS
            else f"{text_of(kind)}: {text_of(text)}"
        )
        words = f"{DAMAGED} {text_of(said)}".strip()
        return Entry(id, meeting_id, text_of(order_key), EntryKind.DISCUSSION, words, 0, speaker)


def _outcome(phrase: str, kind: str) -> Outcome | None:
    """Return the outcome of a decision; one that cannot be read is none, and stays on disk."""
    is_decision = kind == EntryKind.DECISION
    return parse_outcome(phrase) if is_decision and isinstance(phrase, str) else None


def _review(day: date | None, kind: str) -> Review | None:
    """Return when a decision is looked at again; a day that cannot be read is none."""
    return Review(day) if kind == EntryKind.DECISION and isinstance(day, date) else None


def _speaker(
    person_id: UUID | None,
    person_name: str | None,
    organization_id: UUID | None,
    organization_name: str | None,
) -> Party | None:
    return to_person(person_id, person_name) or to_organization(organization_id, organization_name)

"""What the first page shows and what is typed meanwhile, by the driver alone.

The verbs are twins of those in ``settings`` and ``meeting_list``, which need SQLAlchemy: a test
holds each pair together, damaged rows included.
"""

import json
import sqlite3
from collections.abc import Sequence
from uuid import UUID

from kesbang_desktop.domain.entry_kind import EntryKind
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingStatus, MeetingSummary
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.store.first_door import NotServedError
from kesbang_desktop.store.meeting_title import shown_title
from kesbang_desktop.store.reading_around import (
    as_id,
    date_of,
    json_of,
    kind_of,
    text_of,
    time_of,
)
from kesbang_desktop.store.tally_rules import Tally

_OLDEST_FIRST = "date, started_at, id"
_NEWEST_FIRST = "date DESC, started_at DESC, id DESC"
_IS_MEETING = f"kind = '{MeetingKind.MEETING}'"
# As many as a page shows, and fewer than SQLite takes as values of one statement.
_MOST_ROWS = 100


def get_setting(connection: sqlite3.Connection, key: str) -> object:
    """Return what was put under ``key`` (what JSON can hold), or None."""
    row = connection.execute("SELECT value FROM setting WHERE key = ?", (key,)).fetchone()
    return json_of(row[0]) if row else None


def put_setting(
    connection: sqlite3.Connection, key: str, value: object, _known: object = None
) -> None:
    """Keep ``value``, anything JSON can hold, under ``key``; one window alone writes a file."""
    connection.execute(
        "INSERT INTO setting (key, value) VALUES (?, ?)"
        " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value)),
    )


def list_meetings(
    connection: sqlite3.Connection, wanted: MeetingFilter, offset: int = 0, limit: int = 100
) -> list[MeetingSummary]:
    """Return a page of the meetings that fit ``wanted``, in the order it asks for.

    Raises NotServedError for what the first page never asks.
    """
    if limit > _MOST_ROWS:
        raise NotServedError
    if wanted.since is not None:
        rows = _read_rows(connection, wanted, True, offset, limit)
    else:
        rows = _read_rows(connection, wanted, False, offset, limit)
        if len(rows) < limit:
            if offset:
                condition, values = _condition(wanted)
                query = f"SELECT count(*) FROM meeting WHERE {condition} AND date IS NULL"
                offset = max(0, offset - int(connection.execute(query, values).fetchone()[0]))
            rows += _read_rows(connection, wanted, True, offset, limit - len(rows))
    counts = _count_entries(connection, [as_id(row[0]) for row in rows])
    return [_summary(row, counts) for row in rows]


def count_meetings(connection: sqlite3.Connection, wanted: MeetingFilter) -> int:
    """Return how many meetings fit ``wanted``.

    Raises NotServedError for what the first page never asks.
    """
    if wanted == MeetingFilter(binned=wanted.binned):
        kind = Tally.BINNED if wanted.binned else Tally.HELD
        query = "SELECT coalesce(sum(count), 0) FROM tally WHERE kind = ?"
        return int(connection.execute(query, (kind,)).fetchone()[0])
    condition, values = _condition(wanted)
    query = f"SELECT count(*) FROM meeting WHERE {condition}"
    (count,) = connection.execute(query, values).fetchone()
    return int(count)


def _summary(row: Sequence[object], counts: dict[tuple[UUID, object], int]) -> MeetingSummary:
    key, title, day, started_at, place, status, called_at = row
    id = as_id(key)
    return MeetingSummary(
        id,
        shown_title(title, status),
        date_of(day),
        time_of(started_at),
        text_of(place),
        kind_of(MeetingStatus, status, MeetingStatus.DRAFT),
        counts.get((id, EntryKind.DECISION), 0),
        counts.get((id, EntryKind.ACTION), 0),
        time_of(called_at),
    )


def _read_rows(
    connection: sqlite3.Connection,
    wanted: MeetingFilter,
    is_dated: bool,
    offset: int,
    limit: int,
) -> list[Sequence[object]]:
    condition, values = _condition(wanted)
    order = _OLDEST_FIRST if wanted.oldest_first else _NEWEST_FIRST
    which = "> -9e999" if is_dated else "IS NULL"
    query = (
        "SELECT id, title, date, started_at, place, status, called_at FROM meeting WHERE id IN"
        f" (SELECT id FROM meeting WHERE {condition} AND date {which}"
        f" ORDER BY {order} LIMIT ? OFFSET ?) ORDER BY {order}"
    )
    return connection.execute(query, (*values, limit, offset)).fetchall()


def _condition(wanted: MeetingFilter) -> tuple[str, list[str]]:
    if wanted.text or wanted.year is not None or wanted.status is not None:
        raise NotServedError
    parts = ["binned_at IS NOT NULL" if wanted.binned else f"binned_at IS NULL AND {_IS_MEETING}"]
    values: list[str] = []
    if wanted.since is not None:
        parts.append("date >= ?")
        values.append(wanted.since.isoformat())
    if wanted.before is not None:
        parts.append("(date < ? OR date IS NULL)")
        values.append(wanted.before.isoformat())
    if wanted.unfinished:
        parts.append(f"status <> '{MeetingStatus.FINAL}'")
    return " AND ".join(parts), values


def _count_entries(
    connection: sqlite3.Connection, ids: Sequence[UUID]
) -> dict[tuple[UUID, object], int]:
    places = ", ".join("?" * len(ids))
    query = (
        f"SELECT meeting_id, kind, count(*) FROM entry WHERE meeting_id IN ({places})"
        " AND kind IN (?, ?) AND removed IS 0 GROUP BY meeting_id, kind"
    )
    values = (*(id.bytes for id in ids), EntryKind.DECISION, EntryKind.ACTION)
    return {(as_id(id), kind): count for id, kind, count in connection.execute(query, values)}

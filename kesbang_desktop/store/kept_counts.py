"""Reads the counts that are kept of actions and meetings (see :mod:`tallies`)."""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.store.engine_words import driver_query
from kesbang_desktop.store.reading_around import date_of
from kesbang_desktop.store.tables import tally
from kesbang_desktop.store.tally_rules import NOBODY, UNDATED, Tally

_COUNT = func.sum(tally.c["count"])
_MEETING = tally.c.day, tally.c.of_id, tally.c.title


def count_by_id(
    session: Session, kind: Tally, statuses: Collection[ActionStatus]
) -> Counter[UUID | None]:
    """Return how many listed actions there are of each agency, owner or series; None for none."""
    query = _of(kind, statuses, tally.c.of_id)
    return Counter({None if id == NOBODY else id: n for id, n in session.execute(query)})


def ids_of(kind: Tally, statuses: Collection[ActionStatus]) -> Select[Any]:
    """Return the query of what :func:`count_by_id` counts by, NOBODY among it.

    SQLite reads hundreds of ids faster than a statement is written that has as many.
    """
    return select(tally.c.of_id).where(*_among(kind, statuses))


def count_by_status(
    session: Session,
    kind: Tally,
    statuses: Collection[ActionStatus],
    ids: Collection[UUID | None],
) -> dict[UUID | None, Counter[str]]:
    """Return how many of each of ``ids``, which are few, there are by their status."""
    counts: dict[UUID | None, Counter[str]] = {id: Counter() for id in ids}
    query = select(tally.c.of_id, tally.c.status, tally.c["count"])
    query = query.where(*_among(kind, statuses), tally.c.of_id.in_([id or NOBODY for id in ids]))
    for id, status, n in session.execute(query):
        counts[None if id == NOBODY else id][status] = n
    return counts


def count_by_day(
    session: Session, kind: Tally, statuses: Collection[ActionStatus] = ()
) -> Counter[date]:
    """Return how many listed actions there are of each day; those of no day do not count."""
    query = _of(kind, statuses, tally.c.day)
    return Counter({day: n for told, n in session.execute(query) if (day := date_of(told))})


def count_before(session: Session, kind: Tally, days: Iterable[date]) -> list[int]:
    """Return how many actions were noted, or closed, before each of ``days``, which rise.

    Those of no day do not count. SQLite adds them up: twenty years are 7,000 days.
    """
    # Days are compared as texts: what is damaged would come between any two.
    query = (
        "SELECT coalesce(sum(count), 0) FROM tally WHERE kind = ? AND status = ''"
        " AND day >= ? AND day < ? AND {is_day}"
    )
    ask, first, total, found = driver_query(session, query), "", 0, list[int]()
    for day in map(date.isoformat, days):
        ((count,),) = ask(kind.value, first, day)
        total += count
        found.append(total)
        first = day
    return found


def count_all(session: Session, statuses: Collection[ActionStatus]) -> int:
    """Return how many actions are listed."""
    query = select(func.coalesce(_COUNT, 0)).where(*_among(Tally.SERIES, statuses))
    return int(session.scalar(query) or 0)


def meeting_counts(session: Session, statuses: Collection[ActionStatus]) -> list[int]:
    """Return how many listed actions each meeting has that has any, the earliest meeting first."""
    if not _is_whole(statuses):
        return list(session.scalars(_of_meetings(statuses, ())))
    query = "SELECT count FROM tally WHERE kind = ? AND status = '' ORDER BY day, of_id, title"
    rows = driver_query(session, query)(Tally.WHOLE_MEETING.value)
    return [count for (count,) in rows]


def _is_whole(statuses: Collection[str]) -> bool:
    return not statuses or set(ActionStatus) <= set(statuses)


def meeting_keys(
    session: Session, statuses: Collection[ActionStatus], start: int, limit: int | None
) -> list[tuple[date | None, UUID | None, str, int]]:
    """Return day, id, title and count of some of the meetings of :func:`meeting_counts`.

    Only those have a title here that are gone, and these have no id.
    """
    rows = session.execute(_of_meetings(statuses, _MEETING).offset(start).limit(limit))
    return [
        (None if day == UNDATED else date_of(day), None if id == NOBODY else id, title, n)
        for day, id, title, n in rows
    ]


def _of_meetings(statuses: Collection[ActionStatus], columns: Collection[Any]) -> Select[Any]:
    if _is_whole(statuses):
        query = select(*columns, tally.c["count"])
        query = query.where(tally.c.kind == Tally.WHOLE_MEETING.value, tally.c.status == "")
        return query.order_by(*_MEETING)
    query = select(*columns, _COUNT).where(*_among(Tally.MEETING, statuses))
    return query.group_by(*_MEETING).order_by(*_MEETING)


def count_years(session: Session, binned: bool, *statuses: str) -> Counter[int | None]:
    """Return how many meetings each year has, in the bin or outside; None for those undated."""
    kind = Tally.BINNED if binned else Tally.HELD
    counts: Counter[int | None] = Counter()
    for year, n in session.execute(_of(kind, statuses, tally.c.day)):
        # A date that is damaged is none.
        counts[int(year) if str(year).isdecimal() else None] += n
    return counts


def _of(kind: Tally, statuses: Collection[str], by: Any) -> Select[Any]:
    return select(by, _COUNT).where(*_among(kind, statuses)).group_by(by)


def _among(kind: Tally, statuses: Collection[str]) -> list[Any]:
    found = [tally.c.kind == kind.value]
    if kind in (Tally.NOTED, Tally.CLOSED):
        return [*found, tally.c.status == ""]
    # All of them are no condition.
    if not _is_whole(statuses):
        found.append(tally.c.status.in_(sorted(statuses)))
    return found

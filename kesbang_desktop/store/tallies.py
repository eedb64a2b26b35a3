"""Keeps the counts of actions and meetings by what lists gather them under.

Triggers of the data file do it, in the transaction of whatever writes, so that nothing that writes
can forget to: the counts of a million actions are read in the time that their groups take. What
should stand there can be counted at any time (:func:`wrong_tallies`).
"""

import sqlite3
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.meeting_kind import MeetingKind

TALLIES = "tally"
# Stands for no person, agency or series: NULL would not be equal to itself.
NOBODY = UUID(int=0)
# Behind all days.
UNDATED = "9999-12-31"
_NIL = "zeroblob(16)"
_KEY = ("kind", "status", "day", "of_id", "title")
_EVENTS = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}


class Tally(StrEnum):
    """What is counted: listed actions by one thing each, and meetings by year.

    What was noted or closed on a day, and the whole of a meeting, is counted whatever its status:
    even adding up so many would take long.
    """

    ORGANIZATION = "organization"
    OWNER = "owner"
    SERIES = "series"
    DUE = "due"
    NOTED = "noted"
    CLOSED = "closed"
    MEETING = "meeting"
    WHOLE_MEETING = "whole_meeting"
    HELD = "held"
    BINNED = "binned"


@dataclass(frozen=True, slots=True)
class _Counted:
    """Which rows of ``table`` a kind counts, and by what; ``{0}`` in the SQL is one of them."""

    kind: Tally
    table: str
    condition: str
    day: str = "''"
    of_id: str = _NIL
    title: str = "''"
    status: str = "{0}.status"

    def key(self, row: str) -> list[str]:
        """Return the SQL of the columns of the key, for ``row`` (``NEW``, or a table)."""
        status, day, title = (f"CAST({one} AS TEXT)" for one in (self.status, self.day, self.title))
        said = (f"'{self.kind}'", status, day, self.of_id, title)
        return [one.format(row) for one in said]

    def same(self, row: str) -> str:
        """Return the condition that a tally is that of ``row``."""
        pairs = zip(_KEY, self.key(row), strict=True)
        return " AND ".join(f"{name} = {value}" for name, value in pairs)

    def add(self, row: str) -> str:
        """Return the statements that count ``row``.

        A row of nothing comes first: how the writer of ``row`` meets conflicts would rule an
        upsert as well.
        """
        key, same = ", ".join(self.key(row)), self.same(row)
        counted = self.condition.format(row)
        return (
            f"INSERT INTO tally ({', '.join(_KEY)}, count) SELECT {key}, 0"
            f" WHERE {counted} AND NOT EXISTS (SELECT 1 FROM tally WHERE {same});"
            f" UPDATE tally SET count = count + 1 WHERE {counted} AND {same};"
        )

    def take(self, row: str) -> str:
        """Return the statements that count ``row`` no more."""
        counted, same = self.condition.format(row), self.same(row)
        return (
            f"UPDATE tally SET count = count - 1 WHERE {counted} AND {same};"
            f" DELETE FROM tally WHERE {counted} AND {same} AND count <= 0;"
        )

    def trigger(self, event: str) -> str:
        """Return the name of the trigger that keeps the count where a row is written so."""
        return f"tally_{self.kind}_{event}".lower()

    def keeping(self, event: str) -> str:
        """Return the trigger of ``event``.

        Each kind has its own, short enough for a page of the file's list of tables: where a page
        behind that list were damaged nothing of the file could be read.
        """
        rows = _EVENTS[event]
        body = (self.take("OLD") if "OLD" in rows else "") + (
            self.add("NEW") if "NEW" in rows else ""
        )
        when = f" WHEN {self.differs()}" if len(rows) > 1 else ""
        return (
            f"CREATE TRIGGER {self.trigger(event)} AFTER {event} ON {self.table}{when}"
            f" BEGIN {body} END"
        )

    def differs(self) -> str:
        """Return the condition that a row is not counted as it was before."""
        said = (self.condition, self.status, self.day, self.of_id, self.title)
        pairs = ((one.format("OLD"), one.format("NEW")) for one in said)
        return " OR ".join(f"({old}) IS NOT ({new})" for old, new in pairs if old != new)

    def counting(self) -> str:
        """Return the query of what should stand in the table of tallies."""
        return (
            f"SELECT {', '.join(self.key(self.table))}, count(*) FROM {self.table}"
            f" WHERE {self.condition.format(self.table)} GROUP BY 1, 2, 3, 4, 5"
        )


def _actions(kind: Tally, **by: str) -> _Counted:
    return _Counted(kind, "action_item", "{0}.listed IS 1", **by)


# What is in the bin is told there, whatever it is.
_HELD = f"{{0}}.binned_at IS NULL AND {{0}}.kind IS '{MeetingKind.MEETING}'"


def _meetings(kind: Tally, condition: str) -> _Counted:
    return _Counted(kind, "meeting", condition, "coalesce(substr({0}.date, 1, 4), '')")


_OF_MEETING = {
    "day": f"coalesce({{0}}.origin_date, '{UNDATED}')",
    "of_id": f"coalesce({{0}}.meeting_id, {_NIL})",
    # That of a meeting which is there changes with every letter typed.
    "title": "iif({0}.meeting_id IS NULL, {0}.origin_title, '')",
}
_COUNTED = (
    _actions(Tally.ORGANIZATION, of_id=f"coalesce({{0}}.organization_id, {_NIL})"),
    _actions(Tally.OWNER, of_id=f"coalesce({{0}}.responsible_id, {_NIL})"),
    _actions(Tally.SERIES, of_id=f"coalesce({{0}}.series_id, {_NIL})"),
    _actions(Tally.DUE, day="{0}.due_order"),
    _actions(Tally.NOTED, day="coalesce({0}.origin_date, '')", status="''"),
    _actions(Tally.CLOSED, day="coalesce({0}.closed_on, '')", status="''"),
    _actions(Tally.MEETING, **_OF_MEETING),
    _actions(Tally.WHOLE_MEETING, **_OF_MEETING, status="''"),
    _meetings(Tally.HELD, _HELD),
    _meetings(Tally.BINNED, "{0}.binned_at IS NOT NULL"),
)


def keep_tallies(connection: sqlite3.Connection) -> None:
    """Count everything and have it kept from now on, whatever stood there before."""
    stop_keeping(connection)
    connection.execute("DELETE FROM tally")
    for one in _COUNTED:
        _count_anew(connection, one)


def keep_tally(connection: sqlite3.Connection, kind: Tally) -> None:
    """Count one ``kind`` anew, as :func:`keep_tallies` does all of them."""
    (counted,) = (one for one in _COUNTED if one.kind is kind)
    _drop_triggers(connection, counted)
    connection.execute("DELETE FROM tally WHERE kind = ?", (kind.value,))
    _count_anew(connection, counted)


def stop_keeping(connection: sqlite3.Connection) -> None:
    """Let the counts stand as they are, for a file that is not written to any more."""
    for one in _COUNTED:
        _drop_triggers(connection, one)


def wrong_tallies(connection: sqlite3.Connection) -> tuple[Tally, ...]:
    """Return the kinds that are not as counting anew would have them, or that nothing keeps.

    A file of a revision that kept no counts has none that are wrong.
    """
    kept = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if TALLIES not in kept:
        return ()
    return tuple(
        one.kind
        for one in _COUNTED
        if not kept.issuperset(map(one.trigger, _EVENTS)) or _is_wrong(connection, one)
    )


def _is_wrong(connection: sqlite3.Connection, one: _Counted) -> bool:
    kept = f"SELECT {', '.join(_KEY)}, count FROM tally WHERE kind = '{one.kind}'"
    # As many rows with none that is only here: none is only there.
    query = (
        f"WITH counted AS ({one.counting()}) SELECT (SELECT count(*) FROM counted)"
        f" <> (SELECT count(*) FROM ({kept})) OR EXISTS (SELECT * FROM counted EXCEPT {kept})"
    )
    (is_wrong,) = connection.execute(query).fetchone()
    return bool(is_wrong)


def _count_anew(connection: sqlite3.Connection, one: _Counted) -> None:
    for event in _EVENTS:
        connection.execute(one.keeping(event))
    connection.execute(f"INSERT INTO tally ({', '.join(_KEY)}, count) {one.counting()}")


def _drop_triggers(connection: sqlite3.Connection, one: _Counted) -> None:
    for event in _EVENTS:
        connection.execute(f"DROP TRIGGER IF EXISTS {one.trigger(event)}")

"""What is counted beforehand, in SQL that both engines read the same.

Triggers keep the counts, those of a data file in ``tallies.py``, of a server in
``server_tallies.py``.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.meeting_kind import MeetingKind

TALLIES = "tally"
# Stands for no person, agency or series: NULL would not be equal to itself.
NOBODY = UUID(int=0)
# Behind all days.
UNDATED = "9999-12-31"
KEY = ("kind", "status", "day", "of_id", "title")


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
class Wording:
    """What the engines say each in its own way: NOBODY, and that two values are not the same."""

    nobody: str
    differs: str


@dataclass(frozen=True, slots=True)
class Counted:
    """Which rows of ``table`` a kind counts, and by what.

    In the SQL ``{0}`` is one of them, ``{nobody}`` the word for nobody.
    """

    kind: Tally
    table: str
    condition: str
    day: str = "''"
    of_id: str = "{nobody}"
    title: str = "''"
    status: str = "{0}.status"

    def key(self, row: str, wording: Wording) -> list[str]:
        """Return the SQL of the columns of the key, for ``row`` (``NEW``, or a table)."""
        status, day, title = (f"CAST({one} AS TEXT)" for one in (self.status, self.day, self.title))
        said = (f"'{self.kind}'", status, day, self.of_id, title)
        return [one.format(row, nobody=wording.nobody) for one in said]

    def same(self, row: str, wording: Wording) -> str:
        """Return the condition that a tally is that of ``row``."""
        pairs = zip(KEY, self.key(row, wording), strict=True)
        return " AND ".join(f"{name} = {value}" for name, value in pairs)

    def differs(self, wording: Wording) -> str:
        """Return the condition that a row is not counted as it was before."""
        said = (self.condition, self.status, self.day, self.of_id, self.title)
        pairs = ([one.format(row, nobody=wording.nobody) for row in ("OLD", "NEW")] for one in said)
        told = (f"({old}) {wording.differs} ({new})" for old, new in pairs if old != new)
        return " OR ".join(told)

    def counting(self, wording: Wording) -> str:
        """Return the query of what should stand in the table of tallies."""
        return (
            f"SELECT {', '.join(self.key(self.table, wording))}, count(*) FROM {self.table}"
            f" WHERE {self.condition.format(self.table)} GROUP BY 1, 2, 3, 4, 5"
        )


def _actions(kind: Tally, **by: str) -> Counted:
    return Counted(kind, "action_item", "{0}.listed = TRUE", **by)


# What is in the bin is told there, whatever it is.
_HELD = f"{{0}}.binned_at IS NULL AND {{0}}.kind = '{MeetingKind.MEETING}'"


def _meetings(kind: Tally, condition: str) -> Counted:
    return Counted(kind, "meeting", condition, "coalesce(substr(CAST({0}.date AS TEXT), 1, 4), '')")


_OF_MEETING = {
    "day": f"coalesce(CAST({{0}}.origin_date AS TEXT), '{UNDATED}')",
    "of_id": "coalesce({0}.meeting_id, {nobody})",
    # That of a meeting which is there changes with every letter typed.
    "title": "CASE WHEN {0}.meeting_id IS NULL THEN {0}.origin_title ELSE '' END",
}
COUNTED = (
    _actions(Tally.ORGANIZATION, of_id="coalesce({0}.organization_id, {nobody})"),
    _actions(Tally.OWNER, of_id="coalesce({0}.responsible_id, {nobody})"),
    _actions(Tally.SERIES, of_id="coalesce({0}.series_id, {nobody})"),
    _actions(Tally.DUE, day="{0}.due_order"),
    _actions(Tally.NOTED, day="coalesce(CAST({0}.origin_date AS TEXT), '')", status="''"),
    _actions(Tally.CLOSED, day="coalesce(CAST({0}.closed_on AS TEXT), '')", status="''"),
    _actions(Tally.MEETING, **_OF_MEETING),
    _actions(Tally.WHOLE_MEETING, **_OF_MEETING, status="''"),
    _meetings(Tally.HELD, _HELD),
    _meetings(Tally.BINNED, "{0}.binned_at IS NOT NULL"),
)

"""Which meetings were written to since the index last looked, as this program knows it.

Every write of the data file has a mark and names the mark before it (write_marks.py). So what was
touched between two marks is known where the chain between them is: whoever else wrote meanwhile, a
plug that was pulled or a file that was put back breaks it, and all is compared then.
"""

import sqlite3
from threading import Lock

from kesbang_desktop.store.write_marks import marks_of_write

# What is no meeting: actions and files without one, and the people and agencies.
LOOSE = b""
DIRECTORY = b"direktori"
_MOST_WRITES = 20_000
TABLES_OF_MEETING = ("entry", "attachment", "version")
TABLES_OF_ENTRY = (
    "action_item",
    "action_owner",
    "progress",
    "issue",
    "issue_note",
    "decision_standing",
)
DIRECTORY_TABLES = ("person", "organization", "held_post")
_FUNCTION = "notula_search_touched"


class TouchedGroups:
    """What every write touched; written to by all threads that write, and read by the index."""

    def __init__(self) -> None:
        self._lock = Lock()
        # By the mark of the write: the mark before it, and the groups.
        self._writes: dict[int, tuple[int, frozenset[bytes]]] = {}

    def note(self, before: int, mark: int, groups: frozenset[bytes]) -> None:
        """Note a write that is about to end; one that fails leaves a mark nobody meets."""
        with self._lock:
            if len(self._writes) >= _MOST_WRITES:
                self._writes.clear()
            self._writes[mark] = (before, groups)

    def between(self, before: int, mark: int) -> frozenset[bytes] | None:
        """Return what was touched after the write ``before`` up to ``mark``; None: not known."""
        found: set[bytes] = set()
        with self._lock:
            # Longer than all that is known is a circle of marks drawn twice.
            for _ in range(len(self._writes) + 1):
                if mark == before:
                    return frozenset(found)
                if mark not in self._writes:
                    return None
                mark, groups = self._writes[mark]
                found |= groups
        return None


class GroupNoter:
    """Tells ``touched`` what ``connection`` writes from now on.

    By temporary triggers, as digest_keeping.py does, and for the same reasons; to be made outside
    of a transaction.
    """

    def __init__(self, connection: sqlite3.Connection, touched: TouchedGroups) -> None:
        self._connection = connection
        self._touched = touched
        self._groups: set[bytes] = set()
        connection.create_function(_FUNCTION, 1, self._note)
        for table, event, row in _events():
            connection.execute(
                f"CREATE TEMP TRIGGER search_{table}_{event}_{row} AFTER {event} ON main.{table}"
                f" BEGIN SELECT {_FUNCTION}({_group(table, row)}); END"
            )

    def _note(self, group: object) -> None:
        # Whatever stands in a damaged row: a meeting that is not there has no documents.
        self._groups.add(group if isinstance(group, bytes) else LOOSE)

    def forget(self) -> None:
        """Begin anew: what was noted was never written."""
        self._groups.clear()

    def bring(self) -> None:
        """Tell what was noted; before the transaction ends."""
        self._touched.note(*marks_of_write(self._connection), frozenset(self._groups))
        self._groups.clear()


def _events() -> list[tuple[str, str, str]]:
    tables = ("meeting", *TABLES_OF_MEETING, *TABLES_OF_ENTRY, *DIRECTORY_TABLES)
    kinds = (("INSERT", "NEW"), ("UPDATE", "OLD"), ("UPDATE", "NEW"), ("DELETE", "OLD"))
    return [(table, event, row) for table in tables for event, row in kinds]


def _group(table: str, row: str) -> str:
    """Return the SQL for the group of a row; where its entry is gone the meeting is told of too."""
    if table in DIRECTORY_TABLES:
        return f"x'{DIRECTORY.hex()}'"
    if table == "meeting":
        return f"{row}.id"
    if table in TABLES_OF_MEETING:
        return f"{row}.meeting_id"
    return f"(SELECT e.meeting_id FROM main.entry e WHERE e.id = {row}.entry_id)"

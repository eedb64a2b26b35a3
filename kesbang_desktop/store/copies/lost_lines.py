"""Lines of minutes that a damaged data file no longer gives, and whose words those behind them are.

A line that names nobody is his who spoke before it. Where lines are lost between the two, another
may have been named there, so the line is nobody's until a person says whose it is.
"""

import sqlite3
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.store.copies.data_check import UNREADABLE
from kesbang_desktop.store.digest_keeping import DigestKeeper
from kesbang_desktop.store.row_digests import DIGEST_TABLE, ROW_BITS, table_key

Ordered = TypeVar("Ordered", int, str)
# By the index alone, which may be sound where the rows are not.
_INDEXED = (
    "SELECT meeting_id, order_key, rowid FROM entry"
    " INDEXED BY ix_entry_meeting_id_order_key_kind_removed"
    " WHERE meeting_id > x'' AND NOT removed ORDER BY meeting_id, order_key"
)


class _Line(NamedTuple):
    place: int
    id: bytes
    meeting: bytes
    key: str
    kind: str
    says_who: bool


def lines_behind_lost(source: sqlite3.Connection, target: sqlite3.Connection) -> list[bytes]:
    """Return the ids of lines in ``target`` that would be said by whoever spoke before lines that
    only ``source`` had. Rows stand at the same places in both.
    """
    there = {place for (place,) in target.execute("SELECT rowid FROM entry")}
    lost_keys, lost_places = _lost(source, there)
    found = []
    for before, line in pairwise(_read_lines(target)):
        if line.meeting != before.meeting or line.says_who or line.kind != EntryKind.DISCUSSION:
            continue
        first, last = sorted((before.place, line.place))
        keys = lost_keys.get(line.meeting, ())
        if _is_within(lost_places, first, last) or _is_within(keys, before.key, line.key):
            found.append(line.id)
    return found


def give_to_nobody(target: sqlite3.Connection, ids: Sequence[bytes]) -> None:
    """Let the lines ``ids`` be said by nobody; in a data file of today's revision."""
    keeper = DigestKeeper(target, ("entry",))
    with target:
        target.executemany("UPDATE entry SET unattributed = 1 WHERE id = ?", [(i,) for i in ids])
        keeper.bring()


def _read_lines(connection: sqlite3.Connection) -> list[_Line]:
    columns = {row[1] for row in connection.execute("PRAGMA table_info(entry)")}
    given = " OR unattributed" if "unattributed" in columns else ""
    query = (
        "SELECT rowid, id, meeting_id, order_key, kind,"
        f" coalesce(speaker_person_id, speaker_organization_id) IS NOT NULL{given} FROM entry"
        " WHERE meeting_id IS NOT NULL AND NOT removed ORDER BY meeting_id, order_key, id"
    )
    return [_Line(*row) for row in connection.execute(query)]


def _lost(source: sqlite3.Connection, there: set[int]) -> tuple[dict[bytes, list[str]], list[int]]:
    """Return where in each meeting lines are lost, and the places of lines whose meeting is."""
    keys: defaultdict[bytes, list[str]] = defaultdict(list)
    try:
        for meeting, key, place in source.execute(_INDEXED):
            if place not in there:
                keys[meeting].append(key)
        return keys, []
    except UNREADABLE:
        return keys, _lost_places(source, there)


def _lost_places(source: sqlite3.Connection, there: set[int]) -> list[int]:
    start = table_key("entry")
    query = f"SELECT key - ? FROM {DIGEST_TABLE} WHERE key BETWEEN ? AND ? ORDER BY key"
    try:
        told = source.execute(query, (start, start, start + (1 << ROW_BITS) - 1)).fetchall()
        return [place for (place,) in told if place not in there]
    except UNREADABLE:
        # Those of lines that were deleted are among them.
        return [one + 1 for one, following in pairwise(sorted(there)) if following > one + 1]


def _is_within(ordered: Sequence[Ordered], first: Ordered, last: Ordered) -> bool:
    """Tell whether one of ``ordered`` lies between the two, or at one of them."""
    return bisect_right(ordered, last) > bisect_left(ordered, first)

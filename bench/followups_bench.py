"""The follow-up list over 100,000 actions: opening it, and filtering it to a screenful."""

import sqlite3
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from bench.follow_up_data import TODAY, Office
from bench.measuring import Figure, alternate
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery, read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.follow_ups import count_states, list_follow_ups, list_groups

_FEW, _MANY = 1_000, 100_000
_SCREENFUL = 60
_FIRST_VIEW = FollowUpView(FollowUpQuery(statuses=OPEN), Grouping.ORGANIZATION)
# What is often there, what is rare, what is nowhere; by words, and by who owes it.
_FILTERS = (
    "netralitas status:terbuka",
    '"ke-4321" status:terbuka',
    "begitu-saja status:terbuka",
    "pic:diskominfo status:terbuka",
    'pic:"ahmad kurniawan 120" status:terbuka',
)
_ROWS = """
SELECT a.entry_id, a.meeting_id, e.text, a.origin_title, a.origin_date, a.due, a.ongoing,
    a.priority, a.status, a.region, g.short_name, s.name, d.due,
    (SELECT group_concat(coalesce(p.name, o.short_name), '; ') FROM action_owner w
        LEFT JOIN person p ON p.id = w.person_id
        LEFT JOIN organization o ON o.id = w.organization_id WHERE w.entry_id = a.entry_id),
    (SELECT n.text FROM progress n WHERE n.entry_id = a.entry_id
        ORDER BY n.noted_at DESC LIMIT 1),
    (SELECT count(DISTINCT c.meeting_id) FROM carried_line c JOIN entry l ON l.id = c.entry_id
        JOIN meeting m ON m.id = c.meeting_id
        WHERE c.source_id = a.entry_id AND NOT l.removed AND m.binned_at IS NULL)
FROM action_item a JOIN entry e ON e.id = a.entry_id
    LEFT JOIN organization g ON g.id = a.organization_id
    LEFT JOIN series s ON s.id = a.series_id LEFT JOIN noted_action d ON d.entry_id = a.entry_id
WHERE a.listed = 1 AND a.is_open = 1 AND {condition}
ORDER BY a.due_order, a.entry_id LIMIT {limit}
"""
_WORDS = "a.search_text LIKE ?"
_OWNER = """a.entry_id IN (
    SELECT w.entry_id FROM action_owner w
        LEFT JOIN person p ON p.id = w.person_id
        LEFT JOIN organization o ON o.id = w.organization_id
    WHERE p.name LIKE ? OR o.name LIKE ? OR o.short_name LIKE ?)"""


def measure() -> dict[str, Figure]:
    """Return followups_100k (against 1,000 actions) and filter_100k (against SQL), in seconds."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = (_make(Path(folder), count) for count in (_FEW, _MANY))
        with closing(few), closing(many), closing(sqlite3.connect(many.path)) as bare:
            return {
                "followups_100k": alternate(
                    _timed(lambda: open_list(many)), _timed(lambda: open_list(few)), runs=15
                ),
                "filter_100k": alternate(
                    _timed(lambda: _filter(many)), _timed(lambda: _filter_bare(bare)), runs=9
                ),
            }


def open_list(database: Database) -> None:
    """Read what the page shows first: the counts, the groups, and a screenful of rows."""
    database.bind_reading(count_states)(TODAY)
    left = _SCREENFUL
    for group in database.bind_reading(list_groups)(_FIRST_VIEW, TODAY):
        read = database.bind_reading(list_follow_ups)
        left -= len(read(_FIRST_VIEW, group.key, TODAY, 0, left))
        if left <= 0:
            return


def _make(folder: Path, count: int) -> Database:
    database = Database(folder / f"{count}.sqlite")
    Office.make(count).write(database)
    return database


def _timed(run: Callable[[], object]) -> Callable[[], float]:
    def timed() -> float:
        started = time.perf_counter()
        run()
        return time.perf_counter() - started

    return timed


def _filter(database: Database) -> list[int]:
    """Return how many rows each filter brings to the screen."""
    read = database.bind_reading(list_follow_ups)
    views = [FollowUpView(read_query(written, TODAY).query) for written in _FILTERS]
    return [len(read(view, None, TODAY, 0, _SCREENFUL)) for view in views]


def _filter_bare(connection: sqlite3.Connection) -> list[int]:
    """Ask for the same rows as a person would who writes the SQL by hand."""
    found = []
    for written in _FILTERS:
        query = read_query(written, TODAY).query
        condition, value = (_OWNER, query.owners) if query.owners else (_WORDS, query.words)
        sql = _ROWS.format(condition=condition, limit=_SCREENFUL)
        values = [f"%{value[0]}%"] * condition.count("?")
        found.append(len(connection.execute(sql, values).fetchall()))
    return found

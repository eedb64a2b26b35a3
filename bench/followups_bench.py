"""The follow-up list over 100,000 actions: opening it, and filtering it to a screenful."""

import sqlite3
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from bench.follow_up_data import TODAY, Office
from bench.measuring import Figure, alternate
from bench.page_desk import PageDesk
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.follow_up_query import OPEN, FollowUpQuery, read_query
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.follow_ups import count_states, list_follow_ups, list_groups

_FEW, _MANY = 1_000, 100_000
_SCREENFUL = 60
_FIRST_VIEW = FollowUpView(FollowUpQuery(statuses=OPEN), Grouping.ORGANIZATION)
# What is often there, what is rare, what is nowhere; by words, and by who owes it.
_FILTERS = {
    "filter_often": (
        "netralitas status:terbuka",
        "patroli status:terbuka",
        "kemasyarakatan status:terbuka",
        "edaran status:terbuka",
        "sosialisasi status:terbuka",
    ),
    "filter_rare": ('"ke-4321" status:terbuka',),
    "filter_nowhere": ("begitu-saja status:terbuka",),
    "filter_agency": ("pic:diskominfo status:terbuka",),
    "filter_person": ('pic:"ahmad kurniawan 120" status:terbuka',),
}
# All that a row shows, the owners in their order with the ids that tell them apart.
_ROWS = """
SELECT a.entry_id, a.meeting_id, e.text, a.origin_title, a.origin_date, a.due, a.ongoing,
    a.priority, a.status, a.region, s.name, d.due,
    iif(g.short_name <> '', g.short_name, g.name),
    (SELECT group_concat(one, '; ') FROM (
        SELECT hex(coalesce(w.person_id, w.organization_id)) || (w.person_id IS NULL)
            || coalesce(p.name, iif(o.short_name <> '', o.short_name, o.name)) AS one
        FROM action_owner w LEFT JOIN person p ON p.id = w.person_id
            LEFT JOIN organization o ON o.id = w.organization_id
        WHERE w.entry_id = a.entry_id ORDER BY w.ordinal)),
    (SELECT n.text FROM progress n WHERE n.entry_id = a.entry_id AND n.text <> ''
        ORDER BY n.noted_at DESC, n.id DESC LIMIT 1),
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
        WHERE w.person_id IN (SELECT p.id FROM person p WHERE p.name LIKE ?)
    UNION ALL
    SELECT w.entry_id FROM action_owner w WHERE w.organization_id IN (
        SELECT o.id FROM organization o WHERE o.name LIKE ? OR o.short_name LIKE ?))"""


def measure() -> dict[str, Figure]:
    """Return followups_100k (against 1,000 actions), and the filters (against SQL), in seconds.

    followups_read is what the database does of it; filter_100k is the filter that is farthest from
    its SQL.
    """
    with tempfile.TemporaryDirectory() as folder:
        few, many = (_make(Path(folder), count) for count in (_FEW, _MANY))
        with closing(few), closing(many), closing(sqlite3.connect(many.path)) as bare:
            reading = alternate(
                _timed(lambda: read_list(many)), _timed(lambda: read_list(few)), runs=15
            )
            filters = {
                name: alternate(
                    _timed(partial(_filter, many, written)),
                    _timed(partial(_filter_bare, bare, written)),
                    runs=25,
                )
                for name, written in _FILTERS.items()
            }
        opening = _measure_page(Path(folder))
    worst = max(filters.values(), key=lambda figure: figure.ratio)
    return {
        "followups_100k": opening,
        "followups_read": reading,
        **filters,
        "filter_100k": worst,
    }


def _measure_page(folder: Path) -> Figure:
    """Return how long the real page takes from nothing to painted rows, many against few."""
    few, many = (PageDesk(folder / f"{count}") for count in (_FEW, _MANY))
    with closing(few), closing(many):
        return alternate(lambda: many.open().wall, lambda: few.open().wall, runs=15)


def read_list(database: Database) -> None:
    """Read what the page shows first: the counts, the groups, and a screenful of rows."""
    database.bind_reading(count_states)(TODAY)
    left = _SCREENFUL
    for group in database.bind_reading(list_groups)(_FIRST_VIEW, TODAY):
        read = database.bind_reading(list_follow_ups)
        left -= len(read(_FIRST_VIEW, group.key, TODAY, 0, left))
        if left <= 0:
            return


def _make(folder: Path, count: int) -> Database:
    database = Database(folder / f"{count}" / DATABASE_NAME)
    Office.make(count).write(database)
    return database


def _timed(run: Callable[[], object]) -> Callable[[], float]:
    def timed() -> float:
        started = time.perf_counter()
        run()
        return time.perf_counter() - started

    return timed


def _filter(database: Database, filters: Sequence[str]) -> list[int]:
    """Return how many rows each filter brings to the screen."""
    read = database.bind_reading(list_follow_ups)
    views = [FollowUpView(read_query(written, TODAY).query) for written in filters]
    return [len(read(view, None, TODAY, 0, _SCREENFUL)) for view in views]


def _filter_bare(connection: sqlite3.Connection, filters: Sequence[str]) -> list[int]:
    """Ask for the same rows as a person would who writes the SQL by hand."""
    found = []
    for written in filters:
        query = read_query(written, TODAY).query
        condition, value = (_OWNER, query.owners) if query.owners else (_WORDS, query.words)
        sql = _ROWS.format(condition=condition, limit=_SCREENFUL)
        values = [f"%{value[0]}%"] * condition.count("?")
        found.append(len(connection.execute(sql, values).fetchall()))
    return found

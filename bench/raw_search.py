"""The floor of the search: what SQLite's FTS5 does by itself with the same lines.

A table over the lines in the order of their days, their words as they are written, no stems; the
first hits in the order of ours (exact ones, which here are all, then the newest) with FTS5's own
snippet(), whose marks are its way to show the words. It is merged into one part before it is asked.
"""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

from bench.archive_data import archive_regions

_LINES = """
INSERT INTO line
SELECT e.rowid, e.text, coalesce(region_of(m.title), '') || ' ' || coalesce(o.region, '')
FROM data.entry e JOIN data.meeting m ON m.id = e.meeting_id
LEFT JOIN data.person p ON p.id = e.speaker_person_id
LEFT JOIN data.organization o ON o.id = p.organization_id
ORDER BY e.rowid
"""
_FIRST = """
SELECT rowid, snippet(lines, 0, '[', ']', '…', 16) FROM lines
WHERE lines MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?
"""


class RawSearch:
    """``folder`` takes the file; ``data`` is a data file whose lines stand in order of days."""

    def __init__(self, folder: Path, data: Path) -> None:
        self._file = sqlite3.connect(folder / "pembanding.sqlite", isolation_level=None)
        self._file.create_function("region_of", 1, archive_regions().find, deterministic=True)
        self._file.execute("PRAGMA journal_mode = OFF")
        self._file.execute("ATTACH ? AS data", (str(data),))
        self._file.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT, region TEXT)")
        self._file.execute(
            "CREATE VIRTUAL TABLE lines USING"
            " fts5(text, region, content='line', content_rowid='id', columnsize=0)"
        )
        self._file.execute(_LINES)
        for command in ("rebuild", "optimize"):
            self._file.execute("INSERT INTO lines (lines) VALUES (?)", (command,))

    def days(self, first: str, last: str) -> tuple[int, int]:
        """Return the first and last line of the meetings from day to day, as ISO dates."""
        query = (
            "SELECT min(e.rowid), max(e.rowid) FROM data.meeting m"
            " JOIN data.entry e ON e.meeting_id = m.id WHERE m.date BETWEEN ? AND ?"
        )
        low, high = self._file.execute(query, (first, last)).fetchone()
        return low, high

    def size(self) -> int:
        """Return the bytes of the texts."""
        (texts,) = self._file.execute("SELECT sum(length(CAST(text AS BLOB))) FROM line").fetchone()
        return int(texts)

    def find(self, match: str, lines: tuple[int, int], limit: int) -> Sequence[tuple[int, str]]:
        """Return the first hits of an expression in a range of lines."""
        return self._file.execute(_FIRST, (match, *lines, limit)).fetchall()

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

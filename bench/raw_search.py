"""The floor of the search: what SQLite's FTS5 does by itself with the same lines.

A table over the lines in the order of their days: their words as they are written, and their stems
beside them. It gives what a row of the page shows (kind, meeting, day, how secret, whether another
decision counts in its place, and the words marked by FTS5's own snippet()) in the order of ours:
exact hits first, then other forms, the newest first in each. It is merged into one part before it
is asked.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from bench.archive_data import archive_regions
from kesbang_desktop.domain.search.language import BESIDE, Language
from kesbang_desktop.domain.search.query import SearchQuery
from kesbang_desktop.domain.search.wanted import Phrase, Wanted, phrases_in

# Hits, and places to pass over, stand between two places.
Range = tuple[int, int]
ALL: Range = (0, 1 << 60)
_LINES = """
INSERT INTO line
SELECT e.rowid, e.text, beside(e.text),
    coalesce(region_of(m.title), '') || ' ' || coalesce(o.region, '')
FROM data.entry e JOIN data.meeting m ON m.id = e.meeting_id
LEFT JOIN data.person p ON p.id = e.speaker_person_id
LEFT JOIN data.organization o ON o.id = p.organization_id
ORDER BY e.rowid
"""
_HITS = """
SELECT lines.rowid, e.id, e.kind, m.id, m.title, m.date, m.classification, s.replaced_by,
    snippet(lines, 0, '[', ']', '…', 16)
FROM lines JOIN data.entry e ON e.rowid = lines.rowid JOIN data.meeting m ON m.id = e.meeting_id
LEFT JOIN data.decision_standing s ON s.entry_id = CASE e.kind WHEN 'decision' THEN e.id END
WHERE lines MATCH ? AND lines.rowid BETWEEN ? AND ? AND NOT e.removed AND m.binned_at IS NULL{but}
ORDER BY lines.rowid DESC LIMIT ?
"""
_EXACT = _HITS.replace("{but}", "")
_OTHERS = _HITS.replace(
    "{but}",
    " AND lines.rowid NOT IN"
    " (SELECT rowid FROM lines WHERE lines MATCH ? AND rowid BETWEEN ? AND ?)",
)


class RawSearch:
    """``path`` is its file, made where it is not there; ``data`` a data file whose lines stand in
    the order of their days.
    """

    def __init__(self, path: Path, data: Path, language: Language) -> None:
        if not path.exists():
            # One that was broken off is begun again.
            begun = path.with_name(f"{path.name}-begun")
            begun.unlink(missing_ok=True)
            self._open(begun, data)
            with closing(self._file):
                self._make(language)
            begun.rename(path)
        self._open(path, data)

    def _open(self, path: Path, data: Path) -> None:
        self._file = sqlite3.connect(path, isolation_level=None)
        self._file.execute("PRAGMA journal_mode = OFF")
        self._file.execute("PRAGMA cache_size = -16384")
        self._file.execute("ATTACH ? AS data", (str(data),))

    def _make(self, language: Language) -> None:
        def beside(text: str) -> str:
            words = language.index_words(text)
            return " ".join(one.removeprefix(BESIDE) for one in words if one.startswith(BESIDE))

        self._file.create_function("beside", 1, beside, deterministic=True)
        self._file.create_function("region_of", 1, archive_regions().find, deterministic=True)
        self._file.execute(
            "CREATE TABLE line (id INTEGER PRIMARY KEY, text TEXT, beside TEXT, region TEXT)"
        )
        self._file.execute(
            "CREATE VIRTUAL TABLE lines USING"
            " fts5(text, beside, region, content='line', content_rowid='id', columnsize=0)"
        )
        self._file.execute(_LINES)
        for command in ("rebuild", "optimize"):
            self._file.execute("INSERT INTO lines (lines) VALUES (?)", (command,))

    def newest_week(self, word: str, region: str) -> tuple[date, date]:
        """Return Monday and Sunday of the newest week in which ``region`` has a line with it."""
        query = (
            "SELECT date(m.date, 'weekday 0', '-6 days'), date(m.date, 'weekday 0') FROM lines"
            " JOIN data.entry e ON e.rowid = lines.rowid JOIN data.meeting m ON m.id = e.meeting_id"
            " WHERE lines MATCH ? ORDER BY lines.rowid DESC LIMIT 1"
        )
        match = f'text : "{word}" AND region : "{region}"'
        first, last = self._file.execute(query, (match,)).fetchone()
        return date.fromisoformat(first), date.fromisoformat(last)

    def lines(self, first: date, last: date) -> Range:
        """Return the first and last line of the meetings from day to day."""
        query = (
            "SELECT min(e.rowid), max(e.rowid) FROM data.meeting m"
            " JOIN data.entry e ON e.meeting_id = m.id WHERE m.date BETWEEN ? AND ?"
        )
        days = first.isoformat(), last.isoformat()
        low, high = self._file.execute(query, days).fetchone()
        return low, high

    def size(self) -> int:
        """Return the bytes of the texts."""
        (texts,) = self._file.execute("SELECT sum(length(CAST(text AS BLOB))) FROM line").fetchone()
        return int(texts)

    def find(
        self, query: SearchQuery, limit: int, lines: Range = ALL, region: str = ""
    ) -> Sequence[tuple[Any, ...]]:
        """Return the first hits of a ``query`` of one word in a range of lines."""
        assert query.exact is not None and query.wide is not None
        narrow = f' AND region : "{region}"' if region else ""
        exact, wide = (f"({_match(one)}){narrow}" for one in (query.exact, query.wide))
        found = self._file.execute(_EXACT, (exact, *lines, limit)).fetchall()
        if len(found) < limit:
            values = (wide, *lines, exact, *lines, limit - len(found))
            found += self._file.execute(_OTHERS, values).fetchall()
        return found

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


def _match(wanted: Wanted) -> str:
    return " OR ".join(map(_phrase, phrases_in(wanted)))


def _phrase(phrase: Phrase) -> str:
    columns = "{text beside}" if phrase.or_beside else "text"
    return f'{columns} : "{" ".join(phrase.words)}"'

"""A filled-in matrix beside the data: which actions its rows are of, and what they say."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING

from kesbang_desktop.domain.due_date import parse_due
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.returned_matrix import Knowledge, ReturnedMatrix, compare_returned
from kesbang_desktop.domain.unresolved import printed_words
from kesbang_desktop.store.deferred import directory, follow_up_rows

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.due_date import Due
    from kesbang_desktop.domain.follow_up import FollowUp
    from kesbang_desktop.domain.party import Party
    from kesbang_desktop.paperwork.desk import Desk

# Words that were changed a little are still those of the action: a letter in ten.
_LIKENESS = 92
# Comparing each row with each action takes a microsecond for every pair.
_MOST_PAIRS = 5_000_000


def read_returned(
    desk: Desk, path: Path, today: date, holidays: Collection[date] = ()
) -> ReturnedMatrix:
    """Return what a filled-in matrix says beside the data; nothing is written.

    Raises UnreadableMatrixError.
    """
    from kesbang_desktop.documents.sheets.matrix_reader import read_matrix

    reading = read_matrix(path)
    looked_up = _LookedUp(desk, today, holidays)
    ids = [row.entry_id for row in reading.rows if row.entry_id is not None]
    knowledge = Knowledge(
        {one.entry_id: one for one in looked_up.read(ids)},
        looked_up.by_text,
        looked_up.find_owner,
        looked_up.read_due,
    )
    return compare_returned(path.name, reading.rows, knowledge, reading.problems)


class _LookedUp:
    """What is asked of the data for rows that need it; each thing is read once, when it is."""

    def __init__(self, desk: Desk, today: date, holidays: Collection[date]) -> None:
        self._desk = desk
        self._today = today
        self._holidays = holidays
        self._pairs = 0

    def read(self, ids: Sequence[UUID]) -> list[FollowUp]:
        return self._desk.read(follow_up_rows.read_follow_ups)(ids)

    def by_text(self, text: str) -> list[FollowUp]:
        """Return the actions with these words; without any, those with nearly the same."""
        key = fold(text)
        if not key:
            return []
        return self.read(self._ids.get(key) or self._nearly(key))

    def find_owner(self, name: str) -> Party | None:
        return self._parties.find(name).party

    def read_due(self, words: str, _one: FollowUp) -> Due | None:
        return parse_due(words, self._today, self._holidays)

    def _nearly(self, key: str) -> list[UUID]:
        from rapidfuzz import fuzz, process

        self._pairs += len(self._ids)
        if self._pairs > _MOST_PAIRS:
            return []
        best = process.extractOne(key, self._ids.keys(), scorer=fuzz.ratio, score_cutoff=_LIKENESS)
        return self._ids[best[0]] if best else []

    @cached_property
    def _ids(self) -> dict[str, list[UUID]]:
        found: dict[str, list[UUID]] = defaultdict(list)
        for entry_id, text in self._desk.read(follow_up_rows.action_texts)():
            found[fold(printed_words(EntryKind.ACTION, text))].append(entry_id)
        return dict(found)

    @cached_property
    def _parties(self) -> KnownParties:
        return KnownParties((), self._desk.read(directory.load_directory)())

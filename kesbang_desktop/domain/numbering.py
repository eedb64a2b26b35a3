"""Numbers of entries as the screen and the documents show them.

Source: tata naskah dinas (Permendagri 1/2023): 1., a., 1), a), (1).
"""

from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind


class EntryNumber(NamedTuple):
    """``label`` stands before the entry ("1.", "a."); ``ordinal`` counts its kind from 1."""

    label: str
    ordinal: int


def letter(number: int) -> str:
    """Return 1 -> a, 26 -> z, 27 -> aa, as Word's lowerLetter does (27 -> aa, 53 -> aaa)."""
    repeats, index = divmod(number - 1, 26)
    return chr(ord("a") + index) * (repeats + 1)


_LEVEL_LABELS: tuple[Callable[[int], str], ...] = (
    lambda number: f"{letter(number)}.",
    lambda number: f"{number})",
    lambda number: f"{letter(number)})",
    lambda number: f"({number})",
)


@lru_cache(maxsize=4096)
def _label(level: int, number: int) -> str:
    return _LEVEL_LABELS[level](number)


def next_number(above: Iterable[tuple[EntryKind, int]], level: int) -> int:
    """Return what a new entry at ``level`` is numbered below ``above``.

    These are the kinds and levels of the entries above it, the nearest first.
    """
    number = 1
    for kind, one in above:
        if kind is EntryKind.TABLE_ROW:
            continue
        if kind is EntryKind.AGENDA or one < level:
            break
        number += one == level
    return number


_ZEROS = (0,) * (MAX_LEVEL + 1)


class Numbering:
    """Counts entries one after another; feed every entry in order."""

    def __init__(self) -> None:
        self._ordinals = dict.fromkeys(EntryKind, 0)
        self._levels = [*_ZEROS]

    def copy(self) -> "Numbering":
        """Return another one that goes on from the same entry."""
        other = Numbering()
        other._ordinals = self._ordinals.copy()
        other._levels = [*self._levels]
        return other

    def next(self, kind: EntryKind, level: int) -> EntryNumber:
        """Return the number of the next entry, of ``kind`` at ``level``."""
        ordinal = self._ordinals[kind] = self._ordinals[kind] + 1
        if kind is EntryKind.TABLE_ROW:
            # Entries go on counting as if the table was not there.
            return EntryNumber("", ordinal)
        levels = self._levels
        if kind is EntryKind.AGENDA:
            levels[:] = _ZEROS
            return EntryNumber(f"{ordinal}.", ordinal)
        number = levels[level] = levels[level] + 1
        if level < MAX_LEVEL:
            levels[level + 1 :] = _ZEROS[level + 1 :]
        return EntryNumber(_label(level, number), ordinal)

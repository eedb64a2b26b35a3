"""What the window may ask of the search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kesbang_desktop.domain.meeting import Classification
    from kesbang_desktop.domain.search_hit import SearchAnswer, SearchHit, SearchPlace


@dataclass(frozen=True, slots=True)
class SearchPorts:
    """Everything that is stored, found by words.

    ``find(query, whether it is still typed, where to go on)``; ``stop`` gives up what it reads just
    now, from any thread. ``bring`` brings what is searched up to date and tells whether anything
    had changed; it may take long. ``all(query, classes)`` are all hits, of some classes alone
    where any are given; ``export(query, file, overwrite, classes)`` writes them as the suffix of
    the file says (``.docx``, ``.xlsx``). ``values(key)`` are those that a condition may have.
    """

    find: Callable[[str, bool, SearchPlace | None], SearchAnswer]
    stop: Callable[[], None]
    bring: Callable[[], bool]
    all: Callable[[str, frozenset[Classification]], Sequence[SearchHit]]
    export: Callable[[str, Path, bool, frozenset[Classification]], Path]
    values: Callable[[str], Sequence[str]]

"""What the window may ask about words: spelling, abbreviations, named days."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kesbang_desktop.domain.abbreviation_reading import AbbreviationReading
    from kesbang_desktop.domain.named_days import NamedDays


@dataclass(frozen=True, slots=True)
class WordPorts:
    """``check`` and ``suggest`` run in a thread of their own, see word_checker.

    ``is_word`` takes some microseconds once the dictionary is read, so that a key may ask.
    """

    check: Callable[[Sequence[str]], frozenset[str]]
    suggest: Callable[[str], list[str]]
    is_word: Callable[[str], bool]
    shipped_abbreviations: Callable[[], Mapping[str, str]]
    read_abbreviations: Callable[[Path], AbbreviationReading]
    write_abbreviations: Callable[[Mapping[str, str], Path], Path]
    shipped_named_days: Callable[[], NamedDays]

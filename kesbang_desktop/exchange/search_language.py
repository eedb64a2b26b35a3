"""The words that the search knows: roots of the bundled dictionary, words and places of the office.

The dictionary is read as a list alone; Hunspell itself takes no part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.domain.search.roots import Roots
from kesbang_desktop.exchange.office_list import read_list_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_ENCODING = "iso8859-1"
# The flag of words that are written as one only between affixes.
_ONLY_AFFIXED = "A2"
_SHORTEST_PART = 4


def read_language(
    dictionary: Path, extra: Path, regions: Path, abbreviations: Mapping[str, str] | None = None
) -> Language:
    """Return the language of the search.

    ``dictionary`` is a Hunspell list, ``extra`` a file with one more word a line, ``regions`` a
    list of places. What cannot be read is done without: words are found all the same, with fewer
    of their forms.
    """
    listed = _read_roots(_lines(dictionary, _ENCODING)[1:])
    words = _lines(extra, "utf-8")
    kept = [*_names(regions), *(word for word in words if not word.islower())]
    stems = Language(listed).stems
    # Of the office's words many are forms themselves: anggaran, menyampaikan.
    own = [word for word in words if word.islower() and stems(word) == (word,)]
    roots = Roots(dict.fromkeys(own) | dict(listed.affixes), listed.joined)
    return Language(roots, kept, abbreviations)


def _read_roots(entries: list[str]) -> Roots:
    affixes: dict[str, str] = {}
    joined: dict[str, tuple[str, ...]] = {}
    only_affixed: list[str] = []
    for entry in entries:
        word, _, flags = entry.partition("/")
        word = word.lower()
        affixes[word] = affixes.get(word, "") + flags
        if flags.startswith(_ONLY_AFFIXED):
            only_affixed.append(word)
    for word in only_affixed:
        if parts := _parts_of(word, affixes):
            joined[word] = parts
        elif "-" not in word:
            del affixes[word]
    return Roots(affixes, joined)


def _parts_of(word: str, roots: Mapping[str, object]) -> tuple[str, ...]:
    """Return tindak and lanjut for ``tindaklanjut``; nothing for what is no two roots."""
    cuts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    parts = ((word[:at], word[at:]) for at in cuts)
    return next((pair for pair in parts if all(part in roots for part in pair)), ())


def _lines(path: Path, encoding: str) -> list[str]:
    try:
        lines = path.read_text(encoding, "replace").splitlines()
    except OSError:
        return []
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def _names(path: Path) -> list[str]:
    try:
        rows = read_list_file(path)
    except UnreadableListError:
        return []
    return [cell for row in rows for cell in row.cells if cell]

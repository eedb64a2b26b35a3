"""The words that the search knows: roots of the bundled dictionary, words and places of the office.

The dictionary is read as a list alone; Hunspell itself takes no part.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kesbang_desktop.domain.errors import UnreadableListError
from kesbang_desktop.domain.search.language import Language
from kesbang_desktop.exchange.office_list import read_list_file

if TYPE_CHECKING:
    from pathlib import Path

_ENCODING = "iso8859-1"


def read_language(dictionary: Path, extra: Path, regions: Path) -> Language:
    """Return the language of the search.

    ``dictionary`` is a Hunspell list, ``extra`` a file with one more word a line, ``regions`` a
    list of places. What cannot be read is done without: words are found all the same, with fewer
    of their forms.
    """
    roots = [entry.partition("/")[0].strip() for entry in _lines(dictionary, _ENCODING)[1:]]
    # Of the office's words those in -an are forms themselves: anggaran, laporan.
    roots += [word for word in _lines(extra, "utf-8") if not word.endswith("an")]
    return Language(roots, _names(regions))


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

"""Which kind of paper is made of which meeting, where making all of all would take minutes."""

import os
from collections.abc import Iterable, Sequence

from kesbang_desktop.domain.document_kind import DocumentKind
from tests.documents.golden_meetings import GOLDEN

_ONE_IN = 4


def papers_and_meetings(kinds: Sequence[DocumentKind]) -> list[tuple[DocumentKind, str]]:
    """Return each of ``kinds`` with several golden meetings, and each meeting with several kinds.

    KESBANG_PAIRS=all has each of them with each.
    """
    every = os.environ.get("KESBANG_PAIRS") == "all"
    return [pair for place, pair in _diagonals(kinds) if every or place % _ONE_IN == 0]


def _diagonals(kinds: Sequence[DocumentKind]) -> Iterable[tuple[int, tuple[DocumentKind, str]]]:
    for row, kind in enumerate(kinds):
        for column, name in enumerate(GOLDEN):
            yield row + column, (kind, name)

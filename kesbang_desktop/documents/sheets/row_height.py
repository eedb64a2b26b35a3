"""How high a row of a workbook has to be for its text.

A workbook keeps heights as they were when it was saved; LibreOffice does not work them out anew.
"""

import textwrap
from collections.abc import Iterable
from typing import Any

_LINE, _ROOM = 13.2, 5.0
# The most that Excel allows ("Excel specifications and limits").
_HIGHEST = 409.0
# No more of a text can be seen anyway.
_SEEN = 6000


def set_height(sheet: Any, row: int, texts: Iterable[tuple[str, float]]) -> None:
    """Make the row as high as the highest of ``texts`` wraps in its column, in type of 10 points.

    Each text comes with the width of its column in characters. The height is not fixed: a row
    grows when somebody types more into it.
    """
    lines = max(_lines(text, int(width)) for text, width in texts)
    dimension = sheet.row_dimensions[row]
    dimension.height = min(lines * _LINE + _ROOM, _HIGHEST)
    dimension.__fields__ = tuple(one for one in dimension.__fields__ if one != "customHeight")


def _lines(text: str, width: int) -> int:
    wrapped = (textwrap.wrap(line, width) for line in text[:_SEEN].split("\n"))
    return sum(max(len(lines), 1) for lines in wrapped)

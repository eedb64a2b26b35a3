"""Rows of a table among lines of minutes: cells between tabs, or between upright lines.

A table is nobody's words. Its cells stay apart on the line, ``1 | Kirim surat | Budi``.
"""

import re
from collections.abc import Iterable, Iterator

from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.markers import split_marker

_BETWEEN = " | "
# What stands between the heading and the rows of a table in Markdown.
_RULE = re.compile(r"[\s|:+=-]+")


def with_cells(line: str) -> str:
    """Return ``line`` with upright lines where tabs stood between cells.

    A tab behind a sign, a number or a colon, or before one, only makes room: it is left alone.
    """
    content = line.strip()
    if "\t" not in content or split_marker(content) is not None:
        return line
    mark = find_list_mark(content)
    cells = [cell.strip() for cell in (mark.text if mark else content).split("\t") if cell.strip()]
    if cells[0].endswith(":") or any(cell[0] == ":" for cell in cells):
        return line
    listed = line[: line.rindex(mark.text)] if mark else line[: len(line) - len(line.lstrip())]
    return listed + _BETWEEN.join(cells)


def read_rows(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield numbered ``lines`` with their cells apart, without the rules that hold no word."""
    for number, line in lines:
        if not ("|" in line and _RULE.fullmatch(line)):
            yield number, with_cells(line)


def is_row(text: str) -> bool:
    """Tell whether ``text`` is a row of cells."""
    text = text.strip()
    return _BETWEEN in text or (len(text) > 2 and text[0] == text[-1] == "|")


def row_words(text: str) -> str:
    """Return a row without the upright lines around it."""
    return text.strip("| \t")

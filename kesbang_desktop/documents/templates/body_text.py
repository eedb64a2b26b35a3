"""The body of a paper, put together from the pieces that its template gives.

One pass over them does all that is done to text: the run of a marked text gets a bookmark, a
paragraph the number of its list, and lines that nothing lays out go beside the tree.
"""

import sys
from collections.abc import Sequence
from typing import NamedTuple

from kesbang_desktop.documents.layout.entry_numbers import EntryNumbers
from kesbang_desktop.documents.templates.bookmarks import (
    OPEN,
    bookmark_end,
    bookmark_start,
    name_and_text,
)
from kesbang_desktop.documents.templates.lines_beside import BESIDE, as_written
from kesbang_desktop.documents.templates.template_pieces import (
    LINE_END,
    Cut,
    Piece,
    read_line,
    read_piece,
)
from kesbang_desktop.domain.corrections.anchor import Part
from kesbang_desktop.domain.table_cells import BAR

_BODY = "<w:body>"
# How deep the paragraphs of the body stand: in the document and in its body.
_IN_BODY = 2
# Rows become tables, known by their mark or by the bars between their cells.
_ROW = f"{Part.ROW}_"


class BodyText(NamedTuple):
    """A body as XML, and each group of lines that is written beside its tree."""

    xml: bytes
    beside: tuple[bytes, ...]


def body_text(
    pieces: Sequence[str], numbers: EntryNumbers | None, *, lines_beside: bool
) -> BodyText:
    """Return the body that ``pieces`` give, its entries in the lists of ``numbers``.

    A text that a template prints twice keeps the first bookmark only: names are unique in Word. One
    that shares its run with another gets none. With ``lines_beside`` a line between two others is
    left out of the tree, so that whatever stands beside a table is in it.
    """
    # One and the same for all papers of a template, by which its lines are known.
    root = sys.intern(pieces[0].partition(_BODY)[0]) if pieces else ""
    body = _Body(root, numbers, lines_beside)
    body.take(pieces)
    return body.text()


class _Body:
    """What was put together so far.

    ``_run`` is where the last run begins that no mark came after; ``_marked`` is the name of a text
    whose run has not ended, and where that begins.
    """

    def __init__(self, root: str, numbers: EntryNumbers | None, lines_beside: bool) -> None:
        self._root = root
        self._numbers = numbers
        self._lines_beside = lines_beside
        self._out: list[str] = []
        self._lines: list[str] = []
        self._beside: list[bytes] = []
        self._names: set[str] = set()
        self._run: int | None = None
        self._marked: tuple[str, int] | None = None
        self._depth = 0

    def take(self, pieces: Sequence[str]) -> None:
        """Put ``pieces`` behind the others."""
        at, last = 0, len(pieces) - 2
        while at < len(pieces):
            text = pieces[at]
            if text.startswith(OPEN):
                self._take_marked(text)
            elif "<" not in text:
                self._put(text)
            else:
                piece = read_piece(text)
                may_be_line = piece.begins_line and self._depth == _IN_BODY and at < last
                if may_be_line and self._took_line(text, pieces[at + 1], pieces[at + 2]):
                    at += 2
                else:
                    self._take_piece(piece)
            at += 1

    def text(self) -> BodyText:
        """Return all of it."""
        self._end_lines()
        return BodyText("".join(self._out).encode(), tuple(self._beside))

    def _put(self, text: str) -> None:
        if self._lines:
            self._end_lines()
        self._out.append(text)

    def _take_marked(self, marked: str) -> None:
        name, text = name_and_text(marked)
        is_first = self._run is not None and name not in self._names
        self._marked = (name, self._run) if self._run is not None and is_first else None
        self._run = None
        self._put(text)

    def _take_piece(self, piece: Piece) -> None:
        self._depth += piece.depth
        if self._marked is not None and piece.ending is not None:
            self._end_run(*self._marked, piece.ending)
            piece = read_piece(piece.rest)
        self._put(self._numbered(piece.before))
        if piece.run is not None:
            self._run = len(self._out)
            self._out.append(self._numbered(piece.run))

    def _end_run(self, name: str, run: int, ending: Cut) -> None:
        """Put the bookmark ``name`` around the run that began at ``run``."""
        number = self._number_of(name)
        self._out[run] = bookmark_start(number, name) + self._out[run]
        self._put(self._numbered(ending) + bookmark_end(number))
        self._run = self._marked = None

    def _took_line(self, begin: str, marked: str, end: str) -> bool:
        """Tell whether the three are a line, which is taken then."""
        line = read_line(self._root, begin, end)
        if line is None or not marked.startswith(OPEN):
            return False
        name, said = name_and_text(marked)
        text = as_written(said)
        is_row = name.startswith(_ROW) or BAR in said
        if text is None or is_row or name in self._names:
            return False
        style, before, start, run, run_end = line
        in_list = self._numbers.of(style) if style and self._numbers else ""
        number = self._number_of(name)
        self._lines.append(
            f"{before}{in_list}{start}{bookmark_start(number, name)}"
            f"{run}{text}{run_end}{bookmark_end(number)}{LINE_END}"
        )
        self._run = self._marked = None
        return True

    def _number_of(self, name: str) -> int:
        self._names.add(name)
        return len(self._names)

    def _end_lines(self) -> None:
        lines, self._lines = self._lines, []
        if self._lines_beside and len(lines) > 2:
            self._out += (lines[0], BESIDE, lines[-1])
            self._beside.append("".join(lines[1:-1]).encode())
        else:
            self._out += lines

    def _numbered(self, cut: Cut) -> str:
        texts, styles = cut
        if self._numbers is None or not styles:
            return "".join(texts)
        numbers = [*map(self._numbers.of, styles), ""]
        return "".join(part for pair in zip(texts, numbers, strict=True) for part in pair)

"""A paper as lines of text, each with the anchors in it: what was exported, and what came back."""

import json
import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from kesbang_desktop.domain.corrections.anchor import Anchor, Part, read_anchor
from kesbang_desktop.domain.emphasis import Spans, Words, as_words, follow, from_words
from kesbang_desktop.domain.emphasis_marks import write_marks
from kesbang_desktop.domain.table_cells import is_empty_row, row_of_cells
from kesbang_desktop.domain.text import INVISIBLE, clean_text

_NO_ROOM = re.compile(INVISIBLE)


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a line stands in a table; all three count from 0 within the document."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Tracked:
    """A change that Word noted as it was made: ``text`` was added, else it was removed."""

    text: str
    author: str
    is_added: bool


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the margin."""

    author: str
    text: str


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One paragraph, with all tracked changes accepted; ``\\n`` is a line break inside it.

    ``anchors`` are the names of the program's own bookmarks that begin in it. ``style`` is the
    name of its style. A paragraph that is gone once its changes are accepted has no text.
    ``emphasis`` is what of it is bold or italic by itself, not by its style.
    """

    text: str
    anchors: tuple[str, ...] = ()
    style: str = ""
    cell: Cell | None = None
    tracked: tuple[Tracked, ...] = ()
    remarks: tuple[Remark, ...] = ()
    emphasis: Spans = ()

    @property
    def plain(self) -> str:
        """The text as it is compared; see :func:`plain_text`."""
        return plain_text(self.text)

    @property
    def plain_emphasis(self) -> Spans:
        """What of :attr:`plain` is bold or italic."""
        return follow(self.emphasis, self.text, self.plain)

    @property
    def marked(self) -> str:
        """The text as it is compared, with marks around what is bold or italic."""
        return write_marks(self.plain, self.plain_emphasis)

    def anchor(self, *parts: Part) -> Anchor | None:
        """Return the first anchor of one of ``parts`` (of any, where none is given)."""
        for name in self.anchors:
            one = read_anchor(name)
            if one and (not parts or one.part in parts):
                return one
        return None


Lines = tuple[PaperLine, ...]
# What a row of a table of the minutes has in place of a style.
ROW_STYLE = "baris tabel"


@dataclass(frozen=True, slots=True)
class Paper:
    """The lines of a document in order, and what its seal says.

    ``sealed`` is the digest of what was exported, ``origin`` what it was made from
    (:func:`written_file.paper_origin`); both are empty where the document carries none.
    ``saved_by`` is who else than its maker saved it last, empty where that is not known.
    """

    lines: Lines
    sealed: str = ""
    origin: str = ""
    saved_by: str = ""


def with_rows(lines: Lines, known: Collection[str] = ()) -> Lines:
    """Return ``lines`` with each row of the tables of the minutes as a single line.

    These are tables with an anchor of a row, or with a row that says what is ``known`` to be one.
    A row whose cells are all empty has no text.
    """
    cells: defaultdict[int, dict[int, list[PaperLine]]] = defaultdict(dict)
    for one in lines:
        if one.cell:
            cells[one.cell.table].setdefault(one.cell.row, []).append(one)
    rows = {
        table: {number: _row(found) for number, found in of_table.items()}
        for table, of_table in cells.items()
        if any(one.anchor(Part.ROW) for found in of_table.values() for one in found) or known
    }
    ours = {
        table
        for table, of_table in rows.items()
        if any(one.anchor(Part.ROW) for found in cells[table].values() for one in found)
        or any(one.plain and one.plain in known for one in of_table.values())
    }
    joined: list[PaperLine] = []
    for one in lines:
        if one.cell is None or one.cell.table not in ours:
            joined.append(one)
        elif row := rows[one.cell.table].pop(one.cell.row, None):
            joined.append(row)
    return tuple(joined)


def _row(lines: Sequence[PaperLine]) -> PaperLine:
    """Return the paragraphs of a row as one line that is an entry."""
    columns: defaultdict[int, list[Words]] = defaultdict(list)
    for one in lines:
        if one.cell:
            said = Words(one.plain, one.plain_emphasis)
            columns[one.cell.column] += [Words("\n"), said] if one.plain else []
    row = row_of_cells(Words.of(columns[at][1:]) for at in sorted(columns))
    anchors = [name for one in lines for name in one.anchors]
    return PaperLine(
        "" if is_empty_row(row.text) else row.text,
        tuple(
            f"{Part.ENTRY}{name.removeprefix(Part.ROW)}"
            if name.startswith(f"{Part.ROW}_")
            else name
            for name in anchors
        ),
        ROW_STYLE,
        None,
        tuple(tracked for one in lines for tracked in one.tracked),
        tuple(remark for one in lines for remark in one.remarks),
        row.emphasis,
    )


@lru_cache(maxsize=4096)
def plain_text(text: str) -> str:
    """Return ``text`` as two writings of the same words have it in common.

    Spaces and hyphens that keep words together are what they are elsewhere, runs of them are one.
    """
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip()
    text = _NO_ROOM.sub("", unicodedata.normalize("NFC", text)).replace("\u2011", "-")
    return "\n".join(" ".join(line.split()) for line in text.split("\n")).strip()


def taken_text(text: str) -> str:
    """Return ``text`` of a document as it can be stored: words as they are, spaces plain."""
    return clean_text(plain_text(text))


def lines_to_json(lines: Iterable[PaperLine]) -> str:
    """Return ``lines`` as they were exported, to be kept; nothing was tracked or remarked there."""
    rows = [
        [one.text, list(one.anchors), one.style]
        + ([one.cell.table, one.cell.row, one.cell.column] if one.cell else [])
        + ([as_words(one.emphasis)] if one.emphasis else [])
        for one in lines
    ]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def lines_from_json(text: str) -> Lines:
    """Return what :func:`lines_to_json` wrote. Raises ValueError."""
    try:
        return tuple(_line_of(*row) for row in json.loads(text))
    except (TypeError, AttributeError) as error:
        raise ValueError("no lines of a paper") from error


def _line_of(text: str, anchors: list[str], style: str, *others: Any) -> PaperLine:
    place = [one for one in others if isinstance(one, int)]
    looks = "".join(one for one in others if isinstance(one, str))
    cell = Cell(*place) if place else None
    return PaperLine(
        text, tuple(anchors), style, cell, emphasis=from_words(looks, len(text)) if looks else ()
    )

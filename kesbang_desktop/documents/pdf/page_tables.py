"""The tables of a page of a PDF, found by the lines that are drawn around their cells."""

import ctypes
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from pypdfium2 import PdfDocument, PdfPage, PdfTextPage, raw

from kesbang_desktop.domain.list_marks import find_list_mark

# Lines of one border lie apart by less; in points, as all that follows.
_NEAR = 3.0
_SHORTEST = 4.0
# What is no letter of the cell but the line around it.
_INSET = 0.5
# PDFium gives these for a hyphen at the end of a line.
_HYPHEN = re.compile(r"(?<=\w)[\u0002\ufffe]$")


@dataclass(frozen=True, slots=True)
class PdfTable:
    """Rows from the top down, each the words of its cells; ``edges`` are where columns end."""

    top: float
    bottom: float
    edges: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]

    def goes_on_in(self, other: "PdfTable") -> bool:
        """Tell whether ``other`` has the same columns."""
        if len(self.edges) != len(other.edges):
            return False
        pairs = zip(self.edges, other.edges, strict=True)
        return all(abs(one - two) <= _NEAR for one, two in pairs)

    def with_rest(self, other: "PdfTable") -> "PdfTable":
        """Return the table with the rows of ``other``, which goes on with it on the next page.

        Headings that it says again are left out; what has no words in its first column goes on
        with the last row.
        """
        rows, rest = list(self.rows), list(other.rows)
        if rest[0] == rows[0]:
            del rest[0]
        if rest and not rest[0][0] and len(rest[0]) == len(rows[-1]):
            pairs = zip(rows[-1], rest.pop(0), strict=True)
            rows[-1] = tuple(as_one(filter(None, pair)) for pair in pairs)
        return replace(self, rows=(*rows, *rest))


@dataclass(frozen=True, slots=True)
class _Rule:
    """A line along one axis from ``start`` to ``end``, at ``at`` on the other."""

    at: float
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class _Band:
    """A row between two horizontal lines, with the vertical ones that cross it."""

    top: float
    bottom: float
    edges: tuple[float, ...]


def document_parts(document: PdfDocument) -> Iterator[str | PdfTable]:
    """Yield the filled lines and the tables of all pages; a table that goes on over a page is one.

    Raises PdfiumError where a page cannot be read.
    """
    table: PdfTable | None = None
    for page in document:
        begins = True
        for part in _page_parts(page):
            if isinstance(part, PdfTable) and table and begins and table.goes_on_in(part):
                table = table.with_rest(part)
            else:
                if table is not None:
                    yield table
                table = part if isinstance(part, PdfTable) else None
                if isinstance(part, str):
                    yield part
            begins = False
        page.close()
    if table is not None:
        yield table


def _page_parts(page: PdfPage) -> Iterator[str | PdfTable]:
    """Yield the filled lines of ``page`` outside of tables, and its tables, from the top down.

    A table has at least two columns; what stands in a single box is text. Raises PdfiumError.
    """
    text = page.get_textpage()
    try:
        tables = list(_tables(page, text))
        if not tables:
            yield from _filled(text.get_text_range())
            return
        width, top = page.get_width(), page.get_height()
        for table in tables:
            yield from _strip(text, width, table.top, top)
            yield table
            top = table.bottom
        yield from _strip(text, width, 0.0, top)
    finally:
        text.close()


def as_one(lines: Iterable[str]) -> str:
    """Return lines that an edge broke as one; a word that was torn there is whole again."""
    whole = ""
    for line in lines:
        torn = _HYPHEN.search(whole)
        whole = f"{whole[: torn.start()]}{line}" if torn else f"{whole} {line}".strip()
    return whole


def _cell(text: str) -> str:
    """Return what stands in a cell; what a list mark begins stays apart."""
    parts: list[list[str]] = []
    for line in _filled(text):
        if not parts or find_list_mark(line) is not None:
            parts.append([])
        parts[-1].append(line)
    return "\n".join(map(as_one, parts))


def _strip(text: PdfTextPage, width: float, bottom: float, top: float) -> Iterator[str]:
    if top > bottom:
        yield from _filled(text.get_text_bounded(0, bottom, width, top))


def _filled(text: str) -> Iterator[str]:
    return filter(None, map(str.strip, text.splitlines()))


def _tables(page: PdfPage, text: PdfTextPage) -> Iterator[PdfTable]:
    bands: list[_Band] = []
    for band in _bands(*_rules(page)):
        if bands and abs(bands[-1].bottom - band.top) > _NEAR:
            yield _read(bands, text)
            bands = []
        bands.append(band)
    if bands:
        yield _read(bands, text)


def _read(bands: Sequence[_Band], text: PdfTextPage) -> PdfTable:
    rows = [
        tuple(
            _cell(
                text.get_text_bounded(
                    left + _INSET, band.bottom + _INSET, right - _INSET, band.top - _INSET
                )
            )
            for left, right in pairwise(band.edges)
        )
        for band in bands
    ]
    widest = max((band.edges for band in bands), key=len)
    return PdfTable(bands[0].top, bands[-1].bottom, widest, tuple(rows))


def _bands(level: Iterable[_Rule], upright: Sequence[_Rule]) -> Iterator[_Band]:
    heights = _apart(rule.at for rule in level)
    for bottom, top in reversed(list(pairwise(heights))):
        edges = _apart(
            rule.at for rule in upright if rule.start <= bottom + _NEAR and rule.end >= top - _NEAR
        )
        if len(edges) > 2:
            yield _Band(top, bottom, tuple(edges))


def _apart(places: Iterable[float]) -> list[float]:
    """Return ``places`` in order, those near one another as one."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _NEAR:
            found.append(place)
    return found


def _rules(page: PdfPage) -> tuple[list[_Rule], list[_Rule]]:
    """Return the level and the upright lines that are drawn on ``page``."""
    level: list[_Rule] = []
    upright: list[_Rule] = []
    for drawn in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        matrix = drawn.get_matrix()
        points = [(matrix.on_point(x, y), kind) for x, y, kind in _segments(drawn.raw)]
        for ((x1, y1), _), ((x2, y2), kind) in pairwise(points):
            if kind != raw.FPDF_SEGMENT_LINETO:
                continue
            if abs(y1 - y2) < 1 and abs(x1 - x2) >= _SHORTEST:
                level.append(_Rule((y1 + y2) / 2, min(x1, x2), max(x1, x2)))
            elif abs(x1 - x2) < 1 and abs(y1 - y2) >= _SHORTEST:
                upright.append(_Rule((x1 + x2) / 2, min(y1, y2), max(y1, y2)))
    return level, _end_to_end(upright)


def _end_to_end(rules: Iterable[_Rule]) -> list[_Rule]:
    """Return ``rules`` with those that go on in one another as one: Word draws one for each row."""
    found: list[_Rule] = []
    for rule in sorted(rules, key=lambda one: (round(one.at / _NEAR), one.start)):
        last = found[-1] if found else None
        if last and abs(last.at - rule.at) <= _NEAR and rule.start <= last.end + _NEAR:
            found[-1] = _Rule(last.at, last.start, max(last.end, rule.end))
        else:
            found.append(rule)
    return found


def _segments(path: object) -> Iterator[tuple[float, float, int]]:
    """Yield the points of a path, each with how it is come to."""
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(raw.FPDFPath_CountSegments(path)):
        segment = raw.FPDFPath_GetPathSegment(path, at)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        yield x.value, y.value, raw.FPDFPathSegment_GetType(segment)

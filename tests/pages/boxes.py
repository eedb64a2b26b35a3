"""Where the lines of a PDF stand on its pages."""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfPage, raw

# Letters whose baselines are closer than that, in points, are of one line.
_SAME = 1.0


@dataclass(slots=True)
class Line:
    """The letters that stand beside one another, without spaces.

    ``baseline``, and ``top`` and ``bottom`` of what is seen, count points from the top of the page.
    """

    text: str
    baseline: float
    top: float
    bottom: float


def lines_by_page(pdf: bytes) -> list[list[Line]]:
    """Return the lines of every page of ``pdf`` from the top down."""
    with PdfDocument(pdf) as document:
        return [_lines(page) for page in document]


def _lines(page: PdfPage) -> list[Line]:
    lines: list[Line] = []
    for one in _letters(page):
        line = next((line for line in lines if abs(line.baseline - one.baseline) < _SAME), None)
        if line is None:
            lines.append(one)
        else:
            line.text += one.text
            line.top, line.bottom = min(line.top, one.top), max(line.bottom, one.bottom)
    return sorted(lines, key=lambda line: line.baseline)


def _letters(page: PdfPage) -> Iterator[Line]:
    height, read = page.get_height(), page.get_textpage()
    for number in range(read.count_chars()):
        text = read.get_text_range(number, 1)
        if text.strip():
            _, bottom, _, top = read.get_charbox(number)
            x, y = ctypes.c_double(), ctypes.c_double()
            raw.FPDFText_GetCharOrigin(read, number, x, y)
            yield Line(text, height - y.value, height - top, height - bottom)

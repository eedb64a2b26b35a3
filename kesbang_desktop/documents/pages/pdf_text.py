"""The text of a PDF with the place of each part, read by PDFium."""

import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from pypdfium2 import PdfDocument, PdfiumError, PdfPage

# How many letters of a paragraph are looked for: where it runs over a page, what stands in header
# and footer comes between its first letters and its last.
_ENOUGH = 24
# What still counts as on the page, in points: letters that lean over their own box.
_SLACK = 2.0


@dataclass(frozen=True, slots=True)
class Place:
    """On which page, counted from 1, a text begins, and on which it ends."""

    begins: int
    ends: int


class PdfText:
    """The letters of all pages, in the order in which the office program has written them."""

    def __init__(self, pages: list[str], cut: tuple[int, ...] = ()) -> None:
        self.cut = cut
        self.page_count = len(pages)
        self._starts: list[int] = []
        letters: list[str] = []
        length = 0
        for page in map(letters_of, pages):
            self._starts.append(length)
            letters.append(page)
            length += len(page)
        self._letters = "".join(letters)
        self._done = 0

    def find_next(self, text: str) -> Place | None:
        """Return where ``text`` stands, after what was found before; None where it does not."""
        wanted = letters_of(text)
        start = self._letters.find(wanted[:_ENOUGH], self._done) if wanted else -1
        if start < 0:
            return None
        last = self._letters.find(wanted[-_ENOUGH:], start + max(0, len(wanted) - _ENOUGH))
        end = (last if last >= 0 else start) + len(wanted[-_ENOUGH:])
        self._done = end
        return Place(self._page(start), self._page(end - 1))

    def has(self, text: str) -> bool:
        """Tell whether ``text`` stands anywhere."""
        return letters_of(text)[:_ENOUGH] in self._letters

    def _page(self, at: int) -> int:
        return bisect_right(self._starts, at)


def read_pdf(content: bytes) -> PdfText:
    """Return the text of the PDF ``content``, and the pages that cut a word at an edge.

    Raises ValueError where it cannot be read.
    """
    try:
        with PdfDocument(content) as document:
            pages = [_Read.of(page) for page in document]
    except PdfiumError as error:
        raise ValueError("no PDF") from error
    cut = tuple(number for number, page in enumerate(pages, 1) if page.is_cut)
    return PdfText([page.text for page in pages], cut)


def letters_of(text: str) -> str:
    """Return the letters and digits of ``text``, however they are written."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))


@dataclass(frozen=True, slots=True)
class _Read:
    text: str
    is_cut: bool

    @classmethod
    def of(cls, page: PdfPage) -> "_Read":
        width, height = page.get_size()
        read = page.get_textpage()
        boxes = (read.get_rect(number) for number in range(read.count_rects()))
        is_cut = any(
            left < -_SLACK or bottom < -_SLACK or right > width + _SLACK or top > height + _SLACK
            for left, bottom, right, top in boxes
        )
        return cls(read.get_text_range(), is_cut)

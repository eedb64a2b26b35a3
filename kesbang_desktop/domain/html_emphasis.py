"""Bold and italic that Word, LibreOffice and browsers put on the clipboard as HTML.

Only what says so itself counts: an element for it, or a style of its own.
"""

import re
from html.parser import HTMLParser

from kesbang_desktop.domain.emphasis import Emphasis, Words, cut, follow, settled
from kesbang_desktop.domain.emphasis_marks import read_marks, write_marks
from kesbang_desktop.domain.html_tags import BLOCKS, CELLS, SILENT, VOID
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.markers import split_marker
from kesbang_desktop.domain.row_notation import write_row
from kesbang_desktop.domain.shorthand import has_label
from kesbang_desktop.domain.table_cells import join_cells, row_words
from kesbang_desktop.domain.table_rows import read_cells

_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("i", "em"))
_WEIGHT = re.compile(r"font-weight:\s*(\w+)", re.IGNORECASE)
_SLANT = re.compile(r"font-style:\s*(\w+)", re.IGNORECASE)
_SHOWS = re.compile(r"<(?:b|strong|i|em)[\s>]|font-weight|font-style", re.IGNORECASE)
_HEAVY = 600
# No text holds it, so that it is never taken for a letter of the notes.
_WORD_END = "\x1f"


def with_marks(notes: str, html: str) -> str:
    """Return ``notes``, the text of ``html``, with marks around what that shows bold or italic.

    Unchanged where nothing is, and where the notes have marks already.
    """
    if not _SHOWS.search(html) or read_marks(notes)[1]:
        return notes
    shown = html_words(html)
    spans = follow(shown.emphasis, shown.text, notes)
    if not spans:
        return notes
    written, at = [], 0
    for line in notes.split("\n"):
        begin = _begin(line)
        inside = cut(spans, at + begin, at + len(line))
        said = Words(line[begin:], inside)
        written.append(line[:begin] + (_marked_row(said) or write_marks(said.text, inside)))
        at += len(line) + 1
    return "\n".join(written)


def _marked_row(line: Words) -> str:
    """Return a row of a table with marks in its cells, nothing for another line."""
    cells = read_cells(line.text)
    if cells is None:
        return ""
    row = join_cells(cells)
    return write_row(row_words(Words(row, follow(line.emphasis, line.text, row))))


def _begin(line: str) -> int:
    """Return where the words of ``line`` begin, behind a sign, a list mark and a label."""
    text = line.lstrip()
    if (marked := split_marker(text)) is not None:
        text = marked[1]
    elif (listed := find_list_mark(text)) is not None:
        text = listed.text
    if ":" in text and has_label(text):
        text = text.partition(":")[2].lstrip()
    return len(line) - len(text)


def html_words(html: str) -> Words:
    """Return the text of ``html`` and what of it is bold or italic; empty where it is broken."""
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:
        # The parser's way to say that a declaration is broken.
        return Words("")
    text = "".join(reader.pieces)
    return Words(text, settled(reader.spans, len(text)))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.spans: list[Emphasis] = []
        self._length = 0
        self._silent = 0
        # Each open element with the look that it gives.
        self._open: list[tuple[str, bool, bool]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note how what follows looks, and that a word ends where a line or a cell begins."""
        if tag in BLOCKS or tag in CELLS:
            self._put(_WORD_END)
        if tag in VOID:
            return
        self._silent += tag in SILENT
        style = dict(attrs).get("style") or ""
        _, bold, italic = self._open[-1] if self._open else ("", False, False)
        if weight := _WEIGHT.search(style):
            said = weight[1].lower()
            bold = int(said) >= _HEAVY if said.isdecimal() else said in ("bold", "bolder")
        elif tag in _BOLD:
            bold = True
        if slant := _SLANT.search(style):
            italic = slant[1].lower() in ("italic", "oblique")
        elif tag in _ITALIC:
            italic = True
        self._open.append((tag, bold, italic))

    def handle_endtag(self, tag: str) -> None:
        """Let the look of ``tag`` end."""
        if all(name != tag for name, *_ in self._open):
            return
        name = ""
        while name != tag:
            name, *_ = self._open.pop()
            self._silent -= name in SILENT

    def handle_data(self, data: str) -> None:
        """Take text."""
        if self._silent:
            return
        _, bold, italic = self._open[-1] if self._open else ("", False, False)
        if bold or italic:
            end = self._length + len(data)
            self.spans.append(Emphasis(self._length, end, bold, italic))
        self._put(data)

    def _put(self, text: str) -> None:
        self.pieces.append(text)
        self._length += len(text)

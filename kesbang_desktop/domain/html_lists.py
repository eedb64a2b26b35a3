"""Lists and tables that Word, Excel, LibreOffice and browsers put on the clipboard, as notes.

Their plain text has lost what is a list and how deep it is, or carries it twice, as an indent and
as a number; a table is lines with tabs there, or a line for each cell.
"""

import re
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser

from kesbang_desktop.domain.html_tags import BLOCKS, CELLS, SILENT, VOID
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.table_cells import evened
from kesbang_desktop.domain.table_rows import read_cells, write_cells

_WORD_LEVEL = re.compile(r"mso-list:\s*l\d+\s+level(\d+)", re.IGNORECASE)
_WORD_LABEL = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_WORDS = re.compile(r"[^\W_]{2,}")
_COUNTED = re.compile(r"\d+")
# More columns than that are told as one.
_MOST_COLUMNS = 60
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def html_list_lines(html: str, plain: str) -> str:
    """Return the text of ``html`` as lines of notes where it holds a list or a table, else
    ``plain``.

    Also ``plain`` where a word of it would be missing.
    """
    if not any(one in html.lower() for one in ("<li", "mso-list", "<table")):
        return plain
    reader = _Reader()
    try:
        reader.feed(html)
        reader.close()
    except AssertionError:
        # The parser's way to say that a declaration is broken.
        return plain
    lines = reader.lines()
    found = "\n".join(lines)
    missing = Counter(_WORDS.findall(_without_marks(plain))) - Counter(_WORDS.findall(found))
    is_more = reader.has_list or reader.has_table
    return plain if missing or len(lines) < 2 or not is_more else found


@dataclass(slots=True)
class _Counter:
    """What the last item of a numbered list was: the number it has, and the one the paper gives."""

    said: int
    items: int = 0


class _Table:
    """The cells of a table as they come; ``outside`` is what goes on around it.

    The text of merged cells stands in the first of them.
    """

    def __init__(self, outside: list[str]) -> None:
        self.outside = outside
        self.inside: list[str] = outside
        self.is_layout = False
        self._rows: list[list[list[str]]] = []
        # How many rows below a cell still cover each column.
        self._covered: dict[int, int] = {}

    def begin_row(self) -> None:
        """Begin a row."""
        self._rows.append([])
        self._pass_covered()

    def begin_cell(self, columns: int, rows: int) -> list[str]:
        """Begin a cell over so many columns and rows; return the list that takes its lines."""
        if not self._rows:
            self.begin_row()
        self._pass_covered()
        row = self._rows[-1]
        for column in range(len(row), len(row) + min(columns, _MOST_COLUMNS)):
            if rows > 1:
                self._covered[column] = rows - 1
            row.append([])
        self.inside = row[-min(columns, _MOST_COLUMNS)]
        return self.inside

    def rows(self) -> list[list[str]] | None:
        """Return the cells by row, None where it is no table of rows and columns."""
        texts = [[" / ".join(map(str.strip, cell)) for cell in row] for row in self._rows]
        rows = [row for row in evened(texts) if any(row)]
        is_table = len(rows) > 1 and len(rows[0]) > 1 and not self.is_layout
        return rows if is_table else None

    def lines(self) -> list[str]:
        """Return what it says, line by line."""
        found: list[str] = []
        for row in self._rows:
            for cell in row:
                _put_below(found, cell)
        return found

    def _pass_covered(self) -> None:
        row = self._rows[-1]
        while self._covered.get(len(row), 0):
            self._covered[len(row)] -= 1
            row.append([])


class _Reader(HTMLParser):
    """Gathers lines: of a list indented and with a dash, of a table between upright lines."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.has_list = self.has_table = False
        self._lines: list[str] = []
        self._tables: list[_Table] = []
        self._text = ""
        self._before = ""
        self._lists: list[_Counter | None] = []
        # Word has no lists, but lines with a level, and tells their numbers as text of their own.
        self._label: str | None = None
        self._word_level = 0
        self._word_counts: dict[int, int] = {}
        self._open: list[tuple[str, bool]] = []
        self._silent = 0

    def lines(self) -> list[str]:
        """Return what was read."""
        self._end_line()
        return self._lines

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a line, a list or a label."""
        given = {name: value or "" for name, value in attrs}
        is_label = bool(_WORD_LABEL.search(given.get("style", "")))
        if tag not in VOID:
            self._open.append((tag, is_label))
        self._silent += tag in SILENT
        if is_label:
            self._label = ""
        if tag in BLOCKS:
            self._end_line()
        if tag == "table":
            self._tables.append(_Table(self._lines))
        elif (tag == "tr" or tag in CELLS) and self._tables:
            self._begin_cell(tag, given)
        elif tag in ("ul", "ol"):
            first = _number(given.get("start", "")) or 1
            self._lists.append(_Counter(first - 1) if tag == "ol" else None)
        elif tag == "li":
            self._begin_item(_number(given.get("value", "")))
        elif tag == "p" and (level := _WORD_LEVEL.search(given.get("style", ""))):
            self._begin_word_item(int(level[1]))

    def handle_endtag(self, tag: str) -> None:
        """End what ``tag`` began."""
        if all(name != tag for name, _ in self._open):
            return
        name = ""
        while name != tag:
            name, is_label = self._open.pop()
            self._silent -= name in SILENT
            if is_label:
                self._end_label()
        if tag in BLOCKS:
            self._end_line()
            if tag in ("ul", "ol") and self._lists:
                self._lists.pop()
            if tag == "table" and self._tables:
                self._end_table()
        if tag in ("li", "ul", "ol"):
            self._indent()
        elif tag in CELLS and not self._tables:
            self._text += " "
        elif tag in CELLS:
            self._end_line()
            self._lines = self._tables[-1].outside

    def handle_data(self, data: str) -> None:
        """Take text."""
        if self._silent:
            return
        if self._label is not None:
            self._label += data
        else:
            self._text += _BLANKS.sub(" ", data)

    def _begin_cell(self, tag: str, given: dict[str, str]) -> None:
        table = self._tables[-1]
        self._lines = table.outside
        if tag == "tr":
            table.begin_row()
        else:
            self._before = ""
            spans = (_number(given.get(name, "")) or 1 for name in ("colspan", "rowspan"))
            self._lines = table.begin_cell(*spans)

    def _end_table(self) -> None:
        table = self._tables.pop()
        self._lines = self._tables[-1].inside if self._tables else table.outside
        rows = table.rows()
        if self._tables:
            # What holds tables only places them.
            self._tables[-1].is_layout = True
        self.has_table = self.has_table or rows is not None
        _put_below(self._lines, table.lines() if rows is None else list(map(write_cells, rows)))
        self._before = ""

    def _indent(self) -> None:
        """Let a line that is no item stand where the item stands that it belongs to."""
        self._before = "  " * len(self._lists)

    def _begin_item(self, value: int) -> None:
        self.has_list = True
        label = ""
        if self._lists and (counter := self._lists[-1]) is not None:
            counter.items += 1
            counter.said = value or counter.said + 1
            label = f"{counter.said}. " if counter.said != counter.items else ""
        self._before = f"{'  ' * (max(len(self._lists), 1) - 1)}- {label}"

    def _begin_word_item(self, level: int) -> None:
        self.has_list = True
        self._word_level = level
        self._word_counts = {one: count for one, count in self._word_counts.items() if one <= level}
        self._before = f"{'  ' * (level - 1)}- "

    def _end_label(self) -> None:
        label, self._label = " ".join((self._label or "").split()), None
        level = self._word_level
        count = self._word_counts[level] = self._word_counts.get(level, 0) + 1
        if not any(letter.isalnum() for letter in label) or label in ("o", "§"):
            return
        mark = find_list_mark(f"{label.lower()} x")
        counted = [number for _, number in mark.numbers] if mark else []
        if count not in counted and 1 not in counted:
            self._before += f"{label} "

    def _end_line(self) -> None:
        text = self._text.strip()
        if text:
            self._lines.append(self._before + text)
            self._indent()
        self._text = ""


def _put_below(lines: list[str], more: list[str]) -> None:
    """Add ``more`` to ``lines``; tables one below another stay two."""
    if lines and more and None not in (read_cells(lines[-1]), read_cells(more[0])):
        lines.append("")
    lines += more


def _without_marks(plain: str) -> str:
    lines = []
    for line in plain.splitlines():
        mark = find_list_mark(line.strip())
        lines.append(mark.text if mark else _COUNTED.sub("", line))
    return "\n".join(lines)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and text.isascii() else 0

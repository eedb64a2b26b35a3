"""Tables among lines of minutes: ``| No | Uraian |``, or cells between tabs as a sheet copies them.

Lines that stand between upright lines are the rows of a table. So are lines of tabs, where several
follow one another with the same number of cells. A line of cells that stands alone is nobody's
words, and its cells stay apart on it: ``1 | Kirim surat | Budi``.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from kesbang_desktop.domain.chat_stamp import ChatLine, split_stamp
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.markers import split_marker

_BETWEEN = " | "
# What stands between the heading and the rows of a table in Markdown.
_RULE = re.compile(r"[\s|:+]*[=-][\s|:+=-]*")
_BARRED = re.compile(r"\|(?P<cells>(?:[^\\]|\\.)*)\|", re.DOTALL)
_BAR = re.compile(r"((?:[^\\|]|\\.)*)\|?", re.DOTALL)
_ESCAPED = re.compile(r"\\([\\|=-])")


def read_cells(line: str) -> list[str] | None:
    """Return the cells of ``| a | b |``, None where ``line`` is no row of a table.

    ``\\|`` is an upright line within a cell. A single cell needs a space at either side.
    """
    line = line.strip()
    match = _BARRED.fullmatch(line) if line[:1] == "|" else None
    if match is None or not match["cells"]:
        return None
    cells = _BAR.findall(match["cells"] + "|")[:-1]
    is_alone = len(cells) == 1 and not (line[1].isspace() and line[-2].isspace())
    return None if is_alone else [_ESCAPED.sub(r"\1", one.strip()) for one in cells]


def write_cells(cells: Iterable[str]) -> str:
    """Return ``cells`` as the line that :func:`read_cells` reads."""
    written = [one.replace("\\", "\\\\").replace("|", "\\|") for one in cells]
    line = f"| {' | '.join(written)} |"
    return re.sub("[=-]", r"\\\g<0>", line, count=1) if _RULE.fullmatch(line) else line


def with_cells(line: str) -> str:
    """Return ``line`` with upright lines where tabs stood between cells.

    A tab behind a sign, a number or a colon, or before one, only makes room: it is left alone.
    """
    content = line.strip()
    if not _may_hold_cells(content):
        return line
    mark = find_list_mark(content)
    cells = [cell.strip() for cell in (mark.text if mark else content).split("\t") if cell.strip()]
    listed = line[: line.rindex(mark.text)] if mark else line[: len(line) - len(line.lstrip())]
    return listed + _BETWEEN.join(cells)


def barred(lines: Sequence[str], *, is_table: bool = False) -> list[str]:
    """Return ``lines`` with those that are a table by their tabs as rows between upright lines.

    These are two lines or more with as many tabs each, cells in most of them; each line with a
    tab where it is known that it ``is_table``.
    """
    if is_table:
        return [write_cells(_tabbed(one)) if "\t" in one else one for one in lines]
    found: list[str] = []
    at = 0
    while at < len(lines):
        end = at + 1
        if tabs := lines[at].count("\t"):
            while end < len(lines) and lines[end].count("\t") == tabs:
                end += 1
        run = lines[at:end]
        found += [write_cells(_tabbed(one)) for one in run] if _is_table(run) else run
        at = end
    return found


def read_rows(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Yield numbered ``lines`` with their cells apart, without the rules that hold no word."""
    for number, line in lines:
        if not ("|" in line and _RULE.fullmatch(line)):
            yield number, with_cells(line)


def said_lines(lines: Iterable[ChatLine]) -> list[ChatLine]:
    """Return ``lines`` that say something, and of each gap between two tables an empty one."""
    said: list[ChatLine] = []
    gap: ChatLine | None = None
    for one in lines:
        if not one.text.strip():
            gap = gap or one
            continue
        if gap and said and None not in (read_cells(said[-1].text), read_cells(one.text)):
            said.append(gap)
        said.append(one)
        gap = None
    return said


def is_row(text: str) -> bool:
    """Tell whether ``text`` is a line of cells."""
    return _BETWEEN in text.strip() or read_cells(text) is not None


def _tabbed(line: str) -> list[str]:
    return [cell.strip() for cell in line.split("\t")]


def _is_table(run: Sequence[str]) -> bool:
    if len(run) < 2 or "\t" not in run[0]:
        return False
    if any(one.strip() and _means_more(one.strip()) for one in run):
        return False
    return sum(with_cells(one) != one for one in run) * 2 > len(run)


def _means_more(content: str) -> bool:
    """Tell whether a line is more than cells: it has a sign, a stamp, a label."""
    cells = [cell.strip() for cell in content.split("\t") if cell.strip()]
    has_label = len(cells) > 1 and not _may_hold_cells("\t".join(cells))
    return has_label or split_marker(content) is not None or split_stamp(content) is not None


def _may_hold_cells(content: str) -> bool:
    if "\t" not in content or split_marker(content) is not None:
        return False
    mark = find_list_mark(content)
    cells = [cell.strip() for cell in (mark.text if mark else content).split("\t") if cell.strip()]
    return len(cells) > 1 and not cells[0].endswith(":") and all(one[0] != ":" for one in cells)

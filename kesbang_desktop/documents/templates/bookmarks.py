"""Bookmarks by which the parts of a paper are known again in a corrected copy."""

import re
from collections import defaultdict

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

# Where text goes, no other markup can stand, so these are found in the XML as they are.
_OPEN, _CLOSE = "<butir>", "</butir>"
_RUN_END = "</w:r>"
_START, _END = qn("w:bookmarkStart"), qn("w:bookmarkEnd")
_ID, _NAME = qn("w:id"), qn("w:name")


def bookmark_mark(name: str) -> str:
    """Return the mark to put in front of a text (as XML) that gets a bookmark of that name."""
    return f"{_OPEN}{name}{_CLOSE}"


def place_bookmarks(xml: str) -> str:
    """Return ``xml`` with a bookmark around the run of every marked text, in place of the mark.

    A template keeps its text in a run of its own look, and Word wants bookmarks outside of runs.
    Text that a template prints twice keeps the first bookmark only: names are unique in Word. Texts
    that share a run with another get none.
    """
    placed: list[str] = []
    seen: set[str] = set()
    written, mark = 0, xml.find(_OPEN)
    since = 0
    while mark >= 0:
        closed = xml.find(_CLOSE, mark)
        name, text = xml[mark + len(_OPEN) : closed], closed + len(_CLOSE)
        following = xml.find(_OPEN, text)
        start = _run_start(xml, since, mark)
        end = xml.find(_RUN_END, text, following if following >= 0 else len(xml))
        if name in seen or start < written or end < 0:
            placed.append(xml[written:mark])
            written = text
        else:
            seen.add(name)
            end += len(_RUN_END)
            placed += (
                xml[written:start],
                f'<w:bookmarkStart w:id="{len(seen)}" w:name="{name}"/>',
                xml[start:mark],
                xml[text:end],
                f'<w:bookmarkEnd w:id="{len(seen)}"/>',
            )
            written = end
        since, mark = text, following
    placed.append(xml[written:])
    return "".join(placed)


def _run_start(xml: str, since: int, mark: int) -> int:
    """Return where the run begins that ``mark`` stands in, -1 where it begins before ``since``."""
    plain = xml.rfind("<w:r>", since, mark)
    return max(plain, xml.rfind("<w:r ", max(plain, since), mark))


def drop_marks(xml: str) -> str:
    """Return ``xml`` without the marks, for headers and footers, which repeat on every page."""
    return re.sub(f"{_OPEN}.*?{_CLOSE}", "", xml)


def number_bookmarks(body: BaseOxmlElement) -> None:
    """Give every bookmark of ``body`` a number of its own, and leave each name only once.

    A template that an office has made may have some, and repeats them where they are in a loop.
    """
    names: set[str] = set()
    # Ours and the office's may have the same number, one within the other.
    open_ones: defaultdict[str, list[str]] = defaultdict(list)
    for mark in list(body.iter(_START, _END)):
        old = mark.get(_ID)
        if mark.tag == _END:
            number = open_ones[old].pop() if open_ones[old] else ""
        else:
            name = mark.get(_NAME, "")
            number = "" if name in names else str(len(names) + 1)
            names.add(name)
            open_ones[old].append(number)
        if number:
            mark.set(_ID, number)
        else:
            mark.getparent().remove(mark)

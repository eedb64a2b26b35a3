"""Bookmarks by which the parts of a paper are known again in a corrected copy."""

import re
from collections import defaultdict
from itertools import chain

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

# Where text goes, no other markup can stand, so these are found in the XML as they are.
OPEN, _CLOSE = "<butir>", "</butir>"
_MARK = re.compile(f"{OPEN}.*?{_CLOSE}")
_START, _END = qn("w:bookmarkStart"), qn("w:bookmarkEnd")
_ID, _NAME = qn("w:id"), qn("w:name")


def bookmark_mark(name: str) -> str:
    """Return the mark to put in front of a text (as XML) that gets a bookmark of that name."""
    return f"{OPEN}{name}{_CLOSE}"


def name_and_text(marked: str) -> tuple[str, str]:
    """Return the name in the mark that ``marked`` begins with, and the text behind it."""
    mark, _, text = marked.partition(_CLOSE)
    return mark.removeprefix(OPEN), text


def bookmark_start(number: int, name: str) -> str:
    """Return what stands in front of a run with a bookmark: Word wants them outside of runs."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>'


def bookmark_end(number: int) -> str:
    """Return what stands behind a run with a bookmark."""
    return f'<w:bookmarkEnd w:id="{number}"/>'


def without_marks(xml: str) -> str:
    """Return ``xml`` without the marks, for headers and footers, which repeat on every page."""
    return _MARK.sub("", xml)


def number_bookmarks(body: BaseOxmlElement) -> None:
    """Give every bookmark of ``body`` a number of its own, and leave each name only once.

    A template that an office has made may have some, and repeats them where they are in a loop. One
    of which only a half is left, because the other stood beside a mark, is taken out.
    """
    names: set[str] = set()
    # Ours and the office's may have the same number, one within the other.
    open_ones: defaultdict[str, list[tuple[str, BaseOxmlElement]]] = defaultdict(list)
    for mark in list(body.iter(_START, _END)):
        old = mark.get(_ID)
        if mark.tag == _END:
            number = open_ones[old].pop()[0] if open_ones[old] else ""
        else:
            name = mark.get(_NAME, "")
            number = "" if name in names else str(len(names) + 1)
            names.add(name)
            open_ones[old].append((number, mark))
        if number:
            mark.set(_ID, number)
        else:
            mark.getparent().remove(mark)
    for number, mark in chain.from_iterable(open_ones.values()):
        if number:
            mark.getparent().remove(mark)

"""Bookmarks by which the parts of a paper are known again in a corrected copy."""

import re
from collections import defaultdict
from itertools import chain

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

# Where text goes, no other markup can stand, so these are found in the XML as they are.
_OPEN, _CLOSE = b"<butir>", b"</butir>"
_RUN_END = b"</w:r>"
_MARKED = b'%b<w:bookmarkStart w:id="%d" w:name="%b"/>%b%b<w:bookmarkEnd w:id="%d"/>'
_START, _END = qn("w:bookmarkStart"), qn("w:bookmarkEnd")
_ID, _NAME = qn("w:id"), qn("w:name")


def bookmark_mark(name: str) -> str:
    """Return the mark to put in front of a text (as XML) that gets a bookmark of that name."""
    return f"<butir>{name}</butir>"


def place_bookmarks(xml: bytes) -> bytes:
    """Return ``xml`` with a bookmark around the run of every marked text, in place of the mark.

    A template keeps its text in a run of its own look, and Word wants bookmarks outside of runs.
    Text that a template prints twice keeps the first bookmark only: names are unique in Word. Texts
    that share a run with another get none.
    """
    before, *pieces = xml.split(_OPEN)
    placed: list[bytes] = []
    seen: set[bytes] = set()
    for piece in pieces:
        name, _, text = piece.partition(_CLOSE)
        start, end = _last_run(before), text.find(_RUN_END)
        if name in seen or start < 0 or end < 0:
            placed.append(before)
            before = text
            continue
        seen.add(name)
        end += len(_RUN_END)
        marked = (before[:start], len(seen), name, before[start:], text[:end], len(seen))
        placed.append(_MARKED % marked)
        before = text[end:]
    placed.append(before)
    return b"".join(placed)


def _last_run(xml: bytes) -> int:
    """Return where the last run in ``xml`` begins, -1 for none."""
    plain = xml.rfind(b"<w:r>")
    return max(plain, xml.rfind(b"<w:r ", max(plain, 0)))


def drop_marks(xml: bytes) -> bytes:
    """Return ``xml`` without the marks, for headers and footers, which repeat on every page."""
    return re.sub(_OPEN + b".*?" + _CLOSE, b"", xml)


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

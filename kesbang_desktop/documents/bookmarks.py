"""Bookmarks that carry the ids of entries, so that a corrected copy can be matched again."""

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

_START, _TEXT, _PARAGRAPH = qn("w:bookmarkStart"), qn("w:t"), qn("w:p")
_ID, _NAME = qn("w:id"), qn("w:name")


def place_bookmarks(body: BaseOxmlElement) -> None:
    """Move every bookmark that starts inside a text around the rest of its paragraph.

    An entry that a template prints twice keeps the first bookmark only: names are unique in Word.
    """
    seen: set[str] = set()
    for start in list(body.iter(_START)):
        text = start.getparent()
        if text.tag != _TEXT:
            continue
        text.text = (text.text or "") + (start.tail or "")
        start.tail = None
        text.remove(start)
        if start.get(_NAME) in seen:
            continue
        seen.add(start.get(_NAME))
        run = text.getparent()
        run.addprevious(start)
        paragraph = next(run.iterancestors(_PARAGRAPH))
        paragraph.append(OxmlElement("w:bookmarkEnd", {_ID: start.get(_ID)}))

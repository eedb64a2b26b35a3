"""Text on its way into a document: data, never markup and never a template."""

from kesbang_desktop.documents.templates.bookmarks import bookmark_mark
from kesbang_desktop.domain.corrections.anchor import Anchor
from kesbang_desktop.domain.text import clean_text, is_clean

# Quotes too: the colour of a cell stands in an attribute.
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))
_LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'


class MarkedText(str):
    """A text with an anchor. What a template makes of it is text without the mark."""

    __slots__ = ("anchor",)

    anchor: str


def as_xml(value: object) -> object:
    """Return a string as what stands inside ``w:t`` for it; anything else as it is.

    The ``finalize`` of the template environment, and all the escaping that there is. A line end
    becomes Word's line break; characters that XML cannot hold are cleaned away; a text with
    an anchor gets the mark for :func:`bookmarks.place_bookmarks`. A picture gives its own XML.
    """
    if isinstance(value, MarkedText):
        return bookmark_mark(value.anchor) + _escaped(value)
    if isinstance(value, str):
        return _escaped(value)
    return value.__html__() if hasattr(value, "__html__") else value


def with_bookmark(text: str, anchor: Anchor) -> MarkedText:
    """Return ``text`` such that it is printed with a bookmark that is ``anchor``."""
    marked = MarkedText(text)
    marked.anchor = anchor.name
    return marked


def _escaped(text: str) -> str:
    if text.isascii() and text.isprintable():
        # Nearly all there is: letters of one line.
        return _with_entities(text)
    escaped = _with_entities(text if is_clean(text) else clean_text(text))
    return escaped.replace("\n", _LINE_BREAK) if "\n" in escaped else escaped


def _with_entities(text: str) -> str:
    # A third of the time that markupsafe takes where there is nothing to escape, as nearly always.
    for letter, entity in _ENTITIES:
        if letter in text:
            text = text.replace(letter, entity)
    return text

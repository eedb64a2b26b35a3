"""Text on its way into a document: data, never markup and never a template."""

from functools import lru_cache

from kesbang_desktop.documents.templates.bookmarks import bookmark_mark
from kesbang_desktop.documents.templates.looks import look_mark
from kesbang_desktop.domain.emphasis import Spans, Words, runs
from kesbang_desktop.domain.no_break import HYPHEN, unbroken
from kesbang_desktop.domain.text import clean_text, is_clean

# Quotes too: the colour of a cell stands in an attribute.
_ENTITIES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"))
# Word's own elements for what it does not read as a letter.
_ELEMENTS = tuple(
    (letter, f'</w:t><w:{name}/><w:t xml:space="preserve">')
    for letter, name in (("\n", "br"), (HYPHEN, "noBreakHyphen"))
)
# How long a text may be to be kept as it was escaped.
_KEPT_LENGTH = 500


class MarkedText(str):
    """A text with an anchor, if that is not empty, which may be bold or italic in parts.

    What a template makes of it is text without the mark.
    """

    __slots__ = ("anchor", "emphasis")

    anchor: str
    emphasis: Spans


def as_xml(value: object) -> object:
    """Return a string as what stands inside ``w:t`` for it; anything else as it is.

    The ``finalize`` of the template environment, and all the escaping that there is. A line end
    becomes Word's line break; dates, gelar and the like get no-break spaces and hyphens; characters
    that XML cannot hold are cleaned away; a text with an anchor gets the mark for
    :func:`bookmarks.place_bookmarks`. A picture gives its own XML.
    """
    if isinstance(value, MarkedText):
        said = _emphasised(value) if value.emphasis else _escaped(value)
        return bookmark_mark(value.anchor) + said if value.anchor else said
    if isinstance(value, str):
        return _escaped(value)
    return value.__html__() if hasattr(value, "__html__") else value


def with_bookmark(said: str | Words, name: str) -> MarkedText:
    """Return ``said`` such that it is printed with a bookmark of that name, if it is not empty."""
    text, emphasis = (said, ()) if isinstance(said, str) else (said.text, said.emphasis)
    marked = MarkedText(text)
    marked.anchor = name
    marked.emphasis = emphasis
    return marked


def with_looks(words: Words) -> str:
    """Return ``words`` such that they are printed bold and italic where they are."""
    return with_bookmark(words, "") if words.emphasis else words.text


def _emphasised(said: MarkedText) -> str:
    """Return ``said`` with a mark for :func:`looks.place_looks` where its look changes."""
    # What is held together may be of two looks; no letter is added or lost.
    text = unbroken(str(said))
    pieces = [
        look_mark(bold, italic) + _in_elements(_with_entities(piece))
        for piece, bold, italic in runs(text, said.emphasis)
    ]
    return "".join(pieces) + look_mark(False, False)


def _escaped(text: str) -> str:
    # The same minutes are printed again and again, of which few lines have changed.
    return _escaped_line(str(text)) if len(text) < _KEPT_LENGTH else _escaped_text(text)


def _escaped_text(text: str) -> str:
    if not (text.isascii() and text.isprintable()) and not is_clean(text):
        text = clean_text(text)
    return _in_elements(_with_entities(unbroken(text)))


def _in_elements(escaped: str) -> str:
    for letter, element in _ELEMENTS:
        if letter in escaped:
            escaped = escaped.replace(letter, element)
    return escaped


_escaped_line = lru_cache(maxsize=8192)(_escaped_text)


def _with_entities(text: str) -> str:
    # A third of the time that markupsafe takes where there is nothing to escape, as nearly always.
    for letter, entity in _ENTITIES:
        if letter in text:
            text = text.replace(letter, entity)
    return text

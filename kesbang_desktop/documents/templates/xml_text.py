"""Text on its way into a document: data, never markup and never a template."""

from uuid import UUID

from markupsafe import Markup, escape

from kesbang_desktop.documents.templates.bookmarks import bookmark_mark
from kesbang_desktop.domain.text import clean_text, is_clean

_LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'


class MarkedText(str):
    """The text of an entry. What a template makes of it is text without the mark."""

    __slots__ = ("entry_id",)

    entry_id: UUID


def as_xml(value: object) -> object:
    """Return a string as what stands inside ``w:t`` for it; anything else as it is.

    The ``finalize`` of the template environment. A line end becomes Word's line break; characters
    that XML cannot hold are cleaned away; the text of an entry gets the mark for
    :func:`bookmarks.place_bookmarks`.
    """
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    if isinstance(value, MarkedText):
        return Markup(bookmark_mark(value.entry_id) + _escaped(value))
    return Markup(_escaped(value))


def with_bookmark(text: str, entry_id: UUID) -> MarkedText:
    """Return ``text`` such that it is printed with a bookmark that carries ``entry_id``."""
    marked = MarkedText(text)
    marked.entry_id = entry_id
    return marked


def _escaped(text: str) -> str:
    escaped = str(escape(text if is_clean(text) else clean_text(text)))
    return escaped.replace("\n", _LINE_BREAK) if "\n" in escaped else escaped

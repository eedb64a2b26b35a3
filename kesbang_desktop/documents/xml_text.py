"""Text on its way into a document: data, never markup and never a template."""

from uuid import UUID

from markupsafe import Markup, escape

from kesbang_desktop.domain.text import clean_text, is_clean

# docxtpl turns these into Jinja's own marks after rendering, text of the user included.
_REWRITTEN = ("{_{", "}_}", "{_%", "%_}")


def as_xml(value: object) -> object:
    """Return a string as escaped XML text that nothing later rewrites; anything else as it is.

    The ``finalize`` of the template environment. Characters that XML cannot hold are cleaned away.
    """
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    return _escaped(value)


def with_bookmark(text: str, entry_id: UUID, number: int) -> Markup:
    """Return ``text`` as XML with the start of the bookmark of its entry in front.

    ``number`` must be unique in the document. :func:`bookmarks.place_bookmarks` moves the start
    from inside the text to where Word expects it. Word allows 40 characters in the name.
    """
    start = f'<w:bookmarkStart w:id="{number}" w:name="butir_{entry_id.hex}"/>'
    return Markup(start) + _escaped(text)


def _escaped(text: str) -> Markup:
    escaped = escape(text if is_clean(text) else clean_text(text))
    if "_" in escaped and any(mark in escaped for mark in _REWRITTEN):
        return Markup(escaped.replace("_", "&#95;"))
    return escaped

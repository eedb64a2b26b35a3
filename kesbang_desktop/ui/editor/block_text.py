"""The text of a block in the places that a cursor counts: see :mod:`domain.editing.places`."""

from PySide6.QtGui import QTextBlock

from kesbang_desktop.domain.editing.places import in_places


def places_of(block: QTextBlock) -> str:
    """Return the text of ``block``, as many characters long as a cursor finds places in it."""
    text = block.text()
    return text if len(text) == block.length() - 1 else in_places(text)

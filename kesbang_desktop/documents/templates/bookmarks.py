"""Bookmarks that carry the ids of entries, so that a corrected copy can be matched again."""

import re
from uuid import UUID

# Where text goes, no other markup can stand, so these are found in the XML as they are.
_OPEN, _CLOSE = "<butir>", "</butir>"
_RUN_STARTS = ("<w:r>", "<w:r ")
_RUN_END = "</w:r>"


def bookmark_name(entry_id: UUID) -> str:
    """Return the name of the bookmark of an entry: 38 characters, where Word allows 40."""
    return f"butir_{entry_id.hex}"


def bookmark_mark(entry_id: UUID) -> str:
    """Return the mark to put in front of the text of an entry (as XML)."""
    return f"{_OPEN}{bookmark_name(entry_id)}{_CLOSE}"


def place_bookmarks(xml: str) -> str:
    """Return ``xml`` with a bookmark around the run of every marked text, in place of the mark.

    A template keeps its text in a run of its own look, and Word wants bookmarks outside of runs.
    Text that a template prints twice keeps the first bookmark only: names are unique in Word. Texts
    that share a run with another get none.
    """
    before, *rest = xml.split(_OPEN)
    placed = [before]
    seen: set[str] = set()
    for piece in rest:
        name, _, after = piece.partition(_CLOSE)
        previous = placed[-1]
        start = max(previous.rfind(tag) for tag in _RUN_STARTS)
        end = after.find(_RUN_END)
        if name not in seen and start >= 0 and end >= 0:
            seen.add(name)
            opening = f'<w:bookmarkStart w:id="{len(seen)}" w:name="{name}"/>'
            closing = f'<w:bookmarkEnd w:id="{len(seen)}"/>'
            end += len(_RUN_END)
            placed[-1] = previous[:start] + opening + previous[start:]
            after = after[:end] + closing + after[end:]
        placed.append(after)
    return "".join(placed)


def drop_marks(xml: str) -> str:
    """Return ``xml`` without the marks, for headers and footers, which repeat on every page."""
    return re.sub(f"{_OPEN}.*?{_CLOSE}", "", xml)

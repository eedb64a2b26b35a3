"""What stands in the hidden column of a matrix: which action a row is of, and with which words.

A sheet can be sorted so that the words of a row part from its id; the print of the words tells.
"""

import re
from hashlib import blake2b
from uuid import UUID

from kesbang_desktop.domain.names import fold

_MARK = re.compile(
    r"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:/([0-9a-f]{8}))?", re.I
)


def row_mark(entry_id: UUID, text: str) -> str:
    """Return the mark of a row: the id, and the print of ``text``."""
    return f"{entry_id}/{text_print(text)}"


def read_mark(mark: str) -> tuple[UUID | None, str]:
    """Return the id in ``mark`` and the print, empty for none; None and empty where it is none."""
    found = _MARK.fullmatch(mark.strip())
    return (UUID(found[1]), (found[2] or "").lower()) if found else (None, "")


def text_print(text: str) -> str:
    """Return eight digits that are of ``text`` alone, without regard to case and spaces."""
    return blake2b(fold(text).encode(), digest_size=4).hexdigest()

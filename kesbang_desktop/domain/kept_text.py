"""What would be read as more than the words of a line, and is kept text by a backslash."""

import re

from kesbang_desktop.domain.chat_stamp import split_stamp
from kesbang_desktop.domain.list_marks import find_list_mark
from kesbang_desktop.domain.markers import split_marker
from kesbang_desktop.domain.shorthand import (
    has_label,
    heads_section,
    split_nobody,
)
from kesbang_desktop.domain.table_rows import is_row
from kesbang_desktop.domain.text import INVISIBLE

UNSEEN = re.compile(INVISIBLE)


def is_marked(text: str) -> bool:
    return (
        UNSEEN.match(text) is not None
        or split_marker(text) is not None
        or find_list_mark(text) is not None
        or split_nobody(text) is not None
        or split_stamp(text) is not None
        or heads_section(text)
        or is_row(text)
    )


def may_be_more(text: str) -> bool:
    """Tell whether a backslash before ``text`` is there to keep it text, whoever is known today.

    Backslashes before it are looked through: each keeps the next one.
    """
    bare = text.lstrip("\\")
    return is_marked(bare) or has_label(bare) or (bare != text and has_label(text))


def may_be_spoken(text: str) -> bool:
    return has_label(text) or (text.startswith("\\") and may_be_more(text[1:]))

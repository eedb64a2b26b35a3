"""Shortening a line without cutting the gelar off a name."""

from kesbang_desktop.domain.text import clean_line, shorten_line
from kesbang_desktop.domain.titles import BEFORE, DEGREES

_FRONT = frozenset(words[0] for words in BEFORE if len(words) == 1)


def shorten_between_names(text: str, limit: int) -> str:
    """Return ``text`` on one line, cut at a word to about ``limit`` characters with ``…``.

    The degrees behind a name stay with it, though the line gets longer by them, and no title is
    left at the end without its name.
    """
    line = clean_line(text)
    if len(line) <= limit:
        return line
    words = line.split(" ")
    count = len(line[: limit + 1].rpartition(" ")[0].split())
    if not count:
        return shorten_line(line, limit)
    while count < len(words) and _is_degree(words[count]):
        count += 1
    while count > 1 and _is_front(words[count - 1]):
        count -= 1
    kept = " ".join(words[:count])
    return kept if count == len(words) else f"{kept.rstrip(' ,;:')}…"


def _is_degree(word: str) -> bool:
    return word.strip(",;:()").replace(".", "") in DEGREES


def _is_front(word: str) -> bool:
    return word.endswith(".") and word.replace(".", "").casefold() in _FRONT

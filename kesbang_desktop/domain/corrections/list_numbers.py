"""Numbers of a list that stand in the text: typed by hand, or written out by a program."""

import re

# What a list is numbered with.
_NUMBER = re.compile(r"(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,5})[.)]\s+|[•▪o–-]\s+")
# What is nothing else: “A. Yani” is a name.
_PLAIN_NUMBER = re.compile(r"\d{1,3}[.)]\s+(?=\S)")


def without_any_number(text: str) -> str:
    """Return ``text`` without whatever a list may have been numbered with."""
    match = _NUMBER.match(text)
    return text[match.end() :] if match else text


def without_number(text: str, before: str = "") -> str:
    """Return ``text`` without the number that was put in front of ``before``.

    A letter is one only where nothing else was changed, a number wherever there was none.
    """
    if without_any_number(text) == before:
        return before
    match = None if _PLAIN_NUMBER.match(before) else _PLAIN_NUMBER.match(text)
    return text[match.end() :] if match else text

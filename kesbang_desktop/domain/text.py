"""What text a record may hold."""

import re
import unicodedata
from collections.abc import Sequence

# Word and the XML inside a DOCX refuse these; a lone surrogate cannot even be written as UTF-8.
_FORBIDDEN = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffc\ufffe\uffff]")
# What takes up room within a line, of any width (no-break, thin, ideographic ...), and what takes
# up none: zero-width spaces and joiners, marks of direction, byte order marks. For patterns.
SPACE = "[\t \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]"
INVISIBLE = "[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
_PRINTED = bytes(range(0x20, 0x7F))
_LINE_ENDS = re.compile(r"\r\n?|[\u2028\u2029\x0b\x0c\x85]")
# Whatever clean_text finds other words for.
_UNCLEAN = re.compile(f"{_LINE_ENDS.pattern}|{_FORBIDDEN.pattern}")


def clean_text(text: str) -> str:
    """Return ``text`` with ``\\n`` line ends, tabs as a space, no control characters or surrogates.

    White space at both ends goes; everything a person can see stays as typed. Text is in NFC, so
    that the same word is the same string whichever keyboard typed it.
    """
    if is_plain_line(text):
        # Nearly all there is.
        return text.strip()
    text = _LINE_ENDS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", _FORBIDDEN.sub("", text)).strip()


def clean_texts(texts: Sequence[str]) -> list[str]:
    """Return :func:`clean_text` of each of ``texts``; what is clean as one is so in each part."""
    whole = "".join(texts)
    if is_plain_line(whole) or (
        not _UNCLEAN.search(whole) and unicodedata.is_normalized("NFC", whole)
    ):
        return [one.strip() for one in texts]
    return [clean_text(one) for one in texts]


def is_plain_line(text: str) -> bool:
    """Tell whether ``text`` is ASCII that is printed, on one line."""
    # str.isprintable() looks every letter up in a table, which takes four times as long.
    return text.isascii() and not text.encode().translate(None, _PRINTED)


def clean_line(text: str) -> str:
    """Return :func:`clean_text` on one line, runs of white space made one space."""
    return " ".join(clean_text(text).split())


def is_clean(text: str) -> bool:
    """Tell whether ``text`` can be stored and printed as it is."""
    return _FORBIDDEN.search(text) is None and "\r" not in text


def shorten_line(text: str, limit: int) -> str:
    """Return :func:`clean_line` of ``text``, cut at a word to ``limit`` characters with ``…``.

    A single word longer than that is cut inside.
    """
    line = clean_line(text)
    if len(line) <= limit:
        return line
    kept = line[:limit]
    words, gap, _ = kept.rpartition(" ")
    return f"{(words if gap else kept[:-1]).rstrip(' ,;:')}…"

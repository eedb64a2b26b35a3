"""The signs that begin a line and say what it is: ``#``, ``!``, ``>``, ``?``; ``@``, ``/`` in it.

A sign and a space of any width turn a line, whatever invisible characters a chat program or a
browser put before it. Without the space it does so where only one thing can be meant: ``>siapkan
posko`` is a follow-up, ``>5 orang``, ``#1``, ``#PilkadaDamai`` and ``!Penting`` are text, and the
kind is offered.
"""

import re

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.text import INVISIBLE, SPACE

MARKERS = {
    "#": EntryKind.AGENDA,
    "!": EntryKind.DECISION,
    ">": EntryKind.ACTION,
    "?": EntryKind.ISSUE,
}
# What begins an owner and a due date within the text of an action.
OWNER, DUE = "@", "/"
MARKER_OF = {kind: marker for marker, kind in MARKERS.items()}
# Input methods of East Asia write signs as wide as their letters.
_KINDS = MARKERS | dict(zip("＃！＞？", MARKERS.values(), strict=True))
_SIGN = re.compile(rf"{INVISIBLE}*([{''.join(_KINDS)}])")
_GAP = re.compile(rf"{INVISIBLE}*{SPACE}+|{INVISIBLE}+")
_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_AMOUNT = re.compile(r"rp\.?\s*\d", re.IGNORECASE)
_HASHTAG = re.compile(r"\w*(?:[a-z][A-Z]|\d|_)\w*")
_EXCLAMATIONS = frozenset(
    ("penting", "catatan", "ingat", "perhatian", "awas", "urgent", "note", "nb", "segera")
)


def find_marker(line: str) -> tuple[EntryKind, int] | None:
    """Return the kind that ``line`` begins with, and how many characters say so, or None."""
    sign = _SIGN.match(line)
    if sign is None:
        return None
    kind = _KINDS[sign[1]]
    if gap := _GAP.match(line, sign.end()):
        return kind, gap.end()
    return (kind, sign.end()) if _is_meant(kind, line[sign.end() :]) else None


def split_marker(line: str) -> tuple[EntryKind, str] | None:
    """Return the kind that the marker at the start of ``line`` sets and the rest, or None."""
    found = find_marker(line)
    return (found[0], line[found[1] :].strip()) if found else None


def offered_kind(line: str) -> tuple[EntryKind, int] | None:
    """Return the kind that the sign of a line that stayed text may have meant, and its length.

    None where ``line`` begins with no sign, with one that says what it is, or with signs alone.
    """
    sign = _SIGN.match(line)
    if sign is None or find_marker(line) is not None:
        return None
    return (_KINDS[sign[1]], sign.end()) if re.match(r"\w", line[sign.end() :]) else None


def _is_meant(kind: EntryKind, rest: str) -> bool:
    """Tell whether a sign right before ``rest`` can mean nothing but ``kind``."""
    if kind is EntryKind.ACTION and rest.startswith("@"):
        return True
    word = _WORD.match(rest)
    if word is None:
        return False
    match kind:
        case EntryKind.ACTION:
            return not _AMOUNT.match(rest)
        case EntryKind.DECISION:
            return word[0].casefold() not in _EXCLAMATIONS
        case EntryKind.AGENDA:
            return not _HASHTAG.match(rest) and " #" not in rest
        case _:
            return True

"""Which words of a text are worth looking up in a dictionary."""

import re
from collections.abc import Iterator

from kesbang_desktop.domain.abbreviations import TypedWord

_RUN = re.compile(r"[^\s\ufffc]+")
_PIECE = re.compile(r"[^,;:()\[\]{}\"“”«»…!?/–—*_<>|=+&%]+")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_EDGE = ".-'’‘"
# Joined by a hyphen these stand beside any word: se-Kaltim, non-ASN, KPU-nya.
_ATTACHED = frozenset(
    ("anti", "ber", "di", "eks", "ke", "non", "pasca", "pra", "pro", "se", "sub", "ter")
) | frozenset(("an", "kah", "ku", "lah", "mu", "nya", "pun"))


def words_in(text: str) -> Iterator[TypedWord]:
    """Yield the words of ``text`` that a dictionary can judge, from left to right.

    Left out are what has a digit, is an address (``a@b.id``, ``www.x.id``, ``http://x``), a path,
    an owner or a due phrase (``@nama``, ``/besok``), a degree (``S.Sos.``) and single letters.
    """
    for run in _RUN.finditer(text):
        shown = run[0]
        if "@" in shown or "\\" in shown or "://" in shown or shown.startswith("/"):
            continue
        for piece in _PIECE.finditer(shown):
            bare = piece[0].strip(_EDGE)
            word = _WORD.fullmatch(bare)
            if word and len(bare) > 1:
                yield TypedWord(run.start() + piece.start() + piece[0].index(bare), bare)


def parts_of(word: str) -> tuple[str, ...]:
    """Return what has to be right for ``word`` to be right: the parts between its hyphens.

    Acronyms, single letters, words with capitals inside (``PjBup``) and what only hangs on other
    words (``se-``, ``-nya``) need no look-up.
    """
    parts = word.split("-")
    return tuple(
        part
        for part in parts
        if len(part) > 1
        and part[1:] == part[1:].lower()
        and (len(parts) == 1 or part.lower() not in _ATTACHED)
    )

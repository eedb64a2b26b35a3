"""Which words of a text are worth looking up in a dictionary."""

import re
from collections.abc import Iterator

from kesbang_desktop.domain.abbreviations import TypedWord

_OBJECT = "\ufffc"
_RUN = re.compile(r"[^\s\ufffc]+")
_PIECE = re.compile(r"[^,;:()\[\]{}\"“”«»…!?/–—*_<>|=+&%]+")
_JOINERS = re.compile(r"[-'’]")
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
        yield from _words_of_run(run[0], run.start())


def words_near(text: str, offset: int) -> Iterator[TypedWord]:
    """Yield those of :func:`words_in` that no white space parts from ``offset``."""
    start = offset
    while start > 0 and text[start - 1] not in _OBJECT and not text[start - 1].isspace():
        start -= 1
    run = _RUN.match(text, start)
    if run:
        yield from _words_of_run(run[0], start)


def _words_of_run(run: str, start: int) -> Iterator[TypedWord]:
    if "@" in run or "\\" in run or "://" in run or run.startswith("/"):
        return
    for piece in _PIECE.finditer(run):
        bare = piece[0].strip(_EDGE)
        if len(bare) > 1 and all(map(str.isalpha, _JOINERS.split(bare))):
            yield TypedWord(start + piece.start() + piece[0].index(bare), bare)


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

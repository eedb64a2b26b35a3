"""Bold and italic in notes: ``*tebal*``, ``_miring_``, ``*_keduanya_*``, as in chat programs.

A mark opens at the start of a word and closes at the end of one, on the same line, with no space
inside of it: ``2*3*4``, ``berkas_rapat_baru`` and a lone ``*`` are text. Where that does not do, as
in the middle of a word, marks stand in braces: ``{*Kes*}bangpol`` (as in Djot, djot.net). A
backslash before a mark keeps it text; two there are a backslash.
"""

import re

from kesbang_desktop.domain.emphasis import Emphasis, Spans, moved, settled

_SLASH = "\\"
_MARKS = "*_"
_ENDS = {"*_": "_*", "_*": "*_", "*": "*", "_": "_"}
_MARK_OF = {(True, True): "*_", (True, False): "*", (False, True): "_"}
_BEFORE = r"""(?<![^\s(\["'“‘])"""
_AFTER = r"""(?![^\s.,;:!?)\]"'”’…])"""


def _bare(mark: str, end: str) -> str:
    inside = r"""(?=[^\W_]|["'“‘(])[^*_{}\\\n]*?(?<!\s)"""
    return rf"{re.escape(mark)}{inside}{re.escape(end)}{_AFTER}"


def _braced(mark: str, end: str) -> str:
    return rf"\{{{re.escape(mark)}(?![\s*_])[^{{}}\\\n]+?(?<![\s*_]){re.escape(end)}\}}"


_TOKEN = re.compile("|".join(form(*pair) for form in (_braced, _bare) for pair in _ENDS.items()))
_BARE = re.compile("|".join(_bare(*pair) for pair in _ENDS.items()))
# Where a mark may open, with the backslashes before it.
_PLACE = re.compile(rf"{_BEFORE}(\\*)(?=[*_])|(\\*)(?=\{{[*_])")
_AT_WORD = re.compile(rf"{_BEFORE}\Z")
_NO_WORD = re.compile(rf"{_AFTER}.", re.DOTALL)
_WRITABLE = re.compile(r"[^{}\\\n\t]+")
_TRIMMED = re.compile(r"[^\s*_](?:.*[^\s*_])?", re.DOTALL)


def read_marks(marked: str) -> tuple[str, Spans]:
    """Return ``marked`` without its marks, and what of it they make bold or italic."""
    if not any(mark in marked for mark in _MARKS):
        return marked, ()
    pieces: list[str] = []
    spans: list[Emphasis] = []
    length = at = 0

    def put(piece: str) -> None:
        nonlocal length
        pieces.append(piece)
        length += len(piece)

    while (place := _PLACE.search(marked, at)) is not None:
        put(marked[at : place.start()])
        held, at = place.end() - place.start(), place.end()
        put(_SLASH * (held // 2))
        token = None if held % 2 else _TOKEN.match(marked, at)
        if token is None:
            put(marked[at])
            at += 1
            continue
        content, one = _taken_apart(token[0])
        spans.append(moved(one, length))
        put(content)
        at = token.end()
    put(marked[at:])
    return "".join(pieces), settled(spans, length)


def write_marks(text: str, spans: Spans) -> str:
    """Return ``text`` with marks, which :func:`read_marks` reads as it and its ``spans``.

    As far as marks can say: see :func:`said_by_marks`.
    """
    if not spans and not any(mark in text for mark in _MARKS):
        return text
    written, at = "", 0
    said = said_by_marks(text, spans)
    for number, one in enumerate(said):
        written += _kept(written, text, at, one.start, True)
        slashes = len(written) - len(written.rstrip(_SLASH))
        mark, content = _MARK_OF[one.look], text[one.start : one.end]
        bare = f"{mark}{content}{_ENDS[mark]}"
        follows = number + 1 < len(said) and said[number + 1].start == one.end
        is_bare = not slashes and not follows and _fits(written, bare, text[one.end : one.end + 1])
        written += bare if is_bare else f"{slashes * _SLASH}{{{bare}}}"
        at = one.end
    return written + _kept(written, text, at, len(text), False)


def said_by_marks(text: str, spans: Spans) -> Spans:
    """Return what marks can say of ``spans``: no blanks or marks at the ends, one line each.

    Nor braces and backslashes, which are never bold, nor tabs between cells.
    """
    found = []
    for one in spans:
        for part in _WRITABLE.finditer(text, one.start, one.end):
            if words := _TRIMMED.search(part[0]):
                start = part.start() + words.start()
                found.append(Emphasis(start, start + len(words[0]), *one.look))
    return settled(found, len(text))


def _taken_apart(token: str) -> tuple[str, Emphasis]:
    """Return what a mark encloses, and how it looks."""
    bare = token[1:-1] if token.startswith("{") else token
    mark = next(one for one in _ENDS if bare.startswith(one) and bare.endswith(_ENDS[one]))
    content = bare[len(mark) : -len(mark)]
    return content, Emphasis(0, len(content), "*" in mark, "_" in mark)


def _fits(before: str, bare: str, after: str) -> bool:
    """Tell whether ``bare`` marks are read as such between ``before`` and ``after``."""
    is_open = not before or _AT_WORD.search(before[-1]) is not None
    is_closed = not after or _NO_WORD.match(after) is not None
    return is_open and is_closed and _BARE.fullmatch(bare) is not None


def _kept(before: str, text: str, start: int, end: int, goes_on: bool) -> str:
    """Return the words of ``text`` from ``start`` up to ``end`` such that they are read as text.

    ``before`` is what is written before them; ``goes_on`` where a mark follows.
    """
    piece = text[start:end]
    whole = before[-1:] + piece
    offset = len(whole) - len(piece)
    written, at = "", offset
    while (place := _PLACE.search(whole, at)) is not None:
        held = place.end() - place.start()
        rest = whole[place.end() :]
        # A mark that follows may close what would open here.
        may_close = goes_on and "\n" not in rest and rest[1:2].strip()
        is_read = held or may_close or _TOKEN.match(whole, place.end())
        slashes = held * 2 + 1 if is_read else 0
        written += f"{whole[at : place.start()]}{slashes * _SLASH}{rest[0]}"
        at = place.end() + 1
    return written + whole[at:]

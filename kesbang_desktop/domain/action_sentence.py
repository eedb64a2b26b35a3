"""The sentence of an action, taken apart: what is to be done, by whom and until when."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.action_signs import find_signs, unescape_signs, with_phrase
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.party import Party

_AND = re.compile(r"dan|serta|[&/]", re.I)
# What a name follows in a sentence.
_LEADING = frozenset(("dan", "serta", "dengan", "ke", "kepada", "oleh", "untuk", "dari", "pada"))
# What may as well be the end of it: arsip bersama.
_MAY_LEAD = frozenset(("lalu", "bersama"))
# What a day follows in one.
_UNTIL = frozenset(
    ("lambat", "sampai", "dengan", "hingga", "sebelum", "sesudah", "setelah", "sejak", "mulai")
) | {"pada", "tanggal", "tgl"}
_CLOSING = ",.;:!?)"
_DASH = re.compile(r"[-–—](?=\s)")
# What joins a sentence to a name behind it, and what is the beginning of a list all the same.
_JOIN = re.compile(r"\s*[,;:]$|\s+[-–—]$")
_LIST_AHEAD = re.compile(r"(?:\b(?:berikut(?: ini)?|sbb|antara lain|yaitu|yakni)\.?\s*:)$", re.I)
_JOINER = re.compile(r"[,;:/]?\s*(?:(?:dan|serta|&)\s*)?", re.I)


@dataclass(frozen=True, slots=True)
class ActionText:
    """An action line taken apart. ``problems`` are sentences on what stayed text."""

    text: str
    owners: tuple[Party, ...] = ()
    due: Due | None = None
    problems: tuple[str, ...] = ()


def split_action(
    text: str, known: KnownParties, meeting_date: date | None, holidays: Collection[date] = ()
) -> ActionText:
    """Take owners (``@name``) and the due date (``/phrase``) out of an action's text.

    Whatever cannot be understood stays in the text and is named in ``problems``.
    """
    pieces, at = [], 0
    named: list[Party | Due | None] = []
    due: Due | None = None
    problems: list[str] = []
    for sign in find_signs(text, known, meeting_date, holidays):
        if sign.problem:
            problems.append(sign.problem)
            continue
        if sign.due is not None:
            due = with_phrase(due, sign.due)
        named.append(sign.party or sign.due)
        pieces.append(text[at : sign.start])
        at = sign.end
    pieces.append(text[at:])
    owners = {one.id: one for one in named if isinstance(one, Party)}
    if have_own_tasks(pieces, named):
        names = " dan ".join(f"“{owner.name}”" for owner in owners.values())
        problems.append(f"{names} disebut di bagian kalimat yang berbeda")
    said = _as_written(pieces) or unescape_signs(action_text(pieces, named))
    return ActionText(said, tuple(owners.values()), due, tuple(problems))


def _as_written(pieces: Sequence[str]) -> str:
    """Return what stands before a backslash and signs alone, which keeps its end; '' for none."""
    text, mark, rest = pieces[0].rstrip().rpartition(" \\")
    is_kept = bool(mark) and not rest and len(pieces) > 1 and not any(map(str.strip, pieces[1:]))
    return unescape_signs(text) if is_kept else ""


def action_text(pieces: Sequence[str], named: Sequence[Party | Due | None]) -> str:
    """Return the sentence of an action: ``named`` stand between ``pieces``, None for no words.

    Owners and dates go beside it. Where each owner has a task of his own in it, ``@A siapkan X, @B
    siapkan Y``, their names stay, so that it is told who does what; so does what a word leads to:
    ``lapor ke @A``, ``paling lambat /besok``.
    """
    own_tasks = have_own_tasks(pieces, named)
    parts, goes_on = [pieces[0]], False
    for at, one in enumerate(named):
        before, piece = parts[-1].rstrip(), pieces[at + 1].strip()
        if at == 0 or _JOINER.fullmatch(pieces[at].strip()) is None:
            goes_on = _leads_to(before, _LEADING)
        is_owner = isinstance(one, Party)
        stays = own_tasks or goes_on if is_owner else _leads_to(before, _UNTIL)
        if one is None or not stays:
            parts.append(piece)
            continue
        said = _in_sentence(one.name, before) if isinstance(one, Party) else one.phrase
        gap = "" if not piece or piece[0] in _CLOSING else " "
        parts[-1] = f"{before} {said}{gap}{piece}"
    return text_around(parts)


def _leads_to(before: str, words: frozenset[str]) -> bool:
    """Tell whether ``before`` ends in one of ``words``, which say nothing without what follows."""
    word = before.rpartition(" ")[2]
    return word == "&" or (fold(word) in words and word[-1].isalnum())


def have_own_tasks(pieces: Sequence[str], named: Sequence[Party | Due | None]) -> bool:
    """Tell whether words stand between two owners, and more of them before or behind."""
    places = [at for at, one in enumerate(named) if isinstance(one, Party)]
    if len({one.id for one in named if isinstance(one, Party)}) < 2:
        return False
    says = [_JOINER.fullmatch(piece.strip()) is None for piece in pieces]
    return any(says[places[0] + 1 : places[-1] + 1]) and sum(says) > 1


def _in_sentence(name: str, before: str) -> str:
    """Return ``name`` as it goes on a sentence: in brackets behind a task, ``susun DIM (Budi)``."""
    words = before.split()
    goes_on = not words or words[-1][-1] in ",;:." or fold(words[-1]) in _LEADING | _MAY_LEAD
    return name if goes_on else f"({name})"


def text_around(pieces: Sequence[str]) -> str:
    """Return the sentence that ``pieces`` make once the names and dates between them are gone.

    One space stands where they stood, none before a comma, and one sign where two would meet; what
    only joined one to the next (``, dan``) or to the sentence goes with them, and so do brackets
    around nothing else.
    """
    text = pieces[0].strip()
    for number, piece in enumerate(pieces[1:], 2):
        piece = piece.strip()
        if _JOINER.fullmatch(piece) and (number < len(pieces) or not _AND.search(piece)):
            continue
        while text.endswith("(") and piece.startswith(")"):
            text, piece = text[:-1].rstrip(), piece[1:].strip()
        text = _met(text, piece) if text else piece.lstrip(",;:.-–— ")
    ends_in_sign = len(pieces) > 1 and _JOINER.fullmatch(pieces[-1].strip()) is not None
    return _without_join(text) if ends_in_sign else text


def _met(text: str, piece: str) -> str:
    """Return ``text`` and ``piece`` as one where nothing stands between them any more."""
    if not piece:
        return _without_join(text)
    if text.endswith("("):
        return text + piece
    if piece[0] in ".!?)":
        text = _without_join(text)
        return text if piece[0] == text[-1:] == "." and len(piece) == 1 else text + piece
    if piece[0] not in ",;:":
        return f"{text} {piece}" if _DASH.match(piece) is None else f"{_without_join(text)} {piece}"
    bare = _JOIN.sub("", text)
    if bare == text and text[-1:] not in ".!?":
        return text + piece
    # A full stop, or the stronger of two signs, stands for both.
    join = text[len(bare) :].strip()
    kept = piece[0] if bare != text and (join[:1] in "-–—" or piece[0] in ";:") else join
    if join == ";" and bare != text:
        kept = join
    return f"{bare}{kept} {piece[1:].lstrip()}".rstrip()


def _without_join(text: str) -> str:
    """Return ``text`` without the comma or dash at its end; ``berikut:`` keeps its colon."""
    return text if _LIST_AHEAD.search(text) else _JOIN.sub("", text)

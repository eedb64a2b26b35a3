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
_LEADING = frozenset(
    ("dan", "serta", "lalu", "dengan", "bersama", "ke", "kepada", "oleh", "untuk", "dari", "pada")
)
_CLOSING = ",.;:!?)"
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
    named: list[Party | None] = []
    due: Due | None = None
    problems: list[str] = []
    for sign in find_signs(text, known, meeting_date, holidays):
        if sign.problem:
            problems.append(sign.problem)
            continue
        if sign.due is not None:
            due = with_phrase(due, sign.due)
        named.append(sign.party)
        pieces.append(text[at : sign.start])
        at = sign.end
    pieces.append(text[at:])
    owners = {party.id: party for party in named if party is not None}
    if have_own_tasks(pieces, named):
        names = " dan ".join(f"“{owner.name}”" for owner in owners.values())
        problems.append(f"{names} disebut di bagian kalimat yang berbeda")
    return ActionText(
        unescape_signs(action_text(pieces, named)), tuple(owners.values()), due, tuple(problems)
    )


def action_text(pieces: Sequence[str], named: Sequence[Party | None]) -> str:
    """Return the sentence of an action: ``named`` stand between ``pieces``, None for a date.

    Owners go beside it. Where each has a task of his own in it, ``@A siapkan X, @B siapkan Y``,
    their names stay, so that it is told who does what.
    """
    if not have_own_tasks(pieces, named):
        return text_around(pieces)
    parts = [pieces[0]]
    for party, piece in zip(named, pieces[1:], strict=True):
        if party is None:
            parts.append(piece)
        else:
            before, piece = parts[-1].rstrip(), piece.strip()
            gap = "" if not piece or piece[0] in _CLOSING else " "
            parts[-1] = f"{before} {_in_sentence(party.name, before)}{gap}{piece}"
    return text_around(parts)


def have_own_tasks(pieces: Sequence[str], named: Sequence[Party | None]) -> bool:
    """Tell whether words stand between two owners, and more of them before or behind."""
    places = [at for at, party in enumerate(named) if party is not None]
    if len({party.id for party in named if party is not None}) < 2:
        return False
    says = [_JOINER.fullmatch(piece.strip()) is None for piece in pieces]
    return any(says[places[0] + 1 : places[-1] + 1]) and sum(says) > 1


def _in_sentence(name: str, before: str) -> str:
    """Return ``name`` as it goes on a sentence: in brackets behind a task, ``susun DIM (Budi)``."""
    words = before.split()
    goes_on = not words or words[-1][-1] in ",;:." or fold(words[-1]) in _LEADING
    return name if goes_on else f"({name})"


def text_around(pieces: Sequence[str]) -> str:
    """Return the sentence that ``pieces`` make once the names and dates between them are gone.

    One space stands where they stood, none before a comma; what only joined one to the next
    (``, dan``) goes with them, and so do brackets around nothing else.
    """
    text = pieces[0].strip()
    for number, piece in enumerate(pieces[1:], 2):
        piece = piece.strip()
        if _JOINER.fullmatch(piece) and (number < len(pieces) or not _AND.search(piece)):
            continue
        if text.endswith("(") and piece.startswith(")"):
            text, piece = text[:-1].rstrip(), piece[1:].strip()
        if not text:
            text = piece.lstrip(",;:.-–— ")
        elif piece:
            is_close = piece[0] in _CLOSING or text.endswith("(")
            text += piece if is_close else f" {piece}"
    return text

"""What a line of the notation says behind its sign: speaker, owners, due date."""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.known_parties import KnownParties, NameMatch, WordTest, no_words
from kesbang_desktop.domain.name_labels import names_people
from kesbang_desktop.domain.names import fold, is_degree
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.spoken_due import read_due, waits_for_date
from kesbang_desktop.domain.text import SPACE

LONGEST_LABEL = 120
_SPEAKER = re.compile(rf"([^:\n]{{1,{LONGEST_LABEL}}}):(?:{SPACE}+|$)")
_NOBODY = re.compile(rf":(?:{SPACE}+|$)")
_MENTION = re.compile(r"(?<!\S)(@|/)(?=\S)")
_ESCAPED_MENTION = re.compile(r"(?<!\S)\\([@/\\])")
_AND = re.compile(r"dan|serta|&", re.I)
_JOINER = re.compile(r"[,;]?\s*(?:(?:dan|serta|&)\s*)?", re.I)
_NAME_WORDS = 12


@dataclass(frozen=True, slots=True)
class ActionText:
    """An action line taken apart. ``problems`` are sentences on what stayed text."""

    text: str
    owners: tuple[Party, ...] = ()
    due: Due | None = None
    problems: tuple[str, ...] = ()


def split_speaker(
    line: str, known: KnownParties, is_word: WordTest = no_words
) -> tuple[NameMatch, str] | None:
    """Return whom ``Name: `` at the start of ``line`` names and the rest.

    None where there is no colon or nobody of that name; a match with rivals is returned, so that
    the ambiguity can be shown. ``is_word`` tells the words of the language.
    """
    match = _SPEAKER.match(line)
    if match is None:
        return None
    found = known.find_speaker(match[1], is_word)
    return None if found.is_empty else (found, line[match.end() :].strip())


def has_label(line: str) -> bool:
    """Tell whether ``line`` begins with what may name somebody: words and a colon."""
    return _SPEAKER.match(line) is not None


def split_nobody(line: str) -> str | None:
    """Return the text behind the empty label (``: text``) that gives a line to nobody, or None."""
    match = _NOBODY.match(line)
    return line[match.end() :].strip() if match else None


def stranger_in(line: str, known: KnownParties, is_word: WordTest = no_words) -> str:
    """Return the label of ``line`` where it reads as the name of somebody who is not known.

    So it does too where it names several people, or fits several. Empty where it does not.
    """
    match = _SPEAKER.match(line)
    if match is None:
        return ""
    found = known.find_speaker(match[1], is_word)
    if found.party is not None:
        return ""
    return match[1].strip() if found.rivals or names_people(match[1], known, is_word) else ""


def split_owner(text: str, known: KnownParties) -> tuple[Party, str] | None:
    """Return the party of the longest known name that ``text`` starts with, and the rest.

    Gelar go with the name where they are gelar; any other word behind a comma is of the rest.
    """
    words = list(re.finditer(r"\S+", text))[:_NAME_WORDS]
    for count in range(len(words), 0, -1):
        name = text[: words[count - 1].end()].rstrip(",;:!?")
        if name.endswith(".") and not is_degree(name.rsplit(None, 1)[-1]):
            name = name.rstrip(".")
        found = known.find(name).party
        if found is not None and _are_gelar_of(name, found):
            return found, text[len(name) :].lstrip(" ")
    return None


def _are_gelar_of(name: str, party: Party) -> bool:
    """Tell whether what stands behind a comma in ``name`` is gelar, not a word like ``SE``.

    Letters without a full stop are an abbreviation as well: only those that the party has count.
    """
    held = fold(party.name).split()
    return party.kind is PartyKind.ORGANIZATION or all(
        "." in one or fold(one) in held for one in name.split(",")[1:]
    )


def split_action(
    text: str, known: KnownParties, meeting_date: date | None, holidays: Collection[date] = ()
) -> ActionText:
    """Take owners (``@name``) and the due date (`` /phrase``) out of an action's text.

    Whatever cannot be understood stays in the text and is named in ``problems``.
    """
    marks = list(_MENTION.finditer(text))
    pieces = [text[: marks[0].start()] if marks else text]
    owners: dict[UUID, Party] = {}
    due: Due | None = None
    problems: list[str] = []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):
        body = text[mark.end() : end]
        if mark[1] == "@" and (named := split_owner(body, known)):
            owners.setdefault(named[0].id, named[0])
            pieces.append(named[1])
        elif mark[1] == "/" and (both := _with_phrase(due, read_due(body, meeting_date, holidays))):
            due = both
            pieces.append("")
        else:
            pieces[-1] += mark[1] + body
            said = f"“{mark[1]}{body.strip()}”"
            if mark[1] == "@":
                problems.append(f"{said} bukan nama yang dikenal")
            elif waits_for_date(body, meeting_date, holidays):
                problems.append(f"{said} belum dapat dihitung karena tanggal rapat belum diisi")
            else:
                problems.append(f"{said} bukan tanggal yang dikenal")
    return ActionText(
        _ESCAPED_MENTION.sub(r"\1", text_around(pieces)),
        tuple(owners.values()),
        due,
        tuple(problems),
    )


def _with_phrase(due: Due | None, found: Due | None) -> Due | None:
    """Return ``due`` with what another phrase says, None where it cannot stand beside it.

    A line has one date, and may be urgent as well.
    """
    if found is None or due is None:
        return found
    if found.urgent:
        return replace(due, urgent=True)
    return replace(found, urgent=True) if due == Due(urgent=True) else None


def text_around(pieces: Sequence[str]) -> str:
    """Return the sentence that ``pieces`` make once the names and dates between them are gone.

    One space stands where they stood, none before a comma; what only joined one to the next
    (``, dan``) goes with them.
    """
    text = pieces[0].strip()
    for number, piece in enumerate(pieces[1:], 2):
        piece = piece.strip()
        if _JOINER.fullmatch(piece) and (number < len(pieces) or not _AND.search(piece)):
            continue
        if not text:
            text = piece.lstrip(",;: ")
        elif piece:
            text += piece if piece[0] in ",.;:!?" else f" {piece}"
    return text


def escape_mentions(text: str) -> str:
    """Return ``text`` so that :func:`split_action` gives it back without owners or due date."""
    return re.sub(r"(?<!\S)(?=[@/\\])", r"\\", text)

"""What a line of the notation says behind its sign: speaker, owners, due date."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from kesbang_desktop.domain.due_date import Due, kept_words
from kesbang_desktop.domain.known_parties import KnownParties, NameMatch
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.spoken_due import read_due, waits_for_date
from kesbang_desktop.domain.text import SPACE

_SPEAKER = re.compile(rf"([^:\n]{{1,80}}):(?:{SPACE}+|$)")
_MENTION = re.compile(r"(?<!\S)(@|/)(?=\S)")
_ESCAPED_MENTION = re.compile(r"(?<!\S)\\([@/\\])")
_NAME_WORDS = 12


@dataclass(frozen=True, slots=True)
class ActionText:
    """An action line taken apart. ``problems`` are sentences on what stayed text."""

    text: str
    owners: tuple[Party, ...] = ()
    due: Due | None = None
    problems: tuple[str, ...] = ()


def split_speaker(line: str, known: KnownParties) -> tuple[NameMatch, str] | None:
    """Return whom ``Name: `` at the start of ``line`` names and the rest.

    None where there is no colon or nobody of that name; a match with rivals is returned, so that
    the ambiguity can be shown.
    """
    match = _SPEAKER.match(line)
    if match is None:
        return None
    found = known.find(match[1])
    if found.party is None and not found.rivals:
        return None
    return found, line[match.end() :].strip()


def split_owner(text: str, known: KnownParties) -> tuple[Party, str] | None:
    """Return the party of the longest known name that ``text`` starts with, and the rest."""
    words = list(re.finditer(r"\S+", text))[:_NAME_WORDS]
    for count in range(len(words), 0, -1):
        end = words[count - 1].end()
        found = known.find(text[:end])
        if found.party is not None:
            return found.party, text[end:].lstrip(" ")
    return None


def split_action(
    text: str, known: KnownParties, meeting_date: date | None, holidays: Collection[date] = ()
) -> ActionText:
    """Take owners (``@name``) and the due date (`` /phrase``) out of an action's text.

    Whatever cannot be understood stays in the text and is named in ``problems``.
    """
    marks = list(_MENTION.finditer(text))
    kept = text[: marks[0].start()] if marks else text
    owners: dict[UUID, Party] = {}
    due: Due | None = None
    problems: list[str] = []
    ends = [*(mark.start() for mark in marks[1:]), len(text)]
    for mark, end in zip(marks, ends, strict=False):
        body = text[mark.end() : end]
        if mark[1] == "@" and (named := split_owner(body, known)):
            owners.setdefault(named[0].id, named[0])
            kept = _join(kept, named[1])
        elif mark[1] == "/" and due is None and (found := read_due(body, meeting_date, holidays)):
            due = found
            kept = _join(kept, kept_words(body).strip(" ,"))
        else:
            kept += mark[1] + body
            said = f"“{mark[1]}{body.strip()}”"
            if mark[1] == "@":
                problems.append(f"{said} bukan nama yang dikenal")
            elif waits_for_date(body, meeting_date, holidays):
                problems.append(f"{said} belum dapat dihitung karena tanggal rapat belum diisi")
            else:
                problems.append(f"{said} bukan tanggal yang dikenal")
    return ActionText(
        _ESCAPED_MENTION.sub(r"\1", kept.strip()), tuple(owners.values()), due, tuple(problems)
    )


def escape_mentions(text: str) -> str:
    """Return ``text`` so that :func:`split_action` gives it back without owners or due date."""
    return re.sub(r"(?<!\S)(?=[@/\\])", r"\\", text)


def _join(before: str, after: str) -> str:
    """Close the gap that a mention leaves: one space between what stood around it."""
    return f"{before.rstrip(' ')} {after}" if before.strip() and after.strip() else before + after

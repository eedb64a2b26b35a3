"""Signs that somebody meant where they mean nothing: ``@Budi /besok`` in a decision.

They stay text and papers print them, so that they are told before.
"""

import re

from kesbang_desktop.domain.due_date import lacks_anchor
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import DUE, OWNER
from kesbang_desktop.domain.meant_signs import find_meant
from kesbang_desktop.domain.missing_day import missing_day_at_start
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.owner_names import split_owner
from kesbang_desktop.domain.spoken_due import split_due, waits_for_date

_GLUED = re.compile(r"(?<=[^\W_])@(?=[^\W\d_])")
_WORD = re.compile(r"\S[^\s,;()]*")
# A domain behind it makes it an address.
_ADDRESS = re.compile(r"@[\w-]+\.\w")


def misplaced_signs(kind: EntryKind, text: str, notation: Notation) -> list[str]:
    """Return the owners and due dates of ``text`` that nobody reads in a line of ``kind``.

    In an action these are owners glued to the word before them; what stands apart is read there.
    """
    if OWNER not in text and DUE not in text:
        return []
    found = [
        (match.start(), said)
        for match in _GLUED.finditer(text)
        if not _ADDRESS.match(text, match.start())
        and (said := _owner(text, match.start(), notation))
    ]
    if kind is not EntryKind.ACTION:
        found += [
            (at, said) for at in find_meant(text) if (said := _said(kind, text, at, notation))
        ]
    return [said for _, said in sorted(found)]


def _said(kind: EntryKind, text: str, at: int, notation: Notation) -> str:
    if text[at] == OWNER:
        word = _WORD.match(text, at)
        # "@ Hotel Senyiur" is a place.
        said = word[0].rstrip(".:!?") if word else ""
        return _owner(text, at, notation) or ("" if said == OWNER else said)
    if kind is EntryKind.AGENDA:
        # What stands there is a planned length.
        return ""
    return _phrase(text[at + 1 :], notation)


def _owner(text: str, at: int, notation: Notation) -> str:
    body = text[at + 1 :]
    named = split_owner(body, notation.known)
    return f"{OWNER}{body[: len(body) - len(named[1])].rstrip()}" if named else ""


def _phrase(body: str, notation: Notation) -> str:
    """Return the due phrase that ``body`` begins with, empty for none; ``/orang`` is no date."""
    if found := split_due(body, notation.meeting_date, notation.holidays):
        return f"{DUE}{body[: found[1]]}"
    if missing := missing_day_at_start(body, notation.meeting_date):
        return f"{DUE}{missing}"
    first = body.split(None, 1)[0].rstrip(".,;)")
    if lacks_anchor(first) or waits_for_date(body, notation.meeting_date, notation.holidays):
        return f"{DUE}{first}"
    return ""

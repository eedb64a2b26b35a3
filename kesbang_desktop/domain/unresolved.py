"""Signs in the text of an entry that nothing was found for: ``@dinkes``, ``/H-1``.

The words stay in the text, so that none is lost; on paper they stand without the sign, which says
nothing to whoever signs: ``Siapkan posko @dinkes /H-1`` is "Siapkan posko dinkes (tenggat: H-1)".
"""

import re

from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import DUE, OWNER
from kesbang_desktop.domain.names import is_address

# The kinds of entries in which a sign means somebody or a time.
_SIGNED = (EntryKind.ACTION, EntryKind.AGENDA)
# So much for each of something: "Rp5.000 /orang", "2 kotak /TPS".
_PER = re.compile(r"\d[\d.,-]*(?: +[^\W\d_]+)? *\Z")
_UNIT = re.compile(r"[^\W\d_]+\.?(?=[\s,;)]|\Z)(?! *\d)")
_PLAN = re.compile(r"(?<!\S)/(?=[^\W_])(?=[^/\n]*\Z)")


def unresolved(kind: EntryKind, text: str) -> list[str]:
    """Return each sign of ``text`` with what was typed for it, in order; a decision has none."""
    places = _places(kind, text)
    ends = [*places[1:], len(text)]
    return [
        text[place:end].strip(" ,.;\n") for place, end in zip(places, ends, strict=False) if places
    ]


def waits_for_owner(kind: EntryKind, text: str) -> bool:
    """Tell whether ``text`` names somebody for it who was not found."""
    return any(one.startswith(OWNER) for one in unresolved(kind, text))


def waits_for_due(kind: EntryKind, text: str) -> bool:
    """Tell whether ``text`` says a time for it that was not understood."""
    return any(one.startswith(DUE) for one in unresolved(kind, text))


def printed_words(kind: EntryKind, text: str) -> str:
    """Return ``text`` as papers print it: all its words, without the signs.

    A time at the end that was not understood stands in brackets. ``Rp5.000 /orang`` is a price.
    """
    for place in reversed(_places(kind, text)):
        before, said = text[:place], text[place + 1 :]
        if text[place] == OWNER:
            text = before + (said.lstrip(" \xa0") if _names(said) else text[place:])
        elif not _PER.search(before) or not _UNIT.match(said):
            text = _with_time(before, said.lstrip(" \xa0"), kind)
    return text


def _names(said: str) -> bool:
    """Tell whether the sign before ``said`` is no word itself: ``@ Hotel Senyiur`` is a place."""
    return not said[:1].isspace() or is_address(said.split()[0])


def _with_time(before: str, said: str, kind: EntryKind) -> str:
    phrase = said.rstrip(" .;")
    is_last = before.strip() and not any(mark in phrase for mark in ",.;:\n@()")
    if not is_last:
        return before + said
    label = "tenggat: " if kind is EntryKind.ACTION else ""
    return f"{before.rstrip(' ,;')} ({label}{phrase}){said[len(phrase) :]}"


def _places(kind: EntryKind, text: str) -> list[int]:
    if kind not in _SIGNED or (DUE not in text and OWNER not in text):
        return []
    # Only a text that has a sign needs all that reads names and dates.
    from kesbang_desktop.domain.meant_signs import find_meant
    from kesbang_desktop.domain.planned_length import PLANS

    if kind is EntryKind.ACTION:
        return find_meant(text)
    if kind is EntryKind.AGENDA and PLANS.find(text) is None:
        return [match.start() for match in _PLAN.finditer(text)]
    return []

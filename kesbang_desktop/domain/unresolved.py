"""Signs in the text of an entry that nothing was found for: ``@dinkes``, ``/H-1``.

The words stay in the text, so that none is lost; on paper they stand without the sign, which says
nothing to whoever signs: ``Siapkan posko @dinkes /H-1`` is "Siapkan posko dinkes, H-1".
"""

import re

from kesbang_desktop.domain.entry import EntryKind

# The signs of an action (domain/action_signs) and of an agenda item; what they mean is looked up
# only where a text has one, and needs all that reads names and dates.
_OWNER, _DUE = "@", "/"
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
    return any(one.startswith(_OWNER) for one in unresolved(kind, text))


def waits_for_due(kind: EntryKind, text: str) -> bool:
    """Tell whether ``text`` says a time for it that was not understood."""
    return any(one.startswith(_DUE) for one in unresolved(kind, text))


def printed_words(kind: EntryKind, text: str) -> str:
    """Return ``text`` as papers print it: all its words, without the signs."""
    for place in reversed(_places(kind, text)):
        before, after = text[:place], text[place + 1 :]
        if text[place] == _DUE and (said := before.rstrip(" ")) and said[-1] not in ",.;:(\n–-":
            before = f"{said}, "
        text = before + after
    return text


def _places(kind: EntryKind, text: str) -> list[int]:
    if _DUE not in text and _OWNER not in text:
        return []
    from kesbang_desktop.domain.action_signs import find_meant
    from kesbang_desktop.domain.planned_length import find_plan

    if kind is EntryKind.ACTION:
        return find_meant(text)
    if kind is EntryKind.AGENDA and find_plan(text) is None:
        return [match.start() for match in _PLAN.finditer(text)]
    return []

"""A sign before the caret makes its line what it stands for: ``!`` a decision, ``>`` an action."""

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.entry import SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.markers import MARKERS, find_marker
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.shorthand import LONGEST_LABEL


def turn_sign(draft: LineDraft, notation: Notation) -> bool:
    """At a space: turn ``!``, ``>`` ... before the caret into the kind they stand for.

    A name may stand before the sign, ``Fulan: >``: it stays text. Returns whether there was one.
    """
    typed = draft.typed
    if len(typed) > LONGEST_LABEL:
        return False
    found = find_marker(f"{typed} ")
    sent = notation.split_sender(f"{typed} x") if found is None and typed[-1:] in MARKERS else None
    if sent is not None and sent[2] == "x" and sent[1] not in SPOKEN_KINDS:
        kind, start = sent[1], len(typed) - 1
    elif found is not None and found[1] > len(typed):
        kind, start = found[0], 0
    else:
        return False
    draft.replace(start, len(typed))
    turn_kind(draft, kind)
    return True


def turn_kind(draft: LineDraft, kind: EntryKind) -> None:
    """Make the line a ``kind``; the name of its speaker stays, as text where nobody speaks it."""
    speaker = draft.shape.speaker
    draft.set_kind(kind)
    if speaker is not None and kind not in SPOKEN_KINDS:
        draft.replace(0, 0, f"{speaker.name}: ")

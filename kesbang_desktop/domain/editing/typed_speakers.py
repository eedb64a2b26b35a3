"""A name before the caret says whose words its line is."""

from kesbang_desktop.domain.editing.edit import LineDraft
from kesbang_desktop.domain.entry import SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.shorthand import (
    DASHES,
    LONGEST_LABEL,
    heads_section,
    is_glued_label,
    may_sign,
    split_dashed,
)


def turn_speaker(draft: LineDraft, notation: Notation) -> bool:
    """At a space: turn ``Name:`` before the caret into the speaker, where the name is known.

    A lone colon gives the line to nobody. So does a name that is not known, a known one with a dash
    behind it, and what heads a part of the minutes; they stay text. The space may be missing:
    ``Sekda:kami``. Returns whether the name took the place of the space.
    """
    typed, shape = draft.typed, draft.shape
    if typed.endswith(DASHES) or may_sign(typed):
        _doubt_dashed(draft, typed, notation)
        return False
    is_glued = is_glued_label(typed)
    if not (is_glued or typed.rstrip("*_~").endswith(":")):
        return False
    if shape.kind not in SPOKEN_KINDS or len(typed) > 2 * LONGEST_LABEL:
        return False
    if shape.speaker is not None and typed != ":":
        # The label is read already: a colon further on is of what is said.
        return False
    found = notation.speaker_in(typed)
    if found is not None and found[0].party is not None:
        draft.replace(0, len(typed) - len(found[1]))
        draft.set_speaker(found[0].party)
        return not is_glued
    if shape.kind is not EntryKind.DISCUSSION:
        return False
    if typed == ":":
        draft.replace(0, 1)
        draft.set_nobody()
        return True
    if notation.stranger_in(typed) or (not shape.level and heads_section(typed)):
        draft.set_nobody()
    return False


def turn_whole_speaker(draft: LineDraft, notation: Notation) -> None:
    """After dictation or an input method: turn a name that came with what was said."""
    typed, shape = draft.typed, draft.shape
    if shape.kind not in SPOKEN_KINDS or shape.speaker is not None:
        return
    found = notation.speaker_in(typed)
    if found is not None and found[0].party is not None and found[1]:
        draft.replace(0, len(typed) - len(found[1]))
        draft.set_speaker(found[0].party)
    elif shape.kind is EntryKind.DISCUSSION and notation.stranger_in(typed):
        draft.set_nobody()


def _doubt_dashed(draft: LineDraft, typed: str, notation: Notation) -> None:
    """Give ``KPU - ...``, ``[KPU] ...`` to nobody, where it may be what somebody says."""
    if draft.shape.is_bare and len(typed) <= LONGEST_LABEL:
        said = f"{typed} x"
        dashed = split_dashed(said)
        ends_here = (dashed is not None and dashed[1] == "x") or may_sign(typed)
        if ends_here and notation.stranger_in(said):
            draft.set_nobody()

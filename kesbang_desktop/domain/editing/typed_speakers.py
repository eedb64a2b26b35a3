"""Whose words a line is: by the name before the caret, by the label it has, by a command."""

from collections.abc import Sequence

from kesbang_desktop.domain.editing.edit import Edit, as_one
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.entry import SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.party import Party
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


def name_speaker(draft: LineDraft, party: Party, notation: Notation) -> None:
    """Make ``party`` the speaker in place of the label that names him, where somebody speaks."""
    spoken = notation.speaker_in(draft.text) if draft.shape.kind in SPOKEN_KINDS else None
    if spoken is not None and spoken[0].party == party:
        end = len(draft.text.rstrip()) - len(spoken[1]) if spoken[1] else len(draft.text)
        draft.replace(0, end)
        draft.set_speaker(party)


def claim_line(draft: LineDraft, notation: Notation) -> bool:
    """Make whom the label names without being sure to the speaker; tell whether he is known.

    Words beside the name stay with what is said; so does the name where nobody speaks.
    """
    typed = draft.text.rstrip()
    claimed = notation.claimed_in(typed)
    if claimed is None:
        return False
    if draft.shape.kind in SPOKEN_KINDS:
        draft.replace(0, len(typed) - len(claimed[1]))
        draft.set_speaker(claimed[0])
    return True


def said_alone(draft: LineDraft, floor: Party | None, below: LineDraft | None) -> Edit | None:
    """Return what was drafted for a line, those below it staying whose they were.

    ``floor`` is who had the floor after the line; ``below`` the next one that prints under whoever
    has it, None for no line.
    """
    if draft.edit is not None and below is not None:
        if floor is None:
            below.set_nobody()
        else:
            below.set_speaker(floor)
    return as_one((draft.edit, below.edit if below is not None else None))


def give_to_nobody(drafts: Sequence[LineDraft]) -> Edit | None:
    """Give discussion among the lines to nobody; where all is so already, back to the floor."""
    said = [one for one in drafts if one.shape.kind is EntryKind.DISCUSSION]
    is_given = all(one.shape.unattributed for one in said)
    for one in said:
        if is_given:
            one.set_speaker(None)
        else:
            one.set_nobody()
    return as_one(one.edit for one in said)


def _doubt_dashed(draft: LineDraft, typed: str, notation: Notation) -> None:
    """Give ``KPU - ...``, ``[KPU] ...`` to nobody, where it may be what somebody says."""
    if draft.shape.is_bare and len(typed) <= LONGEST_LABEL:
        said = f"{typed} x"
        dashed = split_dashed(said)
        ends_here = (dashed is not None and dashed[1] == "x") or may_sign(typed)
        if ends_here and notation.stranger_in(said):
            draft.set_nobody()

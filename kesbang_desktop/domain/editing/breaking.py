"""Enter: one entry ends and the next begins."""

from dataclasses import replace

from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.steps import Insert, Split
from kesbang_desktop.domain.editing.typed_line import CHIP, Fact, Said, TypedLine
from kesbang_desktop.domain.entry import MAX_LEVEL, EntryKind
from kesbang_desktop.domain.party import Party


def break_line(draft: LineDraft, deeper: bool = False) -> Edit | None:
    """Begin the next entry; what follows the caret goes with it.

    ``deeper`` begins an entry that says something of this one.
    """
    shape, place = draft.shape, draft.caret or 0
    if _says_nothing(draft) and (shape.level or shape.kind is not EntryKind.DISCUSSION):
        return _step_back(draft)
    goes_along = bool(draft.said.cut(place, len(draft.text)).words)
    if goes_along and not place:
        # Room above: the entry stays what it is, and the caret with it.
        room = TypedLine(shape=shape.beside(level=shape.level))
        return draft.followed_by(Insert(draft.number, (room,)), Caret(draft.number + 1, 0))
    if not goes_along:
        # Chips and what joins them stay with the sentence that they are of.
        draft.caret = len(draft.text)
    keep_fact(draft)
    keeps_kind = goes_along and shape.kind is not EntryKind.AGENDA
    below = shape.beside(
        shape.kind if keeps_kind else EntryKind.DISCUSSION, min(shape.level + deeper, MAX_LEVEL)
    )
    if goes_along:
        # Words stay in the field they were taken for; what is typed anew is about nothing yet.
        below = replace(below, field=shape.field)
    split = Split(draft.number, draft.caret or 0, below)
    return draft.followed_by(split, Caret(draft.number + 1, 0))


def note_under(draft: LineDraft) -> Edit | None:
    """Begin a note on the line, which was carried in: it stands under it, and nothing is cut."""
    if draft.caret:
        draft.caret = len(draft.text)
    return break_line(draft, deeper=draft.is_at_end)


def keep_fact(draft: LineDraft) -> None:
    """Bring facts that stand after the caret before it, where the line is split."""
    at = draft.caret or 0
    facts = tuple({type(one): one for one in draft.take_facts(at)}.values())
    if facts:
        draft.replace(at, at, Said(f" {CHIP}" * len(facts), facts))


def _says_nothing(draft: LineDraft) -> bool:
    return not draft.said.words and not any(
        isinstance(chip, Party | Fact) for chip in draft.said.chips
    )


def _step_back(draft: LineDraft) -> Edit | None:
    """Step back, as lists in Word do: first the kind goes, then a level."""
    if draft.shape.kind is not EntryKind.DISCUSSION:
        draft.set_kind(EntryKind.DISCUSSION)
    else:
        draft.set_level(draft.shape.level - 1)
    return draft.edit

"""Backspace at the start of an entry, Delete at its end."""

from dataclasses import replace

from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.steps import Join, Remove
from kesbang_desktop.domain.editing.typed_line import Said, TypedLine, holds
from kesbang_desktop.domain.entry import EntryKind


def erase_at_start(draft: LineDraft, above: LineDraft | None) -> Edit | None:
    """Take away what stands nearest before the words: whose they are, the kind, a level.

    Where nothing does any more they go on at the end of the line ``above``.
    """
    shape = draft.shape
    if shape.speaker is not None or shape.unattributed:
        draft.set_speaker(None)
    elif shape.kind is not EntryKind.DISCUSSION:
        draft.set_kind(EntryKind.DISCUSSION)
    elif shape.level:
        draft.set_level(shape.level - 1)
    elif above is not None and above.shape.kind is EntryKind.TABLE_ROW:
        return _end_below_table(above, draft)
    elif above is not None:
        return join_lines(above, draft)
    return draft.edit


def _end_below_table(row: LineDraft, below: LineDraft) -> Edit | None:
    """Take an empty line below a table away; words never go on in its last cell."""
    if below.said != Said():
        return None
    gone = Remove(below.number, (TypedLine(shape=below.shape),))
    return Edit((gone,), below.before, Caret(row.number, len(row.text)))


def erase_at_end(draft: LineDraft, below: LineDraft) -> Edit | None:
    """Have the words of ``below`` go on at the end of the line; no table is joined to words.

    An empty line just goes.
    """
    is_row = draft.shape.kind is EntryKind.TABLE_ROW, below.shape.kind is EntryKind.TABLE_ROW
    if is_row[0]:
        is_gone = not is_row[1] and below.said == Said() and below.shape.is_bare
        gone = Remove(below.number, (TypedLine(shape=below.shape),))
        return Edit((gone,), draft.before, draft.before) if is_gone else None
    if is_row[1] and not (draft.said == Said() and draft.shape.is_bare):
        return None
    return join_lines(draft, below)


def join_lines(above: LineDraft, below: LineDraft) -> Edit:
    """Have the words of ``below`` go on at the end of ``above``, which stays the entry it is.

    An empty line above just goes, and the entry below stays what it is.
    """
    before = above.before or below.before
    if above.said == Said() and above.shape.is_bare:
        removed = Remove(above.number, (TypedLine(shape=above.shape),))
        return Edit((removed,), before, Caret(above.number, 0))
    withheld = above.shape.withheld or below.shape.withheld
    field = above.shape.field or below.shape.field
    above.reshape(replace(above.shape, withheld=withheld, field=field))
    kind = above.shape.kind
    is_said = any(holds(kind, chip) for chip in above.said.chips)
    below.take_facts(kept=None if is_said else kind)
    seam = len(above.text)
    joined = Join(above.number, seam, below.shape)
    return Edit((*above.steps, *below.steps, joined), before, Caret(above.number, seam))

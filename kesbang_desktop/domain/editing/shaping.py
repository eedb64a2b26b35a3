"""What lines are beside their words, changed for all that are selected: kind, level, field."""

from collections.abc import Sequence
from dataclasses import replace

from kesbang_desktop.domain.editing.edit import Edit, as_one
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.table_keys import as_lines
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.markers import find_marker, offered_kind


def change_kind(drafts: Sequence[LineDraft], kind: EntryKind) -> Edit | None:
    """Make the lines a ``kind``; a sign that meant it goes."""
    for draft in drafts:
        if draft.shape.kind is not kind:
            _take_sign(draft, kind)
            if draft.shape.kind is EntryKind.TABLE_ROW:
                as_lines(draft)
            draft.set_kind(kind)
    return as_one(draft.edit for draft in drafts)


def change_level(drafts: Sequence[LineDraft], step: int) -> Edit | None:
    """Put the lines one level deeper (1) or back (-1), as far as there are levels."""
    for draft in drafts:
        draft.set_level(draft.shape.level + step)
    return as_one(draft.edit for draft in drafts)


def change_withheld(drafts: Sequence[LineDraft]) -> Edit | None:
    """Keep the lines off the wall; where all are so already, let them be seen again."""
    withheld = not all(one.shape.withheld for one in drafts)
    for draft in drafts:
        draft.reshape(replace(draft.shape, withheld=withheld))
    return as_one(draft.edit for draft in drafts)


def take_fields(drafts: Sequence[LineDraft], fields: Sequence[str]) -> Edit | None:
    """Give each line the field of ``fields`` in its place, empty for none."""
    for draft, field in zip(drafts, fields, strict=True):
        draft.reshape(replace(draft.shape, field=field))
    return as_one(draft.edit for draft in drafts)


def _take_sign(draft: LineDraft, kind: EntryKind) -> None:
    if draft.shape.is_bare:
        offered = offered_kind(draft.text) or find_marker(draft.text)
        if offered is not None and offered[0] is kind:
            draft.replace(0, offered[1])

"""Words made bold or italic, or plain again."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from kesbang_desktop.domain.editing.edit import Edit, as_one
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.typed_line import CHIP, Said
from kesbang_desktop.domain.emphasis import Emphasis, settled
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.table_cells import BAR

# What stands between words and has no look.
BETWEEN = re.compile(f"[{CHIP}{BAR}]")


class Stress(StrEnum):
    """What words can be made."""

    BOLD = "bold"
    ITALIC = "italic"


@dataclass(frozen=True, slots=True)
class ChosenWords:
    """The words from ``start`` up to ``end`` of a line."""

    draft: LineDraft
    start: int
    end: int


def takes(kind: EntryKind, stress: Stress) -> bool:
    """Tell whether words of a ``kind`` can be made so.

    The title of an agenda item is all bold.
    """
    return not (kind is EntryKind.AGENDA and stress is Stress.BOLD)


def emphasise(chosen: Sequence[ChosenWords], stress: Stress) -> Edit | None:
    """Make the ``chosen`` words what ``stress`` says; where all of them are, plain in that.

    None where there are no words that can be made so.
    """
    words = [one for one in chosen if takes(one.draft.shape.kind, stress)]
    is_on = not all(_is_all(one, stress) for one in words)
    for one in words:
        said = one.draft.said.cut(one.start, one.end)
        one.draft.replace(one.start, one.end, _emphasised(said, stress, is_on))
    return as_one(one.draft.edit for one in words)


def _is_all(one: ChosenWords, stress: Stress) -> bool:
    """Tell whether every letter among the words is so; spaces, chips and bars do not count."""
    said = one.draft.said.cut(one.start, one.end)
    so = [span for span in said.emphasis if getattr(span, stress)]
    return all(
        BETWEEN.match(letter) or letter.isspace() or any(span.start <= at < span.end for span in so)
        for at, letter in enumerate(said.text)
    )


def _emphasised(said: Said, stress: Stress, is_on: bool) -> Said:
    """Return ``said`` with all its letters so, or none."""
    spans = [replace(one, **{stress.value: False}) for one in said.emphasis]
    if is_on:
        at = 0
        for piece in BETWEEN.split(said.text):
            whole = Emphasis(at, at + len(piece), stress is Stress.BOLD, stress is Stress.ITALIC)
            spans.append(whole)
            at += len(piece) + 1
    return replace(said, emphasis=settled(spans, len(said.text)))

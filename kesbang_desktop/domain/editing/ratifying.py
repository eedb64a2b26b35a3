"""What the key does that notes what became of the minutes that are ratified."""

from collections.abc import Sequence

from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.places import in_places
from kesbang_desktop.domain.editing.steps import Insert, Remove, Step
from kesbang_desktop.domain.editing.typed_line import Said, Shape, TypedLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.ratification import (
    Ratification,
    RatificationResult,
    next_result,
    ratified_line,
    result_said,
)

_DECISION = Shape(EntryKind.DECISION)


class _Typed:
    """A draft as the rules of ratifying read a line."""

    def __init__(self, draft: LineDraft) -> None:
        self.kind, self.text = draft.shape.kind, draft.text


def note_result(
    number: int, below: Sequence[LineDraft], ratified: Sequence[Ratification]
) -> tuple[Edit | None, RatificationResult]:
    """Return the edit that notes a result under the item, and which.

    ``number`` is the line of the item, ``below`` are the lines up to the next one. The first press
    says that the minutes are ratified, in a line of its own; each further one says the next result
    in the place of the last that was said. The caret follows to a new line alone.
    """
    for draft in reversed(below):
        if said := result_said(_Typed(draft)):
            start, end, before = said
            result = next_result(before)
            is_begun = draft.text[start].isupper()
            draft.replace(start, end, result.capitalize() if is_begun else result)
            return draft.edit, result
    result = RatificationResult.ADOPTED
    line = TypedLine(Said(in_places(ratified_line(ratified, result))), _DECISION)
    steps: list[Step] = [Insert(number + 1, (line,))]
    if below and below[0].said == Said():
        steps.append(Remove(number + 2, (TypedLine(below[0].said, below[0].shape),)))
    return Edit(tuple(steps), None, Caret(number + 1, len(line.said.text))), result

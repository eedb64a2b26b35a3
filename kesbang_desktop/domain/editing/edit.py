"""Edits as values: what is changed, where, and where the caret stands before and after.

An edit is a row of steps, each of which can be turned round, so that the edit can be too; after
the steps and transforms of ProseMirror.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.editing.steps import Lines, Step
from kesbang_desktop.domain.editing.typed_line import TypedLine


@dataclass(frozen=True, slots=True)
class Caret:
    """Where the caret stands: ``place`` counts from the start of the words of ``line``."""

    line: int
    place: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Steps that are one to whoever undoes them.

    ``before`` and ``after`` are where the caret stands; None where it is no matter of the edit.
    """

    steps: tuple[Step, ...]
    before: Caret | None = None
    after: Caret | None = None

    def apply(self, lines: Sequence[TypedLine]) -> Lines:
        """Return ``lines`` edited; ValueError where they are not what the edit was made for."""
        edited = tuple(lines)
        for step in self.steps:
            edited = step.apply(edited)
        return edited

    def inverted(self) -> "Edit":
        """Return the edit that takes this one back."""
        steps = tuple(step.inverted() for step in reversed(self.steps))
        return Edit(steps, self.after, self.before)


def as_one(edits: Iterable[Edit | None]) -> Edit | None:
    """Return ``edits``, one after another, as a single one that leaves the caret alone."""
    steps = tuple(step for edit in edits if edit is not None for step in edit.steps)
    return Edit(steps) if steps else None

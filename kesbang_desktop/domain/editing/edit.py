"""Edits as values: what is changed, where, and where the caret stands before and after.

An edit is a row of steps, each of which can be turned round, so that the edit can be too; after
the steps and transforms of ProseMirror.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from kesbang_desktop.domain.editing.places import in_places
from kesbang_desktop.domain.editing.typed_line import CHIP, Said, Shape, TypedLine
from kesbang_desktop.domain.entry import MAX_LEVEL, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.party import Party

Lines = tuple[TypedLine, ...]


class Step(Protocol):
    """One change of lines."""

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` changed; ValueError where they are not what the step was made for."""

    def inverted(self) -> "Step":
        """Return the step that takes this one back."""


@dataclass(frozen=True, slots=True)
class Caret:
    """Where the caret stands: ``place`` counts from the start of the words of ``line``."""

    line: int
    place: int


@dataclass(frozen=True, slots=True)
class Replace:
    """``inserted`` in place of ``removed``, from ``start`` on in the words of ``line``."""

    line: int
    start: int
    removed: Said
    inserted: Said

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` with the words replaced."""
        line = lines[self.line]
        end = self.start + len(self.removed.text)
        if line.said.cut(self.start, end) != self.removed:
            raise ValueError(f"{self.removed} is not at {self.start} of {line.said}")
        said = line.said.spliced(self.start, end, self.inserted)
        return _with_line(lines, self.line, replace(line, said=said))

    def inverted(self) -> "Replace":
        """Return the step that brings ``removed`` back."""
        return Replace(self.line, self.start, self.inserted, self.removed)


@dataclass(frozen=True, slots=True)
class Reshape:
    """``line`` is ``after``, and no longer ``before``."""

    line: int
    before: Shape
    after: Shape

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` with the other shape."""
        line = lines[self.line]
        if line.shape != self.before:
            raise ValueError(f"{line.shape} is not {self.before}")
        return _with_line(lines, self.line, replace(line, shape=self.after))

    def inverted(self) -> "Reshape":
        """Return the step that brings ``before`` back."""
        return Reshape(self.line, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Move:
    """The lines from ``start`` up to ``middle`` and those up to ``stop`` change places."""

    start: int
    middle: int
    stop: int

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` in their new order."""
        start, middle, stop = self.start, self.middle, self.stop
        if not 0 <= start < middle < stop <= len(lines):
            raise ValueError(f"{self} is not within {len(lines)} lines")
        return (*lines[:start], *lines[middle:stop], *lines[start:middle], *lines[stop:])

    def inverted(self) -> "Move":
        """Return the step that brings the lines back."""
        return Move(self.start, self.start + self.stop - self.middle, self.stop)


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


class LineDraft:
    """A line while rules change it, one after another; :attr:`edit` is all they did.

    ``caret`` counts places of its words; None where the caret is elsewhere.
    """

    def __init__(self, number: int, line: TypedLine, caret: int | None = None) -> None:
        self.number = number
        self.said = line.said
        self.shape = line.shape
        self.caret = caret
        self._before = caret
        self._steps: list[Step] = []

    @property
    def text(self) -> str:
        """The words of the line, chips as U+FFFC."""
        return self.said.text

    @property
    def typed(self) -> str:
        """The words before the caret."""
        return self.said.text[: self.caret]

    @property
    def is_at_end(self) -> bool:
        """Whether the caret stands behind all of it."""
        return self.caret == len(self.said.text)

    @property
    def edit(self) -> Edit | None:
        """What was done so far; None for nothing."""
        if not self._steps:
            return None
        return Edit(tuple(self._steps), self._caret(self._before), self._caret(self.caret))

    def replace(self, start: int, end: int, text: str = "") -> None:
        """Put ``text`` in place of the words from ``start`` up to ``end``; the caret goes along."""
        removed, inserted = self.said.cut(start, end), Said(in_places(text))
        if removed == inserted:
            return
        self._steps.append(Replace(self.number, start, removed, inserted))
        self.said = self.said.spliced(start, end, inserted)
        if self.caret is not None and self.caret >= start:
            behind = max(self.caret - end, 0)
            self.caret = start + len(inserted.text) + behind

    def set_kind(self, kind: EntryKind) -> None:
        """Make the line a ``kind``, without what such a line cannot have."""
        if kind is self.shape.kind:
            return
        if kind is not EntryKind.AGENDA:
            self._drop_plan()
        self._reshape(
            Shape(
                kind,
                0 if kind is EntryKind.AGENDA else self.shape.level,
                self.shape.speaker if kind in SPOKEN_KINDS else None,
                self.shape.unattributed and kind is EntryKind.DISCUSSION,
            )
        )

    def set_level(self, level: int) -> None:
        """Set the level, held between 0 and MAX_LEVEL; an agenda item has none."""
        if self.shape.kind is not EntryKind.AGENDA:
            self._reshape(replace(self.shape, level=max(0, min(level, MAX_LEVEL))))

    def set_speaker(self, party: Party | None) -> None:
        """Name who says the line, where somebody can; None for whoever has the floor."""
        if self.shape.kind in SPOKEN_KINDS:
            self._reshape(replace(self.shape, speaker=party, unattributed=False))

    def set_nobody(self) -> None:
        """Give the line to nobody; only discussion is somebody's without a name."""
        is_discussion = self.shape.kind is EntryKind.DISCUSSION
        self._reshape(replace(self.shape, speaker=None, unattributed=is_discussion))

    def _drop_plan(self) -> None:
        places = [place for place, one in enumerate(self.text) if one == CHIP]
        for place, chip in reversed(list(zip(places, self.said.chips, strict=True))):
            if isinstance(chip, int):
                self.replace(place, place + 1)

    def _reshape(self, shape: Shape) -> None:
        if shape != self.shape:
            self._steps.append(Reshape(self.number, self.shape, shape))
            self.shape = shape

    def _caret(self, place: int | None) -> Caret | None:
        return None if place is None else Caret(self.number, place)


def as_one(edits: Iterable[Edit | None]) -> Edit | None:
    """Return ``edits``, one after another, as a single one that leaves the caret alone."""
    steps = tuple(step for edit in edits if edit is not None for step in edit.steps)
    return Edit(steps) if steps else None


def _with_line(lines: Lines, number: int, line: TypedLine) -> Lines:
    return (*lines[:number], line, *lines[number + 1 :])

"""What an edit is made of: changes of lines, each of which can be turned round."""

from dataclasses import dataclass, replace
from typing import Protocol

from kesbang_desktop.domain.editing.typed_line import Said, Shape, TypedLine

Lines = tuple[TypedLine, ...]


class Step(Protocol):
    """One change of lines."""

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` changed; ValueError where they are not what the step was made for."""

    def inverted(self) -> "Step":
        """Return the step that takes this one back."""


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
class Split:
    """What stands from ``place`` on in the words of ``line`` becomes a line of its own, ``below``.

    The line above stays the entry that it is.
    """

    line: int
    place: int
    below: Shape

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` with one more."""
        line, end = lines[self.line], len(lines[self.line].said.text)
        if not 0 <= self.place <= end:
            raise ValueError(f"{self.place} is not within {line.said}")
        above = replace(line, said=line.said.cut(0, self.place))
        fresh = TypedLine(line.said.cut(self.place, end), self.below)
        return (*lines[: self.line], above, fresh, *lines[self.line + 1 :])

    def inverted(self) -> "Join":
        """Return the step that makes them one again."""
        return Join(self.line, self.place, self.below)


@dataclass(frozen=True, slots=True)
class Join:
    """The line under ``line``, which is ``below``, goes on at its end, which is ``place``."""

    line: int
    place: int
    below: Shape

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` with one less."""
        above, fresh = lines[self.line : self.line + 2]
        if len(above.said.text) != self.place or fresh.shape != self.below:
            raise ValueError(f"{above} and {fresh} are not what {self} joins")
        said = above.said.spliced(self.place, self.place, fresh.said)
        return (*lines[: self.line], replace(above, said=said), *lines[self.line + 2 :])

    def inverted(self) -> Split:
        """Return the step that parts them again."""
        return Split(self.line, self.place, self.below)


@dataclass(frozen=True, slots=True)
class Insert:
    """``inserted`` are new entries, the first of them the line ``line``."""

    line: int
    inserted: Lines

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` with the new ones."""
        if not 0 <= self.line <= len(lines):
            raise ValueError(f"{self.line} is not within {len(lines)} lines")
        return (*lines[: self.line], *self.inserted, *lines[self.line :])

    def inverted(self) -> "Remove":
        """Return the step that takes them out again."""
        return Remove(self.line, self.inserted)


@dataclass(frozen=True, slots=True)
class Remove:
    """The entries ``removed`` go, the first of them the line ``line``."""

    line: int
    removed: Lines

    def apply(self, lines: Lines) -> Lines:
        """Return ``lines`` without them."""
        stop = self.line + len(self.removed)
        if lines[self.line : stop] != self.removed:
            raise ValueError(f"{self.removed} do not stand at {self.line}")
        return (*lines[: self.line], *lines[stop:])

    def inverted(self) -> Insert:
        """Return the step that brings them back."""
        return Insert(self.line, self.removed)


def _with_line(lines: Lines, number: int, line: TypedLine) -> Lines:
    return (*lines[:number], line, *lines[number + 1 :])

"""Lines typed by the rules alone, without a text surface."""

from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.editing.breaking import break_line
from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.editing.line_starts import LineStarts
from kesbang_desktop.domain.editing.steps import Lines
from kesbang_desktop.domain.editing.typed_line import TypedLine
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import floor_after
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.domain.numbering import EntryNumber, Numbering
from kesbang_desktop.domain.party import Party


@dataclass(frozen=True)
class PlacedShape:
    """A line as the rules see it from another."""

    id: UUID
    kind: EntryKind
    level: int
    speaker: Party | None
    unattributed: bool


class TypedPage:
    """Takes keys as the editor does; ``edits`` has what the rules did, with the lines before."""

    def __init__(self, notation: Notation) -> None:
        self.lines: Lines = (TypedLine(),)
        self.place = 0
        self.edits: list[tuple[Lines, Edit]] = []
        self.starts = LineStarts(self, self.floor_after, notation)
        self._ids = [new_id()]

    @property
    def shapes(self) -> list[PlacedShape]:
        """The lines as the rules see them."""
        pairs = zip(self._ids, self.lines, strict=True)
        return [
            PlacedShape(
                *(one, line.shape.kind, line.shape.level, line.shape.speaker),
                line.shape.unattributed,
            )
            for one, line in pairs
        ]

    def number(self, index: int, /) -> EntryNumber:
        """Return the number of the line at ``index``."""
        counter = Numbering()
        return [counter.next(line.kind, line.level) for line in self.shapes][index]

    def floor_after(self, index: int) -> Party | None:
        """Return who has the floor after the line at ``index``."""
        floor = None
        for line in self.shapes[: index + 1]:
            floor = floor_after(floor, line)
        return floor

    @property
    def said(self) -> list[tuple[EntryKind, int, str]]:
        """Kind, level and text of every line."""
        return [(line.shape.kind, line.shape.level, line.said.text.strip()) for line in self.lines]

    @property
    def draft(self) -> LineDraft:
        """A draft of the line that is typed."""
        return LineDraft(len(self.lines) - 1, self.lines[-1], self.place)

    def type(self, text: str) -> "TypedPage":
        """Press the keys of ``text``; Enter as ``\\n``."""
        for character in text:
            if character == "\n":
                self._break_line()
            elif character != " " or not self._at_space():
                draft = self.draft
                draft.replace(self.place, self.place, character)
                self.do(draft)
        return self

    def commit(self, text: str) -> "TypedPage":
        """Take ``text`` from an input method."""
        draft = self.draft
        draft.replace(self.place, self.place, text)
        self.starts.commit(draft)
        self.do(draft)
        return self

    def do(self, draft: LineDraft) -> None:
        """Do what was drafted, and move the caret along."""
        if draft.edit is not None:
            self._do(draft.edit)

    def _at_space(self) -> bool:
        draft = self.draft
        is_used = self.starts.at_space(draft)
        self.do(draft)
        return is_used

    def _break_line(self) -> None:
        draft = LineDraft(len(self.lines) - 1, self.lines[-1])
        self.starts.finish(draft)
        self.do(draft)
        self.place = len(self.lines[-1].said.text)
        edit = break_line(self.draft)
        if edit is not None:
            self._do(edit)
        self._ids += [new_id() for _ in self.lines[len(self._ids) :]]

    def _do(self, edit: Edit) -> None:
        self.edits.append((self.lines, edit))
        self.lines = edit.apply(self.lines)
        if edit.after is not None:
            assert edit.after.line == len(self.lines) - 1
            self.place = edit.after.place


def is_inside(caret: Caret | None, lines: Lines) -> bool:
    """Tell whether ``caret``, where there is one, stands in the words of its line."""
    return caret is None or 0 <= caret.place <= len(lines[caret.line].said.text)

"""A line that rules work on: what they do to it is kept as steps of one edit."""

from dataclasses import replace

from kesbang_desktop.domain.editing.edit import Caret, Edit
from kesbang_desktop.domain.editing.steps import Replace, Reshape, Step
from kesbang_desktop.domain.editing.typed_line import Fact, Said, Shape, TypedLine, holds
from kesbang_desktop.domain.entry import FLAT_KINDS, MAX_LEVEL, SPOKEN_KINDS, EntryKind
from kesbang_desktop.domain.party import Party


class LineDraft:
    """A line while rules change it, one after another; :attr:`edit` is all they did.

    ``caret`` counts places of its words; None where the caret is elsewhere. ``steps`` are what was
    done so far.
    """

    def __init__(self, number: int, line: TypedLine, caret: int | None = None) -> None:
        self.number = number
        self.said = line.said
        self.shape = line.shape
        self.caret = caret
        self._before = caret
        self.steps: list[Step] = []

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
        if not self.steps:
            return None
        return Edit(tuple(self.steps), self.before, self._caret(self.caret))

    @property
    def before(self) -> Caret | None:
        """Where the caret stood at first."""
        return self._caret(self._before)

    def followed_by(self, step: Step, after: Caret) -> Edit:
        """Return what was done so far and ``step`` as one, which leaves the caret ``after`` it."""
        return Edit((*self.steps, step), self.before, after)

    def replace(self, start: int, end: int, new: str | Said = "") -> None:
        """Put ``new`` in place of the words from ``start`` up to ``end``; the caret goes along.

        A text looks like what it takes the place of, or goes on in the look before it.
        """
        removed = self.said.cut(start, end)
        inserted = self.said.looking_like(new, start, end) if isinstance(new, str) else new
        if removed == inserted:
            return
        self.steps.append(Replace(self.number, start, removed, inserted))
        self.said = self.said.spliced(start, end, inserted)
        if self.caret is not None and self.caret >= start:
            behind = max(self.caret - end, 0)
            self.caret = start + len(inserted.text) + behind

    def set_kind(self, kind: EntryKind) -> None:
        """Make the line a ``kind``, without what such a line cannot have."""
        if kind is self.shape.kind:
            return
        self.take_facts(kept=kind)
        self.reshape(
            Shape(
                kind,
                0 if kind in FLAT_KINDS else self.shape.level,
                self.shape.speaker if kind in SPOKEN_KINDS else None,
                self.shape.unattributed and kind is EntryKind.DISCUSSION,
                self.shape.withheld,
                self.shape.field,
            )
        )

    def set_level(self, level: int) -> None:
        """Set the level, held between 0 and MAX_LEVEL; agenda items and rows have none."""
        if self.shape.kind not in FLAT_KINDS:
            self.reshape(replace(self.shape, level=max(0, min(level, MAX_LEVEL))))

    def set_speaker(self, party: Party | None) -> None:
        """Name who says the line, where somebody can; None for whoever has the floor."""
        if self.shape.kind in SPOKEN_KINDS:
            self.reshape(replace(self.shape, speaker=party, unattributed=False))

    def set_nobody(self) -> None:
        """Give the line to nobody; only discussion is somebody's without a name."""
        is_discussion = self.shape.kind is EntryKind.DISCUSSION
        self.reshape(replace(self.shape, speaker=None, unattributed=is_discussion))

    def take_facts(self, start: int = 0, kept: EntryKind | None = None) -> list[Fact]:
        """Take the facts from ``start`` on out of the words, but those of a ``kept`` kind of line.

        Returns them.
        """
        found = [
            (place, chip)
            for place, chip in self.said.placed_chips()
            if place >= start and isinstance(chip, Fact) and not (kept and holds(kept, chip))
        ]
        for place, _ in reversed(found):
            self.replace(place, place + 1)
        return [fact for _, fact in found]

    def reshape(self, shape: Shape) -> None:
        """Make the line ``shape``, which its words have room for."""
        if shape != self.shape:
            self.steps.append(Reshape(self.number, self.shape, shape))
            self.shape = shape

    def _caret(self, place: int | None) -> Caret | None:
        return None if place is None else Caret(self.number, place)

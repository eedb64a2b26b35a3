"""A line as it stands in the editor while it is typed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from kesbang_desktop.domain.action_sentence import action_text, text_around
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.editing.places import (
    in_places,
    spans_in_characters,
    spans_in_places,
    whole_characters,
)
from kesbang_desktop.domain.emphasis import (
    Emphasis,
    Spans,
    Words,
    cut,
    follow,
    joined,
    look_of,
    settled,
)
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.outcome import Outcome
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.review import Review
from kesbang_desktop.domain.table_cells import typed_row
from kesbang_desktop.domain.text import clean_text

# What a phrase at the end of a line says of it: a planned length in minutes, an outcome, when it is
# looked at again.
Fact = int | Outcome | Review
# An owner, a due date, a fact; None for what fits nowhere.
Chip = Party | Due | Fact | None
CHIP = "\ufffc"
_LINE_SEPARATOR = "\u2028"
_Kind = TypeVar("_Kind")
_FACTS_OF: dict[EntryKind, tuple[type[Fact], ...]] = {
    EntryKind.AGENDA: (int,),
    EntryKind.DECISION: (Outcome, Review),
}


def holds(kind: EntryKind, chip: Chip) -> bool:
    """Tell whether ``chip`` is a fact of a line of ``kind``."""
    return isinstance(chip, _FACTS_OF.get(kind, ()))


@dataclass(frozen=True, slots=True)
class Said:
    """Letters with chips between them: each U+FFFC of ``text`` stands for the next of ``chips``.

    ``emphasis`` is what of the letters is bold or italic. Counted in places
    (:mod:`domain.editing.places`).
    """

    text: str = ""
    chips: tuple[Chip, ...] = ()
    emphasis: Spans = ()

    @property
    def pieces(self) -> list[str]:
        """The words between the chips, as text that may be kept."""
        return [clean_text(whole_characters(piece)) for piece in self.text.split(CHIP)]

    @property
    def words(self) -> str:
        """What is said without the chips, and without what only joined them."""
        return text_around(self.pieces)

    @property
    def sentence(self) -> str:
        """What is said, as it is kept: with the names and days that a word in it leads to."""
        return action_text(self.pieces, [_in_words(chip) for chip in self.chips])

    @property
    def kept_emphasis(self) -> Spans:
        """What of :attr:`sentence` is bold or italic, counted in its characters."""
        return self._kept(self.sentence).emphasis

    @property
    def kept_words(self) -> Words:
        """:attr:`words` with what of them is bold or italic, counted in characters."""
        return self._kept(self.words)

    @property
    def owners(self) -> tuple[Party, ...]:
        """Who is named as an owner, each once."""
        parties: dict[UUID, Party] = {}
        for chip in self.chips:
            if isinstance(chip, Party):
                parties.setdefault(chip.id, chip)
        return tuple(parties.values())

    @property
    def due(self) -> Due:
        """By when, as all chips together say."""
        dues = [chip for chip in self.chips if isinstance(chip, Due)]
        days = [one for one in dues if not one.urgent]
        return replace(days[-1] if days else Due(), urgent=len(days) < len(dues))

    @property
    def planned_minutes(self) -> int | None:
        """The planned length, None for none."""
        return self._last(int)

    @property
    def outcome(self) -> Outcome | None:
        """How the decision was taken, None where that is not said."""
        return self._last(Outcome)

    @property
    def review(self) -> Review | None:
        """When the decision is looked at again, None where that is not said."""
        return self._last(Review)

    def placed_chips(self) -> Iterator[tuple[int, Chip]]:
        """Yield where each chip stands, and the chip."""
        places = (place for place, one in enumerate(self.text) if one == CHIP)
        return zip(places, self.chips, strict=True)

    def cut(self, start: int, end: int) -> "Said":
        """Return what stands from ``start`` up to ``end``."""
        emphasis = cut(self.emphasis, start, end)
        if not self.chips:
            return Said(self.text[start:end], (), emphasis)
        first = self.text.count(CHIP, 0, start)
        count = self.text.count(CHIP, start, end)
        return Said(self.text[start:end], self.chips[first : first + count], emphasis)

    def spliced(self, start: int, end: int, other: "Said") -> "Said":
        """Return this with ``other`` in place of what stands from ``start`` up to ``end``."""
        before, after = self.cut(0, start), self.cut(end, len(self.text))
        parts = (before, other, after)
        return Said(
            before.text + other.text + after.text,
            before.chips + other.chips + after.chips,
            joined((len(one.text), one.emphasis) for one in parts),
        )

    def looking_like(self, text: str, start: int, end: int) -> "Said":
        """Return ``text`` in the look of what stands from ``start`` up to ``end`` in this.

        Where nothing does it looks like the letter before; where what does is of several looks it
        is plain.
        """
        words = in_places(text)
        if not self.emphasis or not words:
            return Said(words)
        bold, italic = look_of(self.emphasis, start if start < end else max(start - 1, 0), end)
        return Said(words, (), settled((Emphasis(0, len(words), bold, italic),), len(words)))

    def _kept(self, text: str) -> Words:
        if not self.emphasis:
            return Words(text)
        written = whole_characters(self.text).replace(_LINE_SEPARATOR, "\n")
        spans = spans_in_characters(self.emphasis, self.text)
        return Words(text, follow(spans, written, text))

    def _last(self, kind: type[_Kind]) -> _Kind | None:
        return next((chip for chip in reversed(self.chips) if isinstance(chip, kind)), None)


def _in_words(chip: Chip) -> Party | Due | None:
    """Return ``chip`` where a sentence may need it; that it is urgent, or a fact, is beside."""
    match chip:
        case Party() | Due(urgent=False):
            return chip
        case _:
            return None


def said_row(row: Words) -> Said:
    """Return a row of a table as it is typed."""
    typed = typed_row(row)
    return Said(in_places(typed.text), (), spans_in_places(typed.emphasis, typed.text))


@dataclass(frozen=True, slots=True)
class Shape:
    """What a line is beside its words.

    ``unattributed`` is discussion that nobody says; ``withheld`` is kept off the wall. ``field`` is
    the key of the field (bidang) that was taken for it, empty for none.
    """

    kind: EntryKind = EntryKind.DISCUSSION
    level: int = 0
    speaker: Party | None = None
    unattributed: bool = False
    withheld: bool = False
    field: str = ""

    @property
    def is_bare(self) -> bool:
        """Whether nothing stands before the words: discussion that names nobody."""
        is_discussion = self.kind is EntryKind.DISCUSSION
        return is_discussion and self.speaker is None and not self.unattributed

    def beside(self, kind: EntryKind = EntryKind.DISCUSSION, level: int = 0) -> "Shape":
        """Return the shape of a line that is begun beside this one, kept off the wall as this is.

        Nothing that is typed on shows up before somebody lets it.
        """
        return Shape(kind, level, withheld=self.withheld)


@dataclass(frozen=True, slots=True)
class TypedLine:
    """A line: what is said, and what it is."""

    said: Said = Said()
    shape: Shape = Shape()

"""What a page is made of: paragraphs, and paragraphs side by side.

Lengths are centimetres; space before and after is in points, as Word has it.
"""

from dataclasses import dataclass
from enum import Enum, IntEnum, auto


class Align(Enum):
    """Where the lines of a paragraph stand."""

    LEFT = auto()
    CENTRED = auto()
    JUSTIFIED = auto()


class Part(IntEnum):
    """Parts of the sample; those of ``FILLING`` are shown while the page has room for them."""

    ALWAYS = 0
    ACTIONS = 1
    OPENING = 2
    CLOSING = 3
    PLACE = 4
    SPEAKER = 5
    SECOND_ENTRY = 6
    SECOND_DECISION = 7
    SECOND_AGENDA = 8


FILLING = frozenset((Part.SPEAKER, Part.SECOND_ENTRY, Part.SECOND_DECISION, Part.SECOND_AGENDA))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """``spacing`` in lines; ``label`` is the number that hangs before the text.

    ``size_pt`` is None for the size of the profile.
    """

    text: str
    label: str = ""
    left: float = 0.0
    hanging: float = 0.0
    bold: bool = False
    underlined: bool = False
    align: Align = Align.LEFT
    before: float = 0.0
    after: float = 0.0
    spacing: float = 1.0
    size_pt: float | None = None
    part: Part = Part.ALWAYS


@dataclass(frozen=True, slots=True)
class Cells:
    """Paragraphs side by side in columns of ``widths``, with lines around them where ``is_ruled``.

    The widest column takes up what room the paper gives or takes away, as in the documents.
    """

    widths: tuple[float, ...]
    cells: tuple[tuple[Paragraph, ...], ...]
    is_ruled: bool = False
    part: Part = Part.ALWAYS


Block = Paragraph | Cells

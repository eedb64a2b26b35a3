"""What a model says about a cell or a row besides its words."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt

from kesbang_desktop.ui.look.tone import Tone


class RowRole(IntEnum):
    """What is asked about a cell besides its text; the record is that of its whole row."""

    RECORD = Qt.ItemDataRole.UserRole + 1
    SECOND_LINE = Qt.ItemDataRole.UserRole + 2
    TONE = Qt.ItemDataRole.UserRole + 3
    IS_PILL = Qt.ItemDataRole.UserRole + 4
    IS_STRONG = Qt.ItemDataRole.UserRole + 5
    # Several CellText below each other, instead of a text and its second line.
    TEXTS = Qt.ItemDataRole.UserRole + 6
    HEADING = Qt.ItemDataRole.UserRole + 7
    # A QPixmap; a null one where there is nothing to show, None while it is being made.
    PICTURE = Qt.ItemDataRole.UserRole + 8
    # How many steps to the right all lines of the cell begin.
    INDENT = Qt.ItemDataRole.UserRole + 9


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that is the title of a group and how many stand under it."""

    title: str
    count: int


@dataclass(frozen=True, slots=True)
class CellText:
    """A text in a cell, in up to ``most_lines`` lines; ``tail`` stays where it is shortened."""

    text: str
    tone: Tone = Tone.PLAIN
    is_small: bool = False
    is_strong: bool = False
    is_pill: bool = False
    most_lines: int = 1
    tail: str = ""

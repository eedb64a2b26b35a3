"""What the list of follow-ups says about its cells besides their texts."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import Qt


class ListRole(IntEnum):
    """What the list says about a cell besides its text."""

    CELL = Qt.ItemDataRole.UserRole + 20
    HEADING = Qt.ItemDataRole.UserRole + 21


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a group and how many stand under it."""

    title: str
    count: int

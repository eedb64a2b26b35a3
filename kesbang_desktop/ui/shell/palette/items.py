"""What the palette offers, and which of it fits what is typed."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

from kesbang_desktop.domain.names import fold


class Section(IntEnum):
    """The parts of the palette in their order."""

    AGENDA = 0
    COMMANDS = 1
    MEETINGS = 2


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One row: ``right`` is what stands beside it, such as its keys or its date.

    ``also`` are other words by which it is found.
    """

    section: Section
    text: str
    right: str
    run: Callable[[], object]
    also: str = ""
    folded: str = field(init=False)
    found_by: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "folded", f" {fold(self.text)} {fold(self.right)}")
        object.__setattr__(self, "found_by", f"{self.folded} {fold(self.also)}")


def fitting(items: Iterable[PaletteItem], typed: str) -> list[tuple[Section, list[PaletteItem]]]:
    """Return the items that hold every word of ``typed``, by section.

    Words stand in any order, case and accents aside. Sections and rows whose own words begin where
    the typed ones do come first; else the order stays.
    """
    words = fold(typed).split()
    found: dict[Section, list[tuple[int, PaletteItem]]] = {}
    for item in items:
        if (rank := _rank(item, words)) is not None:
            found.setdefault(item.section, []).append((rank, item))
    sections = sorted(found, key=lambda one: (min(rank for rank, _ in found[one]), one))
    return [
        (section, [item for _, item in sorted(found[section], key=lambda pair: pair[0])])
        for section in sections
    ]


def _rank(item: PaletteItem, words: Sequence[str]) -> int | None:
    """Return how many of ``words`` begin no word of the row itself; None where one is missing."""
    if any(word not in item.found_by for word in words):
        return None
    return sum(f" {word}" not in item.folded for word in words)

"""What rules see of the lines around the one that is typed."""

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol
from uuid import UUID

from kesbang_desktop.domain.editing.line_draft import LineDraft
from kesbang_desktop.domain.floor import Spoken
from kesbang_desktop.domain.numbering import EntryNumber


class PlacedLine(Spoken, Protocol):
    """What the rules ask of the lines around the one that is typed."""

    @property
    def id(self) -> UUID: ...
    @property
    def level(self) -> int: ...


class Page(Protocol):
    """The lines as they stand, counted from 0."""

    @property
    def shapes(self) -> Sequence[PlacedLine]: ...
    def number(self, index: int, /) -> EntryNumber: ...


def lines_above(page: Page, draft: LineDraft) -> Iterator[PlacedLine]:
    """Yield the lines above the one that is drafted, the nearest first."""
    lines = page.shapes
    return (lines[number] for number in range(draft.number - 1, -1, -1))


class DoneOnce:
    """What rules did by themselves to lines of ``page``; what was taken back is not done again."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._done: set[tuple[UUID, str]] = set()

    def edit(self, draft: LineDraft, before: str, edit: Callable[[], None], name: str = "") -> bool:
        """Remove ``before`` from the start of the line and do ``edit``, unless done before.

        Where nothing is removed, ``name`` tells one edit from another. Tells whether it was done.
        """
        place = (self._page.shapes[draft.number].id, before or name)
        if place in self._done:
            return False
        self._done.add(place)
        draft.replace(0, len(before))
        edit()
        return True

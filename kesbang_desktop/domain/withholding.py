"""Lines that are kept off the wall (jangan tayang), and what of the minutes may be shown there.

In a line of notes ``/jangan tayang`` at the very end says so (:mod:`end_phrase`).
"""

from collections.abc import Collection, Iterable
from typing import Protocol
from uuid import UUID

from kesbang_desktop.domain.end_phrase import EndPhrase
from kesbang_desktop.domain.entry import EntryKind

PHRASE = "jangan tayang"


def _parse(words: str) -> bool | None:
    return True if " ".join(words.split()).rstrip(".").casefold() == PHRASE else None


WITHHELD = EndPhrase(_parse, lambda _: PHRASE)


class Showable(Protocol):
    """A line, as far as it decides whether the wall may show it."""

    @property
    def id(self) -> UUID: ...
    @property
    def kind(self) -> EntryKind: ...
    @property
    def level(self) -> int: ...
    @property
    def withheld(self) -> bool: ...


def shown(
    lines: Iterable[Showable], secret: Collection[UUID] = (), carried: Collection[UUID] = ()
) -> list[bool]:
    """Tell of each of ``lines``, those of one meeting in order, whether the wall may show it.

    What is marked is not, nor what hangs on it: all of a marked agenda item, deeper lines and the
    table under a marked line, and a table of which any row is marked. Of the ``carried`` lines
    those that are ``secret``, for they speak of a classified meeting, are not shown with all that
    is noted under them.
    """
    may: list[bool] = []
    held = _Held()
    # Where the table begins that the line before is of.
    table: int | None = None
    for index, line in enumerate(lines):
        if line.kind is EntryKind.TABLE_ROW:
            table = index if table is None else table
            is_shown = not (line.withheld or held.any)
            if not is_shown:
                may[table:] = [False] * (index - table)
            may.append(is_shown and all(may[table : table + 1]))
            continue
        table = None
        held.come_to(line, line.id in secret, line.id in carried)
        may.append(not held.any)
    return may


class _Held:
    """What keeps the line that was come to off the wall."""

    def __init__(self) -> None:
        self._item = self._carried = False
        # The level of the marked line that what follows may hang on.
        self._level: int | None = None

    @property
    def any(self) -> bool:
        return self._item or self._carried or self._level is not None

    def come_to(self, line: Showable, is_secret: bool, is_carried: bool) -> None:
        if line.kind is EntryKind.AGENDA:
            self._item, self._carried, self._level = line.withheld or is_secret, False, None
            return
        if is_secret or is_carried:
            self._carried = is_secret
        if self._level is not None and line.level <= self._level:
            self._level = None
        if line.withheld and self._level is None:
            self._level = line.level

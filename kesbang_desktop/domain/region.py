"""The kabupaten/kota of a province, known by their names in a text."""

from collections.abc import Iterable
from dataclasses import dataclass

from kesbang_desktop.domain.names import fold

_KINDS = ("kabupaten ", "kota ", "kab ")
_SHORT = "kab"


@dataclass(frozen=True, slots=True)
class Region:
    """A kabupaten or kota: its full name (``Kota Bontang``) and what else it is called.

    ``tile`` is the row and column that it has on a schematic map, None where nobody gave it one.
    """

    name: str
    aliases: tuple[str, ...] = ()
    tile: tuple[int, int] | None = None


class Regions:
    """The regions of a province in their usual order."""

    def __init__(self, regions: Iterable[Region] = ()) -> None:
        known = list(regions)
        self.names = tuple(one.name for one in known)
        self.tiles = {one.name: one.tile for one in known if one.tile is not None}
        self._order = {fold(one.name): place for place, one in enumerate(known)}
        self._by_words: dict[tuple[str, ...], str] = {}
        for one in known:
            bare = bare_region(one.name)
            short = f"{_SHORT} {bare}" if fold(one.name).startswith(_SHORT) else bare
            for called in (one.name, short, bare, *one.aliases):
                if words := tuple(fold(called).split()):
                    self._by_words.setdefault(words, one.name)
        self._longest = max(map(len, self._by_words), default=0)
        self._first_words = {words[0] for words in self._by_words}

    def find(self, text: str) -> str:
        """Return the region that is named first in ``text``, empty for none.

        The longest name counts: ``Penajam Paser Utara`` does not name Paser.
        """
        words = fold(text).split()
        for start, word in enumerate(words):
            if word not in self._first_words:
                continue
            for length in range(min(self._longest, len(words) - start), 0, -1):
                if name := self._by_words.get(tuple(words[start : start + length])):
                    return name
        return ""

    def full_name(self, region: str) -> str:
        """Return ``Kota Bontang`` for ``bontang``; what is not known stays as it is."""
        return self._by_words.get(tuple(fold(region).split()), region.strip())

    def order(self, region: str) -> tuple[int, str]:
        """Return what sorts regions as usual; others come after them by name, none comes last."""
        if not region:
            return len(self._order) + 1, ""
        return self._order.get(fold(region), len(self._order)), fold(region)


def bare_region(name: str) -> str:
    """Return a name folded and without what it is: ``bontang`` for Kota Bontang."""
    folded = fold(name)
    return next((folded.removeprefix(kind) for kind in _KINDS if folded.startswith(kind)), folded)

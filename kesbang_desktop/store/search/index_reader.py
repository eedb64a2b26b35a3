"""What a query is answered from: words, places of meetings, and hits of an index of one moment."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from kesbang_desktop.domain.search.sought import Sought

# Lowest and highest place.
Range = tuple[int, int]


class FoundDocument(NamedTuple):
    """Where a document stands, and the row that it is; ``key`` as in search_data.py.

    Not ``is_sure`` is one that has the words of a phrase, perhaps apart.
    """

    place: int
    table: str
    key: Any
    is_sure: bool = True


class IndexReader(ABC):
    """Reads an index as it stands now."""

    @abstractmethod
    def words_from(self, starts: Sequence[str], most: int) -> list[str]:
        """Return the ``most`` frequent words that begin with one of ``starts``."""

    @abstractmethod
    def words_between(self, first: str, last: str) -> list[str]:
        """Return the words and signs from ``first`` to before ``last``."""

    @abstractmethod
    def slots_of(self, meetings: Sequence[bytes]) -> list[int]:
        """Return where the slots of ``meetings`` begin, in any order."""

    @abstractmethod
    def hits(self, sought: Sought, ranges: Sequence[Range], most: int) -> Iterator[FoundDocument]:
        """Yield what is sought in ``ranges``, which are the newest first, the newest first.

        More than ``most`` will not be asked for.
        """

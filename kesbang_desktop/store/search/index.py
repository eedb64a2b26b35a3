"""What everything is searched by, whichever engine keeps it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.domain.search.query import SearchQuery
    from kesbang_desktop.domain.search_hit import SearchPlace, SearchResult


class SearchIndex(ABC):
    """Brought up to date off the Qt thread, and asked; both may be at once."""

    changes = 0
    """How many times :meth:`bring` found something to do."""

    def __init__(self, language: Callable[[], Language], regions: Callable[[], Regions]) -> None:
        """``language`` and ``regions`` are read at the first need of them."""
        self._language = language
        self._regions = regions
        # One brings and one asks at a time; both may at once.
        self._bringing, self._asking = Lock(), Lock()

    @abstractmethod
    def bring(self) -> bool:
        """Bring the index to what the data says now; tell whether anything was to be done.

        What was done stays where it is given up, or the program ends. Where somebody else writes
        the index just now it is left to that one. Raises DatabaseError where the data cannot be
        read, WorkStoppedError.
        """

    @abstractmethod
    def find(self, query: SearchQuery, start: SearchPlace, limit: int) -> SearchResult:
        """Return hits from ``start`` on, at most ``limit``, of what the index has by now.

        Raises WorkStoppedError after :meth:`stop_finding`, and DatabaseError.
        """

    @abstractmethod
    def stop_finding(self) -> None:
        """Give up what :meth:`find` reads just now; from any thread."""

    @abstractmethod
    def files_to_read(self) -> list[tuple[str, str]]:
        """Return digest and name of each attachment whose text the index does not know yet."""

    @abstractmethod
    def keep_text(self, sha256: str, text: str) -> None:
        """Keep the text of an attachment, empty for none, and let it be found. Raises as bring."""

    @abstractmethod
    def throw_away(self) -> None:
        """Remove the index with all words in it; :meth:`bring` makes it anew."""

    @abstractmethod
    def close(self) -> None:
        """Let go of what is open; after :meth:`bring` has ended."""

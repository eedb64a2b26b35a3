"""What verbs of the store are run by, whichever engine keeps the data of the office."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Concatenate, ParamSpec, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from sqlalchemy.orm import Session

    from kesbang_desktop.domain.region import Regions
    from kesbang_desktop.domain.search.language import Language
    from kesbang_desktop.domain.together.other_seats import OtherSeats
    from kesbang_desktop.store.search.index import SearchIndex
    from kesbang_desktop.store.search.touched_groups import TouchedGroups

P = ParamSpec("P")
R = TypeVar("R")


class PartedSessions(Protocol):
    """One verb in several parts: all of them stand in the end, or none."""

    def part(self) -> AbstractContextManager[Session]:
        """Lend the session of one part. Raises WorkStoppedError where nobody wants it any more."""

    def parts(self) -> AbstractContextManager[Session]:
        """Lend the session of a verb that says itself where a part of it may end."""


class OfficeDatabase(ABC):
    """The data of an office, open. Every failure a person can act on is raised as DatabaseError."""

    touched: TouchedGroups
    # Why nothing can be written, as a sentence; empty where it can.
    why_only_read: str

    def other_seats(self) -> OtherSeats | None:
        """Return what there is for several seats that write at once; None where one alone does."""
        return None

    @abstractmethod
    def transaction(self) -> AbstractContextManager[Session]:
        """One verb of the person: all of it is kept at the end, or none of it.

        Where the data is only read, a verb that writes nothing after all still works.
        """

    @abstractmethod
    def reading(self) -> AbstractContextManager[Session]:
        """A view of the data as it stands now, unmoved by writes made meanwhile."""

    @abstractmethod
    def in_parts(self) -> AbstractContextManager[PartedSessions]:
        """One verb of the person that takes long: others may write between its parts."""

    @abstractmethod
    def explained(self) -> AbstractContextManager[None]:
        """Turn failures of the engine into DatabaseError."""

    @abstractmethod
    def write_if_possible(self) -> None:
        """Look again whether data that was only read may be written to. Raises DatabaseError."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the data."""

    @abstractmethod
    def bind_long(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session, for one that may take long and says where others may
        write meanwhile (long_write.py).
        """

    @abstractmethod
    def search_index(
        self, language: Callable[[], Language], regions: Callable[[], Regions]
    ) -> SearchIndex:
        """Return what this data is searched by; both are read at the first need of them."""

    def bind(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session: each call is one transaction."""

        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            with self.transaction() as session:
                return verb(session, *args, **kwargs)

        return run

    def bind_kept(self, verb: Callable[[Session], R], _group: bytes) -> Callable[[], R]:
        """Return ``verb`` without its session, for one that reads a group of rows whole.

        What it read is given again as long as it is known that nobody wrote to the group, which is
        one of those of ``touched_groups``.
        """
        return self.bind_reading(verb)

    def bind_reading(self, verb: Callable[Concatenate[Session, P], R]) -> Callable[P, R]:
        """Return ``verb`` without its session, for verbs that write nothing."""

        def run(*args: P.args, **kwargs: P.kwargs) -> R:
            with self.reading() as session:
                return verb(session, *args, **kwargs)

        return run

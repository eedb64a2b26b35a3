"""What the search found: hits, each in the meeting it belongs to."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple
from uuid import UUID

from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.search.marking import Snippet
from kesbang_desktop.domain.search.query import SearchKind


# A tuple with its ids as bytes: fifty records with UUIDs would take a fourth of a search.
class SearchHit(NamedTuple):
    """``id`` is of the record that was found, ``entry_id`` of the line it belongs to, if any; the
    keys are the bytes of both, and of the meeting.

    ``text`` is all of it, ``snippet`` a line around the words. ``is_exact`` where they stand in it
    as they were asked for. What is in no meeting has no ``meeting_id``; the title and day of an
    action that outlived its meeting are those of that meeting. ``is_replaced`` is of decisions.
    """

    kind: SearchKind
    key: bytes
    snippet: Snippet
    text: str
    is_exact: bool = True
    entry_key: bytes | None = None
    meeting_key: bytes | None = None
    meeting_title: str = ""
    meeting_date: date | None = None
    classification: Classification = Classification.NORMAL
    is_replaced: bool = False

    @property
    def id(self) -> UUID:
        """Of the record."""
        return UUID(bytes=self.key)

    @property
    def entry_id(self) -> UUID | None:
        """Of the line, None for what belongs to none."""
        return UUID(bytes=self.entry_key) if self.entry_key else None

    @property
    def meeting_id(self) -> UUID | None:
        """Of the meeting, None for what is in none."""
        return UUID(bytes=self.meeting_key) if self.meeting_key else None

    @property
    def kind_words(self) -> str:
        """What it is in words, and that it is a decision in whose place another counts."""
        name = KIND_NAMES[self.kind]
        is_former = self.is_replaced and self.kind is SearchKind.DECISION
        return f"{name} (diganti)" if is_former else name

    @property
    def listed_text(self) -> str:
        """The text as lists that are handed on have it: nobody is known there by the NIP."""
        if self.kind is not SearchKind.PERSON:
            return self.text
        return "\n".join(one for one in self.text.split("\n") if not one.isdecimal())

    @property
    def mark(self) -> str:
        """What stands with it wherever it goes, such as TERBATAS; empty for what is not secret."""
        return self.classification.mark


@dataclass(frozen=True, slots=True)
class SearchPlace:
    """How far a search has read: exact hits or others, below the number ``below``."""

    is_exact: bool = True
    below: int | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Hits in the order they are shown: exact ones, then others, the newest first in each.

    ``more`` is from where on there may be more, None at the end. ``is_whole`` is whether all that
    is stored was looked through: the index may still be on its way.
    """

    hits: tuple[SearchHit, ...] = ()
    more: SearchPlace | None = None
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """A result, with a sentence for each part of the query that was not understood."""

    result: SearchResult = SearchResult()
    problems: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class HitGroup:
    """The hits in one meeting; without one, people, agencies and what is in no meeting."""

    meeting_id: UUID | None
    title: str
    date: date | None
    hits: tuple[SearchHit, ...]


def group_hits(hits: Iterable[SearchHit]) -> tuple[HitGroup, ...]:
    """Return ``hits`` by meeting, in the order in which the first of each comes."""
    groups: dict[tuple[bytes | None, str], list[SearchHit]] = {}
    for one in hits:
        groups.setdefault((one.meeting_key, one.meeting_title), []).append(one)
    return tuple(
        HitGroup(some[0].meeting_id, title, some[0].meeting_date, tuple(some))
        for (_, title), some in groups.items()
    )


KIND_NAMES = {
    SearchKind.MEETING: "Rapat",
    SearchKind.REPORT: "Laporan",
    SearchKind.AGENDA: "Agenda",
    SearchKind.DISCUSSION: "Pembahasan",
    SearchKind.ISSUE: "Permasalahan",
    SearchKind.DECISION: "Keputusan",
    SearchKind.ACTION: "Tindak lanjut",
    SearchKind.PROGRESS: "Perkembangan",
    SearchKind.ATTACHMENT: "Lampiran",
    SearchKind.PERSON: "Orang",
    SearchKind.ORGANIZATION: "Instansi",
    SearchKind.VERSION: "Versi",
}

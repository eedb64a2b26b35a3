"""What of the data file is searched: documents, with their texts and what they are known by.

A document is a row: an entry, a note, the data of a meeting, a file, a person, an agency, a former
version. It is known by its table and the key of its row (search_data.py). Read by the driver
alone: the index is filled from rows by the million.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from zlib import crc32

from kesbang_desktop.domain.decided import actions_of_decisions, movers
from kesbang_desktop.domain.decision_standings import Standing
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.floor import floor_after, speaker_of
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.domain.region import Regions
from kesbang_desktop.domain.search.query import SearchKind
from kesbang_desktop.store.reading_around import as_id, date_of, kind_of, text_of
from kesbang_desktop.store.search import facets
from kesbang_desktop.store.search.known_parties import PartyFacets
from kesbang_desktop.store.search.places import day_number
from kesbang_desktop.store.search.search_data import SearchData
from kesbang_desktop.store.search.touched_groups import DIRECTORY

# The text of a file by its digest, empty where it has none or is not read yet.
TextOfFile = Callable[[str], str]
ENTRY_KINDS = {
    EntryKind.AGENDA: SearchKind.AGENDA,
    EntryKind.DISCUSSION: SearchKind.DISCUSSION,
    EntryKind.TABLE_ROW: SearchKind.DISCUSSION,
    EntryKind.ISSUE: SearchKind.ISSUE,
    EntryKind.DECISION: SearchKind.DECISION,
    EntryKind.ACTION: SearchKind.ACTION,
}
# The columns of a table that are searched, in the order in which they are shown.
TEXTS = {
    "meeting": ("title", "place", "organizer", "number", "opening", "closing", "remarks"),
    "entry": ("text",),
    "progress": ("text",),
    "issue_note": ("text",),
    "attachment": ("file_name", "caption"),
    "version": ("notes",),
    "person": ("name", "nip", "position"),
    "organization": ("name", "short_name", "aliases"),
}
_OF_MEETING = """
SELECT {key}, id, date, classification, kind, region, {texts} FROM meeting e WHERE {of_meeting}
"""
_ENTRIES = """
SELECT e.{key}, e.id, e.kind, e.speaker_person_id, e.speaker_organization_id, e.unattributed,
    e.level, e.review_on, s.is_review_moved, s.review_on, s.replaced_by, i.region, a.region, e.text
FROM entry e LEFT JOIN issue i ON i.entry_id = e.id LEFT JOIN action_item a ON a.entry_id = e.id
LEFT JOIN decision_standing s ON s.entry_id = e.id
WHERE {of_meeting} AND NOT e.removed ORDER BY e.order_key
"""
_OWNERS = """
SELECT o.entry_id, o.person_id, o.organization_id FROM entry e
JOIN action_owner o ON o.entry_id = e.id WHERE {of_meeting}
"""
_NOTES = """
SELECT n.{key}, n.entry_id, n.text FROM entry e JOIN {table} n ON n.entry_id = e.id
WHERE {of_meeting} AND NOT e.removed
"""
_VERSIONS = "SELECT {key}, notes FROM version e WHERE {of_meeting}"
_FILES = "SELECT {key}, sha256, file_name, caption FROM attachment e WHERE {of_meeting}"


@dataclass(frozen=True, slots=True)
class Document:
    """``facets`` are what it is known by; ``is_former`` of versions.

    The text of an attachment has that of the file in it.
    """

    table: str
    key: Any
    text: str
    facets: str
    is_former: bool = False

    @property
    def mark(self) -> int:
        """What changes where text or facets do."""
        return crc32(f"{self.facets}\n{self.text}".encode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class Group:
    """The documents of a meeting on its ``day`` (an ordinal, 0 for none); none of a binned one."""

    day: int
    documents: tuple[Document, ...] = ()


@dataclass(frozen=True, slots=True)
class _Line:
    id: Any
    kind: EntryKind
    level: int
    speaker: Party | None
    unattributed: bool


class GroupReader:
    """Reads groups from ``data``, all of one moment."""

    def __init__(
        self,
        data: SearchData,
        parties: PartyFacets,
        regions: Regions,
        text_of_file: TextOfFile,
    ) -> None:
        self._data = data
        self._parties = parties
        self._regions = regions
        self._text_of_file = text_of_file

    def read(self, holder: bytes) -> Group:
        """Return the documents of a meeting, of the directory, or of what is in no meeting."""
        if holder == DIRECTORY:
            return Group(0, tuple(self._directory()))
        if not holder:
            return Group(0, tuple(self._content(None, ())))
        columns = f"binned_at IS NULL, {', '.join(TEXTS['meeting'])}"
        found = self._data.of_meeting(_OF_MEETING.replace("{texts}", columns), holder, "e.id")
        if not found or not found[0][6]:
            return Group(0)
        ((key, _, date, classification, kind, home, _, *texts),) = found
        title, place, *_ = map(text_of, texts)
        day = day_number(date_of(date))
        shared = list(facets.class_facets(text_of(classification)))
        reporting = self._regions.full_name(text_of(home))
        if region := reporting or self._regions.find(title) or self._regions.find(place):
            shared.append(facets.region_facet(region))
        own = self._document("meeting", key, texts, kind_of_record(kind), shared)
        by_item = kind == MeetingKind.DESK_DAY
        return Group(day, (own, *self._content(holder, shared, by_item)))

    def _content(
        self, meeting: bytes | None, shared: Sequence[str], by_item: bool = False
    ) -> Iterator[Document]:
        """Yield the documents of a meeting; ``by_item`` where each of its agenda items is about a
        kabupaten/kota, which the lines below are about too.
        """
        owners = self._owners(meeting)
        known = {
            id: [facet for one in owing for facet in self._parties.of_owner(one)]
            for id, owing in owners.items()
        }
        rows = self._data.of_meeting(_ENTRIES, meeting)
        lines = [_line(row) for row in rows]
        of_decisions = self._of_decisions(lines, owners)
        floor: Party | None = None
        item = ""
        for line, row in zip(lines, rows, strict=True):
            key, *_, review, is_moved, moved, successor, region, own_region, text = row
            floor = floor_after(floor, line)
            found = known.setdefault(line.id, [])
            found += self._parties.of_speaker(speaker_of(floor, line))
            if by_item and line.kind is EntryKind.AGENDA:
                item = self._regions.find(text_of(text))
            found += self._of_region((region, own_region, item), text_of(text), shared)
            if line.kind is EntryKind.DECISION:
                found += of_decisions.get(line.id, ())
                found += _standing_facets(moved if is_moved else review, successor)
            if text:
                kinds = [*shared, *found]
                yield self._document("entry", key, [text], ENTRY_KINDS[line.kind], kinds)
        for table in ("progress", "issue_note"):
            query = _NOTES.replace("{table}", table)
            for key, entry, text in self._data.of_meeting(query, meeting):
                if text:
                    kinds = [*shared, *known.get(entry, ())]
                    yield self._document(table, key, [text], SearchKind.PROGRESS, kinds)
        yield from self._files(meeting, shared)

    def _of_decisions(
        self, lines: Sequence[_Line], owners: dict[Any, list[Party | None]]
    ) -> dict[Any, list[str]]:
        """Return whose words decisions were taken upon, and who has to do what follows."""
        found = {id: list(self._parties.of_mover(who)) for id, who in movers(lines)}
        for decision, actions in actions_of_decisions(lines):
            owing = (who for action in actions for who in owners.get(action, ()))
            facets = (facet for who in owing for facet in self._parties.of_follower(who))
            found.setdefault(decision, []).extend(facets)
        return found

    def _owners(self, meeting: bytes | None) -> dict[Any, list[Party | None]]:
        found: dict[Any, list[Party | None]] = {}
        for entry, person, organization in self._data.of_meeting(_OWNERS, meeting):
            found.setdefault(entry, []).append(_party(person, organization))
        return found

    def _of_region(
        self, regions: Sequence[object], text: str, shared: Sequence[str]
    ) -> Iterator[str]:
        names = {*map(text_of, regions), self._regions.find(text)} - {""}
        yield from ({facets.region_facet(one) for one in names}.difference(shared))

    def _files(self, meeting: bytes | None, shared: Sequence[str]) -> Iterator[Document]:
        for key, sha256, *texts in self._data.of_meeting(_FILES, meeting):
            texts.append(self._text_of_file(text_of(sha256)))
            yield self._document("attachment", key, texts, SearchKind.ATTACHMENT, shared)
        if meeting is None:
            return
        for key, notes in self._data.of_meeting(_VERSIONS, meeting):
            document = self._document("version", key, [notes], SearchKind.VERSION, shared)
            yield replace(document, is_former=True)

    def _directory(self) -> Iterator[Document]:
        for table, kind in (
            ("organization", SearchKind.ORGANIZATION),
            ("person", SearchKind.PERSON),
        ):
            columns = ", ".join(TEXTS[table])
            query = f"SELECT {{key}}, {columns} FROM {table} WHERE NOT retired"
            for key, *texts in self._data.rows(query):
                yield self._document(table, key, texts, kind, ())

    def _document(
        self,
        table: str,
        key: Any,
        texts: Sequence[object],
        kind: SearchKind,
        known_by: Sequence[str],
    ) -> Document:
        found = dict.fromkeys((facets.kind_facet(kind), *known_by))
        return Document(table, key, joined(texts), " ".join(found))


def kind_of_record(kind: object) -> SearchKind:
    """Return what a row of meetings is found as."""
    is_meeting = kind_of(MeetingKind, kind, MeetingKind.MEETING) is MeetingKind.MEETING
    return SearchKind.MEETING if is_meeting else SearchKind.REPORT


def joined(texts: Sequence[object]) -> str:
    """Return the texts of a document as one, a line each."""
    return "\n".join(filter(None, map(text_of, texts)))


def _line(row: Sequence[Any]) -> _Line:
    _, id, kind, person, organization, unattributed, level, *_ = row
    return _Line(
        id,
        kind_of(EntryKind, kind, EntryKind.DISCUSSION),
        level if isinstance(level, int) else 0,
        _party(person, organization),
        bool(unattributed),
    )


def _standing_facets(review: object, successor: object) -> Iterator[str]:
    if successor is not None:
        yield facets.standing_facet(Standing.REPLACED)
        return
    yield facets.standing_facet(Standing.IN_FORCE)
    if (day := date_of(review)) is not None:
        yield facets.review_facet(day)


def _party(person: object, organization: object) -> Party | None:
    if person is not None:
        return Party(PartyKind.PERSON, as_id(person), "")
    if organization is not None:
        return Party(PartyKind.ORGANIZATION, as_id(organization), "")
    return None

"""People and agencies as facets: by their rowids, with the region of whom they serve."""

import sqlite3
from collections.abc import Callable, Iterator
from uuid import UUID
from zlib import crc32

from kesbang_desktop.domain.party import Party, PartyKind
from kesbang_desktop.store.reading_around import as_id, text_of
from kesbang_desktop.store.search.facets import (
    follower_facet,
    mover_facet,
    owner_facet,
    region_facet,
    speaker_facet,
)


class PartyFacets:
    """All that are in the directory of ``data`` now, also those who were withdrawn."""

    def __init__(self, data: sqlite3.Connection) -> None:
        regions: dict[UUID, str] = {}
        self._known: dict[tuple[PartyKind, UUID], tuple[int, str]] = {}
        for rowid, id, region in data.execute("SELECT rowid, id, region FROM organization"):
            regions[as_id(id)] = found = text_of(region)
            self._known[PartyKind.ORGANIZATION, as_id(id)] = rowid, found
        for rowid, id, of in data.execute("SELECT rowid, id, organization_id FROM person"):
            self._known[PartyKind.PERSON, as_id(id)] = rowid, regions.get(as_id(of), "")

    @property
    def mark(self) -> int:
        """What changes where the facets of somebody do."""
        return crc32(repr(sorted(self._known.values())).encode())

    def of_speaker(self, party: Party | None) -> Iterator[str]:
        """Yield the facets of what ``party`` said."""
        if party is not None and (found := self._known.get((party.kind, party.id))):
            rowid, region = found
            yield speaker_facet(party.kind, rowid)
            if region:
                yield region_facet(region)

    def of_owner(self, party: Party | None) -> Iterator[str]:
        """Yield the facets of what ``party`` has to do."""
        yield from self._of(party, owner_facet)

    def of_mover(self, party: Party) -> Iterator[str]:
        """Yield the facets of decisions that were taken upon the words of ``party``."""
        yield from self._of(party, mover_facet)

    def of_follower(self, party: Party | None) -> Iterator[str]:
        """Yield the facets of decisions from which ``party`` has something to do."""
        yield from self._of(party, follower_facet)

    def _of(self, party: Party | None, make: Callable[[str, int], str]) -> Iterator[str]:
        if party is not None and (found := self._known.get((party.kind, party.id))):
            yield make(party.kind, found[0])

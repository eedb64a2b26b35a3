"""People and agencies as facets: by the keys of their rows, with the region of whom they serve."""

from collections.abc import Callable, Iterator
from typing import Any
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
from kesbang_desktop.store.search.search_data import SearchData


class PartyFacets:
    """All that are in the directory of ``data`` now, also those who were withdrawn."""

    def __init__(self, data: SearchData) -> None:
        regions: dict[UUID, str] = {}
        self._known: dict[tuple[PartyKind, UUID], tuple[Any, str]] = {}
        for key, id, region in data.rows("SELECT {key}, id, region FROM organization"):
            regions[as_id(id)] = found = text_of(region)
            self._known[PartyKind.ORGANIZATION, as_id(id)] = key, found
        for key, id, of in data.rows("SELECT {key}, id, organization_id FROM person"):
            self._known[PartyKind.PERSON, as_id(id)] = key, regions.get(as_id(of), "")

    @property
    def mark(self) -> int:
        """What changes where the facets of somebody do."""
        return crc32(repr(sorted(self._known.values())).encode())

    @property
    def regions(self) -> dict[Any, str]:
        """The region of each that serves one, by the keys of rows."""
        return {key: region for key, region in self._known.values() if region}

    def of_speaker(self, party: Party | None) -> Iterator[str]:
        """Yield the facets of what ``party`` said."""
        if party is not None and (found := self._known.get((party.kind, party.id))):
            key, region = found
            yield speaker_facet(party.kind, key)
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

    def _of(self, party: Party | None, make: Callable[[str, Any], str]) -> Iterator[str]:
        if party is not None and (found := self._known.get((party.kind, party.id))):
            yield make(party.kind, found[0])

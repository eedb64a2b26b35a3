"""The list of agencies that a directory can start with: the office's own, else the bundled one."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kesbang_desktop.assets import resource_path
from kesbang_desktop.store.deferred import directory

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.party import Organization
    from kesbang_desktop.domain.starter_agencies import OfferedAgency, StarterAgency
    from kesbang_desktop.paperwork.desk import Desk

OWN_LIST = "instansi.csv"


class StarterList:
    """Offers agencies and takes those that are chosen into the directory."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def offered(self) -> tuple[OfferedAgency, ...]:
        """Return the agencies of the list, with those of the directory that they are."""
        from kesbang_desktop.domain.starter_agencies import offer

        known = self._desk.read(directory.load_directory)().organizations
        return offer(self._read[0], known)

    @property
    def problem(self) -> str:
        """A sentence on what could not be read of the office's own list, empty where all could."""
        return self._read[1]

    def take(self, chosen: Sequence[StarterAgency]) -> tuple[tuple[Organization, ...], Changes]:
        """Add those of ``chosen`` that are not in the directory; return what was added.

        Twice adds nothing more.
        """
        from kesbang_desktop.domain.starter_agencies import taken

        added = taken(chosen, self.offered())
        return added, self._desk.write_long(directory.save_organizations)(added)

    @cached_property
    def _read(self) -> tuple[tuple[StarterAgency, ...], str]:
        from kesbang_desktop.exchange.agency_list import read_agencies
        from kesbang_desktop.exchange.office_list import own_or_shipped

        own = self._desk.data_dir / OWN_LIST
        return own_or_shipped(own, resource_path("agencies", "kalimantan-timur.csv"), read_agencies)

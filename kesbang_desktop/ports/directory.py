"""What the window may ask about people and agencies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence
    from datetime import date
    from pathlib import Path
    from uuid import UUID

    from kesbang_desktop.domain.anonymity import RemainingTraces
    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.likely_twins import Pair
    from kesbang_desktop.domain.party import Directory, Organization, Party, Person
    from kesbang_desktop.domain.party_use import MergedParty, PartyUse
    from kesbang_desktop.domain.people_file import PeopleFile
    from kesbang_desktop.domain.starter_agencies import OfferedAgency, StarterAgency
    from kesbang_desktop.ports.saving import SaveRecords


@dataclass(frozen=True, slots=True)
class DirectoryPorts:
    """The people and agencies that the office knows.

    ``withdraw`` takes out those on whom nothing hangs, ``delete`` those that a person chose.
    ``merge(gone, kept)`` is taken back by ``undo_merge(gone, kept, what it returned)``.
    ``told_apart`` are those that look like one and are two, as ``tell_apart`` noted, or took back.
    ``offer_agencies`` is the list to start with, and what could not be read of it;
    ``take_agencies`` adds of it what is not there and returns that. ``anonymise`` a person on a
    day returns who that is now, for good; ``traces`` goes on naming him or her, and after ``wipe``
    nothing that was deleted stands in the files.
    ``read_file(path, fields of columns)`` keeps nothing; ``write_file`` writes everybody to a file
    of the kind that its name says, and returns where that is.
    """

    load: Callable[[], Directory]
    save_people: SaveRecords[Person]
    save_organizations: SaveRecords[Organization]
    withdraw: Callable[[Collection[Party]], Changes]
    delete: Callable[[Collection[Party]], Changes]
    use: Callable[[Party], PartyUse]
    merge: Callable[[Party, Party], tuple[MergedParty, Changes]]
    undo_merge: Callable[[Party, Party, MergedParty], Changes]
    told_apart: Callable[[], frozenset[Pair]]
    tell_apart: Callable[[Collection[Pair], bool], Changes]
    offer_agencies: Callable[[], tuple[tuple[OfferedAgency, ...], str]]
    take_agencies: Callable[[Sequence[StarterAgency]], tuple[tuple[Organization, ...], Changes]]
    traces: Callable[[UUID], RemainingTraces]
    anonymise: Callable[[UUID, date], tuple[Person, Changes]]
    wipe: Callable[[], None]
    read_file: Callable[[Path, Mapping[int, str]], PeopleFile]
    write_file: Callable[[Path], Path]

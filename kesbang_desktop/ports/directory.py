"""What the window may ask about people and agencies."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from kesbang_desktop.domain.changes import Changes
    from kesbang_desktop.domain.party import Directory, Organization, Party, Person
    from kesbang_desktop.domain.party_use import MergedParty, PartyUse


@dataclass(frozen=True, slots=True)
class DirectoryPorts:
    """The people and agencies that the office knows.

    ``withdraw`` takes out those on whom nothing hangs, ``delete`` those that a person chose.
    ``merge(gone, kept)`` is taken back by ``undo_merge(gone, kept, what it returned)``.
    """

    load: Callable[[], Directory]
    save_people: Callable[[Sequence[Person]], Changes]
    save_organizations: Callable[[Sequence[Organization]], Changes]
    withdraw: Callable[[Collection[Party]], Changes]
    delete: Callable[[Collection[Party]], Changes]
    use: Callable[[Party], PartyUse]
    merge: Callable[[Party, Party], tuple[MergedParty, Changes]]
    undo_merge: Callable[[Party, Party, MergedParty], Changes]

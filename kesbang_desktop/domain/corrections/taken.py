"""Corrections that were taken, with all that takes them back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from kesbang_desktop.domain.action import ActionItem
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.corrections.taking import Revised
from kesbang_desktop.domain.party import Organization, Person


@dataclass(frozen=True, slots=True)
class TakenCorrections:
    """What was written, and what stood there before.

    ``opened`` says that final minutes were opened for it, ``edited`` how actions stood that a
    matriks changed, ``people`` and ``organizations`` those that had another name.
    """

    changes: Changes
    revised: Revised
    opened: bool = False
    edited: Mapping[UUID, ActionItem] = field(default_factory=dict)
    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()

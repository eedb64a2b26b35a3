"""What a write changed, so that pages know what to read again."""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Replaced:
    """The ``value`` that another seat gave to a ``field`` of a record, and that a write replaced
    which did not know of it.
    """

    record_id: UUID
    field: str
    value: Any


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the records a write touched. ``actions`` are entry ids, also of problems.

    ``replaced`` is what others wrote that does not stand any more.
    """

    meetings: frozenset[UUID] = field(default_factory=frozenset)
    parties: frozenset[UUID] = field(default_factory=frozenset)
    actions: frozenset[UUID] = field(default_factory=frozenset)
    profiles: frozenset[UUID] = field(default_factory=frozenset)
    replaced: frozenset[Replaced] = field(default_factory=frozenset, kw_only=True)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.meetings | other.meetings,
            self.parties | other.parties,
            self.actions | other.actions,
            self.profiles | other.profiles,
            replaced=self.replaced | other.replaced,
        )


# Of each kind an id that no record has: anything may have been written, so that lists read anew.
ANY_CHANGES = Changes(*(frozenset((UUID(int=0),)),) * 4)

"""What a write changed, so that pages know what to read again."""

from dataclasses import dataclass, field
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Changes:
    """Ids of the records a write touched. ``actions`` are entry ids, also of problems."""

    meetings: frozenset[UUID] = field(default_factory=frozenset)
    parties: frozenset[UUID] = field(default_factory=frozenset)
    actions: frozenset[UUID] = field(default_factory=frozenset)
    profiles: frozenset[UUID] = field(default_factory=frozenset)

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            self.meetings | other.meetings,
            self.parties | other.parties,
            self.actions | other.actions,
            self.profiles | other.profiles,
        )

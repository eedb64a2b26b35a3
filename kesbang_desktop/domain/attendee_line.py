"""One line of a list of attendees, taken apart."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import time
from typing import Any

from kesbang_desktop.domain.attendance import Presence, Role


@dataclass(frozen=True, slots=True)
class AttendeeLine:
    """The parts of an attendee line; an empty ``name`` is an organization known only by itself."""

    name: str = ""
    position: str = ""
    organization: str = ""
    presence: Presence = Presence.PRESENT
    represented_by: str = ""
    role: Role | None = None
    invited: bool = True
    nip: str = ""
    rank: str = ""
    grade: str = ""
    phone: str = ""
    email: str = ""
    stand_in_position: str = ""
    reason: str = ""
    online: bool = False
    time_in: time | None = None
    time_out: time | None = None

    def with_values(self, values: Mapping[str, Any]) -> "AttendeeLine":
        """Return the line with other ``values`` by field name."""
        return replace(self, **values)


@dataclass(frozen=True, slots=True)
class ListedLine:
    """What one line of a pasted list became, to be looked at before anything is kept.

    ``number`` is the line on which it begins. ``rest`` is what found no place and is not kept.
    ``doubts`` names the fields of ``attendee`` that are unsure; ``reason`` says in a sentence why
    the line is unsure or left out.
    """

    number: int
    attendee: AttendeeLine
    rest: str = ""
    doubts: frozenset[str] = frozenset()
    is_included: bool = True
    reason: str = ""

    @property
    def is_sure(self) -> bool:
        """Whether nothing of the line has to be looked at."""
        return self.is_included and not self.doubts and not self.rest

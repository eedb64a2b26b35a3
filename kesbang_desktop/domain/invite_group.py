"""A group of people and agencies that an office invites again and again, such as Forkopimda."""

from dataclasses import dataclass
from uuid import UUID

from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.record_text import require_name


@dataclass(frozen=True, slots=True)
class InviteGroup:
    """``members`` in the order in which they are invited."""

    id: UUID
    name: str
    members: tuple[Party, ...] = ()

    def __post_init__(self) -> None:
        require_name(self.name, "Nama kelompok")

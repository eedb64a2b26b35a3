"""Who can speak, attend or own an action: a person or an organization (instansi)."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar, cast
from uuid import UUID

from kesbang_desktop.domain.held_post import HeldPost, post_on
from kesbang_desktop.domain.record_text import require_name

R = TypeVar("R")


class PartyKind(StrEnum):
    """What a party is."""

    PERSON = "person"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class Party:
    """A reference to a person or an organization, with the name to show for it."""

    kind: PartyKind
    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class Organization:
    """An agency (instansi), such as a badan, dinas or bidang.

    ``region`` is the kabupaten/kota it serves, empty for the province itself. ``aliases`` are what
    else it is called, by others or before.
    """

    id: UUID
    name: str
    short_name: str = ""
    parent_id: UUID | None = None
    region: str = ""
    aliases: tuple[str, ...] = ()
    phone: str = ""
    email: str = ""
    remarks: str = ""

    def __post_init__(self) -> None:
        require_name(self.name, "Nama instansi")

    @property
    def names(self) -> tuple[str, ...]:
        """All it is called: in full, in short, and otherwise."""
        return tuple(one for one in (self.name, self.short_name, *self.aliases) if one)

    @property
    def display_name(self) -> str:
        """The short name where there is one, else the full name."""
        return self.short_name or self.name

    @property
    def party(self) -> Party:
        """The reference that other records hold."""
        return Party(PartyKind.ORGANIZATION, self.id, self.display_name)


@dataclass(frozen=True, slots=True)
class Person:
    """Someone in the directory; ``name`` keeps the academic titles (gelar) as typed.

    ``region`` is the kabupaten/kota that he or she lives or works in. ``former_posts`` are those
    before ``position``. Whoever was made anonymous, on ``anonymised_on``, has nothing but a name
    that tells nothing.
    """

    id: UUID
    name: str
    nip: str = ""
    rank: str = ""
    grade: str = ""
    position: str = ""
    organization_id: UUID | None = None
    phone: str = ""
    email: str = ""
    region: str = ""
    remarks: str = ""
    anonymised_on: date | None = None
    former_posts: tuple[HeldPost, ...] = ()

    def __post_init__(self) -> None:
        require_name(self.name, "Nama")

    def position_on(self, day: date | None) -> str:
        """Return the jabatan on ``day`` as far as the history tells, else the one of today."""
        post = post_on(day, self.former_posts)
        return post.position if post else self.position

    @property
    def party(self) -> Party:
        """The reference that other records hold."""
        return Party(PartyKind.PERSON, self.id, self.name)


@dataclass(frozen=True, slots=True)
class Directory:
    """Everybody known to the office."""

    people: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    _made: dict[Callable[..., object], object] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def by_id(self) -> dict[UUID, Person | Organization]:
        """Return all of them by their ids."""
        records: tuple[Person | Organization, ...] = (*self.people, *self.organizations)
        return {one.id: one for one in records}

    def once(self, make: "Callable[[Directory], R]") -> R:
        """Return what ``make`` makes of all these, which takes long: it is kept with them."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("R", self._made[make])

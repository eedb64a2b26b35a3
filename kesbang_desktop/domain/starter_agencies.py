"""The agencies that a province usually meets: a list to start a directory with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.names import fold
from kesbang_desktop.domain.official_words import spelled_out
from kesbang_desktop.domain.party import Organization

_Key = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class StarterAgency:
    """One line of the list; ``group`` heads it with others, ``parent`` is a name in the list."""

    name: str
    short_name: str = ""
    aliases: tuple[str, ...] = ()
    parent: str = ""
    region: str = ""
    group: str = ""

    @property
    def names(self) -> tuple[str, ...]:
        """All it is called."""
        return tuple(filter(None, (self.name, self.short_name, *self.aliases)))


@dataclass(frozen=True, slots=True)
class OfferedAgency:
    """An agency of the list, and which one of the directory it is; None for none yet."""

    agency: StarterAgency
    known: Organization | None = None


def offer(
    agencies: Iterable[StarterAgency], organizations: Iterable[Organization]
) -> tuple[OfferedAgency, ...]:
    """Return ``agencies`` with those of ``organizations`` that they are, however spelled.

    ``Dinas Kominfo Prov. Kaltim`` is the Dinas Komunikasi dan Informatika Provinsi Kalimantan
    Timur; an agency of a kabupaten or kota is not that of the province.
    """
    known: dict[_Key, Organization] = {}
    for one in organizations:
        for key in _keys(one.names, one.region):
            known.setdefault(key, one)
    return tuple(
        OfferedAgency(
            one, next((known[key] for key in _keys(one.names, one.region) if key in known), None)
        )
        for one in agencies
    )


def taken(
    chosen: Sequence[StarterAgency], offered: Sequence[OfferedAgency]
) -> tuple[Organization, ...]:
    """Return as records those of ``chosen`` that the directory does not have.

    Each stands under its parent where that is in the directory or among ``chosen``.
    """
    parents = {one.agency.name: one.known.id for one in offered if one.known}
    new = [one.agency for one in offered if one.known is None and one.agency in chosen]
    ids = {one.name: new_id() for one in new}
    return tuple(
        Organization(
            ids[one.name],
            one.name,
            short_name=one.short_name,
            parent_id=(parents | ids).get(one.parent),
            region=one.region,
            aliases=one.aliases,
        )
        for one in new
    )


def _keys(names: Iterable[str], region: str) -> list[_Key]:
    return [(fold(region), spelled_out(name)) for name in names]

"""Whom a jabatan names: ``Sekda``, ``Ketua KPU``, ``Kabid Politik``."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kesbang_desktop.domain.official_words import GENERIC, spelled_out
from kesbang_desktop.domain.party import Party

# These lead nothing by themselves: what they lead belongs to the title of the office.
_LEADING = ("kepala", "wakil", "wali", "staf", "komandan", "panglima", "direktur", "sub")


@dataclass(frozen=True, slots=True)
class Office:
    """``position`` of ``party`` at an agency known by ``agency_names``."""

    party: Party
    position: str
    agency_names: tuple[str, ...] = ()


class Offices:
    """Finds those who hold an office by what the office is called."""

    def __init__(self, offices: Iterable[Office]) -> None:
        self._by_first: dict[str, list[Office]] = {}
        for office in offices:
            if words := spelled_out(office.position):
                self._by_first.setdefault(words[0], []).append(office)

    def find(self, label: str) -> list[Party]:
        """Return those whose office ``label`` names: in full, with its agency, or in part.

        The title itself (``kepala bidang``) has to be whole; of what it is responsible for, a part
        is enough. One word names only an office that is called just so.
        """
        words = spelled_out(label)
        if not words:
            return []
        offices = self._by_first.get(words[0], [])
        for fits in (_is_called, _is_part, _is_part_with_agency):
            if found := {one.party.id: one.party for one in offices if fits(one, words)}:
                return list(found.values())
        return []


def _is_called(office: Office, words: tuple[str, ...]) -> bool:
    """Tell whether ``words`` are all of the office, alone or with its agency."""
    position = spelled_out(office.position)
    return words == position or any(
        words in (position + agency, position + _beyond(position, agency))
        for agency in map(spelled_out, office.agency_names)
    )


def _beyond(position: tuple[str, ...], agency: tuple[str, ...]) -> tuple[str, ...]:
    """Return ``agency`` without the word that ``position`` ends in: Kepala Badan, Badan X."""
    return agency[1:] if agency and agency[0] == position[-1] else agency


def _is_part(office: Office, words: tuple[str, ...]) -> bool:
    return _is_made_of(words, spelled_out(office.position), ())


def _is_part_with_agency(office: Office, words: tuple[str, ...]) -> bool:
    agency = [word for name in office.agency_names for word in spelled_out(name)]
    return _is_made_of(words, spelled_out(office.position), agency)


def _is_made_of(words: tuple[str, ...], position: tuple[str, ...], agency: Sequence[str]) -> bool:
    """Tell whether ``words`` are the title of a ``position`` and parts of it and of ``agency``."""
    title = _title(position)
    rest = words[len(title) :]
    if len(words) < 2 or words[: len(title)] != title:
        return False
    telling = [word for word in rest if word not in GENERIC]
    return (bool(telling) or not rest) and all(word in position or word in agency for word in rest)


def _title(position: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of an office that say what it is, without what it is responsible for."""
    length = 1
    while length < len(position) and position[length - 1] in _LEADING:
        length += 1
    return position[:length]

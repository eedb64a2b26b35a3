"""People and organizations as rows of text, to be searched and shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import QObject

from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.searched_model import SearchedModel


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One row: its cells, a second line under the first of them, and what a search looks in."""

    party_id: UUID
    cells: tuple[str, ...]
    second_line: str = ""

    @property
    def searched(self) -> str:
        """The text of the whole row."""
        return " ".join((*self.cells, self.second_line))


def people_rows(directory: Directory) -> list[PartyRow]:
    """Return a row for each person, by name without gelar."""
    agencies = {one.id: one.display_name for one in directory.organizations}
    return [
        PartyRow(
            one.id,
            (
                one.name,
                one.position,
                agencies.get(one.organization_id, "") if one.organization_id else "",
                format_rank(one.rank, one.grade),
                " · ".join(filter(None, (one.phone, one.email))),
            ),
            f"NIP {format_nip(one.nip)}" if one.nip else "",
        )
        for one in sorted(directory.people, key=lambda one: name_key(one.name))
    ]


def organization_rows(directory: Directory) -> list[PartyRow]:
    """Return a row for each organization, by name."""
    names = {one.id: one.display_name for one in directory.organizations}
    return [
        PartyRow(
            one.id,
            (
                one.name,
                one.short_name,
                names.get(one.parent_id, "") if one.parent_id else "",
                one.region,
            ),
        )
        for one in sorted(directory.organizations, key=lambda one: fold(one.name))
    ]


class PartyRowsModel(SearchedModel[PartyRow]):
    """Rows of people or of organizations."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        columns = [_column(at, title) for at, title in enumerate(titles)]
        super().__init__(columns, lambda row: row.searched, parent)
        self.id_of = attrgetter("party_id")


def _column(at: int, title: str) -> Column[PartyRow]:
    return Column(
        title=title,
        words=lambda row: row.cells[at],
        second_line=(lambda row: row.second_line) if at == 0 else None,
    )

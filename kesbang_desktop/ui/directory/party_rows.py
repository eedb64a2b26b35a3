"""People and organizations as rows of text, to be searched and shown."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt

from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import Index
from kesbang_desktop.ui.widgets.searched_rows import SearchedRows


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


class PartyRowsModel(SearchedRows[PartyRow]):
    """Rows of people or of organizations."""

    def __init__(self, titles: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(titles, lambda row: row.searched, parent)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == RowRole.SECOND_LINE and index.column() == 0:
            return row.second_line
        return None

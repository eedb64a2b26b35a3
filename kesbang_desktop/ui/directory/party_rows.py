"""People and organizations as rows of text, to be searched and shown."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject

from kesbang_desktop.domain.agency import in_tree
from kesbang_desktop.domain.directory_search import DirectorySearch
from kesbang_desktop.domain.likely_twins import LikelyTwins
from kesbang_desktop.domain.names import fold, name_key
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.official_words import spelled_out
from kesbang_desktop.domain.party import Directory, Organization, Person
from kesbang_desktop.domain.phone import phone_key
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel

# Names keep room however deep they stand.
_DEEPEST = 6


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One row: its cells, a second line under the first, and what else a search looks in.

    ``twin_id`` is of whom it may be, where the row is of two; ``depth`` how far below others it
    stands.
    """

    party_id: UUID
    cells: tuple[str, ...]
    second_line: str = ""
    known_by: str = ""
    twin_id: UUID | None = None
    depth: int = 0

    @property
    def searched(self) -> str:
        """The text of the whole row and what else it is known by."""
        return " ".join((*self.cells, self.second_line, self.known_by))


class PartyRows:
    """Rows in their order, ready to be searched; made where nobody waits.

    ``unsearched`` is how they are shown where nothing is searched for, if not as they are.
    """

    def __init__(
        self, rows: Iterable[PartyRow] = (), unsearched: Sequence[PartyRow] | None = None
    ) -> None:
        self._rows = tuple(rows)
        self._unsearched = self._rows if unsearched is None else unsearched
        self._search = DirectorySearch(row.searched for row in self._rows)

    def matching(self, query: str) -> Sequence[PartyRow]:
        """Return the rows that ``query`` finds, all for an empty one."""
        if not query.strip():
            return self._unsearched
        return [self._rows[at] for at in self._search.find(query)]


def people_rows(directory: Directory) -> PartyRows:
    """Return a row for each person, by name without gelar."""
    agencies = {one.id: one for one in directory.organizations}
    texts = {one.id: _agency_text(one) for one in directory.organizations}
    rows = []
    for one in sorted(directory.people, key=lambda one: name_key(one.name)):
        agency = agencies.get(one.organization_id) if one.organization_id else None
        cells = (
            one.name,
            one.position,
            agency.display_name if agency else "",
            format_rank(one.rank, one.grade),
            " · ".join(filter(None, (one.phone, one.email))),
        )
        known_by = (one.nip, phone_key(one.phone), texts[agency.id] if agency else "")
        nip = f"NIP {format_nip(one.nip)}" if one.nip else ""
        rows.append(PartyRow(one.id, cells, nip, " ".join(filter(None, known_by))))
    return PartyRows(rows)


def organization_rows(directory: Directory) -> PartyRows:
    """Return a row for each organization by name, each below the one above it unless searched."""
    names = {one.id: one.display_name for one in directory.organizations}
    ordered = sorted(directory.organizations, key=lambda one: fold(one.name))
    rows = {
        one.id: PartyRow(
            one.id,
            (
                one.name,
                one.short_name,
                names.get(one.parent_id, "") if one.parent_id else "",
                one.region,
            ),
            known_by=_agency_text(one),
        )
        for one in ordered
    }
    tree = [replace(rows[one.id], depth=depth) for one, depth in in_tree(ordered)]
    return PartyRows(rows.values(), tree)


def twin_rows(twins: Iterable[LikelyTwins], directory: Directory) -> PartyRows:
    """Return a row for each pair: who would stay, who would go, and why they may be one."""
    agencies = {one.id: one.display_name for one in directory.organizations}
    return PartyRows(
        PartyRow(
            one.gone.id,
            (
                _told(one.gone, agencies),
                _told(one.kept, agencies),
                ", ".join(map(translated, one.reasons)),
            ),
            twin_id=one.kept.id,
        )
        for one in twins
    )


def _told(one: Person | Organization, agencies: dict[UUID, str]) -> str:
    if isinstance(one, Organization):
        return " · ".join(filter(None, (one.name, one.short_name, one.region)))
    agency = agencies.get(one.organization_id, "") if one.organization_id else ""
    return " · ".join(filter(None, (one.name, one.position, agency)))


def _agency_text(one: Organization) -> str:
    """Return the names of an agency, abbreviations in full."""
    return " ".join((*one.names, *(" ".join(spelled_out(name)) for name in one.names)))


class PartyRowsModel(RowsModel[PartyRow]):
    """Rows of people or of organizations, those that are searched for."""

    def __init__(
        self,
        titles: Sequence[str],
        parent: QObject | None = None,
    ) -> None:
        columns = [_column(at, title) for at, title in enumerate(titles)]
        by_id: Callable[[PartyRow], Hashable] = attrgetter("party_id")
        super().__init__(columns, by_id, parent)
        self._all = PartyRows()
        self._query = ""

    def show_rows(self, rows: PartyRows) -> None:
        """Show those of ``rows`` that match what is searched for, now and later."""
        self._all = rows
        self.show(rows.matching(self._query))

    def search(self, query: str) -> None:
        """Show only rows that ``query`` finds, gelar, case, signs and slips aside."""
        self._query = query
        self.show(self._all.matching(query))


def _column(at: int, title: str) -> Column[PartyRow]:
    if at:
        return Column(title=title, words=lambda row: row.cells[at])
    return Column(
        title=title,
        words=lambda row: row.cells[0],
        indent=lambda row: min(row.depth, _DEEPEST),
        spoken=_spoken,
        second_line=lambda row: row.second_line,
    )


def _spoken(row: PartyRow) -> str:
    if not row.depth:
        return row.cells[0]
    words = QCoreApplication.translate("PartyRowsModel", "{0}, tingkat {1}")
    return words.format(row.cells[0], row.depth + 1)

"""The lines of a pasted list as a table: what each became, and each cell to be corrected."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QObject, Qt

from kesbang_desktop.domain.attendee_line import AttendeeLine, ListedLine
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.nip import format_nip, nip_hint
from kesbang_desktop.domain.party import Directory, PartyKind
from kesbang_desktop.domain.rank import format_rank, rank_hint, split_rank
from kesbang_desktop.domain.roll import Joined, roll_of
from kesbang_desktop.domain.roll_reading import RollReading
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.labels import Tone
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index


class PeopleColumn(IntEnum):
    """The columns in their order."""

    INCLUDED = 0
    NAME = 1
    NIP = 2
    RANK = 3
    POSITION = 4
    ORGANIZATION = 5
    PHONE = 6
    EMAIL = 7
    REST = 8
    BECOMES = 9


_FIELDS = {
    PeopleColumn.NAME: "name",
    PeopleColumn.NIP: "nip",
    PeopleColumn.POSITION: "position",
    PeopleColumn.ORGANIZATION: "organization",
    PeopleColumn.PHONE: "phone",
    PeopleColumn.EMAIL: "email",
}
# Shown only where a line has something there.
OPTIONAL_COLUMNS = (
    *(PeopleColumn.NIP, PeopleColumn.RANK, PeopleColumn.PHONE),
    *(PeopleColumn.EMAIL, PeopleColumn.REST),
)


class PeopleModel(QAbstractTableModel):
    """Shows ``lines``; nothing is kept before :attr:`reading` is taken.

    ``present`` are the parties on the attendance list already.
    """

    def __init__(
        self,
        lines: Sequence[ListedLine],
        meeting_id: UUID,
        directory: Directory,
        present: Collection[UUID] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.lines = list(lines)
        self._meeting_id = meeting_id
        self._directory = directory
        self._known = KnownParties((), directory)
        self._present = frozenset(present)
        self.reading = RollReading()
        self._joined: dict[int, Joined | None] = {}
        self._join()

    @property
    def doubtful(self) -> int:
        """How many lines that come along have something unsure."""
        return sum(1 for one in self.lines if one.is_included and one.doubts)

    @property
    def added(self) -> int:
        """How many come onto the attendance list; those on it already do not count."""
        found = self.reading.attendances
        return sum(1 for one in found if one.party.id not in self._present)

    @property
    def new_people(self) -> int:
        """How many people come into the directory with them."""
        return sum(1 for one in self._joined.values() if one is not None and one.is_new_person)

    def toggle(self, rows: Collection[int]) -> None:
        """Leave ``rows`` out, or take them along where all of them are out."""
        included = not any(self.lines[row].is_included for row in rows)
        for row in rows:
            self.lines[row] = replace(self.lines[row], is_included=included)
        self._refresh()

    def used(self, column: int) -> bool:
        """Tell whether any line has something in ``column``."""
        return any(self._text(line, column) for line in self.lines)

    def first_doubt(self) -> tuple[int, int]:
        """Return row and column of the first unsure cell, else of the first name that counts."""
        columns = {name: column for column, name in _FIELDS.items()}
        for row, line in enumerate(self.lines):
            if line.is_included and line.doubts:
                return row, min(columns.get(one, PeopleColumn.NAME) for one in line.doubts)
        counting = (row for row, line in enumerate(self.lines) if line.is_included)
        return next(counting, 0), PeopleColumn.NAME

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(PeopleColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Ikut"),
            self.tr("Nama"),
            self.tr("NIP"),
            self.tr("Pangkat/gol."),
            self.tr("Jabatan"),
            self.tr("Instansi"),
            self.tr("HP"),
            self.tr("Pos-el"),
            self.tr("Tidak disimpan"),
            self.tr("Menjadi"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() == PeopleColumn.INCLUDED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        fixed = index.column() in (PeopleColumn.REST, PeopleColumn.BECOMES)
        return flags if fixed else flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Correct a cell, which then is sure, or take a line along or not."""
        row, column = index.row(), index.column()
        line = self.lines[row]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.lines[row] = replace(line, is_included=not line.is_included)
        elif role == Qt.ItemDataRole.EditRole:
            self.lines[row] = self._corrected(line, column, clean_line(str(value)))
        else:
            return False
        self._refresh()
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line, column = self.lines[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.CheckStateRole if column == PeopleColumn.INCLUDED:
                return Qt.CheckState.Checked if line.is_included else Qt.CheckState.Unchecked
            case Qt.ItemDataRole.DisplayRole if column == PeopleColumn.BECOMES:
                return self._fate(index.row())[0]
            case Qt.ItemDataRole.DisplayRole:
                text = self._text(line, column)
                return f"? {text}".rstrip() if self._doubts(line, column) else text
            case Qt.ItemDataRole.EditRole:
                return self._text(line, column)
            case Qt.ItemDataRole.ToolTipRole:
                said = line.reason if column == PeopleColumn.BECOMES else self._text(line, column)
                said = _hint(line, column) or said
                return self.tr("Baris {0}. {1}").format(line.number, said)
            case RowRole.SECOND_LINE if column == PeopleColumn.BECOMES:
                return self._fate(index.row())[2]
            case RowRole.TONE:
                return self._tone(index.row(), column)
        return None

    def _corrected(self, line: ListedLine, column: int, text: str) -> ListedLine:
        if text == self._text(line, column):
            changes: dict[str, str] = {}
        elif column == PeopleColumn.RANK:
            rank, grade = split_rank(text)
            changes = {"rank": rank, "grade": grade}
        else:
            digits = text.replace(" ", "")
            is_nip = column == PeopleColumn.NIP and digits.isdecimal()
            changes = {_FIELDS[PeopleColumn(column)]: digits if is_nip else text}
        attendee = line.attendee.with_values(changes)
        doubts = line.doubts - {_FIELDS.get(PeopleColumn(column), "")}
        return replace(line, attendee=attendee, doubts=doubts, reason=line.reason if doubts else "")

    def _join(self) -> None:
        rows = [row for row, line in enumerate(self.lines) if line.is_included]
        wanted: list[AttendeeLine] = [self.lines[row].attendee for row in rows]
        self.reading, joined = roll_of(wanted, self._meeting_id, self._directory)
        self._joined = dict(zip(rows, joined, strict=True))

    def _refresh(self) -> None:
        self._join()
        last = self.index(len(self.lines) - 1, len(PeopleColumn) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def _doubts(self, line: ListedLine, column: int) -> bool:
        return line.is_included and _FIELDS.get(PeopleColumn(column), "-") in line.doubts

    def _tone(self, row: int, column: int) -> Tone:
        line = self.lines[row]
        if not line.is_included:
            return Tone.MUTED
        if column == PeopleColumn.BECOMES:
            return self._fate(row)[1]
        is_odd = self._doubts(line, column) or _hint(line, column)
        return Tone.WARN if is_odd else Tone.PLAIN

    def _fate(self, row: int) -> tuple[str, Tone, str]:
        """Return what the line of ``row`` becomes: a word, its tone, and a sentence about it."""
        line = self.lines[row]
        if not line.is_included:
            return self.tr("dilewati"), Tone.MUTED, line.reason
        joined = self._joined[row]
        if joined is None:
            return self.tr("tanpa nama"), Tone.WARN, self.tr("Isi namanya, atau lewati.")
        if joined.attendance.party.id in self._present:
            return self.tr("sudah di daftar peserta"), Tone.MUTED, ""
        if line.doubts:
            return self.tr("periksa: {0}").format(self._news(joined)), Tone.WARN, line.reason
        for one in (PeopleColumn.NIP, PeopleColumn.RANK):
            if hint := _hint(line, one):
                return self._news(joined), Tone.WARN, hint
        tone = Tone.INFORM if joined.is_new_person or joined.is_new_organization else Tone.GOOD
        return self._news(joined), tone, self._remark(joined)

    def _news(self, joined: Joined) -> str:
        if joined.attendance.person is None:
            new = joined.is_new_organization
            return self.tr("instansi baru") if new else self.tr("instansi sudah ada")
        person = self.tr("orang baru") if joined.is_new_person else self.tr("sudah ada")
        if joined.is_new_organization:
            return self.tr("{0}, instansi baru").format(person)
        return person

    def _remark(self, joined: Joined) -> str:
        agency = joined.attendance.organization
        if joined.is_new_organization and agency is not None:
            similar = self._known.find(agency.name).party
            if similar is not None and similar.kind is PartyKind.ORGANIZATION:
                return self.tr("Mungkin {0}.").format(similar.name)
        if joined.namesake is not None:
            return self.tr("Ada nama yang sama di direktori, di instansi lain.")
        words = {"nip": "NIP", "phone": "HP", "email": self.tr("pos-el")}
        if joined.differing:
            what = ", ".join(words.get(one, self.tr("pangkat")) for one in joined.differing)
            return self.tr("{0} di direktori lain; di sana tidak diubah.").format(what)
        return ""

    @staticmethod
    def _text(line: ListedLine, column: int) -> str:
        one = line.attendee
        match column:
            case PeopleColumn.NIP:
                return format_nip(one.nip)
            case PeopleColumn.RANK:
                return format_rank(one.rank, one.grade)
            case PeopleColumn.REST:
                return line.rest
            case PeopleColumn.INCLUDED | PeopleColumn.BECOMES:
                return ""
        return str(getattr(one, _FIELDS[PeopleColumn(column)]))


def _hint(line: ListedLine, column: int) -> str:
    """Return what looks wrong with a NIP or a pangkat; it is taken along all the same."""
    if column == PeopleColumn.NIP:
        return nip_hint(line.attendee.nip)
    if column == PeopleColumn.RANK:
        return rank_hint(line.attendee.rank, line.attendee.grade)
    return ""

"""The attendance list of one meeting as a table that is edited cell by cell."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    Signal,
)

from kesbang_desktop.domain.attendance import Attendance, Role
from kesbang_desktop.domain.nip import format_nip
from kesbang_desktop.domain.rank import format_rank
from kesbang_desktop.ui.labels import PRESENCE_TONES, Tone, presence_words, role_word
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index


class AttendeeColumn(IntEnum):
    """The columns in their order."""

    NUMBER = 0
    NAME = 1
    POSITION = 2
    ORGANIZATION = 3
    ROLE = 4
    PRESENCE = 5


class AttendeesModel(QAbstractTableModel):
    """Shows attendances; ``cell_edited(UUID, column, text)`` asks for a change to one of them."""

    cell_edited = Signal(object, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.attendances: tuple[Attendance, ...] = ()

    def show_attendances(self, attendances: Sequence[Attendance]) -> None:
        """Show ``attendances``, resetting the view only where rows came, went or moved."""
        rows = tuple(attendances)
        if [one.id for one in rows] == [one.id for one in self.attendances]:
            before, self.attendances = self.attendances, rows
            for row, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(
                        self.index(row, 0), self.index(row, len(AttendeeColumn) - 1)
                    )
            return
        self.beginResetModel()
        self.attendances = rows
        self.endResetModel()

    def row_of(self, attendance_id: UUID) -> int | None:
        """Return the row of an attendance, None where it is not shown."""
        rows = (row for row, one in enumerate(self.attendances) if one.id == attendance_id)
        return next(rows, None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.attendances)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(AttendeeColumn)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("No."),
            self.tr("Nama"),
            self.tr("Jabatan"),
            self.tr("Instansi"),
            self.tr("Peran"),
            self.tr("Status"),
        )[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Between the rows something can be dropped, on a row nothing.
        own = Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled
        flags = super().flags(index) | own
        one = self.attendances[index.row()] if index.isValid() else None
        if one is None or index.column() == AttendeeColumn.NUMBER:
            return flags
        personal = index.column() in (AttendeeColumn.NAME, AttendeeColumn.ORGANIZATION)
        if personal and one.person is None:
            return flags
        return flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for the change; the row is shown anew once it was made."""
        if role != Qt.ItemDataRole.EditRole or value == self.data(index, role):
            return False
        self.cell_edited.emit(self.attendances[index.row()].id, index.column(), str(value))
        return True

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.attendances):
            return None
        one, column = self.attendances[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return str(index.row() + 1) if column == 0 else _cell_text(one, column)
            case RowRole.SECOND_LINE if column == AttendeeColumn.NAME:
                return self._second_line(one)
            case RowRole.IS_PILL:
                return column == AttendeeColumn.PRESENCE
            case RowRole.IS_STRONG:
                return column == AttendeeColumn.ROLE and one.role is not Role.PARTICIPANT
            case RowRole.TONE:
                return _tone(one, column)
        return None

    def _second_line(self, one: Attendance) -> str:
        if one.person is None:
            return self.tr("perwakilan instansi")
        nip = self.tr("NIP {0}").format(format_nip(one.nip)) if one.nip else ""
        return " · ".join(filter(None, (nip, format_rank(one.rank, one.grade))))


def _cell_text(one: Attendance, column: int) -> str:
    match column:
        case AttendeeColumn.NAME:
            return one.party.name
        case AttendeeColumn.POSITION:
            return one.position
        case AttendeeColumn.ORGANIZATION:
            return one.organization.name if one.organization and one.person else ""
        case AttendeeColumn.ROLE:
            roles = [role_word(role) for role in Role if role in one.roles]
            return ", ".join(roles) or role_word(Role.PARTICIPANT)
    return presence_words(one)


def _tone(one: Attendance, column: int) -> Tone:
    if column == AttendeeColumn.PRESENCE:
        return PRESENCE_TONES[one.presence]
    plain_role = column == AttendeeColumn.ROLE and one.role is Role.PARTICIPANT
    return Tone.MUTED if column == AttendeeColumn.NUMBER or plain_role else Tone.PLAIN

"""The rows of the side panel: attendees, decisions and actions, as they stand now."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.labels import PRESENCE_TONES, Tone, presence_word

ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PanelRow:
    """One row. A heading has no ``detail``; ``entry_id`` is where a click leads."""

    text: str
    detail: str = ""
    right: str = ""
    tone: Tone = Tone.PLAIN
    is_heading: bool = False
    is_card: bool = False
    entry_id: UUID | None = None
    attendance_id: UUID | None = None


class SidePanelModel(QAbstractListModel):
    """Rows of the panel; only a section that differs is replaced."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attendees: list[PanelRow] = []
        self._entries: list[PanelRow] = []

    def show_attendances(self, attendances: Sequence[Attendance]) -> None:
        """Show who attends."""
        self._replace(_attendee_rows(attendances), self._entries)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show the decisions and actions among ``lines``."""
        kept = [line for line in lines if line.kind in (EntryKind.DECISION, EntryKind.ACTION)]
        self._replace(self._attendees, _decision_rows(kept) + _action_rows(kept))

    def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._attendees) + len(self._entries)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ROW_ROLE, its words for DisplayRole."""
        row = (self._attendees + self._entries)[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.text, row.detail, row.right) if part)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = index.data(ROW_ROLE)
        if row is None or row.is_heading or not (row.entry_id or row.attendance_id):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _replace(self, attendees: list[PanelRow], entries: list[PanelRow]) -> None:
        if (attendees, entries) != (self._attendees, self._entries):
            self.beginResetModel()
            self._attendees, self._entries = attendees, entries
            self.endResetModel()


def _attendee_rows(attendances: Sequence[Attendance]) -> list[PanelRow]:
    present = sum(one.presence is Presence.PRESENT for one in attendances)
    unknown = sum(one.presence is Presence.UNKNOWN for one in attendances)
    count = _tr("{0} hadir").format(present)
    if unknown:
        count += " · " + _tr("{0} belum").format(unknown)
    rows = [PanelRow(_tr("Peserta"), right=count, is_heading=True)]
    for one in attendances:
        shown = one.presence is not Presence.UNKNOWN
        rows.append(
            PanelRow(
                one.party.name,
                _attendee_detail(one),
                presence_word(one.presence) if shown else "–",
                PRESENCE_TONES[one.presence],
                attendance_id=one.id,
            )
        )
    if not attendances:
        rows.append(PanelRow("", _tr("Belum ada peserta. Tambahkan di tab Peserta.")))
    return rows


def _attendee_detail(one: Attendance) -> str:
    if one.person is None:
        return _tr("perwakilan")
    parts = (one.position, one.organization.name if one.organization else "")
    return " · ".join(part for part in parts if part)


def _decision_rows(lines: list[Line]) -> list[PanelRow]:
    decisions = [line for line in lines if line.kind is EntryKind.DECISION]
    rows = [PanelRow(_tr("Keputusan"), right=str(len(decisions)), is_heading=True)]
    for number, line in enumerate(decisions, 1):
        rows.append(PanelRow(f"{number}. {line.text}", is_card=True, entry_id=line.id))
    return rows


def _action_rows(lines: list[Line]) -> list[PanelRow]:
    actions = [line for line in lines if line.kind is EntryKind.ACTION]
    rows = [PanelRow(_tr("Tindak lanjut"), right=str(len(actions)), is_heading=True)]
    for line in actions:
        owners = ", ".join(owner.name for owner in line.owners) or _tr("penanggung jawab?")
        due = format_long_date(line.due) if line.due else _tr("tenggat?")
        due = _tr("berkelanjutan") if line.ongoing else due
        rows.append(PanelRow(line.text, f"{owners} · {due}", is_card=True, entry_id=line.id))
    return rows


def _tr(text: str) -> str:
    return QCoreApplication.translate("SidePanel", text)

"""The rows beside the text: what is left, attendees, decisions and actions, as they stand now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject, Qt

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.carry_over import Outcome
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.to_complete import ToComplete
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.labels import (
    OUTCOME_TONES,
    PRESENCE_TONES,
    Tone,
    outcome_word,
    presence_word,
)
from kesbang_desktop.ui.widgets.model_index import ROOT, Index

# What is left must not push everybody else out of sight.
_MOST_LEFT = 4
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PanelRow:
    """One row. A heading has no ``detail``; ``entry_id`` is where a click leads."""

    text: str
    detail: str = ""
    right: str = ""
    tone: Tone = Tone.MUTED
    is_heading: bool = False
    is_card: bool = False
    entry_id: UUID | None = None
    attendance_id: UUID | None = None


class SidePanelModel(QAbstractListModel):
    """Rows of the panel; only a section that differs is replaced."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: list[PanelRow] = []
        self._attendees: list[PanelRow] = []
        self._entries: list[PanelRow] = []

    def show_attendances(self, attendances: Sequence[Attendance]) -> None:
        """Show who attends."""
        self._replace(self._left, _attendee_rows(attendances), self._entries)

    def show_lines(
        self,
        lines: Sequence[Line],
        left: Sequence[ToComplete] = (),
        outcomes: Mapping[UUID, Outcome] | None = None,
    ) -> None:
        """Show the decisions and actions among ``lines``, and what is ``left`` to complete.

        ``outcomes`` tells what was said of carried lines, by their entry id.
        """
        kept = [line for line in lines if line.kind in (EntryKind.DECISION, EntryKind.ACTION)]
        carried = _outcome_rows(lines, outcomes) if outcomes else []
        entries = carried + _decision_rows(kept) + _action_rows(kept)
        self._replace(_left_rows(left), self._attendees, entries)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ROW_ROLE, its words for DisplayRole."""
        return _row_data(self._rows[index.row()], role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        row = index.data(ROW_ROLE)
        if row is None or row.is_heading or not (row.entry_id or row.attendance_id):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _replace(
        self, left: list[PanelRow], attendees: list[PanelRow], entries: list[PanelRow]
    ) -> None:
        if (left, attendees, entries) != (self._left, self._attendees, self._entries):
            self.beginResetModel()
            self._left, self._attendees, self._entries = left, attendees, entries
            self.endResetModel()

    @property
    def _rows(self) -> list[PanelRow]:
        return self._left + self._attendees + self._entries


class FixedRows(QAbstractListModel):
    """Rows that stay as they were given."""

    def __init__(self, rows: Sequence[PanelRow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = list(rows)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the row for ROW_ROLE, its words for DisplayRole."""
        return _row_data(self._rows[index.row()], role)


def left_to_complete_rows(left: Iterable[ToComplete]) -> list[PanelRow]:
    """Return a card for each entry of ``left``, with all that it lacks."""
    of_entry: dict[UUID | None, list[ToComplete]] = {}
    for one in left:
        of_entry.setdefault(one.entry_id, []).append(one)
    return [
        PanelRow(
            found[0].title,
            " ".join(_as_sentence(one.sentence) for one in found),
            tone=Tone.WARN,
            is_card=True,
            entry_id=entry_id,
        )
        for entry_id, found in of_entry.items()
    ]


def _as_sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _row_data(row: PanelRow, role: int) -> object:
    if role == ROW_ROLE:
        return row
    if role == Qt.ItemDataRole.ToolTipRole:
        return "" if row.is_heading else "\n".join(part for part in (row.text, row.detail) if part)
    if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        return ", ".join(part for part in (row.text, row.detail, row.right) if part)
    return None


def _left_rows(left: Sequence[ToComplete]) -> list[PanelRow]:
    cards = left_to_complete_rows(left)
    if not cards:
        return []
    heading = PanelRow(_tr("Perlu dilengkapi"), right=str(len(cards)), is_heading=True)
    more = len(cards) - _MOST_LEFT
    hint = [PanelRow("", _tr("dan {0} lagi; Ctrl+L menampilkan semua").format(more))]
    return [heading, *cards[:_MOST_LEFT], *(hint if more > 0 else [])]


def _outcome_rows(lines: Sequence[Line], outcomes: Mapping[UUID, Outcome]) -> list[PanelRow]:
    rows = [PanelRow(_tr("Dari rapat sebelumnya"), right=str(len(outcomes)), is_heading=True)]
    for line in lines:
        if line.id in outcomes:
            outcome = outcomes[line.id]
            rows.append(
                PanelRow(
                    line.text,
                    outcome_word(outcome),
                    tone=OUTCOME_TONES[outcome],
                    is_card=True,
                    entry_id=line.id,
                )
            )
    return rows


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
        due = line.agreed.in_words(format_long_date) or _tr("tenggat?")
        rows.append(PanelRow(line.text, f"{owners} · {due}", is_card=True, entry_id=line.id))
    return rows


def _tr(text: str) -> str:
    return QCoreApplication.translate("SidePanel", text)

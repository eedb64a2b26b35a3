"""The rows beside the text: what is left, attendees, decisions and actions, as they stand now."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.carry_over import Fate
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.domain.to_complete import Lack, ToComplete
from kesbang_desktop.ui.commands.binding import keys_of
from kesbang_desktop.ui.commands.papers import SHOW_LEFT
from kesbang_desktop.ui.editor.line import Line
from kesbang_desktop.ui.language.formats import format_long_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.labels import (
    FATE_TONES,
    PRESENCE_TONES,
    fate_word,
    short_presence_word,
)
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.model_index import Index

# What is left must not push everybody else out of sight.
_MOST_LEFT = 4


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


class PanelModel(RowsModel[PanelRow]):
    """Rows of the panel as they are given."""

    def __init__(self, rows: Iterable[PanelRow] = (), parent: QObject | None = None) -> None:
        super().__init__((Column(words=_words, tool_tip=_tool_tip),), parent=parent)
        self.show(rows)


class SidePanelModel(PanelModel):
    """What stands beside the text, section by section; headings and hints cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._sections: list[list[PanelRow]] = [[], [], []]

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.record_at(index.row())
        if row is None or row.is_heading or not (row.entry_id or row.attendance_id):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def show_attendances(self, attendances: Sequence[Attendance]) -> None:
        """Show who attends."""
        left, _, entries = self._sections
        self._show_sections([left, _attendee_rows(attendances), entries])

    def show_lines(
        self,
        lines: Sequence[Line],
        left: Sequence[ToComplete] = (),
        fates: Mapping[UUID, Fate] | None = None,
    ) -> None:
        """Show the decisions and actions among ``lines``, and what is ``left`` to complete.

        ``fates`` tells what was said of carried lines, by their entry id.
        """
        kept = [line for line in lines if line.kind in (EntryKind.DECISION, EntryKind.ACTION)]
        carried = _fate_rows(lines, fates) if fates else []
        entries = carried + _decision_rows(kept) + _action_rows(kept)
        self._show_sections([_left_rows(left), self._sections[1], entries])

    def _show_sections(self, sections: list[list[PanelRow]]) -> None:
        if sections != self._sections:
            self._sections = sections
            self.show(row for section in sections for row in section)


def left_to_complete_rows(left: Iterable[ToComplete]) -> list[PanelRow]:
    """Return a card for each entry of ``left``, with all that it lacks."""
    of_entry: dict[UUID | None, list[ToComplete]] = {}
    for one in left:
        of_entry.setdefault(one.entry_id, []).append(one)
    return [
        PanelRow(
            _title(found[0]),
            " ".join(_as_sentence(translated(one.sentence)) for one in found),
            tone=Tone.WARN,
            is_card=True,
            entry_id=entry_id,
        )
        for entry_id, found in of_entry.items()
    ]


def _title(one: ToComplete) -> str:
    """Return what it is about: what was typed as it stands, our own words as the window speaks."""
    is_ours = one.lack in (Lack.OFFICE_UNFILLED, Lack.NO_TEXT)
    return translated(one.title) if is_ours else one.title


def _as_sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _words(row: PanelRow) -> str:
    return ", ".join(part for part in (row.text, row.detail, row.right) if part)


def _tool_tip(row: PanelRow) -> str:
    return "" if row.is_heading else "\n".join(part for part in (row.text, row.detail) if part)


def _left_rows(left: Sequence[ToComplete]) -> list[PanelRow]:
    cards = left_to_complete_rows(left)
    if not cards:
        return []
    heading = PanelRow(_tr("Perlu dilengkapi"), right=str(len(cards)), is_heading=True)
    more = len(cards) - _MOST_LEFT
    hint = [
        PanelRow("", _tr("dan {0} lagi; {1} menampilkan semua").format(more, keys_of(SHOW_LEFT)))
    ]
    return [heading, *cards[:_MOST_LEFT], *(hint if more > 0 else [])]


def _fate_rows(lines: Sequence[Line], fates: Mapping[UUID, Fate]) -> list[PanelRow]:
    rows = [PanelRow(_tr("Dari rapat sebelumnya"), right=str(len(fates)), is_heading=True)]
    for line in lines:
        if line.id in fates:
            fate = fates[line.id]
            rows.append(
                PanelRow(
                    line.text,
                    fate_word(fate),
                    tone=FATE_TONES[fate],
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
                short_presence_word(one.presence) if shown else "–",
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
        told = [line.outcome.in_short] if line.outcome else []
        if line.review:
            told.append(line.review.phrase)
        how = ", ".join(told)
        rows.append(PanelRow(f"{number}. {line.text}", how, is_card=True, entry_id=line.id))
    return rows


def _action_rows(lines: list[Line]) -> list[PanelRow]:
    actions = [line for line in lines if line.kind is EntryKind.ACTION]
    rows = [PanelRow(_tr("Tindak lanjut"), right=str(len(actions)), is_heading=True)]
    for line in actions:
        owners = ", ".join(owner.name for owner in line.owners) or _tr("penanggung jawab?")
        due = translated(line.agreed.in_words(format_long_date)) or _tr("tenggat?")
        rows.append(PanelRow(line.text, f"{owners} · {due}", is_card=True, entry_id=line.id))
    return rows


def _tr(text: str) -> str:
    return QCoreApplication.translate("SidePanel", text)

"""The kabupaten/kota with their condition, since when and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.reports.condition import RegionCondition
from kesbang_desktop.ui.language.formats import format_short_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.reports.condition_words import SAFETY_TONES, safety_word
from kesbang_desktop.ui.reports.reports_read import ReportsRead
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.row_table import RowTable


@dataclass(frozen=True, slots=True)
class RegionState:
    """A region, and what holds there; None where nothing was noted."""

    region: str
    condition: RegionCondition | None

    @property
    def word(self) -> str:
        """The word for its condition."""
        return safety_word(self.condition.safety) if self.condition else translated("belum dicatat")

    @property
    def tone(self) -> Tone:
        """The tone of that word."""
        return SAFETY_TONES[self.condition.safety] if self.condition else Tone.MUTED


class ConditionsTable(RowTable):
    """A row for each region; several can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowsModel[RegionState] = RowsModel(_columns(), lambda one: one.region, self)
        self.setModel(self.rows)
        KeptRow(self, self.rows, begins=True)
        self.setAccessibleName(self.tr("Kondisi kabupaten/kota"))
        self.set_columns({1: 15, 2: 12, 3: 24}, stretched=0, shares={3: 0.6})
        self.open_word = self.tr("Ubah")

    def show_read(self, read: ReportsRead) -> None:
        """Show what holds on the last day of the period of ``read``."""
        self.rows.show(states_of(read))

    def chosen(self) -> list[RegionState]:
        """Return what is selected."""
        return [self.rows.records[row] for row in self.chosen_rows()]

    def choose(self, region: str) -> None:
        """Choose the row of ``region``, and let the keyboard be where it is."""
        if (row := self.rows.row_of(region)) is not None:
            self.selectRow(row)


def states_of(read: ReportsRead) -> list[RegionState]:
    """Return the regions in their order, each with what holds there."""
    held = read.held
    others = sorted(set(held) - set(read.regions))
    return [RegionState(one, held.get(one)) for one in (*read.regions, *others)]


def _columns() -> Sequence[Column[RegionState]]:
    return (
        Column(title=_tr("Kabupaten/kota"), words=lambda one: one.region),
        Column(
            title=_tr("Kondisi"),
            words=lambda one: one.word,
            tone=lambda one: one.tone,
            is_pill=True,
        ),
        Column(
            title=translated("Sejak"),
            words=lambda one: format_short_date(one.condition.since) if one.condition else "–",
        ),
        Column(
            title=_tr("Alasan"),
            words=lambda one: _reason(one) or "–",
            tone=Tone.MUTED,
            tool_tip=_reason,
        ),
    )


def _reason(one: RegionState) -> str:
    return one.condition.reason if one.condition else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("conditions_table", text)

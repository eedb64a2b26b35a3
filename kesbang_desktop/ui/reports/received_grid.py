"""Which kabupaten/kota has reported for which month of a year, and which has not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from kesbang_desktop.ui.language.formats import month_name
from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.reports.reports_read import ReportsRead
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.rows_model import RowsModel
from kesbang_desktop.ui.widgets.row_delegate import RowDelegate
from kesbang_desktop.ui.widgets.row_table import RowTable

_MONTHS = range(1, 13)
_LEAST_MONTH, _REGION_SHARE = 31, 0.25
# Months of two figures need that much.
_LEAST_LATE_MONTH = 43
_THERE, _MISSING = "✓", "–"


@dataclass(frozen=True, slots=True)
class ReceivedRow:
    """A region and its reports of a year by month; ``due`` are the months that are over or begun.

    ``chosen`` is the month that the page is about.
    """

    region: str
    reports: tuple[UUID | None, ...]
    due: int
    chosen: int

    def report(self, month: int) -> UUID | None:
        """Return the report of ``month``, None where there is none."""
        return self.reports[month - 1]

    def sign(self, month: int) -> str:
        """Return what stands in the cell of ``month``."""
        if self.report(month):
            return _THERE
        return _MISSING if month <= self.due else ""

    def words(self, month: int) -> str:
        """Return what the cell of ``month`` says aloud."""
        if self.report(month):
            return _tr("{0} {1}: sudah masuk").format(self.region, month_name(month))
        if month <= self.due:
            return _tr("{0} {1}: belum masuk").format(self.region, month_name(month))
        return _tr("{0} {1}: belum waktunya").format(self.region, month_name(month))


class _CellDelegate(RowDelegate):
    marks_cell = True


class ReceivedGrid(RowTable):
    """A region in a row, a month in a column.

    ``report_opened(UUID)`` asks for a report; ``month_wanted(int)`` for the month of a cell that
    has none.
    """

    report_opened = Signal(object)
    month_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: RowsModel[ReceivedRow] = RowsModel(_columns(), lambda one: one.region, self)
        self.setModel(self.rows)
        self.setItemDelegate(_CellDelegate(self))
        self.setSelectionBehavior(RowTable.SelectionBehavior.SelectItems)
        self.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.setAccessibleName(self.tr("Kelengkapan laporan kabupaten/kota"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(_LEAST_MONTH)
        self.open_word = self.tr("Buka")
        self.row_activated.connect(self._open)

    def show_read(self, read: ReportsRead, today: date) -> None:
        """Show the year that ``read`` is of."""
        year = read.period.since.year
        due = 12 if year < today.year else today.month if year == today.year else 0
        self.rows.show(
            ReceivedRow(
                region,
                tuple(read.received.get((region, month)) for month in _MONTHS),
                due,
                read.period.since.month,
            )
            for region in read.regions
        )
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, read.period.since.month))
        self._fit()

    def focus_rows(self) -> None:
        """Put the keyboard on the cell that it was on."""
        self.setFocus()
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width: months alike, the rest for the names."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        even = int(width * (1 - _REGION_SHARE)) // 12
        widths = {
            month: max(even, _LEAST_MONTH if month < 10 else _LEAST_LATE_MONTH) for month in _MONTHS
        }
        self.setColumnWidth(0, max(width - sum(widths.values()), 0))
        for month, room in widths.items():
            self.setColumnWidth(month, room)

    def _open(self, row: int) -> None:
        record, month = self.rows.record_at(row), self.currentIndex().column()
        if record is None or not month:
            return
        if report := record.report(month):
            self.report_opened.emit(report)
        else:
            self.month_wanted.emit(month)


def _columns() -> Sequence[Column[ReceivedRow]]:
    return (
        Column(title=_tr("Wilayah"), words=lambda one: one.region),
        *(_month_column(month) for month in _MONTHS),
    )


def _month_column(month: int) -> Column[ReceivedRow]:
    def tone(one: ReceivedRow) -> Tone:
        if one.report(month):
            return Tone.GOOD
        return Tone.BAD if month == one.chosen else Tone.MUTED

    return Column(
        title=str(month),
        words=lambda one: one.sign(month),
        spoken=lambda one: one.words(month),
        tool_tip=partial(_words_of, month),
        tone=tone,
        is_strong=lambda one: month == one.chosen,
    )


def _words_of(month: int, one: ReceivedRow) -> str:
    return one.words(month)


def _tr(text: str) -> str:
    return QCoreApplication.translate("received_grid", text)

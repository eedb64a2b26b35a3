"""The list of meetings as a table model that reads ahead only as far as the view scrolls."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from kesbang_desktop.domain.dates import format_time
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import MeetingFilter, MeetingSummary
from kesbang_desktop.ports.meetings import MeetingPorts
from kesbang_desktop.ui.labels import (
    MEETING_STATUS_TONES,
    Tone,
    column_date,
    meeting_status_word,
)
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index
from kesbang_desktop.ui.worker import Worker

PAGE_ROWS = 100


class Column(IntEnum):
    """The columns in their order."""

    DATE = 0
    TITLE = 1
    STATUS = 2
    DECISIONS = 3
    ACTIONS = 4


class MeetingsModel(QAbstractTableModel):
    """Meetings newest first, a page of rows at a time.

    ``rows_replaced`` follows every new first page; ``loading_failed`` carries the sentence.
    """

    rows_replaced = Signal()
    total_counted = Signal(int)
    loading_failed = Signal(str)

    def __init__(
        self, meetings: MeetingPorts, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._meetings = meetings
        self._worker = worker
        self._filter = MeetingFilter()
        self._rows: list[MeetingSummary] = []
        # Answers that belong to an older filter carry an older number and are dropped.
        self._generation = 0
        self._waiting = False
        self._complete = True

    def load(self, wanted: MeetingFilter, keep_length: bool = False) -> None:
        """Read the first page for ``wanted``; ``keep_length`` reads as many rows as are shown."""
        self._filter = wanted
        self._generation += 1
        generation = self._generation
        limit = max(PAGE_ROWS, len(self._rows)) if keep_length else PAGE_ROWS
        self._waiting = True

        def read() -> tuple[Sequence[MeetingSummary], int] | None:
            if generation != self._generation:
                return None
            rows = self._meetings.list(wanted, 0, limit)
            return rows, self._meetings.count(wanted)

        self._worker.run(
            read,
            lambda answer: self._replace_rows(generation, limit, answer),
            lambda error: self._fail(generation, error),
        )

    def summary(self, row: int) -> MeetingSummary | None:
        """Return the meeting of ``row``, None where there is no such row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, meeting_id: UUID) -> int | None:
        """Return the row that shows ``meeting_id``, None where it is not among those read."""
        rows = (row for row, one in enumerate(self._rows) if one.id == meeting_id)
        return next(rows, None)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._complete and not self._waiting

    def fetchMore(self, parent: Index) -> None:
        """Ask the worker for the next page."""
        if not self.canFetchMore(parent):
            return
        self._waiting = True
        generation, start, wanted = self._generation, len(self._rows), self._filter
        self._worker.run(
            lambda: self._meetings.list(wanted, start, PAGE_ROWS),
            lambda rows: self._append_rows(generation, rows),
            lambda error: self._fail(generation, error),
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section) | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Tanggal"),
            self.tr("Rapat"),
            self.tr("Status"),
            self.tr("Keputusan"),
            self.tr("Tindak lanjut"),
        )
        return titles[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        meeting = self.summary(index.row())
        if meeting is None:
            return None
        column = index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell_text(meeting, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
            case RowRole.SECOND_LINE:
                return _second_line(meeting, column)
            case RowRole.TONE:
                return _tone(meeting, column)
            case RowRole.IS_PILL:
                return column == Column.STATUS
            case RowRole.IS_STRONG:
                return column == Column.TITLE
            case Qt.ItemDataRole.ToolTipRole if column == Column.TITLE:
                return meeting.title
        return None

    def _replace_rows(
        self, generation: int, limit: int, answer: tuple[Sequence[MeetingSummary], int] | None
    ) -> None:
        if generation != self._generation or answer is None:
            return
        rows, total = answer
        self.beginResetModel()
        self._rows = list(rows)
        self._waiting = False
        self._complete = len(rows) < limit
        self.endResetModel()
        self.total_counted.emit(total)
        self.rows_replaced.emit()

    def _append_rows(self, generation: int, rows: Sequence[MeetingSummary]) -> None:
        if generation != self._generation:
            return
        self._waiting = False
        self._complete = len(rows) < PAGE_ROWS
        # A meeting that was added meanwhile shifts the pages: nobody is shown twice.
        shown = {one.id for one in self._rows}
        fresh = [one for one in rows if one.id not in shown]
        if fresh:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()

    def _fail(self, generation: int, error: KnownError) -> None:
        if generation == self._generation:
            self._waiting = False
            self._complete = True
            self.loading_failed.emit(error.sentence)


def _cell_text(meeting: MeetingSummary, column: int) -> str:
    match column:
        case Column.DATE:
            return column_date(meeting.date)
        case Column.TITLE:
            return meeting.title
        case Column.STATUS:
            return meeting_status_word(meeting.status)
        case Column.DECISIONS:
            return str(meeting.decisions or "–")
    return str(meeting.actions or "–")


def _second_line(meeting: MeetingSummary, column: int) -> str:
    if column == Column.DATE and meeting.started_at is not None:
        return format_time(meeting.started_at)
    return meeting.place if column == Column.TITLE else ""


def _tone(meeting: MeetingSummary, column: int) -> Tone:
    if column == Column.STATUS:
        return MEETING_STATUS_TONES[meeting.status]
    if column == Column.DATE and meeting.date is None:
        return Tone.WARN
    counts = {Column.DECISIONS: meeting.decisions, Column.ACTIONS: meeting.actions}
    return Tone.PLAIN if counts.get(Column(column), 1) else Tone.MUTED


def _alignment(column: int) -> Qt.AlignmentFlag:
    counted = column in (Column.DECISIONS, Column.ACTIONS)
    return Qt.AlignmentFlag.AlignRight if counted else Qt.AlignmentFlag.AlignLeft

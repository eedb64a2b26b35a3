"""The follow-ups of all meetings as a table that reads only what is looked at."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import (
    QAbstractTableModel,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from kesbang_desktop.domain.action import ActionStatus
from kesbang_desktop.domain.entry_place import NOWHERE, EntryPlace
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.follow_up_view import FollowUpView
from kesbang_desktop.ports.doors import ActionListPorts
from kesbang_desktop.ui.follow_ups.cells import ActionColumn, cell_texts
from kesbang_desktop.ui.follow_ups.row_groups import PART_ROWS, Part, RowGroups
from kesbang_desktop.ui.tables.cell import CellText, Heading, RowRole
from kesbang_desktop.ui.widgets.model_index import ROOT, Index
from kesbang_desktop.ui.worker import Worker

Parts = dict[Part, list[FollowUp]]
# Parts that were scrolled past while others were being read are not read any more.
_MOST_WANTED = 8
_MOST_KEPT = 60


class FollowUpListModel(QAbstractTableModel):
    """Groups are counted first; rows are read in parts as they come on screen.

    ``rows_replaced`` follows every load; ``part_read(first, last)`` tells which rows are known now.
    """

    rows_replaced = Signal()
    part_read = Signal(int, int)
    loading_failed = Signal(str)

    def __init__(
        self,
        ports: ActionListPorts,
        worker: Worker,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._today = today
        self.view = FollowUpView()
        self.rows = RowGroups()
        self._parts: Parts = {}
        self._places: dict[UUID, EntryPlace] = {}
        self._wanted: dict[Part, None] = {}
        # Answers to an older question carry an older number and are dropped.
        self._generation = 0
        self._reading = False
        # What failed is not asked for at every repaint again, only with the next load.
        self._failed = False
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(0)
        self._asking.timeout.connect(self._read_next)

    def load(self, view: FollowUpView, first: int = 0, last: int = PART_ROWS // 2) -> None:
        """Read the groups of ``view`` and the follow-ups on the rows ``first`` to ``last``."""
        self._generation += 1
        generation, today = self._generation, self._today()
        self._wanted.clear()
        self._failed = False

        def read() -> tuple[RowGroups, Parts] | None:
            if generation != self._generation:
                return None
            rows = RowGroups(self._ports.follow_ups.groups(view, today))
            top = min(first, max(0, rows.row_count - (last - first)))
            parts = rows.parts_between(top, top + last - first)
            return rows, {part: self._read_part(rows, view, part, today) for part in parts}

        self._worker.run(
            read,
            lambda answer: self._replace(generation, view, answer),
            lambda error: self._fail(generation, error),
        )

    def follow_up(self, row: int) -> FollowUp | None:
        """Return the follow-up on ``row``; None for a heading and for what was not read yet."""
        if not 0 <= row < self.rows.row_count:
            return None
        place = self.rows.place(row)
        if place.offset < 0:
            return None
        part = self.rows.part_of(place)
        found = self._parts.get(part)
        at = place.offset - part.start
        return found[at] if found is not None and at < len(found) else None

    def known(self) -> list[tuple[int, FollowUp]]:
        """Return the rows that were read, with what stands on them."""
        return [
            (self.rows.row(part.group, part.start + at), one)
            for part, found in self._parts.items()
            for at, one in enumerate(found)
        ]

    def row_of(self, entry_id: UUID) -> int | None:
        """Return the row that shows ``entry_id``, None where it is not among those read."""
        return next((row for row, one in self.known() if one.entry_id == entry_id), None)

    def show_status(self, ids: Collection[UUID], status: ActionStatus) -> None:
        """Show ``status`` before it is stored."""
        for part, found in self._parts.items():
            if any(one.entry_id in ids for one in found):
                self._parts[part] = [
                    replace(one, status=status) if one.entry_id in ids else one for one in found
                ]
        self._tell_all()

    def collect(
        self, spans: Sequence[tuple[int, int]], done: Callable[[list[FollowUp]], object]
    ) -> None:
        """Call ``done`` with every follow-up on the rows of ``spans``; reads what is missing."""
        rows, view, today, known = self.rows, self.view, self._today(), dict(self._parts)

        def read() -> list[FollowUp]:
            found = []
            for first, last in spans:
                for part in rows.parts_between(first, last):
                    some = known.get(part) or self._read_part(rows, view, part, today)
                    top = rows.row(part.group, part.start)
                    found += [one for at, one in enumerate(some) if first <= top + at <= last]
            return found

        if all(part in known for span in spans for part in rows.parts_between(*span)):
            done(read())
            return
        self._worker.run(
            read, done, lambda error: self.loading_failed.emit(error.sentence), awaited=True
        )

    def read_places(self, first: int, last: int) -> None:
        """Find out where the follow-ups on these rows stand in their minutes."""
        ids = [
            one.entry_id
            for row in range(first, last + 1)
            if (one := self.follow_up(row)) and one.meeting_id and one.entry_id not in self._places
        ]
        if ids:
            self._worker.run(
                lambda: self._ports.follow_ups.places(ids),
                lambda found: self._take_places(ids, found),
                lambda error: self.loading_failed.emit(error.sentence),
            )

    def forget_places(self) -> None:
        """Read anew where follow-ups stand: minutes were changed."""
        self._places.clear()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.rows.row_count

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(ActionColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that headings can neither be selected nor stepped on."""
        if not index.isValid() or self.rows.place(index.row()).offset < 0:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("No."),
            self.tr("Tindak lanjut · asal"),
            self.tr("Penanggung jawab"),
            self.tr("Tenggat"),
            self.tr("Status"),
            self.tr("Perkembangan terakhir"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= self.rows.row_count:
            return None
        place = self.rows.place(index.row())
        if place.offset < 0:
            return self._heading_data(place.group, index.column(), role)
        one = self.follow_up(index.row())
        if one is None:
            self._want(self.rows.part_of(place))
            return None
        match role:
            case RowRole.TEXTS:
                return self.cell(index.row(), one, index.column())
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                texts = self.cell(index.row(), one, index.column())
                return "\n".join(text.text + text.tail for text in texts)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tool_tip(one, index.column())
        return None

    def cell(self, row: int, one: FollowUp, column: int) -> list[CellText]:
        """Return what stands in a cell of ``row``, where ``one`` stands."""
        number = self.rows.number(self.rows.place(row))
        known = self._places.get(one.entry_id, NOWHERE)
        return cell_texts(one, column, number, self._today(), self._ports.holidays, known)

    def _heading_data(self, group: int, column: int, role: int) -> Any:
        heading = self.rows.groups[group]
        if role == RowRole.HEADING:
            return Heading(heading.title, heading.count)
        texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return f"{heading.title} · {heading.count}" if role in texts and column == 0 else None

    @staticmethod
    def _tool_tip(one: FollowUp, column: int) -> str | None:
        match column:
            case ActionColumn.TEXT:
                return one.printed_text
            case ActionColumn.OWNERS if len(one.owners) > 1:
                return "\n".join(owner.name for owner in one.owners)
            case ActionColumn.PROGRESS:
                return one.last_progress or None
        return None

    def _read_part(
        self, rows: RowGroups, view: FollowUpView, part: Part, today: date
    ) -> list[FollowUp]:
        key = rows.groups[part.group].key
        return self._ports.follow_ups.rows(view, key, today, part.start, PART_ROWS)

    def _want(self, part: Part) -> None:
        self._wanted.pop(part, None)
        self._wanted[part] = None
        if not (self._reading or self._failed):
            self._asking.start()

    def _read_next(self) -> None:
        """Read the part that was looked at last."""
        for part in list(self._wanted)[:-_MOST_WANTED]:
            del self._wanted[part]
        if not self._wanted or self._reading:
            return
        part = next(reversed(self._wanted))
        del self._wanted[part]
        self._reading = True
        generation, rows, view, today = self._generation, self.rows, self.view, self._today()
        self._worker.run(
            lambda: self._read_part(rows, view, part, today),
            lambda found: self._take_part(generation, part, found),
            lambda error: self._fail(generation, error),
        )

    def _take_part(self, generation: int, part: Part, found: list[FollowUp]) -> None:
        self._reading = False
        if generation == self._generation:
            self._parts[part] = found
            for old in list(self._parts)[:-_MOST_KEPT]:
                del self._parts[old]
            first = self.rows.row(part.group, part.start)
            last = max(first, first + len(found) - 1)
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(ActionColumn) - 1))
            self.part_read.emit(first, last)
        self._read_next()

    def _take_places(self, asked: Iterable[UUID], found: Any) -> None:
        self._places |= dict.fromkeys(asked, NOWHERE) | dict(found)
        self._tell_all()

    def _replace(
        self, generation: int, view: FollowUpView, answer: tuple[RowGroups, Parts] | None
    ) -> None:
        if generation != self._generation or answer is None:
            return
        rows, parts = answer
        same = rows.groups == self.rows.groups and view.grouping == self.view.grouping
        self._reading = False
        self.view = view
        if same:
            self.rows, self._parts = rows, parts
            self._tell_all()
        else:
            self.beginResetModel()
            self.rows, self._parts = rows, parts
            self.endResetModel()
        self.rows_replaced.emit()

    def _tell_all(self) -> None:
        if self.rows.row_count:
            last = self.index(self.rows.row_count - 1, len(ActionColumn) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _fail(self, generation: int, error: KnownError) -> None:
        self._reading = False
        if generation == self._generation:
            self._failed = True
            self._wanted.clear()
            self.loading_failed.emit(error.sentence)

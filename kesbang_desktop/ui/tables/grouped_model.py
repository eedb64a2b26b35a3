"""Records in groups, of which only those are read that come on screen."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from functools import partial
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.cell import Heading
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.newest_question import NewestQuestion
from kesbang_desktop.ui.tables.row_groups import PART_ROWS, GroupedRows, Part, RowGroup, RowGroups
from kesbang_desktop.ui.tables.table_model import TableModel
from kesbang_desktop.ui.widgets.model_index import ROOT, Index
from kesbang_desktop.ui.work.worker import Worker

Q = TypeVar("Q")
R = TypeVar("R")
# Parts that were scrolled past while others were being read are not read any more.
_MOST_WANTED = 8
_MOST_KEPT = 60
_NAMES_AT_ONCE = 120


class GroupedModel(TableModel[R], Generic[Q, R]):
    """Groups are counted first; rows are read in parts as they come on screen.

    ``question`` is what the ``rows`` answer: ``read_groups(question)``,
    ``read_names(question, start, limit)`` for groups that it did not name, and
    ``read_rows(question, group, start, limit)``. ``rows_replaced`` follows every load;
    ``part_read(first, last)`` tells which rows are known now.
    """

    rows_replaced = Signal()
    part_read = Signal(int, int)
    loading_failed = Signal(str)

    def __init__(
        self,
        columns: Sequence[Column[R]],
        id_of: Callable[[R], Hashable],
        question: Q,
        read_groups: Callable[[Q], GroupedRows],
        read_names: Callable[[Q, int, int], Sequence[RowGroup]],
        read_rows: Callable[[Q, str, int, int], Sequence[R]],
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self.id_of = id_of
        self.question = question
        self.rows = RowGroups()
        self._read_groups, self._read_names = read_groups, read_names
        self._read_rows = read_rows
        self._worker = worker
        self._asking = NewestQuestion(worker)
        self._parts: dict[Part, Sequence[R]] = {}
        self._wanted: dict[Part, None] = {}
        self._is_reading = False
        # What failed is not asked for at every repaint again, only with the next load.
        self._has_failed = False
        self._reading_on = QTimer(self)
        self._reading_on.setSingleShot(True)
        self._reading_on.setInterval(0)
        self._reading_on.timeout.connect(self._read_next)

    def load(self, question: Q, first: int = 0, last: int = PART_ROWS // 2) -> None:
        """Read the groups of ``question`` and the records on the rows ``first`` to ``last``."""
        self._has_failed = False
        # Rows of before are not read any more: they would come into those that are waited for.
        self._is_reading = True

        def read() -> tuple[RowGroups, dict[Part, Sequence[R]]]:
            found = self._read_groups(question)
            rows = RowGroups(found.counts, found.named)
            top = min(first, max(0, rows.row_count - (last - first)))
            parts = rows.parts_between(top, top + last - first)
            return rows, {part: self._read_part(rows, question, part) for part in parts}

        self._asking.ask(read, lambda answer: self._replace(question, *answer), self._fail)

    def when_answered(self, act: Callable[[], object]) -> None:
        """Do ``act`` once the rows of the question are there."""
        self._asking.when_answered(act)

    def known(self) -> list[tuple[int, R]]:
        """Return the rows that were read, with the records on them."""
        return [
            (self.rows.row(part.group, part.start + at), one)
            for part, found in self._parts.items()
            for at, one in enumerate(found)
        ]

    def row_of(self, wanted: Hashable) -> int | None:
        """Return the row of the record with the id ``wanted``, None where it was not read."""
        return next((row for row, one in self.known() if self.id_of(one) == wanted), None)

    def show_altered(self, alter: Callable[[R], R]) -> None:
        """Show what ``alter`` makes of the records that were read, before it is stored."""
        self._parts = {part: [alter(one) for one in some] for part, some in self._parts.items()}
        self.tell_changed()

    def collect(self, spans: Sequence[tuple[int, int]], done: Callable[[list[R]], object]) -> None:
        """Call ``done`` with every record on the rows of ``spans``; reads what is missing."""
        rows, question, known = self.rows, self.question, dict(self._parts)

        def read() -> list[R]:
            found: list[R] = []
            for first, last in spans:
                for part in rows.parts_between(first, last):
                    some = known.get(part) or self._read_part(rows, question, part)
                    top = rows.row(part.group, part.start)
                    found += [one for at, one in enumerate(some) if first <= top + at <= last]
            return found

        if all(part in known for span in spans for part in rows.parts_between(*span)):
            done(read())
            return
        self._worker.run(
            read,
            done,
            lambda error: self.loading_failed.emit(translated(error.sentence)),
            awaited=True,
        )

    def row_at(self, row: int) -> R | Heading | None:
        if not 0 <= row < self.rows.row_count:
            return None
        place = self.rows.place(row)
        if place.offset < 0:
            group = self.rows.group(place.group)
            return Heading(self.heading_of(group), group.count) if group is not None else None
        part = self.rows.part_of(place)
        found = self._parts.get(part)
        at = place.offset - part.start
        return found[at] if found is not None and at < len(found) else None

    def heading_of(self, group: RowGroup) -> str:
        """Return what stands above ``group``."""
        return group.title

    def number_at(self, row: int) -> int:
        return self.rows.number(self.rows.place(row))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else self.rows.row_count

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return the same for what was not read yet: all rows of a long list may be asked for."""
        is_heading = index.isValid() and self.rows.place(index.row()).offset < 0
        if is_heading or not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled

    def miss(self, row: int) -> None:
        """Read ``row`` soon, with those around it."""
        if not 0 <= row < self.rows.row_count:
            return
        part = self.rows.part_of(self.rows.place(row))
        self._wanted.pop(part, None)
        self._wanted[part] = None
        if not (self._is_reading or self._has_failed):
            self._reading_on.start()

    def _read_part(self, rows: RowGroups, question: Q, part: Part) -> Sequence[R]:
        group = rows.group(part.group)
        if group is None:
            start = max(0, part.group - _NAMES_AT_ONCE // 2)
            rows.name(start, self._read_names(question, start, _NAMES_AT_ONCE))
            group = rows.group(part.group)
        # It may have gone meanwhile: the list is read again then.
        return self._read_rows(question, group.key, part.start, PART_ROWS) if group else ()

    def _read_next(self) -> None:
        """Read the part that was looked at last."""
        for part in list(self._wanted)[:-_MOST_WANTED]:
            del self._wanted[part]
        if not self._wanted or self._is_reading:
            return
        part = next(reversed(self._wanted))
        del self._wanted[part]
        self._is_reading = True
        self._asking.go_on(
            partial(self._read_part, self.rows, self.question, part),
            partial(self._take_part, part),
            self._fail,
        )

    def _take_part(self, part: Part, found: Sequence[R]) -> None:
        self._is_reading = False
        self._parts[part] = found
        for old in list(self._parts)[:-_MOST_KEPT]:
            del self._parts[old]
        first = self.rows.row(part.group, part.start)
        last = max(first, first + len(found) - 1)
        self.tell_changed(max(0, first - 1), last)
        self.part_read.emit(first, last)
        self._read_next()

    def _replace(self, question: Q, rows: RowGroups, parts: Mapping[Part, Sequence[R]]) -> None:
        self._is_reading = False
        self._wanted.clear()
        self.question = question
        is_same = rows.is_like(self.rows)
        if not is_same:
            self.beginResetModel()
        self.rows, self._parts = rows, dict(parts)
        if is_same:
            self.tell_changed()
        else:
            self.endResetModel()
        self.rows_replaced.emit()

    def _fail(self, error: KnownError) -> None:
        self._is_reading = False
        self._has_failed = True
        self._wanted.clear()
        self.loading_failed.emit(translated(error.sentence))

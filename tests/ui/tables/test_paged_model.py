"""Records that are read a page at a time, whatever is asked while answers are under way."""

import gc
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QModelIndex
from PySide6.QtTest import QAbstractItemModelTester

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.paged_model import PAGE_ROWS, PagedModel
from kesbang_desktop.ui.work.collector import Collector
from kesbang_desktop.ui.work.worker import Worker

COLUMNS = (Column[int](title="Nomor", words=str),)


@dataclass
class Numbers:
    """Numbers that a divisor goes into; more come at the top, as newer meetings do."""

    newest: int = 450
    read_parts: list[tuple[int, int, int]] = field(default_factory=list)
    is_broken: bool = False

    def read(self, divisor: int, start: int, limit: int) -> Sequence[int]:
        self.read_parts.append((divisor, start, limit))
        if self.is_broken:
            raise DatabaseError("Data tidak terbaca. Coba lagi.")
        return self._all(divisor)[start : start + limit]

    def count(self, divisor: int) -> int:
        return len(self._all(divisor))

    def _all(self, divisor: int) -> list[int]:
        return [one for one in range(self.newest, 0, -1) if one % divisor == 0]


class Desk:
    """The model over numbers, and what waits until nothing is under way.

    Who watches it scrolls as well: Qt's tester asks for more rows whenever it looks.
    """

    def __init__(self, is_watched: bool = False) -> None:
        self.numbers, self.worker = Numbers(), Worker()
        self.model = PagedModel[int, int](
            COLUMNS, lambda one: one, self.numbers.read, self.numbers.count, self.worker
        )
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        self._tester = QAbstractItemModelTester(self.model, mode) if is_watched else None

    def settle(self) -> None:
        while not self.worker.is_idle:
            QCoreApplication.processEvents()

    def scroll(self) -> None:
        self.model.fetchMore(QModelIndex())

    def add(self) -> None:
        self.numbers.newest += 7

    def close(self) -> None:
        self.settle()
        self.worker.stop()


@pytest.fixture(scope="module", autouse=True)
def collector(qapp: QCoreApplication) -> Iterator[Collector]:
    """Collect nothing while models are taken down, as in the program.

    PySide looks for what Python overrides while a QObject dies with its lock held; what is
    collected there may be another one that needs the same lock, and nothing goes on.
    """
    collector = Collector(qapp)
    yield collector
    gc.collect()
    collector.stop()


@pytest.fixture
def desk(qapp: QCoreApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


def test_pages_are_read_as_far_as_the_view_scrolls(desk: Desk) -> None:
    desk.model.load(1)
    desk.settle()
    assert desk.model.records == tuple(range(450, 350, -1))

    for _ in range(6):
        desk.scroll()
        desk.settle()

    assert desk.model.records == tuple(range(450, 0, -1))
    assert not desk.model.canFetchMore(QModelIndex())


def test_what_is_no_longer_asked_for_is_not_even_read(desk: Desk) -> None:
    # The first one may be under way before the second is asked.
    for divisor in range(1, 30):
        desk.model.load(divisor)
    desk.settle()

    assert desk.model.records == tuple(range(435, 0, -29))
    assert len(desk.numbers.read_parts) < 29


def test_a_failure_is_told_and_ends_the_scrolling(desk: Desk) -> None:
    told: list[str] = []
    desk.model.loading_failed.connect(told.append)
    desk.model.load(1)
    desk.settle()
    desk.numbers.is_broken = True

    desk.scroll()
    desk.settle()

    assert told == ["Data tidak terbaca. Coba lagi."]
    assert not desk.model.canFetchMore(QModelIndex())
    assert desk.model.rowCount() == PAGE_ROWS


def test_a_refresh_may_keep_as_many_rows_as_are_shown(desk: Desk) -> None:
    desk.model.load(1)
    desk.settle()
    desk.scroll()
    desk.settle()

    desk.model.load(1, keep_length=True)
    desk.settle()

    assert desk.model.rowCount() == 2 * PAGE_ROWS


loads = st.builds(
    lambda divisor, kept: lambda desk: desk.model.load(divisor, kept),
    st.integers(1, 4),
    st.booleans(),
)
steps = loads | st.sampled_from([Desk.scroll, Desk.settle, Desk.add])


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 4), st.lists(steps, max_size=14), st.booleans())
def test_late_answers_change_nothing(
    last: int, taken: Sequence[Callable[[Desk], None]], is_watched: bool
) -> None:
    desk = Desk(is_watched)
    for step in taken:
        step(desk)

    desk.model.load(last)
    while desk.model.canFetchMore(QModelIndex()) or not desk.worker.is_idle:
        desk.scroll()
        desk.settle()

    wanted = desk.numbers.read(last, 0, 10_000)
    assert desk.model.records == tuple(wanted)
    desk.close()


@settings(max_examples=40, deadline=None)
@given(st.lists(steps, max_size=14))
def test_none_is_shown_twice(taken: Sequence[Callable[[Desk], None]]) -> None:
    desk = Desk(is_watched=True)
    for step in taken:
        step(desk)
        desk.scroll()
    desk.settle()

    shown = desk.model.records
    assert list(shown) == sorted(set(shown), reverse=True)
    desk.close()

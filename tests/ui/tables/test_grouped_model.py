"""Records in groups, read in parts as a view looks, whatever is asked in the meantime."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.follow_up_view import FollowUpGroup, FollowUpGroups
from kesbang_desktop.ui.tables.cell import Heading, RowRole
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.grouped_model import GroupedModel
from kesbang_desktop.ui.work.worker import Worker

COLUMNS = (Column[str](title="No.", is_number=True), Column[str](title="Nama", words=str.upper))

# The other groups are named as they are looked at.
NAMED = 2


@dataclass(frozen=True)
class Order:
    """A question: how many records in each group, and from which end."""

    sizes: tuple[int, ...] = ()
    is_turned: bool = False


@dataclass
class Archive:
    """Answers an order by names that tell the group, the place and the order they are of."""

    read_parts: list[tuple[Order, str, int]] = field(default_factory=list)
    is_broken: bool = False

    def groups(self, order: Order) -> FollowUpGroups:
        groups = self.names(order, 0, NAMED)
        return FollowUpGroups([size for _, size in _sized(order)], groups)

    def names(self, order: Order, start: int, limit: int) -> Sequence[FollowUpGroup]:
        found = [FollowUpGroup(str(at), f"Kelompok {at}", size) for at, size in _sized(order)]
        return found[start : start + limit]

    def rows(self, order: Order, group: str, start: int, limit: int) -> Sequence[str]:
        self.read_parts.append((order, group, start))
        if self.is_broken:
            raise DatabaseError("Data tidak terbaca. Coba lagi.")
        return names(order, int(group))[start : start + limit]


class Desk:
    """The model over an archive, watched, and what waits until nothing is under way."""

    def __init__(self) -> None:
        self.archive, self.worker = Archive(), Worker()
        self.model = GroupedModel[Order, str](
            *(COLUMNS, str, Order(), self.archive.groups, self.archive.names),
            *(self.archive.rows, self.worker),
        )
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        self._tester = QAbstractItemModelTester(self.model, mode)

    def look(self, share: float) -> object:
        row = int(share * (self.model.rowCount() - 1))
        return self.model.index(row, 1).data()

    def settle(self) -> None:
        is_quiet = False
        while not is_quiet:
            # What was looked at is asked for once the events of now are through.
            QCoreApplication.processEvents()
            is_quiet = self.worker.is_idle
            QCoreApplication.processEvents()
            is_quiet = is_quiet and self.worker.is_idle

    def close(self) -> None:
        self.settle()
        self.worker.stop()


def names(order: Order, group: int) -> list[str]:
    """Return what stands in a group."""
    found = [f"{group}-{at}-{order.is_turned}" for at in range(order.sizes[group])]
    return found[::-1] if order.is_turned else found


def _sized(order: Order) -> list[tuple[int, int]]:
    return [(at, size) for at, size in enumerate(order.sizes) if size]


@pytest.fixture
def desk(qapp: QCoreApplication) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


def test_only_what_is_looked_at_is_read(desk: Desk) -> None:
    order = Order((1000, 1000))
    desk.model.load(order)
    desk.settle()
    before = len(desk.model.known())

    assert desk.look(0.9) is None
    desk.settle()

    assert before < 300
    assert desk.look(0.9) == names(order, 1)[int(0.9 * 2001) - 1002].upper()
    assert len(desk.model.known()) < before + 300


def test_headings_and_numbers_run_over_groups(desk: Desk) -> None:
    desk.model.load(Order((2, 0, 1)))
    desk.settle()

    assert desk.model.row_at(0) == Heading("Kelompok 0", 2)
    assert desk.model.index(3, 0).data(RowRole.HEADING) == Heading("Kelompok 2", 1)
    assert [desk.model.index(row, 0).data() for row in (1, 2, 4)] == ["1", "2", "3"]
    assert desk.model.flags(desk.model.index(3, 1)) == Qt.ItemFlag.NoItemFlags


def test_the_same_groups_do_not_move_the_view(desk: Desk) -> None:
    resets: list[str] = []
    desk.model.load(Order((3, 4)))
    desk.settle()
    desk.model.modelReset.connect(lambda: resets.append("reset"))

    desk.model.load(Order((3, 4), is_turned=True))
    desk.settle()
    assert not resets
    assert desk.model.record_at(1) == "0-2-True"

    desk.model.load(Order((4, 3)))
    desk.settle()
    assert resets == ["reset"]


def test_a_failure_is_told_once_and_mended_by_the_next_load(desk: Desk) -> None:
    told: list[str] = []
    desk.model.loading_failed.connect(told.append)
    desk.model.load(Order((1000,)))
    desk.settle()
    desk.archive.is_broken = True
    for _ in range(3):
        desk.look(1)
        desk.settle()
    assert told == ["Data tidak terbaca. Coba lagi."]

    desk.archive.is_broken = False
    desk.model.load(Order((1000,)))
    desk.settle()
    desk.look(1)
    desk.settle()
    assert desk.look(1) == "0-999-FALSE"


def test_all_of_a_span_is_collected_and_shown_altered(desk: Desk) -> None:
    order = Order((100, 100))
    desk.model.load(order)
    desk.settle()
    collected: list[str] = []

    desk.model.collect([(0, 5), (150, 160)], collected.extend)
    desk.settle()
    assert collected == [*names(order, 0)[:5], *names(order, 1)[48:59]]

    desk.model.show_altered(lambda name: f"{name}!" if name == "0-1-False" else name)
    assert [desk.model.record_at(row) for row in (1, 2)] == ["0-0-False", "0-1-False!"]


orders = st.builds(Order, st.lists(st.integers(0, 150), max_size=4).map(tuple), st.booleans())
loads = st.builds(
    lambda order, first: lambda desk: desk.model.load(order, first, first + 30),
    orders,
    st.integers(0, 200),
)
looks = st.builds(lambda share: lambda desk: desk.look(share), st.floats(0, 1))
steps = loads | looks | st.sampled_from([Desk.settle, lambda _: QCoreApplication.processEvents()])


@settings(max_examples=60, deadline=None)
@given(orders, st.lists(steps, max_size=14), st.lists(looks, max_size=4))
def test_late_answers_change_nothing(
    last: Order,
    taken: Sequence[Callable[[Desk], None]],
    meanwhile: Sequence[Callable[[Desk], object]],
) -> None:
    desk = Desk()
    for step in taken:
        step(desk)

    desk.model.load(last)
    for look in meanwhile:
        look(desk)
        QCoreApplication.processEvents()
    desk.settle()

    wanted: list[str | Heading] = []
    for at, size in _sized(last):
        wanted += [Heading(f"Kelompok {at}", size), *names(last, at)]
    assert desk.model.rowCount() == len(wanted)
    for row, one in enumerate(wanted):
        assert desk.model.row_at(row) in (one, None)
        desk.model.index(row, 1).data()
        desk.settle()
        assert desk.model.row_at(row) == one
    desk.close()

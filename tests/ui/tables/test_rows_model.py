"""Rows of records in memory, as any table shows them."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTableView

from kesbang_desktop.ui.look.tone import Tone
from kesbang_desktop.ui.tables.cell import CellText, Heading, RowRole
from kesbang_desktop.ui.tables.column import Column
from kesbang_desktop.ui.tables.kept_row import KeptRow
from kesbang_desktop.ui.tables.rows_model import RowsModel


@dataclass(frozen=True)
class Fruit:
    id: int
    name: str
    count: int = 0
    is_ripe: bool = False


COLUMNS = (
    Column[Fruit](title="No.", is_number=True),
    Column[Fruit](
        title="Buah",
        words=lambda one: one.name,
        second_line=lambda one: f"{one.count} buah" if one.count else "",
        tone=lambda one: Tone.GOOD if one.is_ripe else Tone.PLAIN,
        may_be_edited=lambda one: not one.is_ripe,
    ),
    Column[Fruit](title="Banyak", words=lambda one: str(one.count), is_at_right=True),
    Column[Fruit](title="Matang", is_checked=lambda one: one.is_ripe, is_pill=True),
    Column[Fruit](title="Semua", texts=lambda one: [CellText(one.name)]),
)
APPLE, MANGO, PEAR = Fruit(1, "Apel", 3), Fruit(2, "Mangga", is_ripe=True), Fruit(3, "Pir")
fruits = st.builds(Fruit, st.integers(0, 5), st.sampled_from(["Apel", "Pir"]), st.integers(0, 2))
headings = st.builds(Heading, st.sampled_from(["Hijau", "Merah"]), st.integers(1, 3))


@pytest.fixture
def model(qapp: QApplication) -> Iterator[RowsModel[Fruit]]:
    model = RowsModel(COLUMNS, lambda one: one.id)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([Heading("Semua", 3), APPLE, MANGO, PEAR])
    yield model
    del tester


def test_a_column_says_what_it_declares_and_nothing_else(model: RowsModel[Fruit]) -> None:
    name, count, ripe = (model.index(1, column) for column in (1, 2, 3))

    assert (name.data(), name.data(RowRole.SECOND_LINE), count.data()) == ("Apel", "3 buah", "3")
    assert name.data(Qt.ItemDataRole.AccessibleTextRole) == "Apel"
    assert model.index(2, 1).data(RowRole.TONE) == Tone.GOOD
    assert ripe.data(RowRole.IS_PILL) and name.data(RowRole.IS_PILL) is None
    assert name.data(Qt.ItemDataRole.ToolTipRole) is None
    assert name.data(RowRole.RECORD) == APPLE
    assert model.index(1, 4).data(RowRole.TEXTS) == [CellText("Apel")]


def test_titles_stand_on_the_side_of_their_words(model: RowsModel[Fruit]) -> None:
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(5)]
    sides = [
        model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        for at in (1, 2)
    ]

    assert titles == ["No.", "Buah", "Banyak", "Matang", "Semua"]
    assert sides == [None, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_numbers_run_over_headings(model: RowsModel[Fruit]) -> None:
    model.show([Heading("Hijau", 1), PEAR, Heading("Merah", 2), APPLE, MANGO])

    assert [model.index(row, 0).data() for row in (1, 3, 4)] == ["1", "2", "3"]
    assert model.index(4, 0).data(RowRole.TEXTS) == [CellText("3")]
    assert model.heading_rows == [0, 2]
    assert model.records == (PEAR, APPLE, MANGO)


def test_a_heading_is_told_and_cannot_be_chosen(model: RowsModel[Fruit]) -> None:
    assert model.index(0, 3).data(RowRole.HEADING) == Heading("Semua", 3)
    assert model.index(0, 0).data() == "Semua · 3"
    assert model.index(0, 1).data() is None
    assert model.flags(model.index(0, 1)) == Qt.ItemFlag.NoItemFlags
    assert model.record_at(0) is None


def test_an_edit_is_asked_for_where_the_column_lets_it(model: RowsModel[Fruit]) -> None:
    asked: list[tuple[object, int, str]] = []
    model.edited.connect(lambda *args: asked.append(args))

    assert model.setData(model.index(1, 1), "Apel Malang")
    assert not model.setData(model.index(1, 1), "Apel"), "it says so already"
    assert not model.setData(model.index(2, 1), "Mangga gedong"), "ripe ones stay"
    assert not model.setData(model.index(1, 2), "4")

    assert asked == [(APPLE, 1, "Apel Malang")]
    editable = Qt.ItemFlag.ItemIsEditable
    assert [bool(model.flags(model.index(row, 1)) & editable) for row in (1, 2)] == [True, False]


def test_a_check_is_asked_for(model: RowsModel[Fruit]) -> None:
    asked: list[tuple[object, int, bool]] = []
    model.checked.connect(lambda *args: asked.append(args))
    role = Qt.ItemDataRole.CheckStateRole

    assert model.setData(model.index(1, 3), Qt.CheckState.Checked.value, role)
    assert not model.setData(model.index(1, 1), Qt.CheckState.Checked.value, role)

    assert asked == [(APPLE, 3, True)]
    states = [Qt.CheckState(model.index(row, 3).data(role)) for row in (1, 2)]
    assert states == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    assert model.flags(model.index(1, 3)) & Qt.ItemFlag.ItemIsUserCheckable


def test_only_rows_that_differ_are_shown_anew(model: RowsModel[Fruit]) -> None:
    resets, changed = _watch(model)

    model.show([Heading("Semua", 3), APPLE, Fruit(2, "Mangga", 4), PEAR])

    assert (resets, changed) == ([], [2])


@given(st.lists(st.lists(fruits | headings, max_size=6), max_size=5))
def test_whatever_comes_is_what_is_shown(shown: list[list[Fruit | Heading]]) -> None:
    model = RowsModel(COLUMNS, lambda one: one.id)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)

    for rows in shown:
        # What a view shows is what it asked for after the last signal about it.
        seen = _seen(model)
        resets, changed = _watch(model)
        model.show(rows)
        after = _seen(model)
        assert len(after) == len(rows) == model.rowCount()
        if not resets:
            assert [at for at, row in enumerate(after) if row != seen[at]] == changed
        for one in (row for row in rows if isinstance(row, Fruit)):
            found = model.row_of(one.id)
            assert found is not None
            assert model.id_at(found) == one.id
    del tester


@given(
    before=st.lists(fruits, min_size=1, max_size=6, unique_by=lambda one: one.id),
    after=st.lists(fruits, max_size=6, unique_by=lambda one: one.id),
    data=st.data(),
)
def test_the_keyboard_stays_on_its_record(
    before: list[Fruit], after: list[Fruit], data: st.DataObject
) -> None:
    model = RowsModel(COLUMNS, lambda one: one.id)
    view = QTableView()
    view.setModel(model)
    KeptRow(view, model)
    model.show(before)
    chosen = data.draw(st.sampled_from(before))
    view.selectRow(before.index(chosen))

    model.show(after)

    ids = [one.id for one in after]
    place = min(before.index(chosen), len(after) - 1)
    wanted = ids.index(chosen.id) if chosen.id in ids else place
    assert view.currentIndex().row() == wanted
    assert [index.row() for index in view.selectionModel().selectedRows()] == [wanted][: len(ids)]


def test_nothing_is_selected_where_nothing_was_unless_asked_for(qapp: QApplication) -> None:
    model = RowsModel(COLUMNS, lambda one: one.id)
    quiet, beginning = QTableView(), QTableView()
    for view in (quiet, beginning):
        view.setModel(model)
    KeptRow(quiet, model)
    KeptRow(beginning, model, begins=True)

    model.show([APPLE, PEAR])

    assert quiet.currentIndex().row() == -1
    assert beginning.currentIndex().row() == 0


def _watch(model: RowsModel[Fruit]) -> tuple[list[str], list[int]]:
    resets: list[str] = []
    changed: list[int] = []
    model.modelReset.connect(lambda: resets.append("reset"))

    def note(first: QModelIndex, last: QModelIndex) -> None:
        changed.extend(range(first.row(), last.row() + 1))

    model.dataChanged.connect(note)
    return resets, changed


def _seen(model: RowsModel[Fruit]) -> list[list[object]]:
    rows, columns = range(model.rowCount()), range(model.columnCount())
    roles = (Qt.ItemDataRole.DisplayRole, RowRole.RECORD, RowRole.HEADING)
    return [[model.index(row, at).data(role) for at in columns for role in roles] for row in rows]

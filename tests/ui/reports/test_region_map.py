"""The map of conditions: tiles where the paper has them, by keys, and told without colour."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.reports.condition import RegionCondition, Safety
from kesbang_desktop.ui.reports.conditions_table import RegionState
from kesbang_desktop.ui.reports.region_map import RegionMap
from kesbang_desktop.ui.reports.reports_page import Part, ReportsPage
from tests.patient_bot import PatientBot
from tests.ui.fake_ports import MemoryStore
from tests.ui.keyboard import KEY, press

PLACES = {
    "Kabupaten Berau": (0, 2),
    "Kabupaten Paser": (2, 1),
    "Kota Samarinda": (2, 2),
    "Kota Bontang": (1, 2),
}


def _state(region: str, safety: Safety | None = None, reason: str = "") -> RegionState:
    day = date(2024, 11, 4)
    return RegionState(
        region, RegionCondition(new_id(), region, day, safety, reason) if safety else None
    )


@pytest.fixture
def shown(qtbot: PatientBot) -> RegionMap:
    one = RegionMap()
    qtbot.addWidget(one)
    states = [
        _state("Kota Samarinda", Safety.ALERT, "Unjuk rasa"),
        _state("Kabupaten Paser"),
        _state("Kota Bontang", Safety.SAFE),
        _state("Kabupaten Berau", Safety.DANGER),
    ]
    one.show_states(states, PLACES)
    one.resize(420, 300)
    one.show()
    qtbot.activate(one)
    return one


def test_tiles_stand_where_the_paper_has_them(shown: RegionMap) -> None:
    at = {name: tile.mapTo(shown, QPoint()) for name, tile in shown.tiles.items()}
    assert at["Kabupaten Berau"].y() < at["Kota Bontang"].y() < at["Kota Samarinda"].y()
    assert at["Kabupaten Berau"].x() == at["Kota Bontang"].x() == at["Kota Samarinda"].x()
    assert at["Kabupaten Paser"].x() < at["Kota Samarinda"].x()
    assert at["Kabupaten Paser"].y() == at["Kota Samarinda"].y()


def test_each_tile_tells_name_role_and_reason(shown: RegionMap) -> None:
    told = QAccessible.queryAccessibleInterface(shown.tiles["Kota Samarinda"])
    assert told.role() is QAccessible.Role.RadioButton
    assert told.text(QAccessible.Text.Name) == "Kota Samarinda: Siaga"
    assert told.text(QAccessible.Text.Description) == "Unjuk rasa"
    unknown = shown.tiles["Kabupaten Paser"]
    assert unknown.accessibleName() == "Kabupaten Paser: belum dicatat"


def test_conditions_differ_without_colour(shown: RegionMap) -> None:
    """Marks differ in shape: the same word in the same grey would still be told apart."""
    pictures = set()
    for safety in Safety:
        shown.show_states([_state("Kota Bontang", safety)], PLACES)
        QApplication.processEvents()
        [tile] = shown.tiles.values()
        grey = tile.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == len(Safety)


def test_arrows_go_from_tile_to_tile_and_enter_opens(qtbot: PatientBot, shown: RegionMap) -> None:
    chosen: list[str] = []
    shown.region_chosen.connect(chosen.append)
    shown.choose("Kabupaten Berau")
    shown.tiles["Kabupaten Berau"].setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert chosen == ["Kota Bontang", "Kota Samarinda", "Kabupaten Paser"]
    with qtbot.waitSignal(shown.region_activated) as opened:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert opened.args == ["Kabupaten Paser"]


def test_a_figure_on_the_map_sets_the_condition(
    qtbot: PatientBot, page: ReportsPage, store: MemoryStore
) -> None:
    page.choose(Part.CONDITIONS)
    view = page.conditions
    qtbot.waitUntil(view.table.hasFocus)
    view.map.tiles["Kota Bontang"].setFocus()
    press(KEY.Key_Space)
    assert [one.region for one in view.table.chosen()] == ["Kota Bontang"]
    press(KEY.Key_3)
    qtbot.waitUntil(lambda: bool(store.reports.noted))
    [noted] = store.reports.noted.values()
    assert (noted.region, noted.safety) == ("Kota Bontang", Safety.DANGER)
    qtbot.waitUntil(lambda: view.map.tiles["Kota Bontang"].accessibleName().endswith("Bahaya"))
    assert view.map.tiles["Kota Bontang"].hasFocus()


def test_the_map_marks_the_row_of_the_table(qtbot: PatientBot, page: ReportsPage) -> None:
    page.choose(Part.CONDITIONS)
    view = page.conditions
    qtbot.waitUntil(view.table.hasFocus)
    press(KEY.Key_Down)
    [region] = [one.region for one in view.table.chosen()]
    assert [name for name, one in view.map.tiles.items() if one.isChecked()] == [region]

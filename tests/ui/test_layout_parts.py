"""What a layout holds is told in its order, and no item of Qt's own comes to Python."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import Shiboken

import kesbang_desktop.ui
from kesbang_desktop.ui.widgets.layout_parts import parts_of
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.turning_row import TurningRow
from tests.patient_bot import PatientBot

UI = Path(kesbang_desktop.ui.__path__[0])
# Of its own items, which it makes itself, a layout may speak.
_OWN_ITEMS = {"wrapping_row.py", "turning_row.py"}


def items_of_qt() -> list[object]:
    """Return the items that Qt made and Python knows of."""
    known = [one for one in Shiboken.getAllValidWrappers() if type(one).__name__ == "QWidgetItem"]
    return [one for one in known if not Shiboken.createdByPython(one)]


def test_widgets_and_layouts_come_in_their_order(qtbot: PatientBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    first, last, inner = QLabel(holder), QLabel(holder), QHBoxLayout()
    column = QVBoxLayout(holder)
    column.addWidget(last)
    column.addLayout(inner)
    column.insertWidget(0, first)
    column.addStretch(1)
    inner.addWidget(QLabel(holder))
    assert list(parts_of(column)) == [first, last, inner]
    assert len(list(parts_of(inner))) == 1


@pytest.mark.parametrize("make", [QVBoxLayout, QGridLayout, QFormLayout, lambda: TurningRow(400)])
def test_no_item_of_qt_is_known_to_python(qtbot: PatientBot, make: Callable[[], object]) -> None:
    before = len(items_of_qt())
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = make()
    holder.setLayout(layout)
    labels = [QLabel("satu", holder), QLabel("dua", holder)]
    for label in labels:
        (layout.addRow if isinstance(layout, QFormLayout) else layout.addWidget)(label)
    holder.resize(300, 200)
    holder.show()
    follow_layout(holder)
    assert list(parts_of(layout)) == labels
    holder.resize(600, 200)
    qtbot.waitUntil(lambda: labels[0].isVisible())
    assert len(items_of_qt()) == before


def test_no_layout_is_asked_for_its_items() -> None:
    sources = [one for one in UI.rglob("*.py") if one.name not in _OWN_ITEMS]
    assert len(sources) > 100
    assert [one.name for one in sources if ".itemAt" in one.read_text("utf-8")] == []

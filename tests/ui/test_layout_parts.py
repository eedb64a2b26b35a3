"""What a layout holds is told in its order, and no item of Qt's own comes to Python."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from kesbang_desktop.ui.widgets.layout_parts import parts_of
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.turning_row import TurningRow
from tests.patient_bot import PatientBot


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

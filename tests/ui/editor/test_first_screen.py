"""Long minutes stand around the cursor first, and whole before anybody can tell."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.look.theme import LIGHT
from tests.ui.editor.editing import notation
from tests.ui.editor.test_opening import long_minutes

_COUNT = 900


@pytest.fixture
def minutes() -> Minutes:
    return long_minutes(_COUNT)


@pytest.fixture
def edit(qtbot, minutes) -> MinutesEdit:
    made = MinutesEdit(LIGHT, notation())
    qtbot.addWidget(made)
    made.resize(820, 600)
    made.open_minutes(minutes, {})
    return made


def hidden(edit: MinutesEdit) -> int:
    document = edit.document()
    blocks = map(document.findBlockByNumber, range(document.blockCount()))
    return sum(not block.isVisible() for block in blocks)


def tops(edit: MinutesEdit) -> list[float]:
    """Return where each line stands in the whole text."""
    layout = edit.document().documentLayout()
    blocks = map(edit.document().findBlockByNumber, range(edit.document().blockCount()))
    return [layout.blockBoundingRect(block).top() for block in blocks]


def on_screen(edit: MinutesEdit) -> tuple[int, int]:
    """Return the first line that is seen, and how far above the lower end the cursor stands."""
    block = edit.cursorForPosition(QPoint(200, 20)).block()
    return block.blockNumber(), edit.viewport().height() - edit.cursorRect().bottom()


def test_what_is_far_above_the_cursor_waits_for_the_first_painting(qtbot, edit) -> None:
    waiting = hidden(edit)
    assert _COUNT / 2 < waiting < _COUNT - 40
    edit.show()
    edit.ensureCursorVisible()
    before = on_screen(edit)
    assert before[0] > _COUNT - 40

    qtbot.waitUntil(lambda: not hidden(edit))

    assert on_screen(edit) == before
    assert edit.verticalScrollBar().value() > _COUNT


def test_all_stands_where_it_would_have_without_waiting(qtbot, edit, minutes) -> None:
    edit.show()
    qtbot.waitUntil(lambda: not hidden(edit))
    other = MinutesEdit(LIGHT, notation())
    qtbot.addWidget(other)
    other.resize(820, 600)
    other.open_minutes(minutes, {})
    QTest.mouseClick(other.viewport(), Qt.MouseButton.LeftButton)
    assert not hidden(other)
    other.show()
    other.document().size()
    assert tops(edit) == tops(other)
    assert edit.document().size() == other.document().size()


@pytest.mark.parametrize(
    "act",
    [
        lambda edit: QTest.keyClick(edit, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
        lambda edit: QTest.keyClick(edit, Qt.Key.Key_X),
        lambda edit: QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton),
        lambda edit: edit.place_cursor(edit.table.shapes[3].id),
        lambda edit: edit.open_minutes(long_minutes(5), {}),
    ],
)
def test_whoever_is_faster_has_all_of_it(qtbot, edit, act: Callable[[MinutesEdit], object]) -> None:
    edit.show()
    assert hidden(edit)
    act(edit)
    assert not hidden(edit)
    view = edit.viewport().rect()
    assert view.contains(edit.cursorRect().center())
    QApplication.processEvents()
    assert view.contains(edit.cursorRect().center())


def test_nothing_that_is_said_is_another_for_it(qtbot, edit, minutes) -> None:
    changes: list[object] = []
    edit.table.lines_changed.connect(lambda *told: changes.append(told))
    edit.show()
    qtbot.waitUntil(lambda: not hidden(edit))
    assert not changes
    assert not edit.document().isUndoAvailable()
    assert [line.text for line in edit.table.lines] == [one.text for one in minutes.entries]


def test_short_minutes_wait_for_nothing(qtbot) -> None:
    edit = MinutesEdit(LIGHT, notation())
    qtbot.addWidget(edit)
    edit.open_minutes(long_minutes(), {})
    assert not hidden(edit)

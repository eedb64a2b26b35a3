"""What a key has painted anew leaves on the screen what painting all of it would show."""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.ui.editor.editing import Editing

KEY = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NONE = Qt.KeyboardModifier.NoModifier
# A step is some words, a key with what is held, or pixels of the wheel.
WORDS = [
    *("rapat dibuka", "Firdaus: setuju", "# Agenda berikut", "! disepakati bersama"),
    *("> kirim surat @Edi", "? belum ada anggaran", "| No | Nama |", "orang lain: siapa ini"),
    "kata " * 30,
]
KEYS = [
    *[(KEY.Key_Return, NONE)] * 5,
    *[(KEY.Key_Backspace, NONE)] * 3,
    *((KEY.Key_Tab, NONE), (KEY.Key_Backtab, SHIFT), (KEY.Key_Delete, NONE)),
    *((KEY.Key_Up, NONE), (KEY.Key_Down, NONE), (KEY.Key_PageUp, NONE), (KEY.Key_PageDown, NONE)),
    *((KEY.Key_Home, CONTROL), (KEY.Key_End, CONTROL), (KEY.Key_End, NONE)),
    *((KEY.Key_Z, CONTROL), (KEY.Key_Y, CONTROL), (KEY.Key_Up, ALT), (KEY.Key_Down, ALT)),
    *((KEY.Key_1, CONTROL), (KEY.Key_2, CONTROL), (KEY.Key_3, CONTROL), (KEY.Key_4, CONTROL)),
    *((KEY.Key_Up, SHIFT), (KEY.Key_Down, SHIFT), (KEY.Key_Right, SHIFT), (KEY.Key_Left, NONE)),
]
WHEELS = [120, -120, 360, -360]
STEPS = 80


@pytest.fixture(autouse=True)
def steady_caret() -> Iterator[None]:
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


def on_screen(editing: Editing) -> QImage:
    """What the window system was given of the text."""
    edit = editing.edit
    corner = edit.viewport().mapTo(edit.window(), QPoint())
    screen = QGuiApplication.primaryScreen()
    size = edit.viewport().size()
    grabbed = screen.grabWindow(edit.window().winId(), corner.x(), corner.y(), *size.toTuple())
    return grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)


def painted_whole(editing: Editing) -> QImage:
    editing.edit.margin.invalidate()
    editing.edit.viewport().update()
    QApplication.processEvents()
    return on_screen(editing)


def differing(first: QImage, second: QImage) -> int:
    """How many pixels are others."""
    if first == second:
        return 0
    pairs = zip(bytes(first.constBits()), bytes(second.constBits()), strict=True)
    return len({place // 4 for place, (one, other) in enumerate(pairs) if one != other})


def wheel(editing: Editing, turned: int) -> None:
    viewport = editing.edit.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        *(middle, viewport.mapToGlobal(middle), QPoint(), QPoint(0, turned)),
        *(Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False),
    )
    QApplication.sendEvent(viewport, event)


@pytest.mark.parametrize("seed", range(3))
def test_the_screen_shows_what_painting_all_of_it_would(editing: Editing, seed: int) -> None:
    chance = random.Random(seed)
    edit = editing.edit
    edit.resize(820, 300)
    for _ in range(14):
        editing.type(chance.choice(WORDS)).press(KEY.Key_Return)
    done: list[object] = []
    for _ in range(STEPS):
        step = chance.choice(
            (chance.choice(WORDS), *[chance.choice(KEYS)] * 3, chance.choice(WHEELS))
        )
        done.append(step)
        if isinstance(step, str):
            editing.type(step)
        elif isinstance(step, tuple):
            editing.press(*step)
        else:
            wheel(editing, step)
        QApplication.processEvents()
        # The corner of a frame is another pixel where the painted area ends in it.
        assert differing(on_screen(editing), painted_whole(editing)) <= 2, done[-3:]

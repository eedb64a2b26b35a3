"""Key to repaint in the live editor, against a bare QTextEdit with the same text."""

import statistics
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from bench.editor_desk import Desk, open_desk
from bench.measuring import Figure

_KEYS = 30
_ROUNDS = 6
_COUNTS = (100, 2000, 10_000)
_P99_COUNT = 2000


def measure() -> dict[str, Figure]:
    """Return keystroke_N: median seconds from key to repaint, cursor everywhere.

    ``keystroke_p99`` is the 99th percentile at 2,000 entries, in milliseconds.
    """
    figures: dict[str, Figure] = {}
    for count in _COUNTS:
        with open_desk(count) as desk:
            ours, bare = _alternate(desk)
        figures[f"keystroke_{count}"] = Figure(statistics.median(ours), statistics.median(bare))
        if count == _P99_COUNT:
            figures["keystroke_p99"] = Figure(_p99(ours), _p99(bare))
    return figures


def _p99(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98] * 1000


def _alternate(desk: Desk) -> tuple[list[float], list[float]]:
    ours: list[float] = []
    bare: list[float] = []
    last = desk.tab.edit.document().blockCount() - 1
    # From the first line to the last, on discussion, problem and action alike.
    places = [1, last // 4 + 2, last // 2 + 6, 3 * last // 4 + 8, last]
    for place in places * _ROUNDS:
        for edit, times in ((desk.tab.edit, ours), (desk.bare, bare)):
            _put_cursor(edit, place)
            times.extend(_type(desk.application, edit))
    return ours, bare


def _put_cursor(edit: QTextEdit, place: int) -> None:
    cursor = QTextCursor(edit.document().findBlockByNumber(place))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.setFocus()


def _type(application: QApplication, edit: QTextEdit) -> list[float]:
    application.processEvents()
    times = []
    for _ in range(_KEYS):
        started = time.perf_counter()
        QTest.keyClick(edit, Qt.Key.Key_A)
        application.processEvents()
        times.append(time.perf_counter() - started)
    for _ in range(_KEYS):
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    application.processEvents()
    return times

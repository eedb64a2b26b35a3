"""Key to repaint in the live editor, against a bare QTextEdit with the same text."""

import statistics
import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from bench.editor_desk import Desk, open_desk
from bench.measuring import Figure

Repaint = Callable[[QTextEdit], None]

_KEYS = 30
_ROUNDS = 6
_COUNTS = (100, 2000, 10_000)
_P99_COUNT = 2000
_AFTER_KEYS = 25
_AFTER_S = 0.2
_TURN_S = 0.001


def measure() -> dict[str, Figure]:
    """Return keystroke_N: median seconds from a key to the repainted view, cursor everywhere.

    ``keystroke_p99`` is the 99th percentile at 2,000 entries, in milliseconds.
    ``keystroke_2000_line`` repaints only what the key changed: the floor is then next to nothing
    but the line itself, and every Python call shows. ``keystroke_after`` is the longest work, in
    milliseconds of CPU, of the Qt thread in the 200 ms after a key: what is saved, counted and
    looked up then; the floor is that of the bare QTextEdit.
    """
    figures: dict[str, Figure] = {}
    for count in _COUNTS:
        with open_desk(count) as desk:
            ours, bare = _alternate(desk, _repaint_view)
            if count == _P99_COUNT:
                line = _alternate(desk, _repaint_changes)
                after = (_longest_after(desk, edit) for edit in (desk.tab.edit, desk.bare))
                figures["keystroke_after"] = Figure(*after)
                figures["keystroke_p99"] = Figure(_p99(ours), _p99(bare))
                figures["keystroke_2000_line"] = _medians(*line)
        figures[f"keystroke_{count}"] = _medians(ours, bare)
    return figures


def _longest_after(desk: Desk, edit: QTextEdit) -> float:
    """Return the median, over keys in many places, of the longest piece of work after each."""
    last = edit.document().blockCount() - 1
    longest = []
    for count in range(_AFTER_KEYS):
        _put_cursor(edit, 1 + count * (last - 1) // (_AFTER_KEYS - 1))
        _work_for(desk.application, 2 * _AFTER_S)
        QTest.keyClick(edit, Qt.Key.Key_A)
        _repaint_view(edit)
        longest.append(_work_for(desk.application, _AFTER_S))
    return statistics.median(longest) * 1000


def _work_for(application: QApplication, seconds: float) -> float:
    """Serve events for ``seconds``; return the longest piece of work, in CPU seconds."""
    until, longest = time.perf_counter() + seconds, 0.0
    while time.perf_counter() < until:
        started = time.thread_time()
        application.processEvents()
        longest = max(longest, time.thread_time() - started)
        time.sleep(_TURN_S)
    return longest


def _medians(ours: list[float], bare: list[float]) -> Figure:
    return Figure(statistics.median(ours), statistics.median(bare))


def _p99(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98] * 1000


def _repaint_view(edit: QTextEdit) -> None:
    edit.viewport().repaint()


def _repaint_changes(_edit: QTextEdit) -> None:
    QApplication.processEvents()


def _alternate(desk: Desk, repaint: Repaint) -> tuple[list[float], list[float]]:
    ours: list[float] = []
    bare: list[float] = []
    last = desk.tab.edit.document().blockCount() - 1
    # From the first line to the last, on discussion, problem and action alike.
    places = [1, last // 4 + 2, last // 2 + 6, 3 * last // 4 + 8, last]
    for place in places * _ROUNDS:
        for edit, times in ((desk.tab.edit, ours), (desk.bare, bare)):
            _put_cursor(edit, place)
            times.extend(_type(desk.application, edit, repaint))
    return ours, bare


def _put_cursor(edit: QTextEdit, place: int) -> None:
    cursor = QTextCursor(edit.document().findBlockByNumber(place))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.setFocus()


def _type(application: QApplication, edit: QTextEdit, repaint: Repaint) -> list[float]:
    application.processEvents()
    times = []
    for _ in range(_KEYS):
        started = time.perf_counter()
        QTest.keyClick(edit, Qt.Key.Key_A)
        repaint(edit)
        times.append(time.perf_counter() - started)
    for _ in range(_KEYS):
        QTest.keyClick(edit, Qt.Key.Key_Backspace)
    application.processEvents()
    return times

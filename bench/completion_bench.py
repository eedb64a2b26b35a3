"""The completion list over a directory of 20,000 names."""

import statistics
import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from bench.editor_desk import open_desk
from bench.measuring import Figure
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Directory, Person

_NAMES = 20_000
_FIRST = ("Ahmad", "Budi", "Citra", "Dewi", "Edi", "Fitri", "Gunawan", "Hari", "Indah", "Joko")
_LAST = ("Kurniawan", "Lestari", "Maulana", "Noor", "Oktavia", "Pratama", "Rahman", "Santoso")
_QUERIES = ("a", "san", "kurni", "dewi la", "zulkifli", "santoos")
_ROUNDS = 5


def measure() -> dict[str, Figure]:
    """Return completion_20000: median milliseconds from the key to the list on screen.

    The floor is the same key without a list to show.
    """
    people = tuple(
        Person(new_id(), f"{_FIRST[n % 10]} {_LAST[n % 8]} {n}, S.Sos.") for n in range(_NAMES)
    )
    ours: list[float] = []
    floor: list[float] = []
    with open_desk(20, Directory(people)) as desk:
        edit = desk.tab.edit
        edit.activateWindow()
        edit.setFocus()
        desk.application.processEvents()
        for query in _QUERIES * _ROUNDS:
            QTest.keyClick(edit, Qt.Key.Key_Escape)
            QTest.keyClick(edit, Qt.Key.Key_Return)
            QTest.keyClicks(edit, "> tugas ")
            floor.append(_press(desk.application, edit, "x"))
            QTest.keyClicks(edit, f" @{query[:-1]}")
            ours.append(_press(desk.application, edit, query[-1]))
    return {
        "completion_20000": Figure(statistics.median(ours) * 1000, statistics.median(floor) * 1000)
    }


def _press(application: QApplication, edit: QTextEdit, key: str) -> float:
    started = time.perf_counter()
    QTest.keyClicks(edit, key)
    application.processEvents()
    return time.perf_counter() - started

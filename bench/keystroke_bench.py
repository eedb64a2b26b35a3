"""Key to repaint in the live editor, against a bare QTextEdit with the same text.

The whole tab is measured as it is used: side panel, saving to a real file, margin and all.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit

from bench.measuring import Figure
from kesbang_desktop.bootstrap import Backend
from kesbang_desktop.domain.entry import Entry, EntryKind
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.ordering import keys_after
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.theme import LIGHT, apply_theme
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab

_KEYS = 120
_ROUNDS = 5
_SENTENCE = "Pemantauan dilakukan secara tertib dan berkesinambungan sesuai peraturan"


@dataclass(frozen=True, slots=True)
class Editors:
    """Ours and a bare one, both shown with the same text."""

    ours: QTextEdit
    bare: QTextEdit


def make_minutes(count: int) -> Minutes:
    """Return minutes of ``count`` entries: an agenda item, then discussion, decisions, actions."""
    meeting = Meeting(new_id(), "Rapat ukur", date(2024, 3, 21))
    kinds = [EntryKind.AGENDA, *[EntryKind.DISCUSSION] * 6, EntryKind.ISSUE, EntryKind.DECISION]
    kinds.append(EntryKind.ACTION)
    entries = [
        Entry(new_id(), meeting.id, key, kinds[index % 10], f"{_SENTENCE} ke-{index}")
        for index, key in enumerate(keys_after(None, count))
    ]
    return Minutes(meeting, (), tuple(entries))


def measure(counts: tuple[int, ...] = (2000,)) -> dict[str, Figure]:
    """Return keystroke_N for each N: median seconds from key to repaint, cursor everywhere."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    apply_theme(application, LIGHT)
    return {f"keystroke_{count}": _measure(application, count) for count in counts}


def _measure(application: QApplication, count: int) -> Figure:
    minutes = make_minutes(count)
    with tempfile.TemporaryDirectory() as folder:
        backend, worker = Backend(Path(folder)), Worker()
        ports = backend.ports()
        ports.add_minutes(minutes, (), ())
        tab = MinutesTab(minutes, Directory(), ports, worker, LIGHT)
        bare = _bare_editor(minutes, tab)
        figure = _alternate(application, tab, bare)
        tab.autosave.flush()
        while not tab.autosave.is_settled:
            application.processEvents()
        tab.close()
        bare.close()
        worker.run(backend.close)
        worker.stop()
    return figure


def _bare_editor(minutes: Minutes, tab: MinutesTab) -> QTextEdit:
    tab.resize(1170, 640)
    tab.show()
    bare = QTextEdit()
    bare.document().setDefaultFont(tab.edit.document().defaultFont())
    bare.setPlainText("\n".join(entry.text for entry in minutes.entries))
    bare.resize(tab.edit.size())
    bare.show()
    return bare


def _alternate(application: QApplication, tab: MinutesTab, bare: QTextEdit) -> Figure:
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    last = tab.edit.document().blockCount() - 1
    # From the first line to the last, on discussion, problem and action alike.
    places = [1, last // 4 + 2, last // 2 + 6, 3 * last // 4 + 8, last]
    for place in places * _ROUNDS:
        for name, edit in (("ours", tab.edit), ("bare", bare)):
            _put_cursor(edit, place)
            times[name].extend(_type(application, edit))
    return Figure(statistics.median(times["ours"]), statistics.median(times["bare"]))


def _put_cursor(edit: QTextEdit, place: int) -> None:
    cursor = QTextCursor(edit.document().findBlockByNumber(place))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()
    edit.setFocus()


def _type(application: QApplication, edit: QTextEdit) -> list[float]:
    press: Callable[[], None] = lambda: QTest.keyClick(edit, Qt.Key.Key_A)  # noqa: E731
    application.processEvents()
    times = []
    for _ in range(_KEYS // _ROUNDS):
        started = time.perf_counter()
        press()
        application.processEvents()
        times.append(time.perf_counter() - started)
    return times

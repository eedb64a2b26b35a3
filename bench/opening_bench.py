"""Opening minutes of 2,000 entries, against setting the same text in a bare QTextEdit."""

import gc
import statistics
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTextEdit

from bench.editor_desk import make_minutes, use_application
from bench.measuring import Figure
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.look.theme import LIGHT

_COUNT = 2000
_SIZE = (820, 600)
_RUNS = 15


class _Painted(MinutesEdit):
    """``painted`` is when it was painted first, in CPU seconds of the thread."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.painted = self.painted or time.thread_time()


def measure() -> dict[str, Figure]:
    """Return CPU seconds of the Qt thread: from the records to what is on screen.

    ``open_2000`` is until the lines around the cursor, at the end, are painted; ``open_2000_all``
    until all lines are laid out, which is done behind that. The floor of both is the text set, laid
    out to its end and painted.
    """
    application = use_application()
    minutes = make_minutes(_COUNT)
    # As in the program, where cycles are looked for between two pieces of work.
    gc.disable()
    try:
        runs = [(*_open(application, minutes), _set(application, minutes)) for _ in range(_RUNS)]
    finally:
        gc.enable()
    first, whole, floor = (statistics.median(one) for one in zip(*runs[1:], strict=True))
    return {"open_2000": Figure(first, floor), "open_2000_all": Figure(whole, floor)}


def _open(application: QApplication, minutes: Minutes) -> tuple[float, float]:
    """Return the seconds until the first painting, and until all is laid out."""
    edit = _Painted(LIGHT, Notation(KnownParties(), minutes.meeting.date))
    edit.resize(*_SIZE)
    started = time.thread_time()
    edit.open_minutes(minutes, {})
    edit.show()
    while not (edit.painted and edit.document().firstBlock().isVisible()):
        application.processEvents()
    edit.document().size()
    application.processEvents()
    ended = time.thread_time()
    _put_away(application, edit)
    return edit.painted - started, ended - started


def _set(application: QApplication, minutes: Minutes) -> float:
    text = "\n".join(entry.text for entry in minutes.entries)
    edit = QTextEdit()
    edit.resize(*_SIZE)
    started = time.thread_time()
    edit.setPlainText(text)
    edit.show()
    edit.document().size()
    application.processEvents()
    ended = time.thread_time()
    _put_away(application, edit)
    return ended - started


def _put_away(application: QApplication, edit: QTextEdit) -> None:
    edit.close()
    edit.deleteLater()
    application.processEvents()
    gc.collect()

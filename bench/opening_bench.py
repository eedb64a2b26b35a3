"""Opening minutes of 2,000 entries, against setting the same text in a bare QTextEdit."""

import time
from collections.abc import Callable

from PySide6.QtWidgets import QTextEdit

from bench.editor_desk import make_minutes, use_application
from bench.measuring import Figure, alternate
from kesbang_desktop.domain.known_parties import KnownParties
from kesbang_desktop.domain.notation import Notation
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.look.theme import LIGHT

_COUNT = 2000
_SIZE = (820, 600)


def measure() -> dict[str, Figure]:
    """Return open_2000: seconds from the records to the text, laid out to its end and painted."""
    application = use_application()
    minutes = make_minutes(_COUNT)
    text = "\n".join(entry.text for entry in minutes.entries)
    notation = Notation(KnownParties(), minutes.meeting.date)

    def timed(edit: QTextEdit, fill: Callable[[], object]) -> float:
        edit.resize(*_SIZE)
        started = time.perf_counter()
        fill()
        edit.show()
        edit.document().size()
        application.processEvents()
        seconds = time.perf_counter() - started
        edit.close()
        edit.deleteLater()
        application.processEvents()
        return seconds

    def ours() -> float:
        edit = MinutesEdit(LIGHT, notation)
        return timed(edit, lambda: edit.open_minutes(minutes, {}))

    def bare() -> float:
        edit = QTextEdit()
        return timed(edit, lambda: edit.setPlainText(text))

    return {"open_2000": alternate(ours, bare, runs=9)}

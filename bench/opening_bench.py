"""Opening minutes of 2,000 entries, against setting the same text in a bare QTextEdit."""

import tempfile
import time
from pathlib import Path

from bench.editor_desk import make_minutes, show_bare, use_application
from bench.measuring import Figure, alternate
from kesbang_desktop.bootstrap import Backend
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.theme import LIGHT
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab

_COUNT = 2000


def measure() -> dict[str, Figure]:
    """Return open_2000: seconds from the records to the tab, laid out to its end and painted."""
    application = use_application()
    minutes = make_minutes(_COUNT)
    with tempfile.TemporaryDirectory() as folder:
        backend, worker = Backend(Path(folder)), Worker()
        ports = backend.ports()

        def ours() -> float:
            started = time.perf_counter()
            tab = MinutesTab(minutes, Directory(), ports, worker, LIGHT)
            tab.resize(1170, 640)
            tab.show()
            tab.edit.document().size()
            application.processEvents()
            seconds = time.perf_counter() - started
            tab.close()
            tab.deleteLater()
            application.processEvents()
            return seconds

        def bare() -> float:
            started = time.perf_counter()
            edit = show_bare(minutes)
            edit.document().size()
            application.processEvents()
            seconds = time.perf_counter() - started
            edit.close()
            edit.deleteLater()
            application.processEvents()
            return seconds

        figure = alternate(ours, bare)
        worker.run(backend.close)
        worker.stop()
    return {"open_2000": figure}

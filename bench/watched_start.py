"""A start that tells its moments: ``python -m bench.watched_start WHAT STARTED [DATA]``.

WHAT is ``bare``, ``ready`` or ``typed``, STARTED the monotonic second at which the process was
begun. One line of JSON: seconds from there to each moment, CPU seconds of the process until then
(``rows_cpu`` and so on), and MB of resident memory when ready.
"""

import json
import re
import sys
import time
from pathlib import Path
from typing import Any

KEY = "x"
_moments: dict[str, float] = {}


def main() -> None:
    """Start, print the moments, and end."""
    what = sys.argv[1]
    if what == "bare":
        _start_bare()
    else:
        _start_program(Path(sys.argv[3]), types=what == "typed")
    print(json.dumps(_moments))


def _note(name: str) -> None:
    if name not in _moments:
        _moments[name] = time.monotonic() - float(sys.argv[2])
        _moments[f"{name}_cpu"] = time.process_time()


def _note_ready() -> None:
    _note("ready")
    status = Path("/proc/self/status").read_text(encoding="ascii")
    (kilobytes,) = re.findall(r"VmRSS:\s+(\d+)", status)
    _moments["megabytes"] = int(kilobytes) / 1024


def _start_bare() -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()

    def go_on() -> None:
        window.repaint()
        _note("painted")
        import sqlmodel  # noqa: F401 - what any program on it pays

        _note_ready()
        QTimer.singleShot(0, application.quit)

    QTimer.singleShot(0, go_on)
    application.exec()


def _start_program(data_dir: Path, types: bool) -> None:
    # What a start imports is timed with it, in the way of ``__main__``.
    import gc

    gc.disable()
    from kesbang_desktop.late_records import use_late_records

    use_late_records()
    from kesbang_desktop.ui.shell.plain_imports import use_plain_imports
    from kesbang_desktop.ui.shell.quick_enums import use_quick_enums

    use_quick_enums()
    use_plain_imports()
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtGui import QShowEvent

    if types:
        from PySide6.QtTest import QTest

    from kesbang_desktop import window as starter
    from kesbang_desktop.ports.doors import WindowPorts
    from kesbang_desktop.ui.shell.main_window import MainWindow
    from kesbang_desktop.ui.work.worker import Worker

    class Watched(MainWindow):
        def __init__(self, ports: WindowPorts, worker: Worker, **named: Any) -> None:
            super().__init__(ports, worker, **named)
            self._is_typed = False
            self.seen.connect(lambda: _note("rows"))
            self.ready.connect(self._tell_ready)
            if types:
                worker.write_ended.connect(self._tell_written)

        def showEvent(self, event: QShowEvent) -> None:
            super().showEvent(event)
            QTimer.singleShot(0, self, self._type)

        def _type(self) -> None:
            if types and not self._is_typed:
                self._is_typed = True
                _note("typed")
                QTest.keyClick(self.windowHandle(), Qt.Key.Key_X)

        def _tell_ready(self) -> None:
            _note_ready()
            if not types:
                QTimer.singleShot(0, self, self.close)

        def _tell_written(self, is_written: bool) -> None:
            if is_written and self._is_typed:
                _note("written")
                QTimer.singleShot(0, self, self.close)

    setattr(starter, "MainWindow", Watched)  # noqa: B010 - what it opens is another class
    starter.run_window(data_dir, exit_when_ready=not types)


if __name__ == "__main__":
    main()

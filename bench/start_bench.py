"""Start to typing-ready and memory of the open window, against a bare window.

The floor is a bare QMainWindow on screen that then imports sqlmodel.
"""

import statistics
import tempfile
from datetime import date, timedelta
from pathlib import Path

from bench.measuring import Figure, ProcessRun, run_process
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.store.database import Database
from kesbang_desktop.store.meetings import add_minutes

_BARE_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.resize(1366, 768)
window.show()
def go_on():
    import sqlmodel
    QTimer.singleShot(0, application.quit)
QTimer.singleShot(0, go_on)
application.exec()
"""
_RUNS = 7
_MANY = 10_000


def measure() -> dict[str, Figure]:
    """Return start_empty, start_10k (seconds) and memory_open (MB)."""
    with tempfile.TemporaryDirectory() as folder:
        empty, full = Path(folder, "kosong"), Path(folder, "penuh")
        _fill(full)
        runs: dict[str, list[ProcessRun]] = {"floor": [], "empty": [], "full": []}
        for count in range(_RUNS + 1):
            found = {
                "floor": run_process(["-c", _BARE_WINDOW]),
                "empty": run_process(_start(empty)),
                "full": run_process(_start(full)),
            }
            if count:
                for name, run in found.items():
                    runs[name].append(run)
    seconds = {name: statistics.median(run.seconds for run in each) for name, each in runs.items()}
    memory = {name: statistics.median(run.megabytes for run in each) for name, each in runs.items()}
    return {
        "start_empty": Figure(seconds["empty"], seconds["floor"]),
        "start_10k": Figure(seconds["full"], seconds["floor"]),
        "memory_open": Figure(memory["full"], memory["floor"]),
    }


def _start(data_dir: Path) -> list[str]:
    return ["-m", "kesbang_desktop", "--data-dir", str(data_dir), "--exit-when-ready"]


def _fill(folder: Path) -> None:
    folder.mkdir()
    database = Database(folder / DATABASE_NAME)
    try:
        with database.transaction() as session:
            for number in range(_MANY):
                day = date(2010, 1, 1) + timedelta(hours=12 * number)
                add_minutes(session, Minutes(Meeting(new_id(), f"Rapat ke-{number}", day)))
    finally:
        database.close()

"""What long work costs whoever types meanwhile, over a data folder of 1.1 GB."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from bench.big_office import make_big_office
from bench.editor_desk import SIZE, make_minutes, use_application
from bench.measuring import Figure, run_process
from bench.waiting import serve_until
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.office_data import DATABASE_NAME
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.work.worker import Worker, favour_keys
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab

_LINES = 100
_KEY_EVERY_S = 0.03
_KEYS_IN_A_LINE = 60
_QUIET_KEYS = 300
_PATIENCE_S = 300
_STARTS = 7


@dataclass(frozen=True, slots=True)
class Typing:
    """Seconds for each key: until it was shown, and until it stood in the file."""

    shown: list[float]
    saved: list[float]


def measure() -> dict[str, Figure]:
    """Return what typing waits for beside long work, against typing with nothing else to do.

    ``save_while_export`` and ``save_while_backup`` are the longest way of a key to the disk while
    100,000 actions become a sheet and 1.1 GB a copy; ``backup_stall`` is the 99th percentile of
    a key to the screen meanwhile and ``backup_stall_worst`` the longest: all four in milliseconds.
    ``copy_again`` is the second copy, one meeting later, against the first, in bytes;
    ``start_1gb`` is the start against that of an empty folder, in seconds.
    """
    with tempfile.TemporaryDirectory() as folder:
        big, empty = Path(folder, "besar"), Path(folder, "kosong")
        today = make_minutes(_LINES)
        make_big_office(big, today)
        figures = _type_and_copy(big, today, Path(folder))
        seconds = [(_start(big), _start(empty)) for _ in range(_STARTS + 1)][1:]
        figures["start_1gb"] = Figure(
            statistics.median(pair[0] for pair in seconds),
            statistics.median(pair[1] for pair in seconds),
        )
        return figures


def _type_and_copy(big: Path, today: Minutes, folder: Path) -> dict[str, Figure]:
    backend, worker = Backend(big), Worker()
    desk = _Desk(backend, worker, today)
    try:
        quiet = desk.type_while(None)
        copying = desk.type_while(lambda: backend.copy_data(CopyReason.ASKED))
        first = backend.copies.size()
        backend.copy_data(CopyReason.ASKED)
        again = backend.copies.size() - first
        view = FollowUpView(FollowUpQuery(), Grouping.ORGANIZATION)
        sheet = folder / "matriks.xlsx"
        exporting = desk.type_while(
            lambda: backend.paperwork.follow_ups.export(
                view, date(2024, 12, 2), FollowUpOutput.SHEET, sheet
            )
        )
    finally:
        desk.close()
    return {
        "save_while_export": _longest(exporting.saved, quiet.saved),
        "save_while_backup": _longest(copying.saved, quiet.saved),
        "backup_stall": Figure(_p99(copying.shown), _p99(quiet.shown)),
        "backup_stall_worst": _longest(copying.shown, quiet.shown),
        "copy_again": Figure(again, first),
    }


class _Desk:
    """The tab Notula over the big folder, and somebody who types at its end."""

    def __init__(self, backend: Backend, worker: Worker, today: Minutes) -> None:
        self._application = use_application()
        favour_keys()
        self._backend, self._worker = backend, worker
        self._path = backend.data_dir / DATABASE_NAME
        self._meeting_id = today.meeting.id
        self._length = sum(len(entry.text) for entry in today.entries)
        self._tab = MinutesTab(today, Directory(), backend.ports(), worker, LIGHT)
        self._tab.resize(*SIZE)
        self._tab.show()
        edit = self._tab.edit
        edit.moveCursor(QTextCursor.MoveOperation.End)
        edit.setFocus()
        self._application.processEvents()

    def type_while(self, job: Callable[[], object] | None) -> Typing:
        """Type a key every 30 ms until ``job`` is done, else 300 of them."""
        ended: list[object] = []
        with subprocess.Popen(
            [sys.executable, "-m", "bench.disk_watch", self._path, str(self._meeting_id)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as watch:
            assert watch.stdin and watch.stdout
            watch.stdout.readline()
            if job is not None:
                self._worker.run_aside(job, ended.append, ended.append, ended.append, "Kerja")
            typed, shown = self._type(lambda count: bool(ended) if job else count == _QUIET_KEYS)
            self._settle()
            watch.stdin.close()
            seen = [line.split() for line in watch.stdout]
        if ended and isinstance(ended[0], BaseException):
            raise ended[0]
        return Typing(shown, _delays(typed, [(float(at), int(length)) for at, length in seen]))

    def _type(self, is_over: Callable[[int], bool]) -> tuple[list[tuple[float, int]], list[float]]:
        typed: list[tuple[float, int]] = []
        shown: list[float] = []
        begun = time.monotonic()
        while not is_over(len(typed)):
            due = begun + len(typed) * _KEY_EVERY_S
            while time.monotonic() < due:
                self._application.processEvents()
                time.sleep(0.0005)
            QTest.keyClick(self._tab.edit, Qt.Key.Key_A)
            self._tab.edit.viewport().repaint()
            self._length += 1
            typed.append((due, self._length))
            if not len(typed) % _KEYS_IN_A_LINE:
                QTest.keyClick(self._tab.edit, Qt.Key.Key_Return)
            shown.append(time.monotonic() - due)
            if time.monotonic() > begun + _PATIENCE_S:
                raise TimeoutError("the job does not end")
        return typed, shown

    def _settle(self) -> None:
        serve_until(lambda: self._tab.autosave.is_settled, _PATIENCE_S)
        # The watcher looks every few milliseconds.
        time.sleep(0.1)

    def close(self) -> None:
        """End the threads and close the file."""
        self._settle()
        self._tab.close()
        self._worker.run(self._backend.close)
        self._worker.stop()


def _delays(typed: list[tuple[float, int]], seen: list[tuple[float, int]]) -> list[float]:
    """Return the seconds from each key until a length that holds it was seen in the file."""
    return [next(at for at, length in seen if length >= wanted) - due for due, wanted in typed]


def _longest(ours: list[float], floor: list[float]) -> Figure:
    return Figure(max(ours) * 1000, max(floor) * 1000)


def _p99(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98] * 1000


def _start(folder: Path) -> float:
    command = ["-m", "kesbang_desktop", "--data-dir", str(folder), "--exit-when-ready"]
    return run_process(command).seconds

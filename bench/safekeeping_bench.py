"""What long work costs whoever types meanwhile, over a data folder of 1.1 GB."""

import statistics
import subprocess
import sys
import tempfile
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from bench.big_office import make_big_office
from bench.editor_desk import SIZE, make_minutes, use_application
from bench.measuring import Figure, run_process
from bench.waiting import serve_until
from kesbang_desktop.bootstrap.backend import Backend
from kesbang_desktop.bootstrap.file_home import DATABASE_NAME
from kesbang_desktop.domain.copy_record import CopyReason
from kesbang_desktop.domain.follow_up_output import FollowUpOutput
from kesbang_desktop.domain.follow_up_query import FollowUpQuery
from kesbang_desktop.domain.follow_up_view import FollowUpView, Grouping
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.look.theme import LIGHT
from kesbang_desktop.ui.work.long_work import LongWork
from kesbang_desktop.ui.work.worker import Worker, favour_keys
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab

_LINES = 100
_KEY_EVERY_S = 0.03
_KEYS_IN_A_LINE = 60
_SPELL_S = 1.0
# Until a pause, or its end, has come to the job.
_TURN_S = 0.2
_REST_S = 0.0005
_SCHEDULE = Path("/proc/thread-self/schedstat")
_PATIENCE_S = 900
_STARTS = 7


@dataclass(frozen=True, slots=True)
class Key:
    """Seconds until a key was shown, and until it stood in the file.

    ``own`` is the first without the time in which the system had the Qt thread, ready to go on,
    wait for a core. ``beside`` tells whether long work was under way, None where that is not sure.
    """

    shown: float
    saved: float
    own: float
    beside: bool | None


@dataclass(frozen=True, slots=True)
class Typing:
    """Keys beside long work, and those of its pauses: as near in time as can be."""

    beside: list[Key]
    alone: list[Key]


def measure() -> dict[str, Figure]:
    """Return what typing waits for beside long work, against typing while that stands still.

    ``save_while_export`` and ``save_while_backup`` are the longest way of a key to the disk while
    100,000 actions become a sheet and 1.1 GB a copy; ``backup_stall`` is the 99th percentile of
    a key to the screen meanwhile and ``backup_stall_worst`` the longest: all four in milliseconds.
    The work is paused every other second, and the floor is the same of the keys typed then: what
    both have is the machine's. ``backup_stall_middle`` is the median of the same, and
    ``backup_stall_own`` the 99th percentile without waiting for a core. ``copy_again`` is the
    second copy, one meeting later, against the first, in bytes; ``start_1gb`` is the start against
    that of an empty folder, in seconds.
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
        "save_while_export": _pair(exporting, max, attrgetter("saved")),
        "save_while_backup": _pair(copying, max, attrgetter("saved")),
        "backup_stall": _pair(copying, _p99, attrgetter("shown")),
        "backup_stall_worst": _pair(copying, max, attrgetter("shown")),
        "backup_stall_middle": _pair(copying, statistics.median, attrgetter("shown")),
        "backup_stall_own": _pair(copying, _p99, attrgetter("own")),
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
        # As the program does once its window stands.
        worker.collector.spare()

    def type_while(self, job: Callable[[], object]) -> Typing:
        """Type a key every 30 ms until ``job``, which is paused every other second, is done."""
        ended: list[object] = []
        with subprocess.Popen(
            [sys.executable, "-m", "bench.disk_watch", self._path, str(self._meeting_id)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as watch:
            assert watch.stdin and watch.stdout
            watch.stdout.readline()
            work = self._worker.run_aside(job, ended.append, ended.append, ended.append, "Kerja")
            assert work is not None
            typed = self._type(lambda: bool(ended), _Spells(work))
            self._settle()
            watch.stdin.close()
            seen = [line.split() for line in watch.stdout]
        if isinstance(ended[0], BaseException):
            raise ended[0]
        keys = _with_saving(typed, [(float(at), int(length)) for at, length in seen])
        return Typing(
            [one for one in keys if one.beside], [one for one in keys if one.beside is False]
        )

    def _type(self, is_over: Callable[[], bool], spells: "_Spells") -> list["_Typed"]:
        typed: list[_Typed] = []
        looks: list[tuple[float, float]] = []
        begun = time.monotonic()
        while not is_over():
            due = begun + len(typed) * _KEY_EVERY_S
            # Events have their turn behind a late key too: else nothing is saved, nor ends.
            self._application.processEvents()
            while time.monotonic() < due:
                time.sleep(_REST_S)
                self._application.processEvents()
            spells.turn()
            looks.append((time.monotonic(), _waited_for_a_core()))
            QTest.keyClick(self._tab.edit, Qt.Key.Key_A)
            self._length += 1
            if self._length % _KEYS_IN_A_LINE == 0:
                QTest.keyClick(self._tab.edit, Qt.Key.Key_Return)
            # What the keys changed is painted, as on a screen.
            self._application.processEvents()
            shown = time.monotonic() - due
            # A key that was due behind a late one waited from then on alone.
            _, waited = looks[bisect_left(looks, (due, 0.0))]
            own = shown - (_waited_for_a_core() - waited)
            typed.append(_Typed(due, self._length, shown, own, spells.at(due)))
            if time.monotonic() > begun + _PATIENCE_S:
                raise TimeoutError("the job does not end")
        return typed

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


@dataclass(frozen=True, slots=True)
class _Typed:
    due: float
    length: int
    shown: float
    own: float
    beside: bool | None


class _Spells:
    """Pauses ``work`` every other second, and knows when."""

    def __init__(self, work: LongWork) -> None:
        self._work = work
        self._turns = [(time.monotonic(), True)]

    def turn(self) -> None:
        """Pause, or let it go on, where it is time."""
        since, runs = self._turns[-1]
        if time.monotonic() - since > _SPELL_S:
            (self._work.pause if runs else self._work.go_on)()
            self._turns.append((time.monotonic(), not runs))

    def at(self, moment: float) -> bool | None:
        """Tell whether it ran at ``moment``; None shortly behind a turn, which takes a while."""
        since, runs = next((one for one in reversed(self._turns) if one[0] <= moment), (moment, 0))
        return bool(runs) if moment - since > _TURN_S else None


def _with_saving(typed: list[_Typed], seen: list[tuple[float, int]]) -> list[Key]:
    """Add when a length that holds the key was seen in the file."""
    found, at = [], 0
    for one in typed:
        while seen[at][1] < one.length:
            at += 1
        found.append(Key(one.shown, seen[at][0] - one.due, one.own, one.beside))
    return found


def _waited_for_a_core() -> float:
    """Return the seconds in which this thread could have run and no core was free for it."""
    if not _SCHEDULE.exists():
        # Other systems do not tell.
        return 0.0
    with _SCHEDULE.open("rb", buffering=0) as told:
        return int(told.read().split()[1]) / 1e9


def _pair(
    typing: Typing, middle: Callable[[list[float]], float], what: Callable[[Key], float]
) -> Figure:
    """Return milliseconds, of keys beside the work and of those in its pauses."""
    ours, floor = (middle([what(one) for one in keys]) for keys in (typing.beside, typing.alone))
    return Figure(ours * 1000, floor * 1000)


def _p99(seconds: list[float]) -> float:
    return statistics.quantiles(seconds, n=100)[98]


def _start(folder: Path) -> float:
    command = ["-m", "kesbang_desktop", "--data-dir", str(folder), "--exit-when-ready"]
    return run_process(command).seconds

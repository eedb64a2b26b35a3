"""Cycles are collected where the window is, and not while a long job runs."""

import gc
import weakref
from collections.abc import Iterator
from threading import current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from kesbang_desktop.ui.work.collector import Collector
from kesbang_desktop.ui.work.worker import Worker


class _Held:
    """Something of the window that points to itself, as closed pages do."""

    def __init__(self, document: QTextDocument) -> None:
        self.cursor = QTextCursor(document)
        self.me = self


@pytest.fixture(autouse=True)
def _often() -> Iterator[None]:
    """Have cycles collected as often as can be."""
    before = gc.get_threshold()
    gc.set_threshold(1, 1, 1)
    yield
    gc.set_threshold(*before)


def _lines() -> list[list[str]]:
    return [[str(number)] for number in range(1000)]


def test_what_the_window_let_go_is_taken_down_in_its_own_thread(
    qtbot: QtBot, worker: Worker
) -> None:
    document, ended = QTextDocument(), []
    for _ in range(20):
        held = _Held(document)
        weakref.finalize(held, lambda: ended.append(current_thread()))
        del held
        worker.run(_lines)
        worker.write(_lines)
    qtbot.waitUntil(lambda: worker.is_idle and len(ended) == 20)
    assert set(ended) == {main_thread()}


def test_nothing_is_collected_while_a_long_job_runs(qapp: object) -> None:
    ended: list[str] = []
    parent = QObject()
    collector = Collector(parent)

    def look() -> None:
        held = _Held(QTextDocument())
        weakref.finalize(held, lambda: ended.append("taken down"))
        del held
        collector.collect()
        ended.append("looked")

    def break_off() -> None:
        collector.around(look)()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        collector.around(break_off)()
    assert ended == ["looked"]
    collector.collect()
    assert ended == ["looked", "taken down"]
    collector.stop()


def test_python_collects_again_once_the_worker_has_ended(qapp: object) -> None:
    before = gc.isenabled()
    worker = Worker()
    assert not gc.isenabled()
    worker.stop()
    assert gc.isenabled() == before


def test_while_somebody_types_what_takes_long_is_put_off(qapp: object) -> None:
    parent = QObject()
    collector = Collector(parent)
    held = _Held(QTextDocument())
    ended: list[str] = []
    weakref.finalize(held, ended.append, "taken down")
    gc.collect()
    # What has outlived two collections is of the oldest generation.
    gc.collect(0)
    gc.collect(1)
    gc.collect(1)
    del held
    collector.note_typing()
    for _ in range(5):
        collector.collect()
    assert ended == []
    collector._typed.invalidate()
    for _ in range(5):
        collector.collect()
    assert ended == ["taken down"]
    collector.stop()

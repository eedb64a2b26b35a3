"""Answers to widgets that are gone."""

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel

from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.ui.work.worker import Worker


class Asker(QLabel):
    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker

    def ask(self, job) -> None:
        self._worker.run(job, self.take, self.fail)
        self._worker.run(job, partial(self.take_with, "kata"), self.fail)
        self._worker.run(job, lambda answer: self.take(answer), lambda error: self.fail(error))

    def take(self, answer: str) -> None:
        self.setText(answer)

    def take_with(self, _word: str, answer: str) -> None:
        self.setText(answer)

    def fail(self, error: DatabaseError) -> None:
        self.setText(error.sentence)


def close_for_good(widget: QLabel) -> None:
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(widget, QEvent.Type.DeferredDelete)


def test_a_widget_that_is_there_is_answered(qtbot, worker) -> None:
    asker = Asker(worker)
    qtbot.addWidget(asker)
    asker.ask(lambda: "jawaban")
    qtbot.waitUntil(lambda: worker.is_idle)
    assert asker.text() == "jawaban"


def test_a_widget_that_is_gone_is_not_answered(qtbot, worker) -> None:
    asker = Asker(worker)
    asker.ask(lambda: "jawaban")
    close_for_good(asker)
    qtbot.waitUntil(lambda: worker.is_idle)


def test_what_went_wrong_for_a_widget_that_is_gone_is_still_told(qtbot, worker) -> None:
    def break_down() -> str:
        raise DatabaseError("Disk penuh. Kosongkan sebagian.")

    told: list[str] = []
    worker.known_error_raised.connect(told.append)
    asker = Asker(worker)
    asker.ask(break_down)
    close_for_good(asker)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert told == ["Disk penuh. Kosongkan sebagian."] * 3


def test_a_bug_is_told_by_who_goes_on_after_it_or_else_by_the_worker(qtbot, worker) -> None:
    told: list[object] = []
    taken: list[object] = []
    worker.bug_found.connect(told.append)
    asker = Asker(worker)
    worker.run(lambda: 1 / 0, None, None, taken.append)
    worker.run(lambda: 1 / 0)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert [type(one) for one in (*taken, *told)] == [ZeroDivisionError] * 2
    worker.run(lambda: 1 / 0, None, None, asker.fail)
    close_for_good(asker)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert len(told) == 2

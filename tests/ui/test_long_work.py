"""Long work is told of at the foot of the window, can be given up, and is not left behind."""

from threading import Event

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPushButton

from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.long_work import STOPPED, keeping_others, tell, to_the_end
from kesbang_desktop.ui.shell.main_window import MainWindow
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.window_closer import WindowCloser
from kesbang_desktop.ui.widgets.dialog_opening import front_dialog
from kesbang_desktop.ui.work import long_work
from kesbang_desktop.ui.work.worker import Worker
from tests.patient_bot import PATIENCE_S
from tests.ui.keyboard import CONTROL, KEY, press, type_text

TITLE = "Membuat Matriks…"
LEFT = Qt.MouseButton.LeftButton


class LongJob:
    """Tells that it is half done, over and over, until it is let go or given up."""

    def __init__(self, worker: Worker, is_quiet: bool = False, title: str = TITLE) -> None:
        self.ended: list[str] = []
        self.failures: list[KnownError] = []
        self.free = Event()
        self.work = worker.run_aside(
            self._run, self.ended.append, self.failures.append, title=title, is_quiet=is_quiet
        )

    def _run(self) -> str:
        while not self.free.wait(0.02):
            tell("Menulis baris…", 1, 2)
        return "jadi"


@pytest.fixture
def job(worker):
    made = LongJob(worker)
    yield made
    made.free.set()


def line(window: MainWindow):
    return window.status.work


def test_a_job_that_takes_a_while_says_what_it_is_and_how_far(qtbot, window, job) -> None:
    assert line(window).isHidden()
    qtbot.waitUntil(lambda: line(window).isVisible())
    qtbot.waitUntil(lambda: line(window).label.text() == "Membuat Matriks: menulis baris… 50 %")
    assert line(window).bar.value() == line(window).bar.maximum() // 2
    assert TITLE in line(window).button.accessibleName()
    job.free.set()
    qtbot.waitUntil(lambda: job.ended == ["jadi"])
    assert line(window).isHidden()
    assert not window.status.work.cancel.isEnabled()


def test_asking_whether_it_is_still_wanted_hides_not_how_far_it_is(qtbot, worker) -> None:
    free = Event()

    def run() -> None:
        tell("Membuat PDF…", 0, 4)
        free.wait(2 * long_work._STEP_S)
        tell()
        tell("Membuat PDF…", 1, 4)

    work = worker.run_aside(run, title=TITLE)
    qtbot.waitUntil(lambda: work.share == 250)


def test_a_short_job_is_not_worth_a_word(qtbot, window, job) -> None:
    job.free.set()
    qtbot.waitUntil(lambda: job.ended == ["jadi"])
    assert line(window).isHidden()
    assert not line(window)._waiting.isActive()


def test_what_is_said_for_a_moment_has_the_line_while_something_takes_long(
    qtbot, window, job
) -> None:
    qtbot.waitUntil(lambda: line(window).isVisible())
    words = "Di halaman ini huruf tidak berlaku."
    window.status.showMessage(words)
    room = window.status.fontMetrics().horizontalAdvance(words)
    qtbot.waitUntil(lambda: line(window).x() > room)
    assert line(window).bar.isVisible() and line(window).button.isVisible()
    window.status.clearMessage()
    qtbot.waitUntil(lambda: line(window).label.width() > room)


class Steps:
    """A job of a hundred steps, each a second of its clock."""

    def __init__(self, worker: Worker, monkeypatch: pytest.MonkeyPatch) -> None:
        self.free = Event()
        self.now = 0.0
        self.done = 0
        self.allowed = 0
        monkeypatch.setattr(long_work.time, "monotonic", lambda: self.now)
        self.work = worker.run_aside(self._run, lambda _done: None, title=TITLE)

    def _run(self) -> None:
        while self.done < 100 and not self.free.wait(0.005):
            tell("Menulis baris…", self.done, 100)
            if self.done < self.allowed:
                self.done += 1
                self.now += 1.0


@pytest.fixture
def steps(worker, monkeypatch):
    made = Steps(worker, monkeypatch)
    yield made
    made.free.set()


def test_long_work_says_how_long_it_takes_and_stands_still_when_told(qtbot, window, steps) -> None:
    steps.allowed = 20
    qtbot.waitUntil(lambda: "kira-kira 1 menit lagi" in line(window).label.text())
    assert line(window).pausing.text() == "Jeda"
    QTest.mouseClick(line(window).pausing, LEFT)
    assert line(window).label.text() == "Dijeda: Membuat Matriks…"
    steps.allowed = 100
    qtbot.wait(100)
    assert steps.done <= 21
    QTest.mouseClick(line(window).pausing, LEFT)
    qtbot.waitUntil(lambda: steps.done == 100)
    qtbot.waitUntil(line(window).isHidden)


def test_what_stands_still_can_be_given_up(qtbot, window, steps) -> None:
    steps.allowed = 20
    qtbot.waitUntil(lambda: line(window).pausing.isVisible())
    QTest.mouseClick(line(window).pausing, LEFT)
    QTest.mouseClick(line(window).button, LEFT)
    qtbot.waitUntil(line(window).isHidden)
    assert steps.done <= 21


@pytest.mark.parametrize("way", ["button", "keys", "palette"])
def test_it_is_given_up_by_mouse_and_by_keyboard_from_wherever_one_types(
    qtbot, opened, job, way
) -> None:
    qtbot.waitUntil(lambda: line(opened).isVisible())
    edit = opened.workspace.minutes_tab.edit
    edit.setFocus()
    if way == "button":
        QTest.mouseClick(line(opened).button, LEFT)
        assert edit.hasFocus()
    elif way == "keys":
        press(KEY.Key_Period, CONTROL)
        assert edit.hasFocus()
    else:
        press(KEY.Key_K, CONTROL)
        type_text("batalkan pekerjaan")
        press(KEY.Key_Return)
    qtbot.waitUntil(lambda: len(job.failures) == 1)
    assert isinstance(job.failures[0], WorkStoppedError)
    assert job.failures[0].sentence == STOPPED
    assert line(opened).isHidden()


def test_the_line_takes_no_height_and_no_focus(qtbot, opened, job) -> None:
    before = opened.status.height()
    focused = opened.focusWidget()
    qtbot.waitUntil(lambda: line(opened).isVisible())
    assert opened.status.height() == before
    assert opened.focusWidget() is focused


def test_what_somebody_asked_for_is_told_before_what_the_program_does_by_itself(
    qtbot, window, worker, job
) -> None:
    quiet = LongJob(worker, is_quiet=True, title="Mencadangkan…")
    try:
        qtbot.waitUntil(
            lambda: line(window).isVisible() and "(+1 lagi)" in line(window).label.text()
        )
        assert line(window).work is job.work
        job.free.set()
        qtbot.waitUntil(lambda: line(window).work is quiet.work)
        assert line(window).isVisible()
    finally:
        quiet.free.set()


def test_a_copy_that_the_program_makes_keeps_no_paper_waiting(qtbot, worker, job) -> None:
    job.free.set()
    quiet = LongJob(worker, is_quiet=True)
    asked = LongJob(worker)
    asked.free.set()
    qtbot.waitUntil(lambda: asked.ended == ["jadi"])
    assert not quiet.ended
    quiet.free.set()
    qtbot.waitUntil(lambda: quiet.ended == ["jadi"])


def test_one_that_waits_for_its_turn_can_be_given_up(qtbot, window, worker, job) -> None:
    second = LongJob(worker, title="Membuat Word…")
    qtbot.waitUntil(lambda: line(window).isVisible())
    second.work.stop()
    job.free.set()
    qtbot.waitUntil(lambda: len(second.failures) == 1)
    assert not second.ended


def test_what_must_be_ended_is_ended_after_it_was_given_up(qtbot, worker) -> None:
    ended: list[str] = []
    free = Event()

    def run() -> str:
        with to_the_end():
            while not free.wait(0.01):
                tell("Menyandikan…", 1, 2)
        return "utuh"

    work = worker.run_aside(run, ended.append, title=TITLE)
    try:
        qtbot.waitUntil(lambda: work.share == 500)
        work.stop()
    finally:
        free.set()
    qtbot.waitUntil(lambda: ended == ["utuh"])


def close_over(qtbot, window: MainWindow) -> QMessageBox:
    window.close()
    qtbot.waitUntil(lambda: isinstance(front_dialog(), QMessageBox))
    assert window.isVisible()
    return front_dialog()


def button(box: QMessageBox, label: str) -> QPushButton:
    return next(one for one in box.buttons() if one.text().replace("&", "") == label)


def test_closing_waits_for_what_is_wanted_and_then_closes(qtbot, window, job) -> None:
    box = close_over(qtbot, window)
    assert TITLE in box.text()
    button(box, "Tutup bila selesai").click()
    looks = window.findChild(WindowCloser).findChild(QTimer)
    for _ in range(2):
        with qtbot.waitSignal(looks.timeout):
            pass
    assert window.isVisible()
    job.free.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert job.ended == ["jadi"]


def test_closing_gives_up_what_is_not_wanted_any_more(qtbot, window, job) -> None:
    button(close_over(qtbot, window), "Batalkan dan tutup").click()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert isinstance(job.failures[0], WorkStoppedError)


def test_who_goes_back_keeps_window_and_work(qtbot, window, job) -> None:
    QTest.keyClick(close_over(qtbot, window), KEY.Key_Escape)
    job.free.set()
    qtbot.waitUntil(lambda: job.ended == ["jadi"])
    assert not window._closer._timer.isActive()
    assert window.isVisible()


def test_work_that_ends_before_the_answer_closes_the_window(qtbot, window, job) -> None:
    close_over(qtbot, window)
    job.free.set()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert front_dialog() is None


def test_a_copy_in_the_background_keeps_nobody_from_closing(qtbot, window, worker) -> None:
    quiet = LongJob(worker, is_quiet=True)
    qtbot.waitUntil(lambda: quiet.work.is_begun)
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    quiet.free.set()


def test_the_end_of_the_program_gives_up_what_is_under_way(qapp) -> None:
    worker = Worker()
    quiet = LongJob(worker, is_quiet=True)
    worker.stop()
    assert not quiet.ended


def test_what_was_given_up_is_said_calmly_and_without_a_way_on(qtbot, window) -> None:
    window.show_page(Page.FOLLOW_UPS)
    banner = window.follow_ups.banner
    banner.show_failure(WorkStoppedError(STOPPED), [("Simpan ke…", int)])
    assert banner.text == STOPPED
    assert banner.property("tone") == "calm"
    assert banner.buttons == []


def test_long_work_stands_still_while_what_was_typed_is_written(qtbot, worker, monkeypatch) -> None:
    # Were it to go on meanwhile, its part would be done first.
    monkeypatch.setattr(long_work, "STANDS_STILL_S", PATIENCE_S)
    is_writing, told = Event(), Event()
    order: list[str] = []

    def work() -> None:
        is_writing.wait(PATIENCE_S)
        tell("Menulis baris…", 1, 2)
        order.append("part of the work")
        told.set()

    def write() -> None:
        is_writing.set()
        told.wait(0.05)
        order.append("typed")

    worker.run_aside(work, title=TITLE)
    worker.write(write)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert order == ["typed", "part of the work"]


def test_long_work_that_the_typing_waits_for_goes_on(qtbot, worker) -> None:
    holds, ended, written = Event(), [], []

    def work() -> None:
        holds.wait(PATIENCE_S)
        for number in range(200):
            tell("Menulis baris…", number, 200)
        ended.append("jadi")
        free.set()

    free = Event()
    worker.run_aside(work, title=TITLE)

    def wait_for_it() -> bool:
        holds.set()
        return free.wait(PATIENCE_S)

    worker.write(wait_for_it, written.append)
    qtbot.waitUntil(lambda: written == [True])
    assert ended == ["jadi"]


def test_long_work_that_keeps_others_waiting_stands_still_for_nobody(
    qtbot, worker, monkeypatch
) -> None:
    # Were it to stand still, what is typed would be written first.
    monkeypatch.setattr(long_work, "STANDS_STILL_S", PATIENCE_S)
    begun, is_writing, told, order = Event(), Event(), Event(), []

    def work() -> None:
        begun.set()
        is_writing.wait(PATIENCE_S)
        with keeping_others():
            tell("Menulis baris…", 1, 2)
        order.append("part of the work")
        told.set()

    def write() -> None:
        # As long as the work has the lock.
        is_writing.set()
        told.wait(PATIENCE_S)
        order.append("typed")

    worker.run_aside(work, title=TITLE)
    assert begun.wait(PATIENCE_S)
    worker.write(write)
    qtbot.waitUntil(lambda: worker.is_idle)
    assert order == ["part of the work", "typed"]

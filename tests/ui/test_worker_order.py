"""What is typed waits for nothing; everything else waits for what was typed."""

import os
import sys
from threading import Event, get_native_id

import pytest

from kesbang_desktop.ui.work.low_priority import NICER_BY
from kesbang_desktop.ui.work.worker import Worker


def test_typing_is_written_while_a_job_and_a_long_one_are_under_way(qtbot, worker) -> None:
    release = Event()
    written: list[str] = []
    try:
        worker.run(release.wait)
        worker.run_aside(release.wait)
        worker.write(lambda: written.append("kalimat"))
        qtbot.waitUntil(lambda: written == ["kalimat"])
        assert not worker.is_idle
    finally:
        release.set()
    qtbot.waitUntil(lambda: worker.is_idle)


def test_other_work_waits_for_what_was_typed_before_it(qtbot, worker) -> None:
    release = Event()
    order: list[str] = []

    def write() -> None:
        release.wait()
        order.append("kalimat")

    worker.write(write)
    worker.run(lambda: order.append("notula"))
    worker.run_aside(lambda: order.append("matriks"))
    release.set()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert order[0] == "kalimat"
    assert sorted(order[1:]) == ["matriks", "notula"]


def test_a_write_that_failed_holds_nothing_up(qtbot, worker) -> None:
    told: list[BaseException] = []
    order: list[str] = []
    worker.bug_found.connect(told.append)
    worker.write(lambda: 1 / 0)
    worker.run(lambda: order.append("notula"))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert order == ["notula"]
    assert [type(error) for error in told] == [ZeroDivisionError]


def test_jobs_of_a_held_worker_wait_for_its_release_and_keep_their_order(worker, qtbot) -> None:
    order: list[str] = []
    worker.hold()
    worker.write(lambda: order.append("kalimat"))
    worker.run(lambda: order.append("daftar"), lambda _: order.append("terbaca"))
    assert not worker.is_idle
    assert order == []
    worker.release()
    qtbot.waitUntil(lambda: worker.is_idle)
    assert order == ["kalimat", "daftar", "terbaca"]


def test_a_held_worker_still_does_its_jobs_when_it_is_stopped(qapp) -> None:
    order: list[str] = []
    worker = Worker()
    worker.hold()
    worker.write(lambda: order.append("kalimat"))
    worker.stop()
    assert order == ["kalimat"]


def test_a_safety_copy_waits_for_nothing_else_that_goes_on_by_itself(qtbot, worker) -> None:
    release = Event()
    copied: list[str] = []
    try:
        worker.run_aside(release.wait, is_quiet=True)
        worker.run_aside(release.wait)
        worker.run_aside(lambda: copied.append("salinan"), is_quiet=True, copies=True)
        qtbot.waitUntil(lambda: copied == ["salinan"])
    finally:
        release.set()
    qtbot.waitUntil(lambda: worker.is_idle)


@pytest.mark.skipif(sys.platform != "linux", reason="asks as Linux tells it")
def test_long_work_gets_a_core_behind_what_somebody_waits_for(worker, qtbot) -> None:
    found: dict[str, int] = {}

    def note(name: str) -> None:
        found[name] = os.getpriority(os.PRIO_PROCESS, get_native_id())

    worker.run(lambda: note("daftar"))
    worker.write(lambda: note("kalimat"))
    worker.run_aside(lambda: note("salinan"))
    worker.run_aside(lambda: note("rapikan"), is_quiet=True)
    worker.run_aside(lambda: note("cadangan"), is_quiet=True, copies=True)
    note("tombol")
    qtbot.waitUntil(lambda: worker.is_idle)
    behind = min(found["tombol"] + NICER_BY, 19)
    assert found == {
        **dict.fromkeys(("tombol", "daftar", "kalimat"), found["tombol"]),
        **dict.fromkeys(("salinan", "rapikan", "cadangan"), behind),
    }

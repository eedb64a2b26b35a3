"""The data of a meeting is written until the disk takes it."""

from dataclasses import replace
from datetime import date

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.ui.work.record_keeper import RecordKeeper
from kesbang_desktop.ui.work.worker import Worker

SENTENCE = "Penyimpanan penuh. Kosongkan sebagian isi disk lalu coba lagi."


class Disk:
    """Takes meetings, or refuses them."""

    def __init__(self) -> None:
        self.refuses = False
        self.meetings: dict = {}

    def save(self, meeting: Meeting, _known: Meeting | None) -> Changes:
        if self.refuses:
            raise DatabaseError(SENTENCE)
        self.meetings[meeting.id] = meeting
        return Changes(meetings=frozenset({meeting.id}))


def test_what_the_disk_refused_is_told_and_written_later(qtbot, worker: Worker) -> None:
    disk = Disk()
    disk.refuses = True
    keeper = RecordKeeper(disk.save, worker)
    first = Meeting(new_id(), "Pertama", date(2024, 3, 21))
    second = Meeting(new_id(), "Kedua", date(2024, 3, 21))
    with qtbot.waitSignal(keeper.failed) as failed:
        keeper.save(first)
    assert failed.args == [SENTENCE]
    keeper.save(second)
    newer = replace(first, title="Pertama, diubah")
    keeper.save(newer)
    assert not keeper.is_settled
    disk.refuses = False
    qtbot.waitUntil(lambda: keeper.is_settled)
    assert disk.meetings == {first.id: newer, second.id: second}


def test_a_failure_never_brings_older_data_back(qtbot, worker: Worker) -> None:
    disk = Disk()
    disk.refuses = True
    keeper = RecordKeeper(disk.save, worker)
    old = Meeting(new_id(), "Lama", date(2024, 3, 21))
    new = replace(old, title="Baru")
    keeper.save(old)
    keeper.save(new)
    qtbot.waitUntil(lambda: worker.is_idle)
    disk.refuses = False
    qtbot.waitUntil(lambda: keeper.is_settled)
    assert disk.meetings[old.id] == new

"""The attendance list is written until the disk takes it."""

from dataclasses import replace

from kesbang_desktop.domain.attendance import Attendance, Presence
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import DatabaseError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Person
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_saver import AttendanceSaver


class Disk:
    """Takes attendances, or refuses them."""

    def __init__(self) -> None:
        self.refuses = True
        self.rows: dict = {}

    def save(self, _meeting_id, changed, removed, _people, _agencies, _gone, _known) -> Changes:
        if self.refuses:
            raise DatabaseError("Penyimpanan penuh. Kosongkan sebagian isi disk lalu coba lagi.")
        self.rows.update({one.id: one for one in changed})
        for one in removed:
            self.rows.pop(one, None)
        return Changes()


def test_refused_rows_are_told_and_written_later(qtbot, worker: Worker) -> None:
    disk = Disk()
    saver = AttendanceSaver(disk.save, worker)
    meeting_id = new_id()
    one = Attendance(new_id(), meeting_id, "V", Person(new_id(), "Ahmad").party)
    two = Attendance(new_id(), meeting_id, "W", Person(new_id(), "Budi").party)
    present = replace(one, presence=Presence.PRESENT)
    with qtbot.waitSignal(saver.failed):
        saver.save(meeting_id, (one,))
        saver.save(meeting_id, (present, two))
    qtbot.waitUntil(lambda: worker.is_idle)
    assert saver.is_busy
    disk.refuses = False
    qtbot.waitUntil(lambda: not saver.is_busy)
    assert disk.rows == {one.id: present, two.id: two}

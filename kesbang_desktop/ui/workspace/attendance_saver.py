"""Stores an attendance list in the background, only the rows that changed."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.party import Organization, Person
from kesbang_desktop.domain.roll_editing import differences
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.worker import Worker


class AttendanceSaver(QObject):
    """``saved(Changes)`` after a write, ``failed(str)`` with the sentence where it did not work.

    What could not be written is written with the next save.
    """

    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, ports: Ports, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._stored: tuple[Attendance, ...] = ()
        self._people: dict[UUID, Person] = {}
        self._organizations: dict[UUID, Organization] = {}
        self._waiting = 0

    @property
    def is_busy(self) -> bool:
        """Whether a write is still under way."""
        return self._waiting > 0

    def start_from(self, attendances: Sequence[Attendance]) -> None:
        """Take ``attendances`` as what is stored."""
        self._stored = tuple(attendances)

    def save(
        self,
        meeting_id: UUID,
        attendances: Sequence[Attendance],
        people: Sequence[Person] = (),
        organizations: Sequence[Organization] = (),
    ) -> None:
        """Store what differs between ``attendances`` and what is stored, and whoever is new."""
        before, self._stored = self._stored, tuple(attendances)
        self._people.update({one.id: one for one in people})
        self._organizations.update({one.id: one for one in organizations})
        changed, removed = differences(before, self._stored)
        sent_people, self._people = self._people, {}
        sent_organizations, self._organizations = self._organizations, {}
        if not (changed or removed or sent_people or sent_organizations):
            return
        self._waiting += 1

        def fail(error: KnownError) -> None:
            self._waiting -= 1
            self._stored = before
            self._people = {**sent_people, **self._people}
            self._organizations = {**sent_organizations, **self._organizations}
            self.failed.emit(error.sentence)

        self._worker.run(
            lambda: self._ports.save_attendances(
                meeting_id,
                changed,
                removed,
                tuple(sent_people.values()),
                tuple(sent_organizations.values()),
            ),
            self._finish,
            fail,
        )

    def _finish(self, changes: Changes) -> None:
        self._waiting -= 1
        self.saved.emit(changes)

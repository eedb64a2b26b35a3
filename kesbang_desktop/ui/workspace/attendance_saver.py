"""Stores an attendance list in the background, only the rows that changed."""

from collections.abc import Sequence
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.party import Organization, Party, Person
from kesbang_desktop.domain.roll_editing import differences
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ports.meetings import SaveAttendances

_RETRY_MS = 1500


class AttendanceSaver(QObject):
    """``saved(Changes)`` after a write, ``failed(str)`` with the sentence where it did not work.

    What could not be written is tried again, and goes along with the next save.
    """

    saved = Signal(object)
    failed = Signal(str)

    def __init__(
        self, save: "SaveAttendances", worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._write = save
        self._worker = worker
        self._stored: tuple[Attendance, ...] = ()
        self._people: dict[UUID, Person] = {}
        self._organizations: dict[UUID, Organization] = {}
        self._withdrawn: dict[UUID, Party] = {}
        self._waiting = 0
        self._is_behind = False
        self._wanted: tuple[UUID, tuple[Attendance, ...]] | None = None
        self._retry = QTimer(self)
        self._retry.setSingleShot(True)
        self._retry.timeout.connect(self._save_again)

    @property
    def is_busy(self) -> bool:
        """Whether a write is under way or has to be tried again."""
        return self._waiting > 0 or self._retry.isActive()

    def start_from(self, attendances: Sequence[Attendance]) -> None:
        """Take ``attendances`` as what is stored."""
        self._stored = tuple(attendances)
        self._retry.stop()

    def save(
        self,
        meeting_id: UUID,
        attendances: Sequence[Attendance],
        people: Sequence[Person] = (),
        organizations: Sequence[Organization] = (),
        withdrawn: Sequence[Party] = (),
    ) -> None:
        """Store what differs between ``attendances`` and what is stored, and whoever is new.

        ``withdrawn`` leave the directory again, where nothing hangs on them.
        """
        self._wanted = (meeting_id, tuple(attendances))
        self._is_behind = False
        before, self._stored = self._stored, tuple(attendances)
        self._people.update({one.id: one for one in people})
        self._organizations.update({one.id: one for one in organizations})
        self._withdrawn.update({one.id: one for one in withdrawn})
        for one in (*(one.id for one in people), *(one.id for one in organizations)):
            self._withdrawn.pop(one, None)
        changed, removed = differences(before, self._stored)
        sent_people, self._people = self._people, {}
        sent_organizations, self._organizations = self._organizations, {}
        sent_withdrawn, self._withdrawn = self._withdrawn, {}
        if not (changed or removed or sent_people or sent_organizations or sent_withdrawn):
            return
        self._waiting += 1

        def fail(error: KnownError) -> None:
            self._waiting -= 1
            if not self._is_behind:
                # What an earlier failure left undone comes before what this one did.
                self._is_behind, self._stored = True, before
            self._people = {**sent_people, **self._people}
            self._organizations = {**sent_organizations, **self._organizations}
            self._withdrawn = {**sent_withdrawn, **self._withdrawn}
            self.failed.emit(error.sentence)
            self._retry.start(_RETRY_MS)

        self._worker.write(
            lambda: self._write(
                meeting_id,
                changed,
                removed,
                tuple(sent_people.values()),
                tuple(sent_organizations.values()),
                tuple(sent_withdrawn.values()),
            ),
            self._finish,
            fail,
        )

    def _save_again(self) -> None:
        if self._wanted is not None:
            self.save(*self._wanted)

    def _finish(self, changes: Changes) -> None:
        self._waiting -= 1
        self.saved.emit(changes)

"""Stores an attendance list in the background, only the rows that changed."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.party import Organization, Party, Person
from kesbang_desktop.domain.roll_editing import differences
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ports.meetings import SaveAttendances

_RETRY_MS = 1500


@dataclass(frozen=True, slots=True)
class _Parties:
    """Whoever is new to the directory or renamed in it, and who leaves it again, by id."""

    people: dict[UUID, Person] = field(default_factory=dict)
    organizations: dict[UUID, Organization] = field(default_factory=dict)
    withdrawn: dict[UUID, Party] = field(default_factory=dict)

    def joined_by(
        self,
        people: Sequence[Person],
        organizations: Sequence[Organization],
        withdrawn: Sequence[Party],
    ) -> "_Parties":
        """Return these and those: who is brought in now is not withdrawn any more."""
        brought = {one.id for one in people} | {one.id for one in organizations}
        leaving = self.withdrawn | {one.id: one for one in withdrawn}
        return _Parties(
            self.people | {one.id: one for one in people},
            self.organizations | {one.id: one for one in organizations},
            {id: one for id, one in leaving.items() if id not in brought},
        )

    def under(self, later: "_Parties") -> "_Parties":
        """Return these with what ``later`` says of the same ones."""
        return _Parties(
            self.people | later.people,
            self.organizations | later.organizations,
            self.withdrawn | later.withdrawn,
        )

    def in_order(
        self,
    ) -> tuple[tuple[Person, ...], tuple[Organization, ...], tuple[Party, ...]]:
        """Return people, organizations and who is withdrawn."""
        return (
            tuple(self.people.values()),
            tuple(self.organizations.values()),
            tuple(self.withdrawn.values()),
        )


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
        self._parties = _Parties()
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
        sent, self._parties = self._parties.joined_by(people, organizations, withdrawn), _Parties()
        changed, removed = differences(before, self._stored)
        if changed or removed or sent != _Parties():
            self._waiting += 1
            ids = removed.union(one.id for one in changed)
            known = tuple(one for one in before if one.id in ids)
            self._worker.write(
                lambda: self._write(meeting_id, changed, removed, *sent.in_order(), known),
                self._finish,
                partial(self._fail, before, sent),
            )

    def _fail(self, before: tuple[Attendance, ...], sent: _Parties, error: KnownError) -> None:
        self._waiting -= 1
        if not self._is_behind:
            # What an earlier failure left undone comes before what this one did.
            self._is_behind, self._stored = True, before
        self._parties = sent.under(self._parties)
        self.failed.emit(translated(error.sentence))
        self._retry.start(_RETRY_MS)

    def _save_again(self) -> None:
        if self._wanted is not None:
            self.save(*self._wanted)

    def _finish(self, changes: Changes) -> None:
        self._waiting -= 1
        self.saved.emit(changes)

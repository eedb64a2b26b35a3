"""The attendance list of the open meeting: changed, stored, and taken back."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory, Party
from kesbang_desktop.domain.roll_editing import Roll, in_other_place, in_place
from kesbang_desktop.domain.together.fields import merge_list
from kesbang_desktop.ports.doors import AttendeesTabPorts
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.attendance_saver import AttendanceSaver
from kesbang_desktop.ui.workspace.attendee_edits import RollEdit, RollStep, step_before


class AttendanceKeeper(QObject):
    """``changed(Roll)`` when ``records`` are others; every change is shown at once and stored.

    ``edited(Roll)`` where somebody changed them here, ``taken_back()`` where a change went away
    again; ``committed(Changes)`` and ``failed(str)``; ``directory_read(Directory)``;
    ``refused()`` where somebody tries to change what is final.
    """

    changed = Signal(object)
    edited = Signal(object)
    taken_back = Signal()
    committed = Signal(object)
    failed = Signal(str)
    directory_read = Signal(object)
    refused = Signal()

    def __init__(self, ports: AttendeesTabPorts, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._load_directory = ports.directory.load
        self._worker = worker
        self.meeting_id: UUID | None = None
        self.day: date | None = None
        self.records: Roll = ()
        self.directory = Directory()
        self.is_frozen = False
        self.seat = ""
        """The sign of this seat, where several write: it ends the keys that are made here."""
        self._past: list[RollStep] = []
        self._saver = AttendanceSaver(ports.meetings.save_attendances, worker, self)
        self._saver.saved.connect(self._finish_save)
        self._saver.failed.connect(self.failed)

    @property
    def is_settled(self) -> bool:
        """Whether the list as it is shown is on disk."""
        return not self._saver.is_busy

    def open(self, minutes: Minutes) -> None:
        """Show the attendances of ``minutes``; changes that are still being written stay."""
        same = self.meeting_id == minutes.meeting.id
        self.meeting_id = minutes.meeting.id
        self.day = minutes.meeting.date
        if not same:
            self._past.clear()
        if not (same and self._saver.is_busy):
            self._saver.start_from(minutes.attendances)
            self._show(minutes.attendances)
        self._read_directory()

    def use_directory(self, directory: Directory) -> None:
        """Take in who is known now."""
        self.directory = directory
        self.directory_read.emit(directory)

    def refuses(self) -> bool:
        """Tell whether the list is final, and say so where it is."""
        if self.is_frozen:
            self.refused.emit()
        return self.is_frozen

    def apply(self, edit: RollEdit | Roll) -> None:
        """Show the list after an edit, and store what differs."""
        if self.refuses():
            return
        edit = edit if isinstance(edit, RollEdit) else RollEdit(edit)
        if self.meeting_id is None or edit == RollEdit(self.records):
            return
        moved = in_other_place(self.records, edit.attendances) if self.seat else ()
        if moved:
            edit = replace(edit, attendances=in_place(edit.attendances, moved, self.seat))
        self._past.append(step_before(self.records, edit, self.directory))
        self._show(edit.attendances)
        self._saver.save(self.meeting_id, self.records, edit.people, edit.organizations)
        self.edited.emit(self.records)

    def undo(self) -> None:
        """Take the last change back, in the directory too."""
        if self.refuses() or self.meeting_id is None or not self._past:
            return
        step = self._past.pop()
        self.taken_back.emit()
        self._show(merge_list(step.after, step.before, self.records))
        self._saver.save(self.meeting_id, self.records, step.people, withdrawn=step.withdrawn)
        self.edited.emit(self.records)

    def take_out(self, party: Party) -> None:
        """Take back that ``party`` was added for a line, in the directory too where it was new."""
        left = tuple(one for one in self.records if one.party.id != party.id)
        if self.meeting_id is None or self.is_frozen or left == self.records:
            return
        if self._past and self._past[-1].before == left:
            self.undo()
            return
        is_new = any(party in step.withdrawn for step in self._past)
        self.taken_back.emit()
        self._show(left)
        self._saver.save(self.meeting_id, left, withdrawn=(party,) if is_new else ())
        self.edited.emit(left)

    def is_new(self, party: Party) -> bool:
        """Tell whether the last change brought ``party`` into the directory."""
        return any(one.id == party.id for one in self._past[-1].withdrawn) if self._past else False

    def _show(self, attendances: Roll) -> None:
        self.records = attendances
        self.changed.emit(attendances)

    def _read_directory(self) -> None:
        self._worker.run(self._load_directory, self.use_directory)

    def _finish_save(self, changes: Changes) -> None:
        if changes.parties:
            self._read_directory()
        self.committed.emit(changes)

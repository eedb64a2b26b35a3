"""The meeting that is open: its records, and what changes them."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal

from kesbang_desktop.domain.attendance import Attendance
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.together.own_fields import OwnFields
from kesbang_desktop.ports.meetings import MeetingPorts
from kesbang_desktop.ui.versions.versions_desk import VersionsDesk
from kesbang_desktop.ui.work.record_keeper import RecordKeeper
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.meeting_header import MeetingHeader
from kesbang_desktop.ui.workspace.workspace_tabs import WorkspaceTabs

# What others wrote is shown once what was typed here is written.
_AGAIN_MS = 500


class MeetingDesk(QObject):
    """``minutes`` as ``header`` and ``tabs`` show them, None while no meeting is open.

    Changes go to ``keeper``, which writes them. ``shown()`` once other ``minutes`` are shown, or
    their meeting was changed. ``overwritten(list)`` with what was filled in here of them and
    another seat replaced.
    """

    shown = Signal()
    overwritten = Signal(object)

    def __init__(
        self,
        header: MeetingHeader,
        tabs: WorkspaceTabs,
        versions: VersionsDesk,
        ports: MeetingPorts,
        worker: Worker,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._header = header
        self._tabs = tabs
        self._versions = versions
        self._ports = ports
        self._worker = worker
        self.minutes: Minutes | None = None
        self._own = OwnFields()
        self.keeper = RecordKeeper(ports.save, worker, self)

    @property
    def id(self) -> UUID | None:
        """The meeting that is open, or None."""
        return self.minutes.meeting.id if self.minutes else None

    @property
    def is_running(self) -> bool:
        """Whether it is under way."""
        return self.minutes is not None and self.minutes.meeting.status is MeetingStatus.RUNNING

    @property
    def is_settled(self) -> bool:
        """Whether everything typed is on disk."""
        return self._tabs.is_settled and self.keeper.is_settled

    def written(self) -> Meeting | None:
        """Write what is pending and return the meeting, None where none is open."""
        self._tabs.flush()
        return self.minutes.meeting if self.minutes else None

    def show(self, minutes: Minutes) -> None:
        """Show ``minutes`` in header and tabs; the text is shown by itself."""
        if minutes.meeting.id != self.id:
            self._own = OwnFields()
        # What is another now was made so here, or told before.
        self._own.forget(self._own.overwritten(minutes))
        self.minutes = minutes
        self._header.show_minutes(minutes)
        self._tabs.show_records(minutes)
        self._show_state(minutes.meeting)
        self.shown.emit()

    def take_stored(self, minutes: Minutes) -> None:
        """Show the meeting as it is stored; its text stays as it stands on screen."""
        if minutes.meeting.id == self.id:
            self._tell_editor(minutes.meeting)
            if (editor := self._tabs.editors.tab) is not None:
                editor.use_attendances(minutes.attendances)
            self.show(minutes)

    def save(self, meeting: Meeting) -> None:
        """Write ``meeting``, and show it where it is the one that is open."""
        shown = self.minutes
        if shown is None or shown.meeting.id != meeting.id:
            self.keeper.save(meeting)
        elif shown.meeting.status is MeetingStatus.FINAL:
            # Written again and again it would be refused as often.
            self._versions.refuse()
            self.show(shown)
        else:
            self.keeper.save(meeting, shown.meeting)
            self._own.note(shown.meeting, meeting)
            self.minutes = replace(shown, meeting=meeting)
            self._header.show_minutes(self.minutes)
            self._tabs.details.set_minutes(self.minutes)
            self._tell_editor(meeting)
            self._show_state(meeting)
            self.shown.emit()

    def use_profile(self, profile_id: UUID | None) -> None:
        """Have the papers of the meeting made with a profile, None for the usual one."""
        if (meeting := self.written()) is not None:
            self.save(replace(meeting, profile_id=profile_id))

    def use_attendances(self, attendances: Sequence[Attendance]) -> None:
        """Show who takes part, as it stands in its tab."""
        if self.minutes is not None:
            before = {one.id: one for one in self.minutes.attendances}
            for one in attendances:
                self._own.note(before.get(one.id, one), one)
            self.minutes = replace(self.minutes, attendances=tuple(attendances))
            self._tabs.details.set_attendances(tuple(attendances))
            self._header.show_minutes(self.minutes)
        if (editor := self._tabs.editors.tab) is not None:
            editor.use_attendances(attendances)

    def read_again(self) -> None:
        """Read what is stored for the tabs that follow the text."""
        if (meeting_id := self.id) is not None:
            self._worker.run(lambda: self._ports.load(meeting_id), self._take_in)

    def take_others(self) -> None:
        """Show what another seat wrote of the meeting beside its text, once nothing waits here."""
        shown = self.minutes
        if shown is None:
            return
        meeting_id, settled = shown.meeting.id, self.is_settled

        def take(minutes: Minutes) -> None:
            if self.id != meeting_id:
                return
            frozen = minutes.meeting.status is MeetingStatus.FINAL
            # What was changed here since it was asked for is not in what was read.
            is_newest = settled and self.is_settled and self.minutes is shown
            if is_newest or (frozen and self.keeper.is_settled):
                overwritten = () if frozen else self._own.overwritten(minutes)
                self.take_stored(minutes)
                if overwritten:
                    self.overwritten.emit(overwritten)
            else:
                QTimer.singleShot(_AGAIN_MS, self, self.take_others)

        self._worker.run(lambda: self._ports.load(meeting_id), take)

    def _take_in(self, minutes: Minutes) -> None:
        if self.minutes is None or minutes.meeting.id != self.id:
            return
        before, now = self.minutes.meeting.status, minutes.meeting.status
        if now is not before and MeetingStatus.FINAL in (now, before) and self.is_settled:
            # Another window, or a command, may have finalised or reopened it.
            self.take_stored(minutes)
        self._tabs.actions_tab.set_minutes(minutes)
        self._tabs.documents.set_minutes(minutes)

    def _tell_editor(self, meeting: Meeting) -> None:
        if (editor := self._tabs.editors.tab) is not None:
            editor.use_meeting(meeting)

    def _show_state(self, meeting: Meeting) -> None:
        self._tabs.set_frozen(meeting.status is MeetingStatus.FINAL)
        self._versions.show_meeting(meeting)

"""Tells quietly which agenda item takes longer than planned while a meeting is running."""

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer

from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_clock import (
    find_running_item,
    noted_while_running,
    running_since,
)
from kesbang_desktop.domain.planned_length import overtime
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit

_PERIOD_MS = 20_000


class AgendaClock(QObject):
    """Looks at the clock now and then, never at a key; ``noted_at`` is read as it stands then."""

    def __init__(
        self,
        edit: MinutesEdit,
        meeting: Meeting,
        noted_at: Mapping[UUID, datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._edit = edit
        self._noted_at = noted_at
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self.refresh)
        edit.mentions.begun_at = self.begun_at
        self.use_meeting(meeting)

    @property
    def is_running(self) -> bool:
        """Whether the clock is looked at."""
        return self._timer.isActive()

    def use_meeting(self, meeting: Meeting) -> None:
        """Follow ``meeting``, which may have been started or closed."""
        self._meeting = meeting
        if meeting.status is MeetingStatus.RUNNING:
            self._timer.start()
        else:
            self._timer.stop()
        self.refresh()

    def refresh(self) -> None:
        """Show by how many minutes the running item is over its plan, if it is."""
        self._edit.show_overtime(self._overtime(datetime.now()))

    def begun_at(self, entry_id: UUID) -> datetime | None:
        """Return when the agenda item ``entry_id`` began, None where the meeting is not running."""
        since = self._since(datetime.now())
        return since and noted_while_running(self._noted_at.get(entry_id), since)

    def _overtime(self, now: datetime) -> tuple[UUID, int] | None:
        since = self._since(now)
        if since is None:
            return None
        lines = self._edit.table.shapes
        item = find_running_item(
            ((one.id, one.kind, self._noted_at.get(one.id)) for one in lines), since
        )
        planned = next(
            (one.planned_minutes for one in lines if item and one.id == item.entry_id), None
        )
        if item is None or planned is None:
            return None
        over = overtime(item.started, planned, now)
        return (item.entry_id, over) if over else None

    def _since(self, now: datetime) -> datetime | None:
        meeting = self._meeting
        if meeting.status is not MeetingStatus.RUNNING or meeting.started_at is None:
            return None
        return running_since(meeting.date, meeting.started_at, now)

"""Bringing what is open in the series into the meeting on screen."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk
from kesbang_desktop.ui.workspace.meeting_opener import MeetingOpener, StoredMeeting
from kesbang_desktop.ui.workspace.workspace_tabs import WorkspaceTabs

_AGAIN_MS = 60


class CarryOver(QObject):
    """Says in ``banner`` what came in; ``carry_into`` brings it in and returns how many lines.

    ``committed(Changes)`` after lines were written, ``entry_wanted(UUID)`` to show the first.
    """

    committed = Signal(object)
    entry_wanted = Signal(object)

    def __init__(
        self,
        meeting: MeetingDesk,
        tabs: WorkspaceTabs,
        opener: MeetingOpener,
        carry_into: Callable[[UUID], int],
        worker: Worker,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._meeting = meeting
        self._tabs = tabs
        self._opener = opener
        self._carry_into = carry_into
        self._worker = worker
        self._banner = banner
        self.action = bind(page, commands.CARRY, self.bring)

    def bring(self) -> None:
        """Bring in what is open in the series and not in the open meeting yet."""
        meeting_id = self._meeting.id
        if meeting_id is None:
            return
        self._tabs.flush()
        self._worker.run(
            lambda: self._carry_into(meeting_id),
            partial(self._finish, meeting_id),
            self._fail,
        )

    def _finish(self, meeting_id: UUID, count: int) -> None:
        if count:
            self.show_written(meeting_id, partial(self._tell, count))
            self.committed.emit(Changes(frozenset({meeting_id})))
        elif self._meeting.id == meeting_id:
            self._banner.show_message(
                self.tr("Tidak ada yang perlu dibawa: semua yang terbuka sudah ada di notula ini."),
                (),
                UNDO_HINT_MS,
            )

    def show_written(self, meeting_id: UUID, tell: Callable[[StoredMeeting], object]) -> None:
        """Read the text again once everything typed is on disk, show it, and ``tell`` of it."""
        if self._meeting.id != meeting_id:
            return
        self._tabs.flush()
        self._opener.read(meeting_id, lambda stored: self._show(tell, stored), self._fail)

    def _show(self, tell: Callable[[StoredMeeting], object], stored: StoredMeeting) -> None:
        tab, meeting_id = self._tabs.editors.tab, stored.minutes.meeting.id
        if tab is None or self._meeting.id != meeting_id:
            return
        if not tab.autosave.is_settled:
            # Somebody typed on meanwhile: what was read lacks that.
            QTimer.singleShot(_AGAIN_MS, self, lambda: self.show_written(meeting_id, tell))
            return
        self._opener.show_again(stored)
        tell(stored)

    def _tell(self, count: int, stored: StoredMeeting) -> None:
        lines = stored.minutes.entries
        first = next((one.id for one in lines if one.id in stored.sources), None)
        self._banner.show_message(
            self.tr("{0} butir dibawa dari rapat sebelumnya.", "", count).format(count),
            [(self.tr("Lihat"), lambda: self.entry_wanted.emit(first))] if first else (),
            UNDO_HINT_MS,
        )

    def _fail(self, error: KnownError) -> None:
        self._banner.show_failure(error)

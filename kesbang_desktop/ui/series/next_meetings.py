"""Making the meeting that follows another."""

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_calendar import OfficeCalendar
from kesbang_desktop.ports.follow_ups import SeriesPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.series.proposal import Proposal
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.ui.series.next_meeting_dialog import NextMeetingDialog


class NextMeetings(QObject):
    """Reads what there is to take over, asks over ``window`` and makes the meeting.

    ``made(UUID, Changes)`` once it is stored, ``failed(str)`` where nothing could be read.
    """

    made = Signal(object, object)
    failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        load_minutes: Callable[[UUID], Minutes],
        series: SeriesPorts,
        holidays: OfficeCalendar,
        worker: Worker,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._load_minutes = load_minutes
        self._series = series
        self._holidays = holidays
        self._worker = worker
        self.dialog: NextMeetingDialog | None = None

    def ask(self, meeting_id: UUID) -> None:
        """Ask for the meeting after ``meeting_id``; what is typed has to be on its way to disk."""
        if self.dialog is None:
            self._worker.run(lambda: self._read(meeting_id), self._show, self._fail, awaited=True)

    def _read(self, meeting_id: UUID) -> Proposal:
        minutes = self._load_minutes(meeting_id)
        day = self._series.propose_date(meeting_id)
        return Proposal(minutes, day, self._series.open_items(meeting_id, day))

    def _show(self, proposal: Proposal) -> None:
        from kesbang_desktop.ui.series.next_meeting_dialog import NextMeetingDialog

        if self.dialog is not None:
            return
        self.dialog = NextMeetingDialog(
            proposal, self._series, self._holidays, self._worker, self._window
        )
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.made.connect(self.made)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(translated(error.sentence))

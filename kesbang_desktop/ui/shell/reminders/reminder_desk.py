"""Joins the watch over the list with the panel in the window and the icon in the tray."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.follow_up_view import FollowUpCounts
from kesbang_desktop.domain.reminder import Snooze, needs_attention
from kesbang_desktop.ports.follow_ups import FollowUpPorts
from kesbang_desktop.ports.settings import SettingPorts
from kesbang_desktop.ui.follow_ups.reminder_keeper import ReminderKeeper, ReminderList
from kesbang_desktop.ui.home.home_rows import REVIEW_QUERY
from kesbang_desktop.ui.shell.frame import Frame
from kesbang_desktop.ui.shell.page_names import Page
from kesbang_desktop.ui.shell.reminders.reminder_panel import ReminderPanel
from kesbang_desktop.ui.shell.reminders.tray import Tray
from kesbang_desktop.ui.work.worker import Worker

_LOW = 620
# Late, or due today.
_DUE_QUERY = 'status:terbuka tenggat:"<hari ini"'


def _keep_row_in_sight() -> None:
    rows = QApplication.focusWidget()
    if isinstance(rows, QAbstractItemView):
        rows.scrollTo(rows.currentIndex())


class ReminderDesk(QObject):
    """Belongs to ``window``, which lays out ``panel``."""

    def __init__(
        self,
        window: Frame,
        follow_ups: FollowUpPorts,
        settings: SettingPorts,
        worker: Worker,
        now: Callable[[], datetime] = datetime.now,
        count_reviews: Callable[[date], int] = lambda _: 0,
        corrected: Callable[[date], Sequence[UUID]] = lambda _: (),
    ) -> None:
        super().__init__(window)
        self._window = window
        # Giving way to a meeting does not make it news again.
        self._is_told = False
        self._counts = FollowUpCounts()
        self.keeper = ReminderKeeper(
            *(follow_ups, settings, worker, self._is_busy, self, now),
            self._is_typing,
            count_reviews,
            corrected,
        )
        self.panel = ReminderPanel(window)
        self.tray = Tray(window)
        keeper, panel, tray = self.keeper, self.panel, self.tray
        keeper.reminded.connect(self._remind)
        keeper.updated.connect(panel.update_list)
        keeper.recounted.connect(panel.show_counts)
        keeper.withdrawn.connect(panel.hide)
        keeper.counted.connect(self._show_counts)
        keeper.settings_changed.connect(lambda: tray.set_on(keeper.tray_is_on))
        keeper.day_changed.connect(self._begin_day)
        panel.closed.connect(self._close)
        panel.finalise_requested.connect(self._open_corrected)
        for part in (panel, tray):
            part.snoozed.connect(self._snooze)
            part.view_requested.connect(self._view)
        tray.open_requested.connect(window.come_to_front)
        tray.quit_requested.connect(window.close)
        window.pages.currentChanged.connect(self._follow_page)

    def start(self) -> None:
        """Begin to watch."""
        self.keeper.read()

    def end(self) -> None:
        """Take the icon away: the window is closing."""
        self.tray.set_on(False)

    def refresh(self, changes: Changes) -> None:
        """Take in what was written."""
        self.keeper.refresh(changes)

    def note_late(self, late: int) -> None:
        """Show everywhere that ``late`` actions are late, as a page has counted."""
        self._window.rail.show_badge(Page.FOLLOW_UPS, late)
        self.keeper.note_late(late)

    def fit(self) -> None:
        """Show the numbers alone where the rows stand on the page, or would take its room."""
        window = self._window
        is_low = window.height() < _LOW
        self.panel.set_short(is_low or window.pages.shown in (Page.HOME, Page.FOLLOW_UPS))

    def _is_busy(self) -> bool:
        """Tell whether a meeting or one of its papers is on screen: there nothing may move."""
        return self._window.pages.shown in (Page.WORKSPACE, Page.PREVIEW)

    def _is_typing(self) -> bool:
        """Tell whether the keyboard is in a line or a text."""
        return isinstance(
            QApplication.focusWidget(), QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox
        )

    def _follow_page(self) -> None:
        self.fit()
        self.keeper.reconsider()
        # The keyboard follows the page a moment later.
        QTimer.singleShot(0, self, self.keeper.reconsider)

    def _show_counts(self, counts: FollowUpCounts) -> None:
        self.tray.show_counts(counts)
        self._window.rail.show_badge(Page.FOLLOW_UPS, counts.late)
        self._window.rail.show_badge(Page.DECISIONS, counts.reviews, self.tr("{0} perlu ditinjau"))
        self._counts = counts

    def _begin_day(self) -> None:
        """Have counted from the new day what is counted in days."""
        self._is_told = False
        self._window.home.refresh()
        if self._window.pages.is_made(Page.DECISIONS):
            self._window.decisions.refresh()
        if self._window.pages.is_made(Page.FOLLOW_UPS):
            self._window.follow_ups.refresh()

    def _remind(self, found: ReminderList) -> None:
        self.panel.show_list(found)
        # Once the page is lower the row with the keyboard may lie below its foot.
        QTimer.singleShot(0, self, _keep_row_in_sight)
        if not self._is_told:
            self._is_told = True
            self.tray.tell(found)

    def _snooze(self, length: Snooze) -> None:
        self._is_told = False
        self.keeper.snooze(length)

    def _open_corrected(self) -> None:
        """Show the draft that waits longest to be made final; its bar proposes that."""
        if self._counts.corrected:
            self._window.open_meeting(self._counts.corrected[0])

    def _close(self) -> None:
        self.keeper.close()

    def _view(self) -> None:
        self.keeper.close()
        self._window.come_to_front()
        if needs_attention(replace(self._counts, reviews=0, corrected=())):
            self._window.show_follow_ups(_DUE_QUERY)
        elif self._counts.corrected and not self._counts.reviews:
            self._open_corrected()
        else:
            self._window.show_decisions(REVIEW_QUERY)

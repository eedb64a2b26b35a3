"""Starting and closing the open meeting, and taking either back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from uuid import UUID

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_clock import (
    close_meeting,
    day_of,
    end_of,
    start_meeting,
    start_of,
    to_the_minute,
)
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import keys_of
from kesbang_desktop.ui.editor.undo_steps import edit_state
from kesbang_desktop.ui.language.formats import format_long_date, format_time
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.workspace_tabs import Tab, WorkspaceTabs

_TOLD_MS = 8000
Clock = Callable[[], datetime]


class MeetingRun(QObject):
    """Writes through ``meeting``. Ctrl+Z in the text takes back what was done after its last edit.

    A closed meeting says so in ``banner``; one that is started says so at the foot of the window,
    where nothing moves while the first words are typed.
    """

    def __init__(
        self,
        meeting: MeetingDesk,
        tabs: WorkspaceTabs,
        banner: Banner,
        parent: QObject,
        now: Clock = datetime.now,
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._tabs = tabs
        self._banner = banner
        self._now = now
        self._before: Meeting | None = None
        self._state: tuple[int, int] | None = None
        # The day that a meeting without a date was given when it was started.
        self._dated: date | None = None
        # Whether that gave phrases in the text their dates, which is a step of its own there.
        self._turned_text = False
        tabs.editors.tab_shown.connect(self._take_over)

    def start(self) -> None:
        """Start the meeting and put the keyboard in its text."""
        meeting = self._meeting.written()
        if meeting is None or meeting.status is MeetingStatus.FINAL:
            return
        now = self._now()
        started = start_meeting(meeting, now)
        self._put(meeting, started)
        self._tabs.choose(Tab.MINUTES)
        self._tabs.take_focus()
        self._banner.dismiss()
        words = self.tr("Rapat berjalan sejak pukul {0}. {2} mengurungkan.")
        if meeting.date is None:
            words = self.tr(
                "Rapat berjalan sejak pukul {0}; tanggalnya diisi {1}. {2} mengurungkan."
            )
        self._tell(
            words.format(
                format_time(start_of(meeting, now)),
                format_long_date(day_of(meeting, now)),
                keys_of(commands.UNDO),
            )
        )

    def close(self) -> None:
        """Close the meeting; an end that was given before stays, with an offer of the hour now."""
        meeting = self._meeting.written()
        if meeting is None or meeting.status is not MeetingStatus.RUNNING:
            return
        at = self._now()
        closed, ended, now = close_meeting(meeting, at), end_of(meeting, at), to_the_minute(at)
        self._put(meeting, closed)
        undo = (self.tr("Urungkan"), lambda: self._put_back(meeting))
        words = self.tr("Rapat ditutup pukul {0}.").format(format_time(ended))
        actions = [undo]
        if ended != now:
            words = self.tr("Rapat ditutup. Jam selesai tetap {0} seperti tertulis.").format(
                format_time(ended)
            )
            use = self.tr("Pakai {0}").format(format_time(now))
            actions.insert(0, (use, lambda: self._end_at(meeting.id, closed, now)))
        self._banner.show_message(words, actions, UNDO_HINT_MS)

    def take_back(self) -> bool:
        """Undo the start or the close where nothing was edited since; tell whether there was one.

        This is what Ctrl+Z in the text asks first.
        """
        tab, before = self._tabs.editors.tab, self._before
        if tab is None or before is None or edit_state(tab.edit.document()) != self._state:
            return False
        turned_text = self._turned_text
        self._put_back(before)
        if turned_text:
            # Without the date nothing turns it again.
            tab.edit.document().undo()
        return True

    def _put(self, before: Meeting, after: Meeting) -> None:
        # What was said of the state before is true no more.
        self._tell("")
        tab = self._tabs.editors.tab
        untouched = edit_state(tab.edit.document()) if tab else None
        self._meeting.save(after)
        self._before = before
        self._dated = after.date if before.date is None else None
        self._state = edit_state(tab.edit.document()) if tab else None
        self._turned_text = self._state != untouched

    def _put_back(self, before: Meeting) -> None:
        """Give the meeting its state, hours and date of before; the rest may have been edited.

        A date that is not the one it was started with stays.
        """
        self._before = None
        now = self._meeting.written()
        if now is None or now.id != before.id or now.status is MeetingStatus.FINAL:
            return
        self._meeting.save(
            replace(
                now,
                status=before.status,
                started_at=before.started_at,
                ended_at=before.ended_at,
                date=before.date if now.date == self._dated else now.date,
            )
        )
        self._banner.dismiss()
        running = before.status is MeetingStatus.RUNNING
        self._tell(self.tr("Rapat berjalan lagi.") if running else self.tr("Diurungkan."))

    def _end_at(self, meeting_id: UUID, closed: Meeting, hour: time) -> None:
        now = self._meeting.written()
        if now is not None and now.id == meeting_id and now.ended_at == closed.ended_at:
            self._meeting.save(replace(now, ended_at=hour))
        self._banner.dismiss()

    def _take_over(self, tab: MinutesTab) -> None:
        self._before = None
        tab.edit.undo_first.append(self.take_back)

    def _tell(self, text: str) -> None:
        window = self._tabs.window()
        if isinstance(window, QMainWindow):
            window.statusBar().showMessage(text, _TOLD_MS)

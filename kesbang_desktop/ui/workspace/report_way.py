"""What the workspace has of a report that it has not of a meeting, and the other way round."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.entry import FLAT_KINDS, EntryKind
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.reports.report_lines import OfferedLines, SourceLine
from kesbang_desktop.ports.papers import ProfilePorts
from kesbang_desktop.ports.reports import ReportPorts
from kesbang_desktop.ui.commands import reports as commands
from kesbang_desktop.ui.commands.binding import bind, tell_condition
from kesbang_desktop.ui.commands.command import Condition
from kesbang_desktop.ui.papers.profile_of_meeting import profile_of
from kesbang_desktop.ui.reports.lines_dialog import LinesDialog
from kesbang_desktop.ui.series.carry_over import CarryOver
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk
from kesbang_desktop.ui.workspace.meeting_header import GATHERING_KINDS
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab


class ReportWay(QObject):
    """Belongs to ``page``. ``committed(Changes)`` once lines were taken into the open report."""

    committed = Signal(object)

    def __init__(
        self,
        meeting: MeetingDesk,
        editors: MinutesHolder,
        showing: CarryOver,
        reports: ReportPorts,
        profiles: ProfilePorts,
        worker: Worker,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._meeting = meeting
        self._editors = editors
        self._showing = showing
        self._reports = reports
        self._profiles = profiles
        self._worker = worker
        self._banner = banner
        self._page = page
        self.dialog: LinesDialog | None = None
        bind(page, commands.TAKE_LINES, self.ask)
        meeting.shown.connect(self._tell_kind)
        editors.tab_shown.connect(self._know_fields)
        editors.tab_shown.connect(self._begin)

    def ask(self) -> None:
        """Show what can be taken into the open report."""
        meeting = self._meeting.written()
        tab = self._editors.tab
        if meeting is None or tab is None or meeting.is_final:
            return
        if meeting.kind in GATHERING_KINDS:
            self._worker.run(
                lambda: self._reports.lines(meeting.id),
                partial(self._show, meeting.id, tab),
                self._fail,
            )

    def _show(self, report_id: UUID, tab: MinutesTab, offered: OfferedLines) -> None:
        if self._meeting.id != report_id:
            return
        self.dialog = LinesDialog(offered, tab.edit.fields.fields, self._page)
        self.dialog.taken.connect(partial(self._take, report_id))
        self.dialog.open()

    def _take(self, report_id: UUID, lines: Sequence[SourceLine]) -> None:
        ids = [one.entry_id for one in lines]

        def finish(changes: Changes) -> None:
            self._showing.show_written(report_id, lambda _stored: self._tell(len(ids)))
            self.committed.emit(changes)

        self._worker.run(
            lambda: self._reports.take(report_id, ids), finish, self._fail, writes=True
        )

    def _tell(self, count: int) -> None:
        words = self.tr("{0} baris diambil ke bagiannya masing-masing.", "", count)
        self._banner.show_message(words.format(count), (), UNDO_HINT_MS)

    def _tell_kind(self) -> None:
        minutes = self._meeting.minutes
        is_report = minutes is not None and minutes.meeting.kind.is_report
        gathers = minutes is not None and minutes.meeting.kind in GATHERING_KINDS
        tell_condition(self._page, Condition.MEETING_OPEN, minutes is not None and not is_report)
        tell_condition(self._page, Condition.REPORT_OPEN, gathers)

    def _begin(self, tab: MinutesTab) -> None:
        """Put the cursor where a report that has nothing but its sections is begun.

        Behind the head of the first table, where Enter makes a row, else in the first section.
        """
        lines = tab.edit.table.lines
        if not tab.is_report or any(one.kind not in FLAT_KINDS for one in lines):
            return
        rows = [one for one in lines if one.kind is EntryKind.TABLE_ROW]
        if len({one.text for one in rows}) < 2:
            tab.edit.place_cursor((rows or lines)[0].id)

    def _know_fields(self, tab: MinutesTab) -> None:
        """Have the text know the fields of its office, and what finds that of a line."""
        meeting = tab.meeting

        def read() -> tuple[OfficeProfile, Callable[[str], str]]:
            profile = profile_of(meeting, self._profiles)
            return profile, self._reports.guesser(meeting.profile_id)

        def take(found: tuple[OfficeProfile, Callable[[str], str]]) -> None:
            if tab is self._editors.tab:
                profile, guess = found
                tab.edit.fields.use(profile.political_form.fields, tab.is_report)
                tab.edit.fields.use_guess(guess)

        self._worker.run(read, take)

    def _fail(self, error: KnownError) -> None:
        self._banner.show_failure(error)

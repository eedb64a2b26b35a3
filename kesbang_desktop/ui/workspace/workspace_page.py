"""The workspace of one meeting: its header, its tabs, and what joins them."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.domain.to_complete import ToComplete
from kesbang_desktop.domain.together.news import Here, News
from kesbang_desktop.ports.doors import WorkspacePorts
from kesbang_desktop.ui.commands import attendees, meetings, minutes, wall
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.corrections.correction_receiver import CorrectionReceiver
from kesbang_desktop.ui.decisions.replacing_way import ReplacingWay
from kesbang_desktop.ui.editor.writing_aids import WritingAids
from kesbang_desktop.ui.look.theme import Theme
from kesbang_desktop.ui.series.carry_over import CarryOver
from kesbang_desktop.ui.series.ratifying import Ratifying
from kesbang_desktop.ui.versions.versions_desk import VersionsDesk
from kesbang_desktop.ui.wall.wall_settings import WallSettings
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.check_in import CheckIn
from kesbang_desktop.ui.workspace.field_commands import FieldCommands
from kesbang_desktop.ui.workspace.former_fields import FormerFields
from kesbang_desktop.ui.workspace.history_way import HistoryWay
from kesbang_desktop.ui.workspace.known_names import make_ready
from kesbang_desktop.ui.workspace.line_history import LineHistory
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk
from kesbang_desktop.ui.workspace.meeting_header import MeetingHeader
from kesbang_desktop.ui.workspace.meeting_opener import MeetingOpener, StoredMeeting
from kesbang_desktop.ui.workspace.meeting_run import MeetingRun
from kesbang_desktop.ui.workspace.minutes_commands import MinutesCommands
from kesbang_desktop.ui.workspace.minutes_hints import hints_of
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab
from kesbang_desktop.ui.workspace.paper_desk import PaperDesk
from kesbang_desktop.ui.workspace.place import END, Place
from kesbang_desktop.ui.workspace.report_twins import ReportTwins
from kesbang_desktop.ui.workspace.report_way import ReportWay
from kesbang_desktop.ui.workspace.rescue_copy import RescueCopy
from kesbang_desktop.ui.workspace.tab_fold import TabFold
from kesbang_desktop.ui.workspace.text_links import TextLinks
from kesbang_desktop.ui.workspace.to_complete_gate import ToCompleteGate
from kesbang_desktop.ui.workspace.view_settings import ViewSettings
from kesbang_desktop.ui.workspace.wall_desk import WallDesk
from kesbang_desktop.ui.workspace.workspace_tabs import Tab, WorkspaceTabs, tab_titles
from kesbang_desktop.ui.workspace.writing_commands import WritingCommands


class WorkspacePage(QWidget):
    """Signals go up to the window.

    ``saved(datetime)`` and ``save_failed(str)`` after each write, ``changes_committed(Changes)``,
    ``counted(int, int)`` entries and words, ``left()`` when the list is asked for, ``opened()``
    when a meeting is shown, ``place_changed()`` when the cursor moved, ``hints_changed()`` when
    other signs work there, ``next_requested(UUID)`` when the meeting after this one is asked for,
    ``hand_over_requested(list)`` when the open meeting is to go to another laptop.
    """

    saved = Signal(object)
    save_failed = Signal(str)
    changes_committed = Signal(object)
    counted = Signal(int, int)
    left = Signal()
    opened = Signal()
    place_changed = Signal()
    hints_changed = Signal()
    hand_over_requested = Signal(object)
    next_requested = Signal(object)

    def __init__(
        self, ports: WorkspacePorts, worker: Worker, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self.header = MeetingHeader(tab_titles(), ports.holidays, self)
        self.banner = Banner(self, upon=self.header.details)
        self.tabs = WorkspaceTabs(self.header.tabs, ports, worker, self)
        self.side = TabFold(self.header.side, self.tabs)
        self.details = self.tabs.details
        self.editors = self.tabs.editors
        self.attendees = self.tabs.attendees
        self.actions_tab = self.tabs.actions_tab
        self.attachments = self.tabs.attachments
        self.documents = self.tabs.documents
        self.gate = ToCompleteGate(
            self.tabs, lambda: self.meeting.minutes, ports.profiles, worker, self
        )
        self._make_papers(ports, worker)
        self._make_meeting(ports, worker, theme)
        self._make_writing(ports, worker)
        self._lay_out()
        self._connect_header()
        self._connect_tabs()
        self._connect_parts()
        self._connect_links()
        self._add_keys()

    @property
    def meeting_id(self) -> UUID | None:
        """The meeting that is open, or None."""
        return self.meeting.id

    @property
    def minutes_tab(self) -> MinutesTab | None:
        """The editor of the open meeting, or None."""
        return self.editors.tab

    @property
    def hints(self) -> str:
        """Which signs work where the keyboard is; the other tabs show their own keys."""
        return hints_of(self.minutes_tab) if self.tabs.chosen is Tab.MINUTES else ""

    @property
    def is_settled(self) -> bool:
        """Whether everything typed here is on disk."""
        return self.meeting.is_settled

    def open_meeting(self, meeting_id: UUID, entry_id: UUID | None = None) -> None:
        """Read a meeting and show its text, with the cursor at ``entry_id`` where one is given."""
        self.opener.open(Place(meeting_id, entry_id, END), Tab.MINUTES)

    def return_to(
        self, place: Place, failed: Callable[[KnownError], object] = lambda _error: None
    ) -> None:
        """Show the text of a meeting as it was left; one that is gone is for ``failed``."""
        self.opener.open(place, Tab.MINUTES, failed)

    def open_new(self, meeting_id: UUID) -> None:
        """Read a meeting that was just made and begin with its title."""
        self.opener.open(Place(meeting_id), Tab.DETAILS)

    def unstored(self) -> Sequence[Unstored]:
        """Return what is typed here and cannot be stored as it is, in whatever meeting."""

        def reach(one: Unstored) -> Unstored:
            if not isinstance(one.about, UUID) or one.about == self.meeting_id:
                return one
            return one._replace(show=partial(self.opener.open_for, one.about, one.show))

        return [reach(one) for one in (*self.tabs.unstored(), *self.check_in.unstored())]

    def left_to_complete(self) -> Sequence[ToComplete]:
        """Return what the entries still lack."""
        return self.minutes_tab.left_to_complete() if self.minutes_tab is not None else ()

    def flush(self) -> None:
        """Write now what is pending."""
        self.tabs.flush()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self.opener.set_theme(theme)

    def take_focus(self) -> None:
        """Put the keyboard where the work of the tab on screen begins."""
        self.tabs.take_focus()

    def show_tab(self, tab: Tab) -> None:
        """Show a tab, with what it shows read again."""
        self.tabs.choose(tab)

    def go_to_entry(self, entry_id: UUID) -> None:
        """Show an entry of the open meeting, with the cursor at its end."""
        self.show_tab(Tab.MINUTES)
        if self.minutes_tab is not None:
            self.minutes_tab.edit.go_to_entry(entry_id)

    def refresh(self, changes: Changes) -> None:
        """Take in what other pages changed: names, and this meeting's actions."""
        if self.meeting_id is None:
            return
        self._refresh_names(changes)
        self.replacing.refresh(changes)
        if changes.profiles:
            self.gate.read_office()
        if changes.profiles and self.documents.isVisible():
            self.documents.choices.read_profiles()
        if changes.actions:
            self.meeting.read_again()

    def hear(self, news: News) -> None:
        """Show what other seats wrote of the meeting that is open."""
        if (tab := self.minutes_tab) is not None and tab.together is not None:
            tab.together.hear(news)
        if news.is_all or self.meeting_id in news.headers:
            self.meeting.take_others()

    def hear_here(self, here: Here) -> None:
        """Show where somebody types at another seat."""
        if (tab := self.minutes_tab) is not None and tab.together is not None:
            tab.together.hear_here(here)

    def show_anew(self, changes: Changes, then: Callable[[], object] = lambda: None) -> None:
        """Read the open meeting again where something else rewrote it, text and all; do ``then``.

        Where another meeting was opened meanwhile there is nothing to show.
        """

        def show(stored: StoredMeeting) -> None:
            if stored.minutes.meeting.id == self.meeting_id:
                self.opener.show_again(stored)
            then()

        meeting_id = self.meeting_id
        if meeting_id is not None and meeting_id in changes.meetings:
            self.opener.read(meeting_id, show)
        else:
            then()

    def _make_papers(self, ports: WorkspacePorts, worker: Worker) -> None:
        """What goes out: papers, the rescue copy, versions."""
        self.papers = PaperDesk(
            ports.papers,
            worker,
            self.documents,
            self.banner,
            lambda: self.meeting.written(),
            self.gate.before,
            lambda: self.editors.is_failing,
            self,
        )
        self.corrections = CorrectionReceiver(
            ports.corrections,
            worker,
            self.banner,
            lambda: self.meeting.written(),
            self.show_anew,
            self.editors.undo_first,
            self,
        )
        self.rescue = RescueCopy(
            self.editors.on_screen,
            ports.notes.write,
            ports.papers.write_file,
            worker,
            self.banner,
            self,
        )
        self.versions = VersionsDesk(self, self, ports, worker, self.banner, self.gate.before)

    def _make_meeting(self, ports: WorkspacePorts, worker: Worker, theme: Theme) -> None:
        """The meeting that is open, and what opens, starts and fills it."""
        self.meeting = MeetingDesk(
            self.header, self.tabs, self.versions, ports.meetings, worker, self
        )
        self.former_fields = FormerFields(
            self.meeting, self.attendees.keeper, self.details, self.banner, worker, self
        )
        self.run = MeetingRun(self.meeting, self.tabs, self.banner, self)
        self.opener = MeetingOpener(self.meeting, self.tabs, theme, ports, worker, self)
        self.check_in = CheckIn(
            self.attendees,
            lambda: self.meeting.minutes,
            ports,
            worker,
            self,
            self.tabs,
            self.take_focus,
        )
        self.carry_over = CarryOver(
            self.meeting,
            self.tabs,
            self.opener,
            ports.series.carry_into,
            worker,
            self.banner,
            self,
        )
        self.carry_over.entry_wanted.connect(self.go_to_entry)
        self.ratifying = Ratifying(
            self.meeting,
            self.tabs,
            self.carry_over,
            ports.papers.ratifications,
            ports.series.ratify_previous,
            worker,
            self.banner,
            self,
        )

        self.reports = ReportWay(
            self.meeting,
            self.editors,
            self.carry_over,
            ports.reports,
            ports.profiles,
            worker,
            self.banner,
            self,
        )
        self.twins = ReportTwins(self.meeting, ports.reports, worker, self.banner, self)

    def _make_writing(self, ports: WorkspacePorts, worker: Worker) -> None:
        """What serves whoever writes."""
        self.view = ViewSettings(ports.settings, worker, self)
        self.commands = MinutesCommands(self.editors, self.view)
        self.aids = WritingAids(ports, worker, self)
        self.links = TextLinks(self.tabs, self.versions, self.banner, self)
        self.writing = WritingCommands(self.editors, self.aids)
        self.fields = FieldCommands(self.editors)
        self.history = HistoryWay(self.tabs, LineHistory(self.editors, worker), self.former_fields)
        self.replacing = ReplacingWay(self.editors, ports, worker, self.banner, self)
        bind(self.editors, minutes.REPLACES_DECISION, self.replacing.ask)
        self.replacing.edits.committed.connect(self.changes_committed)
        self.wall = WallDesk(
            self.editors,
            lambda: self.meeting.minutes,
            WallSettings(ports.settings, worker, self),
            self.banner,
            self,
        )
        self.meeting.shown.connect(self.wall.take_meeting)
        bind(self, wall.SHOW_WALL, self.wall.turn)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.versions.bar)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.tabs, 1)
        body.addWidget(self.check_in.panel)
        layout.addLayout(body, 1)

    def _connect_header(self) -> None:
        header = self.header
        header.tab_chosen.connect(self._turn_to)
        header.tabs.tabBarClicked.connect(lambda _: self.take_focus())
        header.export_requested.connect(self.papers.export_notula)
        header.back_requested.connect(self.left)
        header.start_requested.connect(self.run.start)
        header.close_requested.connect(self.run.close)
        header.seal_requested.connect(self.versions.ask_to_finalise)
        header.versions_requested.connect(self.versions.show_versions)
        header.next_requested.connect(self._ask_for_next)
        header.wall_requested.connect(self.wall.turn)
        header.gathering_requested.connect(self.reports.ask)

    def _connect_tabs(self) -> None:
        self.details.meeting_edited.connect(self.meeting.save)
        self.details.meeting_edited.connect(self.twins.look)
        self.details.roles_edited.connect(self.attendees.keeper.apply)
        self.details.holder_named.connect(self.attendees.adder.add_holder)
        self.attendees.attendances_changed.connect(self.meeting.use_attendances)
        self.actions_tab.entry_requested.connect(self.go_to_entry)
        self.actions_tab.changes_committed.connect(lambda _: self.meeting.read_again())
        self.documents.profile_chosen.connect(self.meeting.use_profile)
        self.documents.profile_chosen.connect(self.gate.read_office)
        for frozen in (self.details, self.attendees):
            frozen.refused.connect(self.versions.refuse)
        for part in (self.attendees, self.actions_tab, self.attachments, self.documents):
            part.changes_committed.connect(self._commit)

    def _connect_parts(self) -> None:
        for part in (
            *(self.meeting.keeper, self.carry_over, self.ratifying, self.versions),
            self.reports,
        ):
            part.committed.connect(self._commit)
        self.corrections.committed.connect(self._commit)
        self.papers.fill_requested.connect(self.tabs.show_blank)
        self.papers.proofs.committed.connect(self.versions.read_circulation)
        self.corrections.committed.connect(self.versions.read_circulation)
        self.documents.correction_requested.connect(self.corrections.ask_for_file)
        self.documents.correction_dropped.connect(self.corrections.read)
        self.meeting.keeper.failed.connect(self.save_failed)
        self.versions.read.connect(self.meeting.take_stored)
        # Signs for what cannot be typed (any more) are no help.
        self.versions.read.connect(self.hints_changed)
        self.opener.editor_made.connect(self.links.join)
        self.opener.opened.connect(self.gate.read_office)
        self.opener.opened.connect(self.opened)
        self.opener.arrived.connect(self.links.follow)

    def _connect_links(self) -> None:
        links = self.links
        links.typed.paused.connect(self.changes_committed)
        links.saved.connect(self.saved)
        links.save_failed.connect(self.save_failed)
        links.counted.connect(self.counted)
        links.place_changed.connect(self.place_changed)
        links.hints_changed.connect(self.hints_changed)

    def _add_keys(self) -> None:
        bind(self, meetings.MAKE_NEXT, self._ask_for_next, Area.MEETING)
        bind(self, minutes.NEXT_TAB, lambda: self.tabs.step(1))
        bind(self, minutes.PREVIOUS_TAB, lambda: self.tabs.step(-1))
        bind(self, meetings.HAND_OVER_OPEN, self._ask_to_hand_over)
        bind(self, attendees.INVITE, self.attendees.inviting.ask)
        bind(self, attendees.SHOW_SERIES, self.attendees.series.ask)
        bind(self, minutes.TOGGLE_SIDE, self.side.toggle)

    def _ask_for_next(self) -> None:
        if (meeting := self.meeting.written()) is not None:
            self.next_requested.emit(meeting.id)

    def _ask_to_hand_over(self) -> None:
        if (meeting := self.meeting.written()) is not None:
            self.hand_over_requested.emit([meeting])

    def _turn_to(self, index: int) -> None:
        self.flush()
        self.tabs.turn_to(Tab(index))
        if index in (Tab.ACTIONS, Tab.DOCUMENTS):
            # The text may have gone on since these were shown.
            self.meeting.read_again()

    def _commit(self, changes: Changes) -> None:
        self.former_fields.tell(changes)
        self.saved.emit(datetime.now())
        self.changes_committed.emit(changes)
        self._refresh_names(changes)

    def _refresh_names(self, changes: Changes) -> None:
        if changes.parties:
            load = self._ports.directory.load
            self._worker.run(lambda: make_ready(load()), self._use_directory)

    def _use_directory(self, directory: Directory) -> None:
        if self.minutes_tab is not None:
            self.minutes_tab.use_directory(directory)

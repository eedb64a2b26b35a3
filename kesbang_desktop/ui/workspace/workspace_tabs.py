"""The tabs of an open meeting.

A tab that is new has a name in ``Tab``, a title in ``tab_titles``, and its widget and the place
where its work begins in ``WorkspaceTabs``.
"""

from collections.abc import Callable
from enum import IntEnum
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QTabBar, QWidget

from kesbang_desktop.domain.left_blank import Blank
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ports.doors import TabsPorts
from kesbang_desktop.ui.attachments.attachments_tab import AttachmentsTab
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledStack
from kesbang_desktop.ui.widgets.side_fold import SideFold
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.actions_tab import ActionsTab
from kesbang_desktop.ui.workspace.attendees_tab import AttendeesTab
from kesbang_desktop.ui.workspace.details_tab import DetailsTab
from kesbang_desktop.ui.workspace.documents_tab import DocumentsTab
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder


class Tab(IntEnum):
    """The tabs in their order."""

    DETAILS = 0
    MINUTES = 1
    ATTENDEES = 2
    ACTIONS = 3
    ATTACHMENTS = 4
    DOCUMENTS = 5


def tab_titles(is_report: bool = False) -> list[str]:
    """Return what stands on the tabs, in their order."""
    translate = QCoreApplication.translate
    data = translate("workspace_tabs", "Data rapat")
    text = translate("workspace_tabs", "Notula")
    if is_report:
        data = translate("workspace_tabs", "Data laporan")
        text = translate("workspace_tabs", "Laporan", "satu laporan")
    titles = {
        Tab.DETAILS: data,
        Tab.MINUTES: text,
        Tab.ATTENDEES: translate("workspace_tabs", "Peserta"),
        Tab.ACTIONS: translate("workspace_tabs", "Tindak lanjut"),
        Tab.ATTACHMENTS: translate("workspace_tabs", "Lampiran"),
        Tab.DOCUMENTS: translate("workspace_tabs", "Dokumen"),
    }
    return [titles[tab] for tab in Tab]


class WorkspaceTabs(ScrolledStack):
    """Shows one tab at a time, the one that is chosen in ``bar``."""

    def __init__(
        self, bar: QTabBar, ports: TabsPorts, worker: Worker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bar = bar
        self.details = DetailsTab(ports, worker, self)
        self.editors = MinutesHolder(self)
        self.attendees = AttendeesTab(ports, worker, self)
        self.actions_tab = ActionsTab(ports, worker, self)
        self.attachments = AttachmentsTab(ports.attachments, worker, self)
        self.documents = DocumentsTab(ports.papers, ports.profiles, worker, self)
        parts = {
            Tab.DETAILS: (self.details, self.details.focus_title),
            Tab.MINUTES: (self.editors, self.editors.take_focus),
            Tab.ATTENDEES: (self.attendees, self.attendees.focus_line),
            Tab.ACTIONS: (self.actions_tab, self.actions_tab.table.setFocus),
            Tab.ATTACHMENTS: (self.attachments, self.attachments.focus_cards),
            Tab.DOCUMENTS: (self.documents, self.documents.table.focus_rows),
        }
        self._beginnings = {tab: focus for tab, (_, focus) in parts.items()}
        for tab in Tab:
            self.addWidget(parts[tab][0])

    @property
    def chosen(self) -> Tab:
        """The tab that is chosen."""
        return Tab(self._bar.currentIndex())

    @property
    def fold(self) -> SideFold | None:
        """What stands beside the chosen tab, None where nothing does."""
        if self.chosen is Tab.DOCUMENTS:
            return self.documents.fold
        tab = self.editors.tab
        return tab.fold if self.chosen is Tab.MINUTES and tab else None

    @property
    def is_settled(self) -> bool:
        """Whether everything typed in the tabs is on disk."""
        parts = (self.editors, self.details, self.attendees, self.attachments)
        return all(part.is_settled for part in parts)

    def unstored(self) -> list[Unstored]:
        """Return what is typed in the tabs and cannot be stored, each with the way there."""
        found = {
            Tab.DETAILS: self.details.unstored(),
            Tab.ATTENDEES: self.attendees.unstored(),
            Tab.ACTIONS: self.actions_tab.unstored(),
            Tab.ATTACHMENTS: self.attachments.unstored(),
        }
        return [
            one._replace(show=partial(self._go_to, tab, one.show))
            for tab, some in found.items()
            for one in some
        ]

    def _go_to(self, tab: Tab, show: Callable[[], object]) -> None:
        self.choose(tab)
        show()

    def choose(self, tab: Tab) -> None:
        """Show ``tab`` as if its name were pressed; the text where it is not there."""
        if not self._bar.isTabVisible(tab):
            tab = Tab.MINUTES
        self._bar.setCurrentIndex(tab)

    def show_blank(self, blank: Blank) -> None:
        """Show where ``blank`` is filled in, with the keyboard there."""
        if blank in (Blank.PARTICIPANTS, Blank.INVITED):
            self.choose(Tab.ATTENDEES)
            self.attendees.focus_line()
        else:
            self.choose(Tab.DETAILS)
            self.details.form.input_of(blank).setFocus()

    def turn_to(self, tab: Tab) -> None:
        """Bring up ``tab``, which is chosen already, with the keyboard in it."""
        self.setCurrentIndex(tab)
        self._beginnings[tab]()

    def take_focus(self) -> None:
        """Put the keyboard where the work of the chosen tab begins."""
        self._beginnings[self.chosen]()

    def flush(self) -> None:
        """Write now what is pending."""
        self.details.flush()
        self.editors.flush()
        self.attendees.table.keep_typed()
        self.attachments.view.keep_typed()

    def show_records(self, minutes: Minutes) -> None:
        """Show ``minutes`` in all tabs but that of the text."""
        self.use_kind(minutes.meeting.kind)
        self.details.set_minutes(minutes)
        self.attendees.set_minutes(minutes)
        self.actions_tab.set_minutes(minutes)
        self.attachments.set_minutes(minutes)
        self.documents.set_minutes(minutes)

    def set_frozen(self, frozen: bool) -> None:
        """Let what is final be read alone; its follow-ups and attachments go on."""
        self.details.set_frozen(frozen)
        self.attendees.set_frozen(frozen)

    def step(self, step: int) -> None:
        """Show the tab that is ``step`` further, round and round, past what is not there."""
        at = (self.chosen + step) % len(Tab)
        while not self._bar.isTabVisible(at):
            at = (at + step) % len(Tab)
        self.choose(Tab(at))

    def use_kind(self, kind: MeetingKind) -> None:
        """Show what there is of a meeting, or of a report, which nobody attends."""
        for tab, title in zip(Tab, tab_titles(kind.is_report), strict=True):
            self._bar.setTabText(tab, title)
        if kind.is_report and self.chosen is Tab.ATTENDEES:
            self.choose(Tab.MINUTES)
        self._bar.setTabVisible(Tab.ATTENDEES, not kind.is_report)
        self.details.form.use_kind(kind)

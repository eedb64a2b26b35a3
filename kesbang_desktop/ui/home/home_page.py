"""The first page (Beranda): today's meetings, what is unfinished, what is late or due."""

from collections.abc import Callable
from datetime import date
from functools import cached_property, partial
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.due_week import end_of_week
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import MeetingSummary
from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, button_text, name_of, with_keys
from kesbang_desktop.ui.home.agenda import Agenda, read_agenda
from kesbang_desktop.ui.home.charts_row import ChartsRow
from kesbang_desktop.ui.home.figures import Figures, FigureText
from kesbang_desktop.ui.home.home_list import HomeList
from kesbang_desktop.ui.home.home_rows import (
    LATE_QUERY,
    REVIEW_QUERY,
    HomeRow,
    coming_row,
    unfinished_row,
)
from kesbang_desktop.ui.language.formats import format_long_date, with_dots
from kesbang_desktop.ui.meetings.preset import Preset
from kesbang_desktop.ui.tables.newest_question import NewestQuestion
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.scrolled_stack import ScrolledStack
from kesbang_desktop.ui.widgets.turning_row import TurningRow
from kesbang_desktop.ui.work.worker import Worker

if TYPE_CHECKING:
    from kesbang_desktop.domain.office_profile import OfficeProfile
    from kesbang_desktop.ports.doors import HomePagePorts
    from kesbang_desktop.ui.home.invitation import Invitation
    from kesbang_desktop.ui.home.promises import Charts, Promises

# Keys that wait, and the window that becomes ready, go first.
_NEXT_MS = 30
_ONE_COLUMN_BELOW = 760
_Step = tuple[Callable[[], Any], Callable[[Any], object]]


class HomePage(QWidget):
    """Shows and opens; it changes nothing itself.

    ``meeting_opened(id)``; ``meeting_requested()`` asks for a new one;
    ``follow_ups_requested(str)`` for the page of follow-ups, with a query;
    ``meetings_requested(Preset)`` for the page of meetings, with a filter;
    ``decisions_requested(str)`` for the register of decisions, with a query;
    ``sample_requested()`` and ``import_requested()`` for notes that become a meeting,
    ``guide_requested()`` for the guide of the first start.
    """

    meeting_opened = Signal(object)
    meeting_requested = Signal()
    follow_ups_requested = Signal(str)
    meetings_requested = Signal(object)
    decisions_requested = Signal(str)
    sample_requested = Signal()
    import_requested = Signal()
    guide_requested = Signal()

    def __init__(
        self,
        ports: "HomePagePorts",
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._today = today
        self._is_stale = True
        self._question = NewestQuestion(worker)
        self._steps: list[_Step] = []
        self._pausing = QTimer(self)
        self._pausing.setSingleShot(True)
        self._pausing.setInterval(_NEXT_MS)
        self._pausing.timeout.connect(self._read_on)
        self.header = PageHeader(self.tr("Beranda"), self)
        self.banner = Banner(self)
        self.figures = self._make_figures()
        self.coming = HomeList(self.tr("Rapat hari ini dan mendatang"), self)
        self.unfinished = HomeList(self.tr("Notula yang belum selesai"), self)
        self.promises = HomeList(self.tr("Lewat dan jatuh tempo minggu ini"), self)
        self.charts = ChartsRow(self)
        self._stack = ScrolledStack(self)
        self._office: OfficeProfile | None = None
        self._fill_empty()
        self._lay_out()
        self._connect()

    @cached_property
    def invitation(self) -> "Invitation":
        """The ways in, made where there is no meeting yet."""
        from kesbang_desktop.ui.home.invitation import Invitation

        invitation = Invitation(self)
        self._stack.addWidget(invitation)
        invitation.new_requested.connect(self.meeting_requested)
        invitation.sample_requested.connect(self.sample_requested)
        invitation.import_requested.connect(self.import_requested)
        invitation.guide_requested.connect(self.guide_requested)
        if self._office is not None:
            invitation.show_office(self._office)
        return invitation

    def show_office(self, profile: "OfficeProfile") -> None:
        """Have the ways in, where they stand, ask for what ``profile`` lacks."""
        self._office = profile
        if "invitation" in vars(self):
            self.invitation.show_office(profile)

    @property
    def invites(self) -> bool:
        """Whether the ways in stand where the lists will be, because there is no meeting yet."""
        return self._stack.currentIndex() == 1

    @property
    def is_reading(self) -> bool:
        """Whether something that was asked for is not shown yet."""
        return bool(self._steps)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read again where ``changes`` touch what is shown; None always reads.

        While it is not on screen the page only takes note.
        """
        if changes is None or changes.meetings or changes.actions or changes.parties:
            self._is_stale = True
            if self.isVisible():
                self._read()

    def enter(self) -> None:
        """Put the keyboard on the first list that has rows."""
        for one in (self.coming, self.promises, self.unfinished):
            if one.has_rows:
                one.table.focus_rows()
                return
        (self._new if self._stack.currentIndex() == 0 else self.invitation.new).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while another page was shown."""
        super().showEvent(event)
        if self._is_stale:
            self._read()

    def _read(self) -> None:
        today, ports = self._today(), self._ports
        self._is_stale = False
        self._pausing.stop()
        self._steps = [
            (partial(read_agenda, ports.meetings, today), partial(self._take_agenda, today=today)),
            (partial(self._read_promises, today), partial(self._take_promises, today=today)),
            (partial(self._read_charts, today), self.charts.show_charts),
            (lambda: ports.decisions.count_due(today), partial(self.figures.show_count, 6)),
        ]
        self._read_step(self._question.ask)

    # What is read behind the first rows is imported behind them too.
    def _read_promises(self, today: date) -> "Promises":
        from kesbang_desktop.ui.home.promises import read_promises

        return read_promises(self._ports.follow_ups, today)

    def _read_charts(self, today: date) -> "Charts":
        from kesbang_desktop.ui.home.promises import read_charts

        return read_charts(self._ports.follow_ups, today)

    def _read_on(self) -> None:
        """Read the next thing once nobody waits for an answer: the window may not be ready yet.

        Where the page is not on screen any more, all is read when it is shown again.
        """
        if not self.isVisible():
            self._steps.clear()
            self._is_stale = True
        elif self._worker.is_answered:
            self._read_step(self._question.go_on)
        else:
            self._pausing.start()

    def _read_step(self, ask: Callable[..., object]) -> None:
        """Read one thing after the other: what else the worker is asked comes in between."""
        if self._worker.is_stopped:
            return
        read, take = self._steps[0]

        def go_on(found: Any) -> None:
            del self._steps[0]
            take(found)
            if self._steps:
                # The window is ready, and takes keys, once the first rows stand.
                QTimer.singleShot(0, self._pausing, self._pausing.start)

        ask(read, go_on, self._show_error)

    def _take_agenda(self, agenda: Agenda, today: date) -> None:
        self._day.setText(format_long_date(today))
        self._invite(agenda.is_first_day)
        self.figures.show_count(0, agenda.today_count)
        self.figures.show_count(5, agenda.unfinished_count)
        self.coming.show_rows([coming_row(one, today) for one in agenda.coming], "")
        shown, count = len(agenda.unfinished), agenda.unfinished_count
        part = with_dots(count)
        if shown < count:
            part = self.tr("{0} dari {1}").format(shown, part)
        rows = [unfinished_row(one, today, self._ports.holidays) for one in agenda.unfinished]
        self.unfinished.show_rows(rows, part if count else "")
        self._order_lists()

    def _invite(self, invites: bool) -> None:
        """Show the ways in while there is no meeting, and the lists from the first one on."""
        had_focus = self._stack.isAncestorOf(QApplication.focusWidget() or self)
        before = self._stack.currentIndex()
        if invites:
            self._stack.setCurrentWidget(self.invitation)
        else:
            self._stack.setCurrentIndex(0)
        self._new.setHidden(invites)
        if had_focus and before != self._stack.currentIndex():
            self.enter()

    def _take_promises(self, promises: "Promises", today: date) -> None:
        from kesbang_desktop.ui.home.promise_rows import promise_rows

        counts = promises.counts
        shown = (counts.late, counts.due_today, counts.due_this_week, counts.open)
        for place, count in enumerate(shown, 1):
            self.figures.show_count(place, count)
        total = counts.late + counts.due_this_week
        self.promises.show_rows(promise_rows(promises, today), with_dots(total) if total else "")
        self._order_lists()

    def _order_lists(self) -> None:
        """Have Tab go through the lists as they stand, whichever had rows first."""
        lists = (self.coming, self.unfinished, self.promises)
        tables = [one.table for one in lists if one.is_table_made]
        for before, after in pairwise([self.figures.buttons[-1], *tables]):
            self.setTabOrder(before, after)

    def _make_figures(self) -> Figures:
        return Figures(
            (
                FigureText(self.tr("rapat hari ini")),
                FigureText(self.tr("lewat tenggat"), warns=True),
                FigureText(self.tr("jatuh tempo hari ini")),
                FigureText(self.tr("jatuh tempo minggu ini")),
                FigureText(self.tr("tindak lanjut terbuka")),
                FigureText(self.tr("notula belum final")),
                FigureText(self.tr("keputusan perlu ditinjau"), warns=True, is_seldom=True),
            ),
            self,
        )

    def _fill_empty(self) -> None:
        self.coming.say_when_empty(
            self.tr("Tidak ada rapat yang menanti"),
            with_keys(self.tr("{0} membuat rapat baru."), commands.NEW),
        )
        self.unfinished.say_when_empty(
            self.tr("Tidak ada notula yang tertinggal"),
            self.tr("Rapat yang lewat tanpa disahkan muncul di sini."),
        )
        self.promises.say_when_empty(
            self.tr("Tidak ada yang mendesak"),
            self.tr("Tindak lanjut yang lewat atau jatuh tempo minggu ini muncul di sini."),
        )

    def _lay_out(self) -> None:
        self._day = self.header.add_note(format_long_date(self._today()))
        self._new = self.header.add_button(
            button_text(commands.NEW), name_of(commands.NEW), primary=True
        )
        self._new.clicked.connect(self.meeting_requested)
        lists = TurningRow(_ONE_COLUMN_BELOW)
        lists.setSpacing(18)
        for one, share in ((self.coming, 10), (self.unfinished, 10), (self.promises, 13)):
            lists.addWidget(one, share)
        body = QWidget(self)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(24, 12, 24, 12)
        inner.setSpacing(14)
        inner.addWidget(self.figures)
        inner.addLayout(lists, 5)
        inner.addWidget(self.charts, 4)
        self._stack.addWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)

    def _connect(self) -> None:
        bind(self, commands.NEW, self.meeting_requested.emit, Area.HOME)
        self.figures.chosen.connect(self._open_figure)
        bind(self, commands.IMPORT_FILE, self.import_requested.emit, Area.HOME)
        for one in (self.coming, self.unfinished, self.promises):
            one.row_chosen.connect(self._choose)

    def _open_figure(self, place: int) -> None:
        """Lead to what the figure at ``place`` counts."""
        week = (end_of_week(self._today()) - self._today()).days
        open_lists: dict[int, Callable[[], object]] = {
            0: partial(self.meetings_requested.emit, Preset.TODAY),
            1: partial(self.follow_ups_requested.emit, LATE_QUERY),
            2: partial(self.follow_ups_requested.emit, 'status:terbuka tenggat:"hari ini"'),
            3: partial(self.follow_ups_requested.emit, f"status:terbuka tenggat:<{week}h"),
            4: partial(self.follow_ups_requested.emit, "status:terbuka"),
            5: partial(self.meetings_requested.emit, Preset.UNFINISHED),
            6: partial(self.decisions_requested.emit, REVIEW_QUERY),
        }
        open_lists[place]()

    def _choose(self, row: HomeRow) -> None:
        if isinstance(row.target, MeetingSummary):
            self.meeting_opened.emit(row.target.id)
        else:
            self.follow_ups_requested.emit(row.query)

    def _show_error(self, error: KnownError) -> None:
        self._steps.clear()
        self._is_stale = True
        self.banner.show_failure(error)

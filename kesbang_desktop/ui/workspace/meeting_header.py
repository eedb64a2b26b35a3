"""The head of a meeting's workspace: title, when and where, state, main buttons, tabs."""

from collections.abc import Collection
from datetime import date, datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.meeting_clock import format_clock, running_since
from kesbang_desktop.domain.meeting_kind import MeetingKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.minutes_due import describe_minutes_due
from kesbang_desktop.domain.reports.report_sections import period_of
from kesbang_desktop.ui.commands import meetings, minutes, papers, reports, wall
from kesbang_desktop.ui.commands.binding import button_text, name_of, say_keys
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.language.formats import day_in_words, format_long_date
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.look.meeting_labels import (
    classification_word,
    meeting_hours,
    meeting_status_word,
)
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.widgets.tab_order import follow_layout
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow

# What other reports are made of is sent in as it is.
GATHERING_KINDS = (MeetingKind.POLITICAL_REPORT, MeetingKind.DESK_DAY)
_PERIOD_MS = 10_000
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_NARROW = 900
# A draft has one more button.
_NARROW_TO_SEAL = 1000
# From here on there is room for what is asked for once a meeting.
_ROOMY = 1050


class MeetingHeader(QWidget):
    """Signals name what was pressed; the workspace does it."""

    tab_chosen = Signal(int)
    start_requested = Signal()
    close_requested = Signal()
    export_requested = Signal()
    back_requested = Signal()
    seal_requested = Signal()
    versions_requested = Signal()
    next_requested = Signal()
    wall_requested = Signal()
    gathering_requested = Signal()

    def __init__(
        self,
        tabs: list[str],
        holidays: Collection[date] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._holidays = holidays
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._title.setFont(scaled_font(self.font(), 1.4, QFont.Weight.DemiBold))
        self.details = ElidedLabel(self)
        self.details.setProperty("role", "muted")
        self._state = QLabel(self)
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._make_buttons()
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Bagian rapat"))
        for tab in tabs:
            self.tabs.addTab(tab)
        self._is_narrow = False
        self._meeting: Meeting | None = None
        self._more = MenuButton(self.tr("Lainnya"), self._fill_more, self)
        self._more.setProperty("role", "quiet")
        self._more.hide()
        self._lay_out()
        self._connect()
        self._is_second_click = False
        self._clock.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.setInterval(_PERIOD_MS)
        self._timer.timeout.connect(self.show_time)

    def _make_buttons(self) -> None:
        self._back = QPushButton(self.tr("‹ Rapat"), self)
        self._back.setProperty("role", "quiet")
        self._back.setAccessibleName(self.tr("Kembali ke daftar rapat"))
        self._clock = QPushButton(self.tr("Mulai rapat"), self)
        self._export = QPushButton(button_text(papers.EXPORT), self)
        self._export.setProperty("role", "primary")
        self._export.setAccessibleName(self.tr("Ekspor notula ke Word"))
        self._seal = QPushButton(self.tr("Sahkan notula…"), self)
        self._seal.setProperty("role", "small")
        self._versions = QPushButton(self.tr("Versi…"), self)
        self._versions.setProperty("role", "quiet")
        self._versions.setAccessibleName(self.tr("Versi yang sudah disahkan"))
        self._next = QPushButton(self.tr("Rapat berikutnya…"), self)
        self._next.setProperty("role", "quiet")
        self._next.setAccessibleName(self.tr("Buat rapat berikutnya dari seri ini"))
        self._gather = QPushButton(self.tr("Ambil…"), self)
        self._gather.setProperty("role", "quiet")
        self._gather.setAccessibleName(name_of(reports.TAKE_LINES))
        self._gather.hide()
        for button, command in (
            (self._export, papers.EXPORT),
            (self._seal, papers.FINALISE),
            (self._versions, papers.SHOW_VERSIONS),
            (self._next, meetings.MAKE_NEXT),
            (self._gather, reports.TAKE_LINES),
        ):
            say_keys(button, command)
        self._wall = QPushButton(button_text(wall.SHOW_WALL, self.tr("Tayangkan")), self)
        self._wall.setProperty("role", "quiet")
        self._wall.setAccessibleName(self.tr("Tayangkan rapat di layar lain"))
        self.side = QPushButton(button_text(minutes.TOGGLE_SIDE, self.tr("Samping")), self)
        self.side.setProperty("role", "quiet")
        self.side.setCheckable(True)
        self.side.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.side.setAccessibleName(self.tr("Tampilkan yang di samping"))
        self.side.hide()

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(self.tab_chosen)
        self._back.clicked.connect(self.back_requested)
        self._clock.clicked.connect(self._click_clock)
        self._export.clicked.connect(self.export_requested)
        self._seal.clicked.connect(self.seal_requested)
        self._versions.clicked.connect(self.versions_requested)
        self._next.clicked.connect(self.next_requested)
        self._wall.clicked.connect(self.wall_requested)
        self._gather.clicked.connect(self.gathering_requested)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what a small window has no room for; the menu and the keys have it still."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._is_narrow = self.width() < (_NARROW_TO_SEAL if self._can_be_sealed else _NARROW)
        side = 14 if self._is_narrow else 24
        self._rows.setContentsMargins(side, 8 if self._is_narrow else 12, side, 0)
        self._export.setText(self._export_words())
        self._export.setHidden(self._is_report and not self._is_printed)
        for button in (self._versions, self._back):
            button.setHidden(self._is_narrow)
        self._next.setHidden(self._is_narrow or self._is_report)
        self._wall.setHidden(self.width() < _ROOMY or self._is_report)
        self._gather.setHidden(self._is_narrow or not self._gathers)
        beside = self.tr("Samping")
        self.side.setText(beside if self._is_narrow else button_text(minutes.TOGGLE_SIDE, beside))
        set_role(self.tabs, "close" if self._is_narrow else "")
        self._show_seal()
        self._more.setVisible(self._is_narrow)

    @property
    def _is_report(self) -> bool:
        return self._meeting is not None and self._meeting.kind.is_report

    @property
    def _is_printed(self) -> bool:
        return self._meeting is not None and self._meeting.kind in GATHERING_KINDS

    def _export_words(self) -> str:
        if self._is_narrow:
            return self.tr("Ekspor")
        words = self.tr("Ekspor laporan") if self._is_report else ""
        return button_text(papers.EXPORT, words)

    @property
    def _gathers(self) -> bool:
        """Whether lines of meetings and other reports may come in."""
        meeting = self._meeting
        return meeting is not None and meeting.kind in GATHERING_KINDS and not meeting.is_final

    @property
    def _can_be_sealed(self) -> bool:
        return self._meeting is not None and self._meeting.status is MeetingStatus.DRAFT

    def _show_seal(self) -> None:
        self._seal.setVisible(self._can_be_sealed and not self._is_narrow)

    def _fill_more(self, menu: QMenu) -> None:
        if self._can_be_sealed:
            menu.addAction(self._seal.text(), self._seal.click)
        beside = [] if self._is_report else [self._wall, self._next]
        if self._gathers:
            beside.append(self._gather)
        for button in (*beside, self._versions, self._back):
            menu.addAction(button.text(), button.click)

    def show_minutes(self, minutes: Minutes) -> None:
        """Show the header of ``minutes``."""
        meeting = minutes.meeting
        self._meeting = meeting
        self._title.setText(meeting.title)
        self.details.setText("  ·  ".join(self._parts(minutes)))
        running = meeting.status is MeetingStatus.RUNNING
        set_role(self._state, "running" if running else "state")
        if running:
            self._timer.start()
        else:
            self._timer.stop()
        self.show_time()
        self._clock.setVisible(not meeting.is_final and not self._is_report)
        self._name_buttons()
        self._fit()
        self._clock.setText(self.tr("Tutup rapat") if running else self.tr("Mulai rapat"))

    def _name_buttons(self) -> None:
        is_report = self._is_report
        self._back.setText(self.tr("‹ Laporan") if is_report else self.tr("‹ Rapat"))
        self._back.setAccessibleName(
            self.tr("Kembali ke daftar laporan")
            if is_report
            else self.tr("Kembali ke daftar rapat")
        )
        self._seal.setText(self.tr("Sahkan laporan…") if is_report else self.tr("Sahkan notula…"))
        self._export.setAccessibleName(
            self.tr("Ekspor laporan") if is_report else self.tr("Ekspor notula ke Word")
        )

    def show_time(self) -> None:
        """Show the state of the meeting, with the hours and minutes since it was started."""
        if self._meeting is None:
            return
        word = meeting_status_word(self._meeting.status).upper()
        if self._meeting.status is MeetingStatus.RUNNING:
            word = f"● {word} {_elapsed(self._meeting)}".rstrip()
        self._state.setText(word)

    def _parts(self, minutes: Minutes) -> list[str]:
        meeting = minutes.meeting
        if meeting.kind.is_report:
            return self._parts_of_report(meeting)
        when = day_in_words(meeting.date, format_long_date)
        parts = [when, meeting_hours(meeting), meeting.place]
        parts.append(self.tr("Sifat: {0}").format(classification_word(meeting.classification)))
        if chair := minutes.holder(Role.CHAIR):
            parts.append(self.tr("Pimpinan: {0}").format(chair.party.name))
        if meeting.status is MeetingStatus.DRAFT and minutes.entries:
            today = date.today()
            due = translated(
                describe_minutes_due(meeting.status, meeting.date, today, self._holidays)
            )
            parts.append(due[:1].upper() + due[1:])
        return [part for part in parts if part]

    def _parts_of_report(self, meeting: Meeting) -> list[str]:
        period = period_of(meeting)
        when = translated(period.label) if period else self.tr("periode belum diisi")
        secrecy = self.tr("Sifat: {0}").format(classification_word(meeting.classification))
        parts = (translated(meeting.kind.label), when, meeting.region, secrecy)
        return [part for part in parts if part]

    def press_clock(self) -> None:
        """Ask for the meeting to be started, or closed where it is running."""
        status = self._meeting.status if self._meeting else None
        if status is MeetingStatus.RUNNING:
            self.close_requested.emit()
        elif status is not MeetingStatus.FINAL:
            self.start_requested.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Know the second click of a double click, which meant the word before."""
        if event.type() in _PRESSES and watched is self._clock:
            self._is_second_click = event.type() == QEvent.Type.MouseButtonDblClick
        return super().eventFilter(watched, event)

    def _click_clock(self) -> None:
        if not self._is_second_click:
            self.press_clock()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._back)
        top.addWidget(self._title, 1)
        top.addWidget(self._state)
        top.addWidget(self._clock)
        top.addWidget(self._export)
        layout = self._rows = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.details)
        bottom = WrappingRow()
        bottom.setSpacing(10)
        bottom.addWidget(self.tabs, 1)
        bottom.addWidget(self.side)
        bottom.addWidget(self._gather)
        bottom.addWidget(self._wall)
        bottom.addWidget(self._next)
        bottom.addWidget(self._versions)
        bottom.addWidget(self._more)
        bottom.addWidget(self._seal)
        layout.addLayout(bottom)
        follow_layout(self)


def _elapsed(meeting: Meeting) -> str:
    if meeting.started_at is None:
        return ""
    now = datetime.now()
    return format_clock(now - running_since(meeting.date, meeting.started_at, now))

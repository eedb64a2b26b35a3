"""The head of a meeting's workspace: title, when and where, state, main buttons, tabs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.attendance import Role
from kesbang_desktop.domain.dates import format_long_date, format_time
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.ui.labels import classification_word, meeting_status_word
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.painting import scaled_font


class MeetingHeader(QWidget):
    """Signals name what was pressed; the workspace does it."""

    tab_chosen = Signal(int)
    start_requested = Signal()
    close_requested = Signal()
    export_requested = Signal()
    back_requested = Signal()

    def __init__(self, tabs: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._title.setFont(scaled_font(self.font(), 1.4, QFont.Weight.DemiBold))
        self._details = ElidedLabel(self)
        self._details.setProperty("role", "muted")
        self._state = QLabel(self)
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self._back = QPushButton(self.tr("‹ Rapat"), self)
        self._back.setProperty("role", "quiet")
        self._back.setAccessibleName(self.tr("Kembali ke daftar rapat"))
        self._clock = QPushButton(self)
        self._export = QPushButton(self.tr("Ekspor notula  Ctrl+E"), self)
        self._export.setProperty("role", "primary")
        self._export.setAccessibleName(self.tr("Ekspor notula ke Word"))
        self.tabs = QTabBar(self)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Bagian rapat"))
        for tab in tabs:
            self.tabs.addTab(tab)
        self._lay_out()
        self.tabs.currentChanged.connect(self.tab_chosen)
        self._back.clicked.connect(self.back_requested)
        self._clock.clicked.connect(self.press_clock)
        self._export.clicked.connect(self.export_requested)
        self._status = MeetingStatus.DRAFT

    def show_minutes(self, minutes: Minutes) -> None:
        """Show the header of ``minutes``."""
        meeting = minutes.meeting
        self._status = meeting.status
        self._title.setText(meeting.title)
        self._details.setText("  ·  ".join(self._parts(minutes)))
        running = meeting.status is MeetingStatus.RUNNING
        self._state.setProperty("role", "running" if running else "state")
        self._state.setText(meeting_status_word(meeting.status).upper())
        self._state.style().unpolish(self._state)
        self._state.style().polish(self._state)
        self._clock.setVisible(meeting.status is not MeetingStatus.FINAL)
        self._clock.setText(self.tr("Tutup rapat") if running else self.tr("Mulai rapat"))

    def _parts(self, minutes: Minutes) -> list[str]:
        meeting = minutes.meeting
        parts = [format_long_date(meeting.date), _times(meeting), meeting.place]
        parts.append(self.tr("Sifat: {0}").format(classification_word(meeting.classification)))
        if chair := minutes.holder(Role.CHAIR):
            parts.append(self.tr("Pemimpin: {0}").format(chair.party.name))
        return [part for part in parts if part]

    def press_clock(self) -> None:
        """Ask for the meeting to be started, or closed where it is running."""
        if self._status is MeetingStatus.RUNNING:
            self.close_requested.emit()
        else:
            self.start_requested.emit()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._back)
        top.addWidget(self._title, 1)
        top.addWidget(self._state)
        top.addWidget(self._clock)
        top.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 12, 24, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self._details)
        layout.addWidget(self.tabs)


def _times(meeting: Meeting) -> str:
    if meeting.started_at is None:
        return ""
    start = f"{format_time(meeting.started_at)} {meeting.zone.value}"
    return f"{start} – {format_time(meeting.ended_at) if meeting.ended_at else ''}".rstrip()

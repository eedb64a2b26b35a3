"""The window: it navigates, and shows what was saved and what went wrong."""

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QMessageBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.ui.crash_dialog import show_bug
from kesbang_desktop.ui.meetings.meetings_page import MeetingsPage
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.rail import Rail
from kesbang_desktop.ui.theme import apply_theme, current_theme
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.workspace.workspace_page import WorkspacePage

MEETINGS = "meetings"
_CLOSE_WAIT_MS = 4000
_COMFORTABLE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Rail, pages and status bar. ``ready()`` once the window takes typing."""

    ready = Signal()

    def __init__(self, ports: Ports, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_ready = False
        self._closing = False
        self.setWindowTitle("Notula Kesbang")
        self.rail = Rail({MEETINGS: self.tr("Rapat")}, self)
        self.pages = QStackedWidget(self)
        self.banner = Banner(self)
        self.meetings = MeetingsPage(ports, worker, self)
        self.workspace = WorkspacePage(ports, worker, current_theme(), self)
        self.pages.addWidget(self.meetings)
        self.pages.addWidget(self.workspace)
        self._saved = QLabel(self)
        self._count = QLabel(self)
        self._hints = QLabel(self)
        self._lay_out()
        self._connect()
        self.show_page(MEETINGS)

    def show_fitting(self) -> None:
        """Show the window: all of a small screen, a comfortable part of a large one."""
        room = self.screen().availableSize()
        if room.width() <= _COMFORTABLE.width() or room.height() <= _COMFORTABLE.height():
            self.resize(room)
            self.showMaximized()
        else:
            self.resize(_COMFORTABLE)
            self.show()

    def show_page(self, name: str) -> None:
        """Show a page of the rail."""
        self.workspace.flush()
        self.rail.show_page(name)
        self.pages.setCurrentWidget(self.meetings)
        self._hints.setText(self.tr("Ctrl+N rapat baru   Enter buka   Del ke Sampah"))
        self._count.clear()
        self.meetings.list.focus_rows()
        self.meetings.refresh()

    def open_meeting(self, meeting_id: UUID, entry_id: UUID | None = None) -> None:
        """Show the workspace of a meeting."""
        self.workspace.open_meeting(meeting_id, entry_id)

    def showEvent(self, event: QShowEvent) -> None:
        """Become ready once the first page has its rows."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._note_ready)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close once everything typed is on disk; ask where it cannot be written."""
        self.workspace.flush()
        if self.workspace.is_settled or self._closing:
            event.accept()
            return
        event.ignore()
        self.workspace.saved.connect(self._close_when_settled)
        QTimer.singleShot(_CLOSE_WAIT_MS, self, self._ask_to_close)

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.meetings.meeting_opened.connect(self.open_meeting)
        self.meetings.meeting_created.connect(self.open_meeting)
        self.workspace.left.connect(lambda: self.show_page(MEETINGS))
        self.workspace.opened.connect(self._show_workspace)
        self.workspace.saved.connect(self._show_saved)
        self.workspace.save_failed.connect(self._show_failure)
        self.workspace.changes_committed.connect(self._refresh)
        self.workspace.counted.connect(self._show_count)
        self._worker.known_error_raised.connect(self.banner.show_error)
        self._worker.bug_found.connect(show_bug)
        self._worker.idle_reached.connect(self._note_ready)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_theme)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.banner)
        right.addWidget(self.pages, 1)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(body)
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(14, 0, 14, 0)
        bar.addWidget(self._saved)
        bar.addWidget(self._count)
        bar.addPermanentWidget(self._hints)

    def _show_workspace(self) -> None:
        self.pages.setCurrentWidget(self.workspace)
        self.rail.show_page(MEETINGS)
        self._hints.setText(
            self.tr("# agenda   Nama: pembicara   ! keputusan   > tindak lanjut   ? permasalahan")
        )

    def _show_saved(self, moment: datetime) -> None:
        self._saved.setText(self.tr("Tersimpan {0}").format(moment.strftime("%H.%M.%S")))
        if self.banner.property("about") == "save":
            self.banner.dismiss()

    def _show_failure(self, sentence: str) -> None:
        self._saved.setText(self.tr("BELUM TERSIMPAN"))
        self.banner.setProperty("about", "save")
        self.banner.show_error(sentence)

    def _show_count(self, entries: int, words: int) -> None:
        self._count.setText(self.tr("{0} butir · {1} kata").format(entries, words))

    def _refresh(self, changes: Changes) -> None:
        self.meetings.refresh(changes)

    def _note_ready(self) -> None:
        if not self._is_ready and self.isVisible() and self._worker.is_idle:
            self._is_ready = True
            self.meetings.list.focus_rows()
            self.ready.emit()

    def _close_when_settled(self) -> None:
        if self.workspace.is_settled:
            self.close()

    def _ask_to_close(self) -> None:
        if self.workspace.is_settled:
            return
        answer = QMessageBox.question(
            self,
            self.tr("Belum tersimpan"),
            self.tr(
                "Ketikan terakhir belum dapat ditulis ke diska. Tetap tutup program? "
                "Pilih Tidak untuk kembali dan menyalin teksnya."
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._closing = True
            self.close()

    def _follow_theme(self) -> None:
        theme = current_theme()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            apply_theme(application, theme)
        self.workspace.set_theme(theme)

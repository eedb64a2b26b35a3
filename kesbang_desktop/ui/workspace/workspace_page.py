"""The workspace of one meeting: its header and tabs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.meeting import Meeting, MeetingStatus
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.theme import Theme
from kesbang_desktop.ui.widgets.actions import add_action
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.workspace.export import export_folder, free_path, open_file
from kesbang_desktop.ui.workspace.meeting_header import MeetingHeader
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab


class WorkspacePage(QWidget):
    """Signals go up to the window.

    ``saved(datetime)`` and ``save_failed(str)`` after each write, ``changes_committed(Changes)``,
    ``counted(int, int)`` entries and words, ``left()`` when the list is asked for.
    """

    saved = Signal(object)
    save_failed = Signal(str)
    changes_committed = Signal(object)
    counted = Signal(int, int)
    left = Signal()
    opened = Signal()

    def __init__(
        self, ports: Ports, worker: Worker, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._theme = theme
        self._minutes: Minutes | None = None
        self._wanted: UUID | None = None
        self._retiring: list[MinutesTab] = []
        self.minutes_tab: MinutesTab | None = None
        self.header = MeetingHeader([self.tr("Notula")], self)
        self.banner = Banner(self)
        self.stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.banner)
        layout.addWidget(self.stack, 1)
        self._connect()

    @property
    def meeting_id(self) -> UUID | None:
        """The meeting that is open, or None."""
        return self._minutes.meeting.id if self._minutes else None

    @property
    def is_settled(self) -> bool:
        """Whether everything typed here is on disk."""
        tabs = [*self._retiring, *([self.minutes_tab] if self.minutes_tab else [])]
        return all(tab.autosave.is_settled for tab in tabs)

    def open_meeting(self, meeting_id: UUID, entry_id: UUID | None = None) -> None:
        """Read a meeting and show it, with the cursor at ``entry_id`` where one is given."""
        self.flush()
        self._wanted = meeting_id
        self._worker.run(
            lambda: (self._ports.load_minutes(meeting_id), self._ports.load_directory()),
            lambda loaded: self._show(*loaded, entry_id),
        )

    def flush(self) -> None:
        """Write now what is pending."""
        if self.minutes_tab is not None:
            self.minutes_tab.autosave.flush()

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        if self.minutes_tab is not None:
            self.minutes_tab.set_theme(theme)

    def export(self) -> None:
        """Write the notula to the export folder under its proposed name."""
        if self._minutes is None:
            return
        self.flush()
        meeting = self._minutes.meeting
        name = document_file_name("Notula", meeting)
        self._run_export(lambda: free_path(export_folder(), name), meeting.id)

    def export_to(self) -> None:
        """Write the notula to a place that is asked for."""
        if self._minutes is None:
            return
        self.flush()
        meeting = self._minutes.meeting
        proposed = export_folder() / document_file_name("Notula", meeting)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Ekspor notula"), str(proposed), self.tr("Dokumen Word (*.docx)")
        )
        if chosen:
            self._run_export(lambda: Path(chosen).with_suffix(".docx"), meeting.id)

    def _connect(self) -> None:
        header = self.header
        header.tab_chosen.connect(self.stack.setCurrentIndex)
        header.export_requested.connect(self.export)
        header.back_requested.connect(self.left)
        header.start_requested.connect(self._start_meeting)
        header.close_requested.connect(self._close_meeting)
        window_wide = Qt.ShortcutContext.WidgetWithChildrenShortcut
        add_action(self, self.tr("Ekspor notula"), "Ctrl+E", self.export, window_wide)
        add_action(self, self.tr("Ekspor ke…"), "Ctrl+Shift+E", self.export_to, window_wide)

    def _show(self, minutes: Minutes, directory: Directory, entry_id: UUID | None) -> None:
        if minutes.meeting.id != self._wanted:
            return
        self._retire()
        self._minutes = minutes
        tab = MinutesTab(minutes, directory, self._ports, self._worker, self._theme, self)
        tab.autosave.saved.connect(self.saved)
        tab.autosave.failed.connect(self.save_failed)
        tab.counted.connect(self.counted)
        tab.edit.window_key_pressed.connect(self.export)
        self.minutes_tab = tab
        self.stack.insertWidget(0, tab)
        self.stack.setCurrentWidget(tab)
        self.header.show_minutes(minutes)
        tab.edit.setFocus()
        if entry_id is not None:
            tab.edit.go_to_entry(entry_id)
        self.opened.emit()

    def _retire(self) -> None:
        """Let the editor of the meeting that was open go, once its last line is on disk."""
        tab, self.minutes_tab = self.minutes_tab, None
        if tab is None:
            return
        self.stack.removeWidget(tab)
        tab.hide()
        self._retiring.append(tab)
        tab.autosave.saved.connect(self._drop_retired)
        tab.autosave.flush()
        self._drop_retired()

    def _drop_retired(self) -> None:
        for tab in [one for one in self._retiring if one.autosave.is_settled]:
            self._retiring.remove(tab)
            tab.deleteLater()

    def _run_export(self, choose: Callable[[], Path], meeting_id: UUID) -> None:
        self._worker.run(
            lambda: self._ports.export_notula(meeting_id, choose()),
            self._show_exported,
            lambda error: self.banner.show_error(error.sentence),
        )

    def _show_exported(self, path: Path) -> None:
        self.banner.show_message(
            self.tr("Notula tersimpan: {0}").format(path),
            [
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
        )

    def _start_meeting(self) -> None:
        if self._minutes is not None:
            now = datetime.now().time().replace(second=0, microsecond=0)
            started = self._minutes.meeting.started_at or now
            self._save_meeting(
                replace(
                    self._minutes.meeting,
                    status=MeetingStatus.RUNNING,
                    started_at=started,
                    ended_at=None,
                )
            )

    def _close_meeting(self) -> None:
        if self._minutes is not None:
            now = datetime.now().time().replace(second=0, microsecond=0)
            self._save_meeting(
                replace(self._minutes.meeting, status=MeetingStatus.DRAFT, ended_at=now)
            )

    def _save_meeting(self, meeting: Meeting) -> None:
        assert self._minutes is not None
        self._minutes = replace(self._minutes, meeting=meeting)
        self.header.show_minutes(self._minutes)
        if self.minutes_tab is not None:
            self.minutes_tab.use_meeting_date(meeting.date)
        self._worker.run(
            lambda: self._ports.save_meeting(meeting), self._commit, self._fail_to_save
        )

    def _commit(self, changes: Changes) -> None:
        self.saved.emit(datetime.now())
        self.changes_committed.emit(changes)

    def _fail_to_save(self, error: KnownError) -> None:
        self.save_failed.emit(error.sentence)

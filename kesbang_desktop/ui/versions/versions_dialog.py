"""The versions of a meeting: listed, read, opened, and compared with one another."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.comparison import ComparedLine, compare_texts
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.meeting import Meeting
from kesbang_desktop.domain.version import Version
from kesbang_desktop.ports.papers import VersionPorts
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.look.meeting_labels import meeting_status_word
from kesbang_desktop.ui.tables.cell import RowRole
from kesbang_desktop.ui.versions.comparison_view import ComparisonView
from kesbang_desktop.ui.versions.notes_view import NotesView
from kesbang_desktop.ui.versions.states import State, detail_of, state_now, state_of
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.keyed_dialog import KeyedDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.row_delegate import RowDelegate
from kesbang_desktop.ui.widgets.screen_of import screen_of
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file

_LIST_WIDTH = 230
_ALONE = -1
# Title bar, and what a desktop keeps for itself.
_AROUND = QSize(24, 56)


class VersionsDialog(KeyedDialog):
    """The newest version is shown first; ``read(True)`` compares it with how things stand."""

    def __init__(
        self,
        meeting: Meeting,
        versions: VersionPorts,
        notes: Callable[[UUID], str],
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._meeting = meeting
        self._versions = versions
        self._notes = notes
        self._worker = worker
        self._asked = 0
        self.states: list[State] = []
        self.setWindowTitle(self.tr("Versi notula"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_list()
        self._make_heading()
        self.document_button = QPushButton(self.tr("Buka dokumen"), self)
        self.document_button.setAutoDefault(False)
        self.banner = Banner(self)
        self.notes = NotesView(self)
        self.comparison = ComparisonView(self)
        self._empty = EmptyState(self)
        self._lay_out()
        # By itself a dialog takes no more than two thirds of the screen.
        self.resize(self.sizeHint())
        self.list.currentRowChanged.connect(self._choose)
        self.against.currentIndexChanged.connect(lambda _: self._show())
        self.document_button.clicked.connect(self.open_document)
        bind(self, commands.NEXT_DIFFERENCE, lambda: self.comparison.step(1))
        bind(self, commands.PREVIOUS_DIFFERENCE, lambda: self.comparison.step(-1))

    def _make_list(self) -> None:
        self.list = QListWidget(self)
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setAccessibleName(self.tr("Daftar versi"))
        self.list.setFixedWidth(_LIST_WIDTH)

    def _make_heading(self) -> None:
        self.heading = QLabel(self)
        self.heading.setFont(scaled_font(self.font(), 1.15, QFont.Weight.DemiBold))
        self.detail = QLabel(self)
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.PlainText)
        self.detail.setProperty("role", "muted")
        self.against = ChoiceBox(self)
        self.against.setAccessibleName(self.tr("Bandingkan dengan"))
        self.against.setMinimumWidth(self.fontMetrics().averageCharWidth() * 30)

    def sizeHint(self) -> QSize:
        """Ask for most of the window around."""
        parent = self.parentWidget()
        around = parent.window().size() if parent is not None else QSize(1200, 800)
        wanted = QSize(max(around.width() - 120, 800), max(around.height() - 90, 520))
        return wanted.boundedTo(screen_of(self).availableSize() - _AROUND)

    def read(self, compares: bool) -> None:
        """Read the versions and show the newest, beside how things stand where asked for."""
        meeting_id = self._meeting.id

        def load() -> tuple[list[Version], str]:
            return self._versions.list(meeting_id), self._notes(meeting_id)

        self._worker.run(load, lambda found: self._take(*found, compares), self._show_error)

    def open_document(self) -> None:
        """Open the Word document of the version in the program the system has for it."""
        version = self.states[self.list.currentRow()].version if self.states else None
        if version is not None:
            self._worker.run(lambda: self._versions.document(version), open_file, self._show_error)

    def _take(self, versions: list[Version], now: str, compares: bool) -> None:
        ordered = sorted(versions, key=lambda one: one.number, reverse=True)
        word = meeting_status_word(self._meeting.status)
        self.states = [state_now(now, word), *map(state_of, ordered)]
        for state in self.states:
            item = QListWidgetItem(state.title, self.list)
            item.setData(RowRole.SECOND_LINE, state.second_line)
            item.setData(RowRole.IS_STRONG, state.version is not None)
        self._pages.setCurrentIndex(1 if versions else 0)
        if not versions:
            self.list.setCurrentRow(0)
            return
        self.list.setCurrentRow(0 if compares else 1)
        if compares:
            self.against.setCurrentIndex(self.against.findData(1))
        self.list.setFocus()

    def _choose(self, row: int) -> None:
        """Show the state in ``row`` alone, and offer the others to compare it with."""
        self.against.blockSignals(True)
        self.against.clear()
        self.against.addItem(self.tr("– tidak dibandingkan –"), _ALONE)
        for place, state in enumerate(self.states):
            if place != row:
                self.against.addItem(state.title, place)
        self.against.blockSignals(False)
        self._show()

    def _show(self) -> None:
        state = self.states[self.list.currentRow()]
        other = self.against.currentData()
        self.heading.setText(state.title)
        self.detail.setText(detail_of(state))
        has_document = state.version is not None and bool(state.version.document)
        self.document_button.setEnabled(has_document)
        self._asked += 1
        if other is None or other == _ALONE:
            self.notes.show_notes(state.notes)
            self._body.setCurrentWidget(self.notes)
            return
        self._compare(state, self.states[other], self._asked)

    def _compare(self, one: State, other: State, asked: int) -> None:
        older, newer = sorted((one, other), key=lambda state: state.order)

        def take(rows: tuple[ComparedLine, ...]) -> None:
            if asked == self._asked:
                self.comparison.show_comparison(older.title, newer.title, rows)
                self._body.setCurrentWidget(self.comparison)

        self._worker.run(lambda: compare_texts(older.notes, newer.notes), take, self._show_error)

    def _show_error(self, error: KnownError) -> None:
        self.banner.show_failure(error)

    def _lay_out(self) -> None:
        self._empty.say(
            self.tr("Belum ada versi"),
            with_keys(
                self.tr("Versi pertama dibekukan saat notula disahkan ({0})."), commands.FINALISE
            ),
        )
        label = QLabel(self.tr("Bandingkan dengan"), self)
        label.setProperty("role", "muted")
        label.setBuddy(self.against)
        top = WrappingRow()
        top.setSpacing(10)
        top.addWidget(self.heading, 1)
        for part in (label, self.against, self.document_button):
            top.addWidget(part)
        self._body = QStackedWidget(self)
        self._body.addWidget(self.notes)
        self._body.addWidget(self.comparison)
        right = QVBoxLayout()
        right.setSpacing(10)
        right.addLayout(top)
        right.addWidget(self.detail)
        right.addWidget(self._body, 1)
        full = QWidget(self)
        columns = QHBoxLayout(full)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self.list)
        columns.addLayout(right, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(full)
        self._pages.setCurrentIndex(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 12)
        layout.setSpacing(10)
        layout.addWidget(self._pages, 1)
        layout.addLayout(self._make_foot())

    def _make_foot(self) -> WrappingRow:
        foot = WrappingRow()
        hint = ElidedLabel(self)
        words = self.tr("↑/↓: versi   {0} / {1}: perbedaan berikutnya / sebelumnya")
        hint.setText(with_keys(words, commands.NEXT_DIFFERENCE, commands.PREVIOUS_DIFFERENCE))
        hint.setProperty("role", "muted")
        close = QPushButton(self.tr("Tutup"), self)
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        foot.addWidget(hint, 1)
        foot.addWidget(close)
        return foot

"""The notes on one problem, over the list: read, added to, changed and taken away."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.issue import Issue, IssueNote
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.follow_ups.progress_log import ProgressLog
from kesbang_desktop.ui.issues.issue_edits import IssueEdits, solution_word
from kesbang_desktop.ui.widgets.elided_label import ElidedLabel
from kesbang_desktop.ui.work.worker import Worker

# Of the page; the list below keeps the rest.
_LARGEST_PART = 0.45


class IssueNotes(QScrollArea):
    """Hidden until :meth:`ask`; ``closed()`` when the line is done with or left."""

    closed = Signal()

    def __init__(
        self,
        read: Callable[[UUID], Sequence[IssueNote]],
        worker: Worker,
        edits: IssueEdits,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Catatan permasalahan"))
        self._read = read
        self._worker = worker
        self._edits = edits
        self._shown: Issue | None = None
        self._page = parent
        body = self._body = QWidget(self)
        self.about = ElidedLabel(body)
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.log = ProgressLog(_state_word, body)
        self.log.line.setToolTip(
            self.tr("“selesai, …” atau “teratasi, …” juga menutupnya, “proses, …” membukanya lagi.")
        )
        layout = self._column = QVBoxLayout(body)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addWidget(self.about)
        layout.addWidget(self.log)
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.log.line.textEdited.connect(worker.expect_write)
        self.log.note_given.connect(self._add)
        self.log.rewritten.connect(self._rewrite)
        self.log.removed.connect(lambda note: edits.rewrite_note(note, ""))
        self.log.left.connect(self.close_notes)
        self.hide()

    def ask(self, issue: Issue) -> None:
        """Show what was noted on ``issue``, with the keyboard in the line for more."""
        is_other = self._shown is None or self._shown.entry_id != issue.entry_id
        self._shown = issue
        self.about.setText(" ".join(issue.text.split()))
        self.log.turn_to(issue.entry_id)
        if is_other:
            self.log.show_notes(())
        self.show()
        self.log.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.read()

    def read(self) -> None:
        """Read the notes again, if they are shown."""
        issue = self._shown
        if issue is None:
            return

        def take(notes: Sequence[IssueNote]) -> None:
            if self._shown is issue:
                self.log.show_notes(notes)
                self.updateGeometry()
                # Once the cards have their heights.
                QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.log.line))

        def fail(_error: KnownError) -> None:
            self.close_notes()

        self._worker.run(lambda: self._read(issue.entry_id), take, fail)

    def step_back(self) -> None:
        """Leave the note that is being changed as it is, else close."""
        if not self.log.stop_changing():
            self.close_notes()

    def close_notes(self) -> None:
        """Hide the notes."""
        self._shown = None
        self.hide()
        self.closed.emit()

    def sizeHint(self) -> QSize:
        width, column = self.viewport().width(), self._column
        wanted = column.heightForWidth(width) if column.hasHeightForWidth() else -1
        height = max(wanted, self._body.sizeHint().height())
        return QSize(width, min(height, round(self._page.height() * _LARGEST_PART)))

    def _add(self, typed: str) -> None:
        if self._shown is not None and (text := clean_line(typed)):
            self._edits.add_note([self._shown], text)

    def _rewrite(self, note: IssueNote, typed: str) -> None:
        self._edits.rewrite_note(note, clean_line(typed))


def _state_word(note: IssueNote) -> str:
    return solution_word(note.solves)

"""What is shown while a copy is put back and no window is open."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout

from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.work.work_line import WorkLine
from kesbang_desktop.ui.work.worker import Worker


class RestoringDialog(QDialog):
    """Does ``job`` off the Qt thread.

    ``sentence`` is what it returned, or what went wrong, in the language of the window.
    """

    def __init__(self, words: str, job: Callable[[], str], worker: Worker) -> None:
        super().__init__()
        self.setWindowTitle("Notula Kesbang")
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 80)
        self.sentence = ""
        self.has_failed = False
        label = QLabel(words, self)
        label.setWordWrap(True)
        self.work = WorkLine(self, at_once=True)
        self.work.follow(worker)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 18)
        layout.setSpacing(12)
        layout.addWidget(label)
        layout.addWidget(self.work)
        worker.run_aside(job, self._end, self._fail, self._stop, title=words)

    def reject(self) -> None:
        """Give it up; the dialog closes once nothing is left half done."""
        self.work.stop()

    def _end(self, sentence: str) -> None:
        self.sentence = translated(sentence)
        self.accept()

    def _stop(self, error: BaseException) -> None:
        """A bug must not leave a dialog that nobody can close."""
        self.sentence = self.tr("Pekerjaan itu gagal dan tidak diteruskan: {0}").format(error)
        self.has_failed = True
        self.accept()

    def _fail(self, error: KnownError) -> None:
        self.sentence = translated(error.sentence)
        self.has_failed = not isinstance(error, WorkStoppedError)
        self.accept()

"""What the dictionary says of words, asked in a thread of its own and remembered here."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ports.words import WordPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.application import application
from kesbang_desktop.ui.work.worker import Worker


class WordChecker(QObject):
    """Knows which words are wrong. ``learned()`` when it knows more, ``failed(str)`` for good.

    Answers are never waited for: the Qt thread asks and goes on.
    """

    learned = Signal()
    failed = Signal(str)
    bug_found = Signal(object)

    def __init__(self, words: WordPorts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._worker: Worker | None = None
        self._asked: set[str] = set()
        self._has_failed = False
        self.wrong: set[str] = set()

    @property
    def is_idle(self) -> bool:
        """Whether every question has been answered."""
        return self._worker is None or self._worker.is_idle

    def not_asked(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of ``words`` that were never asked about."""
        return words - self._asked

    def ask(self, words: Iterable[str]) -> None:
        """Find out about those of ``words`` that were never asked about."""
        fresh = [word for word in words if word not in self._asked]
        if fresh and not self._has_failed:
            self._asked.update(fresh)
            self._run(lambda: self._words.check(fresh), self._learn)

    def suggest(self, word: str, done: Callable[[list[str]], object]) -> None:
        """Call ``done`` with words that may be meant by ``word``, none where that fails."""
        self._run(lambda: self._words.suggest(word), done, lambda error: done([]))

    def stop(self) -> None:
        """Take no more questions and wait for the answer that is under way."""
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _run(
        self,
        job: Callable[[], object],
        done: Callable[..., object],
        failed: Callable[[KnownError], object] | None = None,
    ) -> None:
        if self._worker is None:
            self._worker = Worker(self, "ejaan")
            self._worker.bug_found.connect(self.bug_found)
            application().aboutToQuit.connect(self.stop)
        self._worker.run(job, done, failed or self._fail)

    def _learn(self, wrong: frozenset[str]) -> None:
        self.wrong |= wrong
        self.learned.emit()

    def _fail(self, error: KnownError) -> None:
        if not self._has_failed:
            self._has_failed = True
            self.failed.emit(translated(error.sentence))

"""What helps while typing, the same for every meeting: abbreviations, named days, spelling."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.abbreviations import Abbreviations
from kesbang_desktop.domain.choices import (
    ABBREVIATIONS_ON,
    NAMED_DAYS,
    OWN_ABBREVIATIONS,
    PERSONAL_WORDS,
    SPELLING_ON,
)
from kesbang_desktop.domain.named_days import NamedDays
from kesbang_desktop.ports.doors import WritingAidsPorts
from kesbang_desktop.ui.editor.word_checker import WordChecker
from kesbang_desktop.ui.work.worker import Worker

_IGNORED = "ignored_words"


class WritingAids(QObject):
    """Abbreviations, named days, personal words and both switches, remembered.

    ``changed()`` after each change.
    ``problem`` is the sentence that says why there is no spelling, empty while there is.
    """

    changed = Signal()

    def __init__(
        self, ports: WritingAidsPorts, worker: Worker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self.shipped = Abbreviations()
        self.abbreviations = Abbreviations()
        self.abbreviations_on = True
        self.shipped_named_days = NamedDays()
        self.named_days = NamedDays()
        self.spelling_on = True
        self.personal_words: frozenset[str] = frozenset()
        self.problem = ""
        self._ignored: dict[str, list[str]] = {}
        self._kept: dict[str, object] = {}
        self.checker = WordChecker(ports.words, self)
        self.checker.failed.connect(self._note_problem)
        self.checker.bug_found.connect(worker.bug_found)
        self.read()

    def read(self) -> None:
        """Take what is shipped and what is stored."""
        self._worker.run(self._read, self._take)

    def set_abbreviations(self, abbreviations: Abbreviations) -> None:
        """Use ``abbreviations`` from now on; what differs from the shipped ones is kept."""
        self.abbreviations = abbreviations
        self._remember(OWN_ABBREVIATIONS, abbreviations.own_over(self.shipped))

    def toggle_abbreviations(self) -> None:
        """Write abbreviations out, or leave them."""
        self.abbreviations_on = not self.abbreviations_on
        self._remember(ABBREVIATIONS_ON, self.abbreviations_on)

    def set_named_days(self, days: NamedDays) -> None:
        """Let due phrases know exactly ``days`` from now on."""
        self._use_named_days(days)
        self._remember(NAMED_DAYS, days.own_over(self.shipped_named_days))

    def toggle_spelling(self) -> None:
        """Underline wrong words, or none."""
        self.spelling_on = not self.spelling_on
        self._remember(SPELLING_ON, self.spelling_on)

    def add_personal_word(self, word: str) -> None:
        """Count ``word`` as right everywhere."""
        self.set_personal_words(self.personal_words | {word.casefold()})

    def set_personal_words(self, words: Iterable[str]) -> None:
        """Count exactly ``words`` as right beside those of the dictionary."""
        self.personal_words = frozenset(words)
        self._remember(PERSONAL_WORDS, sorted(self.personal_words))

    def ignored_words(self, meeting_id: UUID) -> frozenset[str]:
        """Return the words that count as right in one meeting."""
        return frozenset(self._ignored.get(meeting_id.hex, ()))

    def ignore_word(self, word: str, meeting_id: UUID) -> None:
        """Count ``word`` as right in one meeting."""
        words = self.ignored_words(meeting_id) | {word.casefold()}
        self._ignored = {**self._ignored, meeting_id.hex: sorted(words)}
        self._remember(_IGNORED, self._ignored)

    def _remember(self, key: str, value: object) -> None:
        known = self._kept.get(key)
        # What never was kept may have been begun by another seat meanwhile.
        known = type(value)() if known is None else known
        self._kept[key] = value
        self._worker.run(lambda: self._ports.settings.put(key, value, known))
        self.changed.emit()

    def _use_named_days(self, days: NamedDays) -> None:
        self.named_days = days
        self._ports.holidays.name_days(days.days)

    def _read(self) -> tuple[Mapping[str, str], NamedDays, dict[str, object]]:
        keys = (
            OWN_ABBREVIATIONS,
            ABBREVIATIONS_ON,
            SPELLING_ON,
            PERSONAL_WORDS,
            _IGNORED,
            NAMED_DAYS,
        )
        stored = {key: self._ports.settings.get(key) for key in keys}
        return (
            self._ports.words.shipped_abbreviations(),
            self._ports.words.shipped_named_days(),
            stored,
        )

    def _take(self, read: tuple[Mapping[str, str], NamedDays, dict[str, object]]) -> None:
        """Use what was read; a value that another version wrote may be none of ours."""
        shipped, self.shipped_named_days, stored = read
        self._kept = dict(stored)
        self._use_named_days(self.shipped_named_days.with_own(stored[NAMED_DAYS]))
        self.shipped = Abbreviations(shipped)
        own, personal, ignored = stored[OWN_ABBREVIATIONS], stored[PERSONAL_WORDS], stored[_IGNORED]
        self.abbreviations = self.shipped.with_own(_texts(own))
        self.abbreviations_on = stored[ABBREVIATIONS_ON] is not False
        self.spelling_on = stored[SPELLING_ON] is not False
        self.personal_words = frozenset(map(str, personal if isinstance(personal, list) else ()))
        if isinstance(ignored, dict):
            self._ignored = {key: list(map(str, words)) for key, words in ignored.items()}
        self.changed.emit()

    def _note_problem(self, sentence: str) -> None:
        self.problem = sentence
        self.changed.emit()


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {key: text for key, text in value.items() if isinstance(text, str)}

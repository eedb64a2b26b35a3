"""What changed since each safety copy: read once it is asked for, and kept until data change."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.copy_difference import CopyDifference
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.errors import KnownError, LockedDataError
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.copy_words import difference_in_words
from kesbang_desktop.ui.work.worker import Worker

Compare = Callable[[CopyRecord | OldCopy], CopyDifference]


class CopyComparison(QObject):
    """``compared(copy)`` once it is known, ``failed(str)`` with why it is not."""

    compared = Signal(object)
    failed = Signal(str)

    def __init__(self, compare: Compare, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._compare = compare
        self._worker = worker
        self._known: dict[str, CopyDifference] = {}

    def of(self, one: CopyRecord | OldCopy) -> CopyDifference | None:
        """Return what changed since the copy, None while it was not compared."""
        return self._known.get(one.name)

    def words_of(self, one: CopyRecord | OldCopy) -> str:
        """Return what changed since the copy in one sentence, empty while it is not known."""
        found = self.of(one)
        return difference_in_words(found) if found is not None else ""

    def forget(self) -> None:
        """Compare each copy again: data changed."""
        self._known.clear()

    def read(
        self, one: CopyRecord | OldCopy, then: Callable[[CopyDifference], object] | None = None
    ) -> None:
        """Compare the copy with the data of now, and do ``then`` with what was found."""

        def note(found: CopyDifference) -> None:
            self._known[one.name] = found
            self.compared.emit(one)
            if then is not None:
                then(found)

        if not self._worker.is_stopped:
            self._worker.run_aside(lambda: self._compare(one), note, self._fail)

    def _fail(self, error: KnownError) -> None:
        if isinstance(error, LockedDataError):
            words = self.tr("Salinan ini berkata sandi, yang ditanyakan bila ia dipulihkan.")
            self.failed.emit(words)
        else:
            self.failed.emit(translated(error.sentence))

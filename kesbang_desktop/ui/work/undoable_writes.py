"""Writes of a page that are said in its banner and taken back from there, or with Ctrl+Z."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.look.replaced_words import all_said
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner, BannerAction
from kesbang_desktop.ui.work.worker import Worker

Job = Callable[[], Changes]
Act = Callable[[], object]


class UndoableWrites(QObject):
    """``committed(Changes)`` after each write.

    The last write that can be taken back stays so until the next one, also where its banner has
    gone.
    """

    committed = Signal(object)

    def __init__(self, worker: Worker, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._worker = worker
        self._banner = banner
        self._undo: Act | None = None
        self._in_flight = 0

    @property
    def is_busy(self) -> bool:
        """Whether something is still being written."""
        return self._in_flight > 0

    def write(
        self,
        jobs: Sequence[Job],
        words: str,
        undo: Act | None = None,
        actions: Sequence[BannerAction] = (),
        failed: Act | None = None,
        title: str = "",
    ) -> None:
        """Do ``jobs`` in order and say ``words``, with ``actions`` and the way back beside it.

        ``undo`` writes what takes it back; ``failed`` follows a job that could not be done. With a
        ``title`` it is work that may be long and can be given up: one job, which then writes
        nothing.
        """

        def finish(changes: Changes) -> None:
            self._in_flight -= 1
            self.tell(words, changes, undo, actions)

        def fail(error: KnownError) -> None:
            self._in_flight -= 1
            if failed is not None:
                failed()
            self._banner.show_failure(error)

        self._in_flight += 1
        if title:
            self._worker.run_aside(lambda: _run_all(jobs), finish, fail, title=title, writes=True)
        else:
            self._worker.run(lambda: _run_all(jobs), finish, fail, writes=True)

    def tell(
        self,
        words: str,
        changes: Changes,
        undo: Act | None = None,
        actions: Sequence[BannerAction] = (),
    ) -> None:
        """Say what was written, here or elsewhere, and how it is taken back."""
        self._undo = undo
        if others := all_said(changes.replaced):
            said = self.tr("{0}. Diisi juga di meja lain; di sana: {1}")
            words = said.format(words.rstrip("."), others)
        way_back = [(self.tr("Urungkan"), self.undo)] if undo else []
        self._banner.show_message(words, [*actions, *way_back], UNDO_HINT_MS)
        self.committed.emit(changes)

    def write_back(self, jobs: Sequence[Job], words: str = "") -> None:
        """Do ``jobs``, which take back what was written before."""
        self.write(jobs, words or self.tr("Dikembalikan"))

    def forget(self) -> None:
        """Take nothing back any more: the page shows something else now."""
        if self._undo is not None:
            self._undo = None
            self._banner.dismiss()

    def undo(self) -> bool:
        """Take back the last write; tell whether there was one."""
        undo, self._undo = self._undo, None
        if undo is not None:
            self._banner.dismiss()
            undo()
        return undo is not None


def _run_all(jobs: Sequence[Job]) -> Changes:
    changes = Changes()
    for job in jobs:
        changes |= job()
    return changes

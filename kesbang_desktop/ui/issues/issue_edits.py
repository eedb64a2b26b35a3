"""What is done to problems: solved, noted, placed. Each can be taken back."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import Issue, IssueNote
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner, BannerAction
from kesbang_desktop.ui.worker import Worker

Job = Callable[[], Changes]


class IssueEdits(QObject):
    """Writes in the worker and says in ``banner`` what was done.

    ``committed(Changes)`` after each write; ``note_requested(issues)`` from the button
    beside it.
    """

    committed = Signal(object)
    note_requested = Signal(object)

    def __init__(self, ports: Ports, worker: Worker, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._banner = banner

    def toggle_solved(self, chosen: Sequence[Issue]) -> None:
        """Mark all of ``chosen`` as solved, or as open again where they all are."""
        solved = not all(one.is_solved for one in chosen)
        turned = [one for one in chosen if one.is_solved is not solved]
        if not turned:
            return
        word = self.tr("teratasi") if solved else self.tr("terbuka lagi")
        note = (self.tr("Catatan…"), lambda: self._ask_for_note(turned))
        self._write(
            self._solve(turned, solved),
            self.tr("{0}: {1}").format(self._named(turned), word),
            [note, (self.tr("Urungkan"), lambda: self._take_back(self._solve(turned, not solved)))],
        )

    def add_note(self, chosen: Sequence[Issue], text: str) -> None:
        """Write the same note on all of ``chosen``."""

        def job() -> Changes:
            changes = Changes()
            for one in chosen:
                note = IssueNote(new_id(), one.entry_id, now, text)
                changes |= self._ports.issues.add_note(note)
            return changes

        now = datetime.now(UTC)
        self._write(job, self.tr("{0}: dicatat").format(self._named(chosen)), [])

    def set_region(self, chosen: Sequence[Issue], region: str) -> None:
        """Place all of ``chosen`` in ``region``; empty leaves it to what the minutes say."""
        ids = [one.entry_id for one in chosen]
        before = [(one.entry_id, one.region if one.is_region_set else "") for one in chosen]

        def put_back() -> Changes:
            changes = Changes()
            for entry_id, was in before:
                changes |= self._ports.issues.set_region([entry_id], was)
            return changes

        self._write(
            lambda: self._ports.issues.set_region(ids, region),
            self.tr("{0}: {1}").format(
                self._named(chosen), region or self.tr("kabupaten/kota menurut notula")
            ),
            [(self.tr("Urungkan"), lambda: self._take_back(put_back))],
        )

    def undo(self) -> None:
        """Take back what was done last, while its banner is shown."""
        self._banner.press(self.tr("Urungkan"))

    def _solve(self, issues: Sequence[Issue], solved: bool) -> Job:
        ids = [one.entry_id for one in issues]
        now = datetime.now(UTC)
        return lambda: self._ports.issues.set_solved(ids, solved, now, "", "")

    def _take_back(self, job: Job) -> None:
        self._banner.dismiss()
        self._worker.run(job, self.committed.emit, self._fail)

    def _ask_for_note(self, issues: Sequence[Issue]) -> None:
        self._banner.dismiss()
        self.note_requested.emit(issues)

    def _write(self, job: Job, words: str, actions: Sequence[BannerAction]) -> None:
        def finish(changes: Changes) -> None:
            self._banner.show_message(words, actions, UNDO_HINT_MS)
            self.committed.emit(changes)

        self._worker.run(job, finish, self._fail)

    def _named(self, issues: Sequence[Issue]) -> str:
        if len(issues) > 1:
            return self.tr("{0} permasalahan").format(len(issues))
        text = " ".join(issues[0].text.split())
        return f"“{text[:80].rstrip()}{'…' if len(text) > 80 else ''}”"

    def _fail(self, error: KnownError) -> None:
        self._banner.show_error(error.sentence)

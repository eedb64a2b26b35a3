"""Changes to one follow-up or several, said in the banner and taken back from there."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.action import ActionEdit, ActionStatus, Priority, Progress
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.ui.labels import action_status_word, priority_word
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.worker import Worker

_LONGEST = 60
K = TypeVar("K", bound=Hashable)


class FollowUpEdits(QObject):
    """``committed(Changes)`` once something is stored.

    ``status_shown(ids, status)`` before it is: what is to be seen at once, and again where it could
    not be stored.
    """

    committed = Signal(object)
    status_shown = Signal(object, object)

    def __init__(self, ports: Ports, worker: Worker, banner: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._banner = banner

    def set_status(self, chosen: Sequence[FollowUp], status: ActionStatus) -> None:
        """Give ``chosen`` their new status; undo gives each its own back."""
        before = _grouped((one.status, one) for one in chosen)
        words = action_status_word(status)
        self._show(chosen, status)
        self._write(
            [self._status_job([one.entry_id for one in chosen], status)],
            self.tr("{0}: {1}").format(self._name(chosen), words),
            lambda: self._put_back(before),
            lambda: [self._show(some, old) for old, some in before.items()],
        )

    def set_due(self, chosen: Sequence[FollowUp], due: Due) -> None:
        """Give ``chosen`` another due date."""
        words = self.tr("{0}: tenggat diganti").format(self._name(chosen))
        before = _grouped((ActionEdit(due=Due(one.due, one.ongoing)), one) for one in chosen)
        self._change(chosen, ActionEdit(due=due), words, before)

    def set_owners(self, chosen: Sequence[FollowUp], owners: tuple[Party, ...]) -> None:
        """Give ``chosen`` other owners, the first of them responsible."""
        words = self.tr("{0}: penanggung jawab diganti").format(self._name(chosen))
        before = _grouped((ActionEdit(owners=one.owners), one) for one in chosen)
        self._change(chosen, ActionEdit(owners=owners), words, before)

    def set_priority(self, chosen: Sequence[FollowUp], priority: Priority) -> None:
        """Give ``chosen`` another priority."""
        said = priority_word(priority)
        words = self.tr("{0}: prioritas {1}").format(self._name(chosen), said)
        before = _grouped((ActionEdit(priority=one.priority), one) for one in chosen)
        self._change(chosen, ActionEdit(priority=priority), words, before)

    def add_note(self, ids: Sequence[UUID], text: str, at: datetime) -> None:
        """Note ``text`` as the progress of each of ``ids``."""
        notes = [Progress(new_id(), one, at, text) for one in ids]
        jobs = [lambda note=note: self._ports.add_progress(note) for note in notes]
        words = self.tr("Perkembangan dicatat")
        if len(ids) > 1:
            words = self.tr("Perkembangan dicatat pada {0} tindak lanjut").format(len(ids))
        self._write(jobs, words)

    def run(
        self,
        job: Callable[[], Changes],
        words: str,
        undo: Callable[[], object] | None = None,
    ) -> None:
        """Do another write and say ``words`` once it is done."""
        self._write([job], words, undo)

    def _change(
        self,
        chosen: Sequence[FollowUp],
        edit: ActionEdit,
        words: str,
        before: dict[ActionEdit, list[FollowUp]],
    ) -> None:
        def undo() -> None:
            jobs = [self._edit_job(some, old) for old, some in before.items()]
            self._write(jobs, self.tr("Dikembalikan"))

        self._write([self._edit_job(chosen, edit)], words, undo)

    def _put_back(self, before: dict[ActionStatus, list[FollowUp]]) -> None:
        jobs = []
        for status, some in before.items():
            self._show(some, status)
            jobs.append(self._status_job([one.entry_id for one in some], status))
        self._write(jobs, self.tr("Status dikembalikan"))

    def _status_job(self, ids: list[UUID], status: ActionStatus) -> Callable[[], Changes]:
        now = datetime.now(UTC)
        return lambda: self._ports.follow_ups.set_status(ids, status, now, "", "")

    def _edit_job(self, chosen: Sequence[FollowUp], edit: ActionEdit) -> Callable[[], Changes]:
        ids, now = [one.entry_id for one in chosen], datetime.now(UTC)
        return lambda: self._ports.follow_ups.change(ids, edit, now, "")

    def _show(self, chosen: Sequence[FollowUp], status: ActionStatus) -> None:
        self.status_shown.emit({one.entry_id for one in chosen}, status)

    def _write(
        self,
        jobs: Sequence[Callable[[], Changes]],
        words: str,
        undo: Callable[[], object] | None = None,
        failed: Callable[[], object] | None = None,
    ) -> None:
        def run_all() -> Changes:
            changes = Changes()
            for job in jobs:
                changes |= job()
            return changes

        def finish(changes: Changes) -> None:
            actions = [(self.tr("Urungkan"), undo)] if undo else []
            self._banner.show_message(words, actions, UNDO_HINT_MS)
            self.committed.emit(changes)

        def fail(error: KnownError) -> None:
            if failed is not None:
                failed()
            self._banner.show_error(error.sentence)

        self._worker.run(run_all, finish, fail)

    def _name(self, chosen: Sequence[FollowUp]) -> str:
        if len(chosen) == 1:
            return f"“{shorten_line(chosen[0].text, _LONGEST)}”"
        return self.tr("{0} tindak lanjut").format(len(chosen))


def _grouped(pairs: Iterable[tuple[K, FollowUp]]) -> dict[K, list[FollowUp]]:
    found: dict[K, list[FollowUp]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return dict(found)

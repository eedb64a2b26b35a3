"""Changes to one follow-up or several, said in the banner and taken back from there."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from kesbang_desktop.domain.action import ActionEdit, ActionStatus, Priority, Progress
from kesbang_desktop.domain.carry_over import state_rewritten, status_said
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.follow_up import FollowUp
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.party import Party
from kesbang_desktop.domain.returned_matrix import ReturnedChange
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.ports.follow_ups import FollowUpPorts
from kesbang_desktop.ui.look.labels import action_status_word, priority_word
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker

_LONGEST = 60
K = TypeVar("K", bound=Hashable)


class FollowUpEdits(UndoableWrites):
    """``status_shown(ids, status)`` before it is stored: what is to be seen at once.

    It comes again where it could not be stored.
    """

    status_shown = Signal(object, object)

    def __init__(
        self, ports: FollowUpPorts, worker: Worker, banner: Banner, parent: QObject
    ) -> None:
        super().__init__(worker, banner, parent)
        self._ports = ports

    def set_status(self, chosen: Sequence[FollowUp], status: ActionStatus) -> None:
        """Give ``chosen`` their new status; undo gives each its own back."""
        before = _grouped((one.status, one) for one in chosen)
        words = action_status_word(status)
        ids, now = [one.entry_id for one in chosen], datetime.now(UTC)
        self._show(chosen, status)
        self.write(
            [lambda: self._ports.set_status(ids, status, now, "", "")],
            self.tr("{0}: {1}").format(self._name(chosen), words),
            lambda: self._put_back(before, now),
            failed=partial(self._show_all, before),
        )

    def _show_all(self, of_status: Mapping[ActionStatus, Sequence[FollowUp]]) -> None:
        for status, chosen in of_status.items():
            self._show(chosen, status)

    def set_due(self, chosen: Sequence[FollowUp], due: Due) -> None:
        """Give ``chosen`` another due date; one that is urgent makes their priority high."""
        words = self.tr("{0}: tenggat diganti").format(self._name(chosen))
        before = _grouped((ActionEdit(one.agreed, one.priority), one) for one in chosen)
        priority = Priority.HIGH if due.urgent else None
        self._change(chosen, ActionEdit(due, priority), words, before)

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

    def add_note(self, chosen: Sequence[FollowUp], text: str, at: datetime) -> None:
        """Note ``text`` as the progress of each of ``chosen``.

        One that says of the status what it would say in the next meeting (``selesai, sudah
        dikirim``) gives them that status.
        """
        words = self.tr("Perkembangan dicatat")
        if len(chosen) > 1:
            words = self.tr("Perkembangan dicatat pada {0} tindak lanjut", "", len(chosen)).format(
                len(chosen)
            )
        status = status_said(text)
        before = {one.entry_id: one.status for one in chosen if status not in (None, one.status)}
        if status is not None and before:
            words = self.tr("{0}; status: {1}").format(words, action_status_word(status))
            self._show([one for one in chosen if one.entry_id in before], status)
        notes = [
            Progress(
                new_id(),
                one.entry_id,
                at,
                text,
                status=status if one.entry_id in before else None,
            )
            for one in chosen
        ]
        self.add_notes(notes, words, before)

    def take_over(self, changes: Sequence[ReturnedChange]) -> None:
        """Note what a filled-in matrix says: a status with its note, or either alone.

        Other due dates and owners are agreed anew.
        """
        now = datetime.now(UTC)
        notes = [
            Progress(new_id(), one.follow_up.entry_id, now, one.note or "", status=one.status)
            for one in changes
            if one.note is not None or one.status is not None
        ]
        before = {
            one.follow_up.entry_id: one.follow_up.status
            for one in changes
            if one.status is not None
        }
        edited = [(edit, one.follow_up) for one in changes if (edit := one.edit) is not None]
        agreed = [(_as_agreed(edit, one), one) for edit, one in edited]
        ids = [one.id for one in notes]
        self.write(
            [lambda: self._ports.add_notes(notes), *self._edit_jobs(edited)],
            self.tr("{0} perubahan diambil", "", len(changes)).format(len(changes)),
            lambda: self.write_back(
                [lambda: self._ports.withdraw_notes(ids, before), *self._edit_jobs(agreed)]
            ),
            title=self.tr("Mengambil isi matriks…"),
        )

    def add_notes(
        self,
        notes: Sequence[Progress],
        words: str,
        before: Mapping[UUID, ActionStatus] | None = None,
    ) -> None:
        """Write ``notes``; undo withdraws them, and gives actions their status ``before``."""
        ids = [one.id for one in notes]
        withdraw = self._ports.withdraw_notes
        self.write(
            [lambda: self._ports.add_notes(list(notes))],
            words,
            lambda: self.write_back([lambda: withdraw(ids, before or {})]),
        )

    def rewrite_note(self, before: Progress, text: str, at: datetime) -> None:
        """Give a note another text and moment; empty text takes it away. Undo brings it back.

        What its words say of the status goes and comes with them.
        """
        status = state_rewritten(status_said, before.text, before.status, text)
        after = replace(before, text=text, noted_at=at, status=status)
        rewrite = self._ports.rewrite_note
        words = self.tr("Catatan diubah") if text else self.tr("Catatan dihapus")
        if status not in (None, before.status):
            words = self.tr("{0}; status: {1}").format(words, action_status_word(status))
        self.write(
            [lambda: rewrite(after, before)],
            words,
            lambda: self.write_back([lambda: rewrite(before, after)]),
        )

    def _change(
        self,
        chosen: Sequence[FollowUp],
        edit: ActionEdit,
        words: str,
        before: dict[ActionEdit, list[FollowUp]],
    ) -> None:
        def undo() -> None:
            self.write_back([self._edit_job(some, old, edit) for old, some in before.items()])

        self.write([self._edit_job(chosen, edit)], words, undo)

    def _put_back(self, before: dict[ActionStatus, list[FollowUp]], at: datetime) -> None:
        for status, some in before.items():
            self._show(some, status)
        statuses = {one.entry_id: status for status, some in before.items() for one in some}
        self.write_back(
            [lambda: self._ports.take_back_status(statuses, at)],
            self.tr("Status dikembalikan"),
        )

    def _edit_job(
        self, chosen: Sequence[FollowUp], edit: ActionEdit, written: ActionEdit | None = None
    ) -> Callable[[], Changes]:
        """Return what agrees ``edit``; where that takes back what was ``written``, say so."""
        ids, now = [one.entry_id for one in chosen], datetime.now(UTC)
        known = {
            one.entry_id: written or ActionEdit(one.agreed, one.priority, one.owners)
            for one in chosen
        }
        return lambda: self._ports.change(ids, edit, now, "", known)

    def _edit_jobs(
        self, edited: Iterable[tuple[ActionEdit, FollowUp]]
    ) -> list[Callable[[], Changes]]:
        return [self._edit_job(some, edit) for edit, some in _grouped(edited).items()]

    def _show(self, chosen: Sequence[FollowUp], status: ActionStatus) -> None:
        self.status_shown.emit({one.entry_id for one in chosen}, status)

    def _name(self, chosen: Sequence[FollowUp]) -> str:
        if len(chosen) == 1:
            return f"“{shorten_line(chosen[0].printed_text, _LONGEST)}”"
        return self.tr("{0} tindak lanjut", "", len(chosen)).format(len(chosen))


def _as_agreed(edit: ActionEdit, one: FollowUp) -> ActionEdit:
    """Return what takes ``edit`` of ``one`` back."""
    return ActionEdit(
        due=None if edit.due is None else one.agreed,
        owners=None if edit.owners is None else one.owners,
    )


def _grouped(pairs: Iterable[tuple[K, FollowUp]]) -> dict[K, list[FollowUp]]:
    found: dict[K, list[FollowUp]] = defaultdict(list)
    for key, one in pairs:
        found[key].append(one)
    return dict(found)

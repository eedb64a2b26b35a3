"""What is done to problems: solved, noted, placed. Each can be taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kesbang_desktop.domain.carry_over import solution_said, state_rewritten
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.ids import new_id
from kesbang_desktop.domain.issue import Issue, IssueNote
from kesbang_desktop.ports.follow_ups import IssuePorts
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.undoable_writes import Job, UndoableWrites
from kesbang_desktop.ui.work.worker import Worker


class IssueEdits(UndoableWrites):
    """``note_requested(issues)`` from the button beside what was done.

    ``fields_taken(Changes)`` where lines of minutes say another field now.
    """

    note_requested = Signal(object)
    fields_taken = Signal(object)

    def __init__(self, issues: IssuePorts, worker: Worker, banner: Banner, parent: QObject) -> None:
        super().__init__(worker, banner, parent)
        self._issues = issues
        # Filled in the thread of the jobs, told of once they are done.
        self._fields_set: list[Changes] = []
        self.committed.connect(self._tell_fields)

    def toggle_solved(self, chosen: Sequence[Issue]) -> None:
        """Mark all of ``chosen`` as solved, or as open again where they all are."""
        solved = not all(one.is_solved for one in chosen)
        turned = [one for one in chosen if one.is_solved is not solved]
        if not turned:
            return
        word = solution_word(solved)
        ids, now, issues = [one.entry_id for one in turned], datetime.now(UTC), self._issues
        note = (self.tr("Catatan…"), lambda: self._ask_for_note(turned))
        self.write(
            [lambda: issues.set_solved(ids, solved, now, "", "")],
            self.tr("{0}: {1}").format(self._named(turned), word),
            lambda: self.write_back([lambda: issues.take_back_solved(ids, now)]),
            [note],
        )

    def add_note(self, chosen: Sequence[Issue], text: str) -> None:
        """Write the same note on all of ``chosen``.

        One that says what it would say in the next meeting (``selesai, sudah dibangun``) solves
        them, or opens them again.
        """
        now, said = datetime.now(UTC), solution_said(text)
        notes = [
            IssueNote(
                new_id(), one.entry_id, now, text, solves=None if said is one.is_solved else said
            )
            for one in chosen
        ]
        ids, issues = [one.id for one in notes], self._issues
        words = self.tr("{0}: dicatat").format(self._named(chosen))
        if any(one.solves is not None for one in notes):
            words = self.tr("{0}; status: {1}").format(words, solution_word(said))
        self.write(
            [partial(issues.add_note, note) for note in notes],
            words,
            lambda: self.write_back([lambda: issues.withdraw_notes(ids)]),
        )

    def rewrite_note(self, before: IssueNote, text: str) -> None:
        """Give a note another text; empty text takes it away. Undo brings it back.

        What its words say of the state goes and comes with them.
        """
        solves = state_rewritten(solution_said, before.text, before.solves, text)
        after = replace(before, text=text, solves=solves)
        rewrite = self._issues.rewrite_note
        words = self.tr("Catatan diubah") if text else self.tr("Catatan dihapus")
        if solves is not None and solves is not before.solves:
            words = self.tr("{0}; status: {1}").format(words, solution_word(solves))
        self.write(
            [lambda: rewrite(after, before)],
            words,
            lambda: self.write_back([lambda: rewrite(before, after)]),
        )

    def set_region(self, chosen: Sequence[Issue], region: str) -> None:
        """Place all of ``chosen`` in ``region``; empty leaves it to what the minutes say."""
        ids = [one.entry_id for one in chosen]
        set_region = self._issues.set_region
        put_back = [
            lambda one=one: set_region([one.entry_id], one.region if one.is_region_set else "")
            for one in chosen
        ]
        self.write(
            [lambda: set_region(ids, region)],
            self.tr("{0}: {1}").format(
                self._named(chosen), region or self.tr("kabupaten/kota menurut notula")
            ),
            lambda: self.write_back(put_back),
        )

    def set_fields(self, chosen: Sequence[Issue], fields: Sequence[str], words: str) -> None:
        """Take a field for each of ``chosen``; empty leaves it to the guess.

        The lines of the minutes say the same then. ``words`` name what was taken.
        """
        self.write(
            self._field_jobs(chosen, fields),
            self.tr("{0}: {1}").format(self._named(chosen), words),
            lambda: self.write_back(
                self._field_jobs(chosen, [_taken_field(one) for one in chosen])
            ),
        )

    def _field_jobs(self, chosen: Sequence[Issue], fields: Sequence[str]) -> list[Job]:
        by_field: dict[str, list[UUID]] = {}
        for one, field in zip(chosen, fields, strict=True):
            by_field.setdefault(field, []).append(one.entry_id)
        return [partial(self._set_field, ids, field) for field, ids in by_field.items()]

    def _set_field(self, ids: Sequence[UUID], field: str) -> Changes:
        changes = self._issues.set_field(ids, field)
        self._fields_set.append(changes)
        return changes

    def _tell_fields(self) -> None:
        while self._fields_set:
            self.fields_taken.emit(self._fields_set.pop())

    def _ask_for_note(self, issues: Sequence[Issue]) -> None:
        self._banner.dismiss()
        self.note_requested.emit(issues)

    def _named(self, issues: Sequence[Issue]) -> str:
        if len(issues) > 1:
            return self.tr("{0} permasalahan", "", len(issues)).format(len(issues))
        text = " ".join(issues[0].text.split())
        return f"“{text[:80].rstrip()}{'…' if len(text) > 80 else ''}”"


def _taken_field(one: Issue) -> str:
    return one.field if one.is_field_taken else ""


def solution_word(solves: bool | None) -> str:
    """Return the word for what a note says of a problem, empty for nothing."""
    if solves is None:
        return ""
    translate = QCoreApplication.translate
    if solves:
        return translate("IssueEdits", "teratasi")
    return translate("IssueEdits", "terbuka lagi")

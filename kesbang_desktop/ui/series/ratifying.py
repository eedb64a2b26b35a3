"""The key that ratifies the minutes of the meeting before: the agenda item, then the result."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.editing.ratifying import note_result
from kesbang_desktop.domain.ratification import (
    RatificationResult,
    Ratifications,
    lines_under,
    next_result,
)
from kesbang_desktop.ui.commands import minutes as commands
from kesbang_desktop.ui.commands.binding import bind
from kesbang_desktop.ui.editor.minutes_edit import MinutesEdit
from kesbang_desktop.ui.editor.text_edits import apply_edit
from kesbang_desktop.ui.editor.typed_blocks import draft_of
from kesbang_desktop.ui.series.carry_over import CarryOver
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.foot import tell_at_foot
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.meeting_desk import MeetingDesk
from kesbang_desktop.ui.workspace.workspace_tabs import WorkspaceTabs


class Ratifying(QObject):
    """Brings the item in by ``carry_over`` where there is none; ``committed(Changes)`` then."""

    committed = Signal(object)

    def __init__(
        self,
        meeting: MeetingDesk,
        tabs: WorkspaceTabs,
        carry_over: CarryOver,
        ratifications: Callable[[UUID], Ratifications],
        ratify_previous: Callable[[UUID], Changes],
        worker: Worker,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._meeting = meeting
        self._tabs = tabs
        self._carry_over = carry_over
        self._ratifications = ratifications
        self._ratify_previous = ratify_previous
        self._worker = worker
        self._banner = banner
        self._page = page
        bind(page, commands.RATIFY, self.press)

    def press(self) -> None:
        """Bring in the item, or note the next result under it."""
        tab, meeting_id = self._tabs.editors.tab, self._meeting.id
        if tab is None or meeting_id is None:
            return
        if tab.edit.isReadOnly():
            tab.edit.refused.emit()
            return
        self._tabs.flush()

        def read() -> tuple[Ratifications, Changes]:
            found = self._ratifications(meeting_id)
            if found.ratifies:
                return found, Changes()
            return found, self._ratify_previous(meeting_id)

        self._worker.run(
            read, partial(self._take, meeting_id), self._banner.show_failure, awaited=True
        )

    def _take(self, meeting_id: UUID, read: tuple[Ratifications, Changes]) -> None:
        found, changes = read
        if changes.meetings:
            self._carry_over.show_written(meeting_id, lambda _stored: self._tell_item())
            self.committed.emit(changes)
        elif self._meeting.id == meeting_id and (tab := self._tabs.editors.tab) is not None:
            self._note(tab.edit, found)

    def _tell_item(self) -> None:
        words = self.tr("Acara pengesahan notula ada di awal; tekan lagi untuk mencatat hasilnya.")
        self._banner.show_message(words, (), UNDO_HINT_MS)

    def _note(self, edit: MinutesEdit, found: Ratifications) -> None:
        numbers = lines_under(edit.table.lines)
        if not numbers.start:
            return
        item = numbers.start - 1
        noted: list[RatificationResult] = []

        def note(cursor: QTextCursor) -> None:
            document = edit.document()
            below = [draft_of(document.findBlockByNumber(number)) for number in numbers]
            change, result = note_result(item, below, found.ratifies)
            noted.append(result)
            if change is not None and item <= cursor.blockNumber() < numbers.stop:
                apply_edit(cursor, change)
            elif change is not None:
                # Somebody writes elsewhere: the cursor stays with what is written.
                apply_edit(QTextCursor(cursor), replace(change, after=None))

        edit.edit_selected(note)
        for result in noted:
            words = self.tr("Dicatat: notula {0}. Tekan lagi: {1}.")
            tell_at_foot(self._page, words.format(result, next_result(result)))

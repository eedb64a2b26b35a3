"""Shows who wrote the line of the cursor, and takes words of it again."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject

from kesbang_desktop.domain.together.news import Deed
from kesbang_desktop.ui.editor.shown_lines import write_words
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.history_dialog import HistoryDialog
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder
from kesbang_desktop.ui.workspace.minutes_tab import MinutesTab


class LineHistory(QObject):
    """Of the text that ``holder`` shows, where several seats write."""

    def __init__(self, holder: MinutesHolder, worker: Worker) -> None:
        super().__init__(holder)
        self._holder = holder
        self._worker = worker

    def ask(self) -> None:
        """Read what was done to the line, and show it."""
        tab = self._holder.tab
        if tab is None or tab.together is None:
            return
        tab.flush()
        entry_id = tab.edit.table.shapes[tab.edit.textCursor().blockNumber()].id
        deeds = tab.together.seats.deeds
        self._worker.run(lambda: deeds(entry_id), partial(self._show, tab, entry_id), awaited=True)

    def _show(self, tab: MinutesTab, entry_id: UUID, deeds: Sequence[Deed]) -> None:
        index = tab.edit.table.index_of(entry_id)
        if index is None or tab is not self._holder.tab:
            return
        dialog = HistoryDialog(deeds, tab.edit.table.lines[index].text, parent=self._holder)
        dialog.taken.connect(lambda deed: self._take(tab, entry_id, deed))
        dialog.settled.connect(lambda: self._settle(tab, entry_id))
        dialog.open()

    def _take(self, tab: MinutesTab, entry_id: UUID, deed: Deed) -> None:
        """Let the line say what it said then, as a step that can be undone."""
        index = tab.edit.table.index_of(entry_id)
        if index is None:
            return
        if tab.edit.isReadOnly():
            tab.edit.refused.emit()
            return
        write_words(tab.edit.document().findBlockByNumber(index), deed.said)
        self._settle(tab, entry_id)

    def _settle(self, tab: MinutesTab, entry_id: UUID) -> None:
        assert tab.together is not None
        settle = tab.together.seats.settle
        self._worker.run(lambda: settle(entry_id), lambda _: tab.read_together())

"""Says in the minutes which decision one replaces, and which of them were replaced since."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.decision import Decision, DecisionName
from kesbang_desktop.domain.entry import EntryKind
from kesbang_desktop.ports.doors import ReplacingPorts
from kesbang_desktop.ui.decisions.decision_chooser import DecisionChooser
from kesbang_desktop.ui.decisions.decision_edits import DecisionEdits
from kesbang_desktop.ui.editor.line import Line, read_line
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.minutes_holder import MinutesHolder


class ReplacingWay(QObject):
    """Works on the text that ``holder`` shows; ``edits`` tells of what was written.

    Whoever emits ``found_changed()`` says that more can be found than before.
    """

    found_changed = Signal()

    def __init__(
        self,
        holder: MinutesHolder,
        ports: ReplacingPorts,
        worker: Worker,
        banner: Banner,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._holder = holder
        self._ports = ports
        self._worker = worker
        self._banner = banner
        self._page = page
        self.edits = DecisionEdits(ports.decisions, worker, banner, self)
        self.edits.committed.connect(lambda _: self.refresh())
        holder.tab_shown.connect(lambda _: self.refresh())

    def refresh(self, changes: Changes | None = None) -> None:
        """Show which decisions of the open meeting were replaced."""
        if (tab := self._holder.tab) is None:
            return
        if changes is not None and tab.meeting_id not in changes.meetings:
            return
        meeting_id, of_meeting = tab.meeting_id, self._ports.decisions.of_meeting

        def show(found: Sequence[Decision]) -> None:
            if self._holder.tab is tab:
                replaced = (one.entry_id for one in found if one.is_replaced)
                tab.edit.margin.show_replaced(frozenset(replaced))

        self._worker.run(lambda: of_meeting(meeting_id), show, lambda _: None)

    def ask(self) -> None:
        """Ask which decision that of the line at the cursor replaces."""
        if (tab := self._holder.tab) is None:
            return
        line = read_line(tab.edit.textCursor().block())
        if line.kind is not EntryKind.DECISION or not line.text.strip():
            self._banner.show_message(
                self.tr("Letakkan kursor di butir keputusan yang menggantikan, lalu coba lagi.")
            )
            return
        # What is typed there goes to disk first: it is what the other is replaced by.
        self._holder.flush()
        chooser = DecisionChooser(
            self.tr("Menggantikan keputusan…"),
            self.tr("Keputusan mana yang digantikan oleh “{0}”?").format(line.text),
            self._ports.decisions,
            lambda key, answer: self._worker.run(
                lambda: list(self._ports.search.values(key)), answer, self._banner.show_failure
            ),
            self._worker,
            frozenset((line.id,)),
            parent=self._page,
        )
        meeting_id = tab.meeting_id
        self.found_changed.connect(chooser.refresh)
        chooser.chosen.connect(lambda one: self._replace(one, line, meeting_id))
        chooser.open()

    def _replace(self, one: Decision, line: Line, meeting_id: object) -> None:
        tab = self._holder.tab
        if tab is None or tab.meeting_id != meeting_id:
            return
        self.edits.replace([one], DecisionName(line.id, tab.meeting_id, "", line.text, ""))
        self._holder.undo_first(tab.meeting_id, self.edits.undo)

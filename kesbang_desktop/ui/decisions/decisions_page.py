"""The register of decisions over all meetings (Keputusan)."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.decision import Decision, DecisionsAnswer
from kesbang_desktop.domain.due_date import Due
from kesbang_desktop.domain.errors import KnownError, WorkStoppedError
from kesbang_desktop.domain.search.query_words import REGISTER_WORDS
from kesbang_desktop.domain.search_hit import SearchPlace
from kesbang_desktop.ports.doors import DecisionsPagePorts
from kesbang_desktop.ui.commands import decisions as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, say_keys, with_keys
from kesbang_desktop.ui.decisions.decision_chooser import DecisionChooser
from kesbang_desktop.ui.decisions.decision_edits import DecisionEdits
from kesbang_desktop.ui.decisions.decisions_exporter import DecisionsExporter
from kesbang_desktop.ui.decisions.decisions_table import DecisionsModel, DecisionsTable
from kesbang_desktop.ui.decisions.review_prompt import ReviewPrompt
from kesbang_desktop.ui.follow_ups.choice_menu import MenuButton
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.tables.newest_question import NewestQuestion
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.empty_state import EmptyState
from kesbang_desktop.ui.widgets.focus_heir import FocusHeir
from kesbang_desktop.ui.widgets.page_header import PageHeader
from kesbang_desktop.ui.widgets.query_line import QueryLine
from kesbang_desktop.ui.work.unstored import Unstored
from kesbang_desktop.ui.work.worker import Worker


class DecisionsPage(QWidget):
    """``entry_requested(meeting_id, entry_id)`` asks for the line of the minutes.

    ``changes_committed(Changes)`` follows every write; ``index_wanted()`` where the list may lack
    something.
    """

    entry_requested = Signal(object, object)
    changes_committed = Signal(object)
    index_wanted = Signal()
    _found_changed = Signal()

    def __init__(
        self,
        ports: DecisionsPagePorts,
        worker: Worker,
        parent: QWidget | None = None,
        today: Callable[[], date] = date.today,
    ) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._today = today
        self._question = NewestQuestion(worker)
        self._more: SearchPlace | None = None
        self._found: tuple[Decision, ...] = ()
        self._is_stale = True
        self._is_whole = True
        self.header = PageHeader(self.tr("Keputusan"), self)
        self.banner = Banner(self)
        self.line = QueryLine(REGISTER_WORDS, self._ask_values, self)
        self.model = DecisionsModel(self)
        self.table = DecisionsTable(self.model, self)
        self.review = ReviewPrompt(today, ports.holidays, self)
        self.edits = DecisionEdits(ports.decisions, worker, self.banner, self)
        register = ports.decisions
        self.exporter = DecisionsExporter(
            register.all, register.export, worker, self.banner, self.line.text, self
        )
        self._export = MenuButton(self.tr("Ekspor register"), self.exporter.fill, self.header)
        say_keys(self._export, commands.EXPORT)
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self.problems = QLabel(self)
        self.count = QLabel(self)
        self._lay_out()
        self._add_actions()
        self._connect()

    def unstored(self) -> list[Unstored]:
        """Return what is typed over the list and was not noted."""
        return self.review.unstored()

    def refresh(self, changes: Changes | None = None) -> None:
        """Ask anew: something was written, or what is searched was brought up to date."""
        self.line.forget_values()
        self._found_changed.emit()
        self._is_stale = True
        if self.isVisible():
            self._ask(len(self._found))

    def show_query(self, text: str) -> None:
        """Show what ``text`` asks for, with the keyboard on the rows."""
        self.line.show_query(text)
        self.table.focus_rows()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._ask(len(self._found))

    def _lay_out(self) -> None:
        self.header.add_widget(self._export)
        self.line.setPlaceholderText(self.tr("Saring, misalnya netralitas status:berlaku"))
        self.line.setAccessibleName(self.tr("Saring keputusan"))
        self.line.setToolTip(self.tr("Kunci: {0}").format(", ".join(REGISTER_WORDS.keys)))
        for label in (self.problems, self.count):
            label.setProperty("role", "muted")
            label.setWordWrap(True)
        self.problems.hide()
        for shown in (self.table, self._empty):
            self._stack.addWidget(shown)
        body = self.header.head(self)
        for widget, stretch in ((self.line, 0), (self.problems, 0), (self._stack, 1)):
            body.addWidget(widget, stretch)
        body.addWidget(self.count)
        self.review.lie_over(self._stack)
        self.banner.lie_over(self._stack)
        FocusHeir(self, self.table)

    def _add_actions(self) -> None:
        bind(self.table, commands.SET_REVIEW, self._ask_for_review)
        bind(self.table, commands.NOTE_REVIEWED, self._note_reviewed)
        bind(self.table, commands.REPLACE, self.ask_for_successor)
        bind(self.table, commands.FOCUS_FIELD, self._focus_line, Area.DECISIONS_LIST)
        bind(self, commands.FOCUS_FIELD, self._focus_line, Area.DECISIONS)
        bind(self, commands.EXPORT, lambda: self.exporter.export(".docx"))
        bind(self, commands.UNDO, self.edits.undo)
        bind(self, commands.STEP_BACK, self._step_back)

    def _connect(self) -> None:
        self.line.query_edited.connect(lambda _: self._ask())
        self.line.lead_to(self.table.focus_rows, self._question.when_answered)
        self.table.row_activated.connect(lambda _row: self._go_to_entry())
        self.table.end_reached.connect(self._read_more)
        self.table.chosen_changed.connect(self._show_count)
        self.edits.committed.connect(self._commit)
        self.review.answered.connect(self._set_review)
        self.review.closed.connect(self.table.focus_rows)

    def _ask_values(self, key: str, answer: Callable[[list[str]], None]) -> None:
        self._worker.run(lambda: list(self._ports.search.values(key)), answer, self._fail)

    def _ask(self, at_least: int = 0) -> None:
        """Read what the line asks for, as many as were shown before where ``at_least`` says so."""
        self._is_stale = False
        text, typing = self.line.text().strip(), self.line.hasFocus()
        # Whatever an older question reads is not wanted any more.
        self._ports.search.stop()
        find = self._ports.decisions.find

        def read() -> DecisionsAnswer:
            answer = find(text, typing, None)
            while answer.more is not None and len(answer.decisions) < at_least:
                next_one = find(text, typing, answer.more)
                answer = replace(
                    answer,
                    decisions=(*answer.decisions, *next_one.decisions),
                    more=next_one.more,
                )
            return answer

        self._question.ask(read, self._take, self._fail)

    def _take(self, answer: DecisionsAnswer) -> None:
        self._show(answer.decisions, answer)
        self.problems.setText(" ".join(map(translated, answer.problems)))
        self.problems.setVisible(bool(answer.problems))
        self._export.setEnabled(bool(answer.decisions))
        if answer.decisions:
            self._stack.setCurrentWidget(self.table)
        else:
            self._say_nothing()
        if not answer.is_whole:
            self.index_wanted.emit()

    def _read_more(self) -> None:
        if (start := self._more) is None:
            return
        text, find = self.line.text().strip(), self._ports.decisions.find
        self._question.read_more(
            lambda: find(text, False, start),
            lambda answer: self._show((*self._found, *answer.decisions), answer),
            self._fail,
        )

    def _show(self, found: Sequence[Decision], answer: DecisionsAnswer) -> None:
        top = self.table.verticalScrollBar().value()
        self._found, self._more = tuple(found), answer.more
        self._is_whole = answer.is_whole
        self.model.show_found(self._found)
        self.table.verticalScrollBar().setValue(top)
        self._show_count()

    def _say_nothing(self) -> None:
        if self.line.text().strip():
            self._empty.say(
                self.tr("Tidak ada yang cocok"),
                with_keys(self.tr("Tekan {0} untuk mengosongkan saringan."), commands.STEP_BACK),
            )
        else:
            self._empty.say(
                self.tr("Belum ada keputusan"),
                self.tr("Keputusan dicatat di notula dengan “! ” di awal baris."),
            )
        self._stack.setCurrentWidget(self._empty)

    def _show_count(self) -> None:
        count = len(self._found)
        words = self.tr("{0} keputusan", "", count)
        if self._more:
            words = self.tr("{0} keputusan pertama")
        parts = [words.format(count)] if count else []
        if (chosen := len(self.table.selectionModel().selectedRows())) > 1:
            parts.append(self.tr("{0} dipilih").format(chosen))
        if not self._is_whole:
            parts.append(self.tr("Pencarian sedang disiapkan; daftar masih bertambah"))
        self.count.setText(" · ".join(parts))

    def _ask_for_review(self) -> None:
        if chosen := self.table.chosen():
            days = {one.review_on for one in chosen}
            day = days.pop() if len(days) == 1 else None
            self.review.ask(Due(day).phrase if day else "", chosen)

    def _set_review(self, due: Due) -> None:
        self.edits.set_review(list(self.review.about), due.day)

    def _note_reviewed(self) -> None:
        self.edits.note_reviewed(self.table.chosen(), self._today())

    def ask_for_successor(self) -> None:
        """Ask which decision replaces the chosen ones."""
        if not (chosen := self.table.chosen()):
            return
        self.review.set_aside()
        words = self.tr("{0} keputusan", "", len(chosen)).format(len(chosen))
        about = f"“{chosen[0].name.text}”" if len(chosen) == 1 else words
        chooser = DecisionChooser(
            self.tr("Digantikan oleh…"),
            self.tr("Keputusan mana yang menggantikan {0}?").format(about),
            self._ports.decisions,
            self._ask_values,
            self._worker,
            frozenset(one.entry_id for one in chosen),
            any(one.is_replaced for one in chosen),
            self,
        )
        chooser.chosen.connect(lambda one: self.edits.replace(chosen, one.name))
        self._found_changed.connect(chooser.refresh)
        chooser.none_chosen.connect(lambda: self.edits.replace(chosen, None))
        chooser.open()

    def _go_to_entry(self) -> None:
        if chosen := self.table.chosen():
            self.entry_requested.emit(chosen[0].name.meeting_id, chosen[0].entry_id)

    def _focus_line(self) -> None:
        self.line.setFocus()
        self.line.selectAll()

    def _step_back(self) -> None:
        if self.review.isVisible():
            self.review.close_prompt()
            return
        self.banner.dismiss()
        if self.line.text():
            self.line.show_query("")
        self.table.focus_rows()

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changes_committed.emit(changes)

    def _fail(self, error: KnownError) -> None:
        if not isinstance(error, WorkStoppedError):
            self.banner.show_failure(error)

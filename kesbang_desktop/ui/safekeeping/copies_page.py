"""Cadangan: the safety copies, what changed since, and the ways back."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.domain.altered_rows import altered_in_words
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.copy_settings import CopySettings, CopyState
from kesbang_desktop.domain.errors import KnownError, LockedDataError
from kesbang_desktop.domain.long_work import in_words
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ports.copies import CopyPorts
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.copies_table import CopiesTable
from kesbang_desktop.ui.safekeeping.copy_comparison import CopyComparison
from kesbang_desktop.ui.safekeeping.copy_places import CopyPlaces
from kesbang_desktop.ui.safekeeping.copy_words import (
    doubtful_in_words,
    moment_in_words,
    read_in_words,
    size_in_words,
    unread_in_words,
)
from kesbang_desktop.ui.safekeeping.restore_desk import RestoreDesk
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import copies_title
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.work.worker import Worker

# Whoever walks through the list does not wait for each copy to be opened.
_COMPARE_MS = 350


class CopiesPage(Section):
    """``restore_requested(copy)`` once the person agreed, ``state_changed(CopyState)``.

    ``altered_rows_wanted()`` for rows that are not as they were written.
    ``changes_committed(Changes)`` after a meeting came out of a copy, or went away again;
    ``meeting_opened(UUID)`` where it is to be seen.
    """

    restore_requested = Signal(object)
    state_changed = Signal(object)
    changes_committed = Signal(object)
    meeting_opened = Signal(object)
    altered_rows_wanted = Signal()

    def __init__(self, ports: CopyPorts, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(copies_title(), parent)
        self._ports = ports
        self._worker = worker
        self._damaged: frozenset[str] = frozenset()
        self.table = CopiesTable(self)
        self.banner = Banner(self)
        self.places = CopyPlaces(self)
        self.comparison = CopyComparison(ports.compare, worker, self)
        self.restoring = RestoreDesk(ports, worker, self.comparison, self.banner, self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_COMPARE_MS)
        self._lay_out()
        self.tells_over = self.table
        self.banner.lie_over(self.tells_over)
        self._connect()

    def focus_first(self) -> None:
        """Put the keyboard on the copies."""
        self.table.focus_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what was copied and changed since the page was shown last."""
        super().showEvent(event)
        if not event.spontaneous():
            self.comparison.forget()
            self.read()

    def refresh(self, _changes: Changes) -> None:
        """Compare again with data that changed meanwhile."""
        self.comparison.forget()
        self._show_since()

    def read(self) -> None:
        """Read the list anew."""
        self._worker.run(
            lambda: (self._ports.state(), self._ports.list()),
            lambda found: self._show(*found),
            self._fail,
        )

    def make(self) -> None:
        """Make a copy now."""
        self._worker.run_aside(
            lambda: self._ports.make(CopyReason.ASKED),
            self._note_made,
            self._fail,
            title=self.tr("Membuat salinan cadangan…"),
        )

    def check(self) -> None:
        """Read all copies again, whole, and say which are damaged."""
        copies = self.table.records
        words = self.tr("Memeriksa salinan {0} dari {1}…")

        def read_all() -> tuple[list[CopyRecord], CopyState]:
            unread = []
            for place, one in enumerate(copies, 1):
                with in_words(words.format(place, len(copies))):
                    try:
                        self._ports.check(one)
                    except LockedDataError:
                        unread.append(one)
            return unread, self._ports.state()

        self._worker.run_aside(
            read_all,
            lambda found: self._note_check(copies, *found),
            self._fail_check,
            title=self.tr("Memeriksa salinan…"),
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.make_heading())
        self.summary = self.add_hint("")
        (self.altered_button,) = self.add_buttons(self.tr("&Lihat baris yang berubah sendiri…"))
        self.altered_button.hide()
        self.body.addWidget(self.table, 1)
        self.since = QLabel(self)
        self.since.setWordWrap(True)
        # Two lines, so that nothing moves when it is filled.
        self.since.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.body.addWidget(self.since)
        self.make_button, *self._of_copies = self.add_buttons(
            self.tr("&Buat salinan sekarang"),
            self.tr("P&eriksa"),
            self.tr("&Pulihkan…"),
            self.tr("Pulihkan &satu rapat…"),
            self.tr("Pulihkan satu &lampiran…"),
        )
        self.check_button, self.restore_button = self._of_copies[:2]
        self.meeting_button, self.attachment_button = self._of_copies[2:]
        self.body.addWidget(self.places)
        self.add_hint(
            with_keys(
                self.tr(
                    "Salinan dibuat saat program dibuka dan ditutup, dan tiap jam. {0} urungkan"
                ),
                commands.UNDO,
            )
        )

    def _connect(self) -> None:
        self.make_button.clicked.connect(self.make)
        self.check_button.clicked.connect(self.check)
        for button, way in (
            (self.restore_button, self.restoring.restore),
            (self.meeting_button, self.restoring.restore_meeting),
            (self.attachment_button, self.restoring.restore_attachment),
        ):
            button.clicked.connect(partial(self._with_chosen, way))
        self.altered_button.clicked.connect(self.altered_rows_wanted)
        self.table.row_activated.connect(
            lambda _: self._with_chosen(self.restoring.restore_meeting)
        )
        self.table.selectionModel().currentRowChanged.connect(self._show_since)
        self._waiting.timeout.connect(self._compare_chosen)
        self.comparison.compared.connect(self._note_compared)
        self.comparison.failed.connect(self.since.setText)
        self.restoring.restore_requested.connect(self.restore_requested)
        self.restoring.meeting_opened.connect(self.meeting_opened)
        self.restoring.writes.committed.connect(self._commit)
        self.places.changed.connect(self._save_settings)
        bind(self, commands.UNDO, self.restoring.writes.undo, Area.COPIES)

    def _with_chosen(self, way: Callable[[CopyRecord | OldCopy], object], *_: object) -> None:
        if (one := self.table.chosen) is not None:
            way(one)

    def _show(self, state: CopyState, copies: Sequence[CopyRecord]) -> None:
        self._show_state(state)
        self._list(copies)

    def _list(self, copies: Sequence[CopyRecord]) -> None:
        self._fill(copies)
        self._worker.run_aside(self._ports.list_old, self._add_old, self._fail)

    def _fill(self, copies: Sequence[CopyRecord | OldCopy]) -> None:
        self.table.show_copies(copies, self._damaged)
        for button in self._of_copies:
            button.setEnabled(bool(copies))
        self._show_since()

    def _add_old(self, old: Sequence[OldCopy]) -> None:
        if old:
            self._fill([*self.table.records, *old])

    def _show_state(self, state: CopyState) -> None:
        self._damaged = state.damaged
        size = size_in_words(state.bytes)
        if state.newest is None:
            self.summary.setText(self.tr("Belum ada salinan yang baik."))
        else:
            words = self.tr("Salinan baik terakhir: {0}. Semua salinan memakai {1}.")
            self.summary.setText(words.format(moment_in_words(state.newest.made_at), size))
        self.altered_button.setVisible(bool(state.altered))
        self.places.show_state(state)
        self.state_changed.emit(state)

    def _show_since(self) -> None:
        one = self.table.chosen
        if one is None:
            self.since.setText("")
        elif words := self.comparison.words_of(one):
            self.since.setText(words)
        else:
            self.since.setText(self.tr("Membandingkan dengan data sekarang…"))
            self._waiting.start()

    def _compare_chosen(self) -> None:
        if (one := self.table.chosen) is not None and self.isVisible():
            self.comparison.read(one)

    def _note_compared(self, one: CopyRecord | OldCopy) -> None:
        if self.table.chosen is one:
            self._show_since()

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changes_committed.emit(changes)

    def _note_made(self, state: CopyState) -> None:
        self._show_state(state)
        words = self.tr("Salinan dibuat dan terbaca kembali.")
        second = (
            self.tr("Tempat kedua: {0}").format(translated(state.problem)) if state.problem else ""
        )
        second = " ".join(filter(None, (translated(state.lost_words), second)))
        if state.altered:
            told = f"{translated(altered_in_words(state.altered))} {second}".strip()
            self.banner.show_error(told, self._altered_actions())
        elif second:
            self.banner.show_error(f"{words} {second}")
        elif state.second_is_away:
            # No failure: a stick is not always plugged in.
            away = self.tr("Tempat kedua tidak terlihat, jadi salinan ini belum ada di sana.")
            self.banner.show_message(f"{words} {away}")
        else:
            self.banner.show_message(words)
        self.comparison.forget()
        self._worker.run(self._ports.list, self._list, self._fail)

    def _altered_actions(self) -> list[tuple[str, Callable[[], object]]]:
        """Offer the rows of today, whichever copy is the one in doubt."""
        return [(self.tr("Lihat barisnya…"), self.altered_rows_wanted.emit)]

    def _fail_check(self, error: KnownError) -> None:
        """What was found before the check ended is shown all the same."""
        self._fail(error)
        self.read()

    def _note_check(
        self, copies: list[CopyRecord], unread: list[CopyRecord], state: CopyState
    ) -> None:
        """Say each thing that is true; none hides another."""
        self._show_state(state)
        self._fill(self.table.copies)
        damaged = [one for one in copies if one.name in state.damaged]
        doubtful = [one for one in self.table.records if not one.is_good]
        said = [read_in_words(len(copies) - len(unread), damaged)]
        if unread:
            said.append(unread_in_words(unread))
        if doubtful:
            said.append(doubtful_in_words(doubtful))
            self.banner.show_error(" ".join(said), self._altered_actions())
        elif damaged:
            self.banner.show_error(" ".join(said))
        else:
            self.banner.show_message(" ".join(said))

    def _save_settings(self, settings: CopySettings) -> None:
        self._worker.run(lambda: self._ports.save_settings(settings), self._show_state, self._fail)

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)

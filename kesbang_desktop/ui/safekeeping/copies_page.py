"""Cadangan: the safety copies, what changed since, and the ways back."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QWidget

from kesbang_desktop.domain.altered_rows import altered_in_words
from kesbang_desktop.domain.changes import Changes
from kesbang_desktop.domain.copied_attachment import CopiedAttachment
from kesbang_desktop.domain.copy_difference import BroughtBack, CopyDifference
from kesbang_desktop.domain.copy_lock import CopyLock
from kesbang_desktop.domain.copy_record import CopyReason, CopyRecord
from kesbang_desktop.domain.copy_settings import CopySettings, CopyState
from kesbang_desktop.domain.errors import KnownError, LockedDataError
from kesbang_desktop.domain.long_work import in_words
from kesbang_desktop.domain.way_back import OldCopy
from kesbang_desktop.ports.copies import CopyPorts
from kesbang_desktop.ui.commands import settings as commands
from kesbang_desktop.ui.commands.area import Area
from kesbang_desktop.ui.commands.binding import bind, with_keys
from kesbang_desktop.ui.safekeeping.copied_files_desk import CopiedFilesDesk
from kesbang_desktop.ui.safekeeping.copied_meeting_dialog import CopiedMeetingDialog
from kesbang_desktop.ui.safekeeping.copy_opening import CopyOpening, lock_in_words
from kesbang_desktop.ui.safekeeping.copy_places import CopyPlaces
from kesbang_desktop.ui.safekeeping.copy_words import (
    counts_in_words,
    difference_in_words,
    moment_in_words,
    reason_in_words,
    size_in_words,
)
from kesbang_desktop.ui.safekeeping.restore_question import RestoreQuestion
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import copies_title
from kesbang_desktop.ui.tables.searched_model import TextRowsModel
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.dialog_opening import is_free, open_over
from kesbang_desktop.ui.widgets.row_table import RowTable
from kesbang_desktop.ui.work.undoable_writes import UndoableWrites
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file

# Whoever walks through the list does not wait for each copy to be opened.
_COMPARE_MS = 350
# Long enough to read where a file was saved.
_TOLD_MS = 60_000

Bring = Callable[[CopyRecord | OldCopy, UUID], BroughtBack]


class CopiesPage(Section):
    """``restore_requested(copy)`` once the person agreed, ``state_changed(CopyState)``.

    ``altered_rows_wanted()`` for rows that are not as they were written.
    ``changes_committed(Changes)`` after a meeting came out of a copy, or went away again.
    """

    restore_requested = Signal(object)
    state_changed = Signal(object)
    changes_committed = Signal(object)
    altered_rows_wanted = Signal()

    def __init__(self, ports: CopyPorts, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(copies_title(), parent)
        self._ports = ports
        self._worker = worker
        self._copies: list[CopyRecord | OldCopy] = []
        self._differences: dict[str, CopyDifference] = {}
        self._damaged: frozenset[str] = frozenset()
        self.model = TextRowsModel(
            (self.tr("Dibuat"), self.tr("Sebab"), self.tr("Isi")), muted=1, parent=self
        )
        self.table = RowTable(self)
        self.table.setModel(self.model)
        self.table.set_columns({0: 48, 1: 21}, stretched=2)
        self.table.setSelectionMode(RowTable.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Daftar salinan cadangan"))
        self.table.setMinimumHeight(self.fontMetrics().height() * 8)
        self.banner = Banner(self)
        self.writes = UndoableWrites(worker, self.banner, self)
        self.places = CopyPlaces(self)
        self.files = CopiedFilesDesk(ports.files, worker, self)
        self.opening = CopyOpening(ports.keys, worker, self)
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_COMPARE_MS)
        self._lay_out()
        self.banner.lie_over(self.table)
        self._connect()

    def focus_first(self) -> None:
        """Put the keyboard on the copies."""
        self.table.focus_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what was copied and changed since the page was shown last."""
        super().showEvent(event)
        if not event.spontaneous():
            self._differences.clear()
            self.read()

    def refresh(self, _changes: Changes) -> None:
        """Compare again with data that changed meanwhile."""
        self._differences.clear()
        self._show_since()

    def read(self) -> None:
        """Read the list anew."""
        self._worker.run(
            lambda: (self._ports.state(), self._ports.list()),
            lambda found: self._show(*found),
            self._fail,
        )

    @property
    def chosen(self) -> CopyRecord | OldCopy | None:
        """The copy under the keyboard."""
        row = self.table.currentIndex().row()
        return self._copies[row] if 0 <= row < len(self._copies) else None

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
        copies = [one for one in self._copies if isinstance(one, CopyRecord)]
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

    def restore(self) -> None:
        """Ask, and put the chosen copy back whole."""
        if (one := self.chosen) is not None:
            self.opening.open(one, partial(self._ask_to_restore, one), self._fail)

    def _ask_to_restore(self, one: CopyRecord | OldCopy, lock: CopyLock) -> None:
        if not is_free(self):
            return
        since = difference_in_words(self._differences[one.name]) if self._is_known(one) else ""
        question = RestoreQuestion(one, lock_in_words(lock), self)
        question.show_since(since)
        question.agreed.connect(partial(self.restore_requested.emit, one))
        open_over(question)
        if lock.needs_words:
            # Until its passphrase was given it could not be compared.
            self._compare(one, lambda found: question.show_since(difference_in_words(found)))

    def restore_meeting(self) -> None:
        """Offer the meetings of the chosen copy, once it is read."""
        one = self.chosen
        if one is None:
            return
        if self._is_known(one):
            self._offer_meetings(one, self._differences[one.name])
        else:
            offer = partial(self._offer_meetings, one)
            self.opening.open(one, lambda _lock: self._compare(one, offer), self._fail)

    def restore_attachment(self) -> None:
        """Offer the attachments of the chosen copy."""
        if (one := self.chosen) is not None:
            self.opening.open(one, partial(self._offer_files, one), self._fail)

    def _offer_files(self, one: CopyRecord | OldCopy, lock: CopyLock) -> None:
        self.files.offer(one)
        if lock.needs_words:
            self._compare(one)

    def _is_known(self, one: CopyRecord | OldCopy) -> bool:
        return one.name in self._differences

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
        buttons = self.add_buttons(
            self.tr("&Buat salinan sekarang"),
            self.tr("P&eriksa"),
            self.tr("&Pulihkan…"),
            self.tr("Pulihkan &satu rapat…"),
            self.tr("Pulihkan satu &lampiran…"),
        )
        self.make_button, self.check_button, self.restore_button, self.meeting_button = buttons[:4]
        self.attachment_button = buttons[4]
        self._of_copies = buttons[1:]
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
        self.restore_button.clicked.connect(self.restore)
        self.meeting_button.clicked.connect(self.restore_meeting)
        self.attachment_button.clicked.connect(self.restore_attachment)
        self.files.listed.connect(self.banner.dismiss)
        self.files.failed.connect(self.banner.show_failure)
        self.files.saved.connect(self._note_saved)
        self.files.bring_chosen.connect(self._bring_attachment)
        self.altered_button.clicked.connect(self.altered_rows_wanted)
        self.table.open_word = self.tr("Pulihkan satu rapat…")
        self.table.row_activated.connect(lambda _row: self.restore_meeting())
        self.table.selectionModel().currentRowChanged.connect(self._show_since)
        self._waiting.timeout.connect(self._compare_chosen)
        self.writes.committed.connect(self._commit)
        self.places.changed.connect(self._save_settings)
        bind(self, commands.UNDO, self.writes.undo, Area.COPIES)

    def _show(self, state: CopyState, copies: Sequence[CopyRecord]) -> None:
        self._show_state(state)
        self._list(copies)

    def _list(self, copies: Sequence[CopyRecord]) -> None:
        self._fill(copies)
        self._worker.run_aside(self._ports.list_old, self._add_old, self._fail)

    def _fill(self, copies: Sequence[CopyRecord | OldCopy]) -> None:
        chosen = self.chosen
        self._copies = list(copies)
        self.model.show_rows(
            (
                moment_in_words(one.made_at),
                self._about(one),
                f"{counts_in_words(one.counts)}, "
                + self.tr("{0} lampiran").format(one.counts.attachments),
            )
            for one in copies
        )
        names = [one.name for one in copies]
        self.table.selectRow(names.index(chosen.name) if chosen and chosen.name in names else 0)
        for button in self._of_copies:
            button.setEnabled(bool(copies))
        self._show_since()

    def _about(self, one: CopyRecord | OldCopy) -> str:
        words = reason_in_words(one)
        return self.tr("{0}; rusak").format(words) if one.name in self._damaged else words

    def _add_old(self, old: Sequence[OldCopy]) -> None:
        if old:
            held = [one for one in self._copies if isinstance(one, CopyRecord)]
            self._fill([*held, *old])

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
        one = self.chosen
        if one is None:
            self.since.setText("")
        elif self._is_known(one):
            self.since.setText(difference_in_words(self._differences[one.name]))
        else:
            self.since.setText(self.tr("Membandingkan dengan data sekarang…"))
            self._waiting.start()

    def _compare_chosen(self) -> None:
        one = self.chosen
        if one is not None and self.isVisible() and not self._worker.is_stopped:
            self._compare(one)

    def _compare(
        self, one: CopyRecord | OldCopy, then: Callable[[CopyDifference], object] | None = None
    ) -> None:
        def note(found: CopyDifference) -> None:
            self._differences[one.name] = found
            if self.chosen is one:
                self._show_since()
            if then is not None:
                then(found)

        self._worker.run_aside(lambda: self._ports.compare(one), note, self._fail_comparing)

    def _fail_comparing(self, error: KnownError) -> None:
        if isinstance(error, LockedDataError):
            words = self.tr("Salinan ini berkata sandi, yang ditanyakan bila ia dipulihkan.")
            self.since.setText(words)
        else:
            self.since.setText(error.sentence)

    def _offer_meetings(self, one: CopyRecord | OldCopy, found: CopyDifference) -> None:
        if not is_free(self):
            return
        self.banner.dismiss()
        dialog = CopiedMeetingDialog(found, moment_in_words(one.made_at), self)
        dialog.meeting_chosen.connect(partial(self._bring, one, self._ports.bring_back))
        dialog.attachments_chosen.connect(partial(self._bring, one, self._ports.bring_attachments))
        dialog.open()

    def _bring(self, one: CopyRecord | OldCopy, verb: Bring, meeting_id: UUID) -> None:
        self._worker.run_aside(
            lambda: verb(one, meeting_id),
            self._note_brought,
            self._fail,
            title=self.tr("Memulihkan dari salinan…"),
        )

    def _bring_attachment(self, one: CopyRecord | OldCopy, wanted: CopiedAttachment) -> None:
        bring = partial(self._ports.bring_attachment, one, wanted.id)
        self._worker.run_aside(bring, partial(self._note_attachment, wanted), self._fail)

    def _note_attachment(self, wanted: CopiedAttachment, brought: BroughtBack) -> None:
        if brought.attachments:
            words = self.tr("“{0}” kembali ke tempatnya: {1}.")
            place = wanted.meeting or self.tr("bukti tindak lanjut")
            self._tell_brought(words.format(wanted.file_name, place), brought)
        else:
            words = self.tr("“{0}” masih ada di rapatnya, dan berkasnya sekarang utuh.")
            self._tell_brought(words.format(wanted.file_name), brought)

    def _note_saved(self, path: Path) -> None:
        actions = [(self.tr("Buka berkas"), partial(open_file, path))]
        self.banner.show_message(self.tr("Disimpan: {0}").format(path), actions, _TOLD_MS)

    def _note_brought(self, brought: BroughtBack) -> None:
        if brought.meeting_id is None:
            count = len(brought.attachments)
            words = self.tr("{0} lampiran kembali ke rapatnya.").format(count)
        elif brought.is_second:
            words = self.tr("Rapat kembali sebagai rapat kedua, di samping yang ada sekarang.")
        else:
            words = self.tr("Rapat kembali seperti dalam salinan.")
        if brought.lost:
            lost = self.tr("{0} berkas lampirannya tidak ada dalam salinan.")
            words = f"{words} {lost.format(len(brought.lost))}"
        self._tell_brought(words, brought)

    def _tell_brought(self, words: str, brought: BroughtBack) -> None:
        is_done = brought.meeting_id is not None or brought.attachments
        undo = partial(self.writes.write_back, [partial(self._ports.take_away, brought)])
        self.writes.tell(words, brought.changes, undo if is_done else None)

    def _commit(self, changes: Changes) -> None:
        self.refresh(changes)
        self.changes_committed.emit(changes)

    def _note_made(self, state: CopyState) -> None:
        self._show_state(state)
        words = self.tr("Salinan dibuat dan terbaca kembali.")
        second = self.tr("Tempat kedua: {0}").format(state.problem) if state.problem else ""
        if state.altered:
            told = f"{altered_in_words(state.altered)} {second}".strip()
            self.banner.show_error(told, self._altered_actions())
        elif second:
            self.banner.show_error(f"{words} {second}")
        else:
            self.banner.show_message(words)
        self._differences.clear()
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
        self._fill(self._copies)
        damaged = [one for one in copies if one.name in state.damaged]
        doubtful = [one for one in self._copies if isinstance(one, CopyRecord) and not one.is_good]
        said = [self._read_in_words(len(copies) - len(unread), damaged)]
        if unread:
            words = self.tr("{0} salinan berkata sandi lain, jadi tidak diperiksa ({1}).")
            said.append(words.format(len(unread), _moments_in_words(unread)))
        if doubtful:
            words = self.tr(
                "{0} salinan memuat baris yang tidak seperti yang ditulis program ini ({1})."
            )
            said.append(words.format(len(doubtful), _moments_in_words(doubtful)))
            self.banner.show_error(" ".join(said), self._altered_actions())
        elif damaged:
            self.banner.show_error(" ".join(said))
        else:
            self.banner.show_message(" ".join(said))

    def _read_in_words(self, count: int, damaged: Sequence[CopyRecord]) -> str:
        if not damaged:
            return self.tr("{0} salinan diperiksa dan terbaca.").format(count)
        words = self.tr(
            "{0} dari {1} salinan rusak ({2}). Pakai yang lain; salinan berikutnya menulis ulang "
            "bagian yang rusak dari data yang ada."
        )
        return words.format(len(damaged), count, _moments_in_words(damaged))

    def _save_settings(self, settings: CopySettings) -> None:
        self._worker.run(lambda: self._ports.save_settings(settings), self._show_state, self._fail)

    def _fail(self, error: KnownError) -> None:
        self.banner.show_failure(error)


def _moments_in_words(copies: Sequence[CopyRecord]) -> str:
    return "; ".join(moment_in_words(one.made_at) for one in copies[:3])

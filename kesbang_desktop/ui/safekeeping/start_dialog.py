"""What is asked at the start where the data file is not what its copies say."""

from collections.abc import Callable, Collection, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.copy_lock import CopyLock
from kesbang_desktop.domain.copy_record import CopyRecord
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.start_doubt import DoubtKind, StartDoubt
from kesbang_desktop.domain.way_back import Salvaged, WayBack
from kesbang_desktop.ports.copies import CopiedFiles, CopyKeys
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.copied_files_desk import CopiedFilesDesk
from kesbang_desktop.ui.safekeeping.copy_unlocker import CopyUnlocker, lock_in_words
from kesbang_desktop.ui.safekeeping.offered_list import OfferedList
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.worker import Worker

_LEAST_LINES = 4
_COMFORTABLE = 420


class StartDialog(FittingDialog):
    """Offers the copies. Accepted once one was put back, or the data is to be used as it stands.

    Of ``files`` one can be saved elsewhere meanwhile. ``damaged`` names copies that were found so.
    ``find_more`` returns what there is beside ``copies`` and ``restore`` puts one back; both run
    off the Qt thread. ``uses_data_as_it_is`` tells how it ended, ``sentence`` what came back; a
    damaged file cannot be used.
    """

    def __init__(
        self,
        doubt: StartDoubt,
        copies: Sequence[WayBack],
        restore: Callable[[WayBack], str],
        find_more: Callable[[], Sequence[WayBack]],
        files: CopiedFiles,
        keys: CopyKeys,
        worker: Worker,
        parent: QWidget | None = None,
        damaged: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self._is_damaged = doubt.kind is DoubtKind.DAMAGED
        self._can_be_used = doubt.can_be_used
        self._restore = restore
        self._worker = worker
        self.uses_data_as_it_is = False
        self.sentence = ""
        self.setWindowTitle("Notula Kesbang")
        self._make_texts(translated(doubt.sentence))
        self.list = OfferedList(damaged, self)
        self.list.itemActivated.connect(self._put_back)
        self.files = CopiedFilesDesk(files, worker, self)
        self.opening = CopyUnlocker(keys, worker, self)
        self._lay_out()
        self._connect_files()
        self._offer(copies)
        self._worker.run_aside(
            find_more, self._end_looking, self._tell_looking, title=self.looking.text()
        )

    def _make_texts(self, sentence: str) -> None:
        self._said = self._paragraph(sentence)
        font = self._said.font()
        font.setBold(True)
        self._said.setFont(font)
        self.looking = self._paragraph(
            self.tr("Membaca berkas yang rusak dan salinan lama…")
            if self._is_damaged
            else self.tr("Membaca salinan lama…")
        )
        self.looking.setProperty("role", "muted")
        self.error = self._paragraph("")
        self.error.setProperty("role", "error")
        self.error.hide()

    def _lay_out(self) -> None:
        self._buttons = QDialogButtonBox(self)
        self.put_back = self._button(self.tr("Pulihkan salinan terpilih"), self._put_back)
        self.save_file = self._button(self.tr("Ambil satu lampiran…"), self._offer_files)
        self.go_on = self._button(self.tr("Pakai data apa adanya"), self._use_as_it_is)
        self.leave = self._button(self.tr("Keluar"), self.reject)
        self.go_on.setHidden(not self._can_be_used)
        layout = QVBoxLayout()
        layout.setSpacing(12)
        layout.addWidget(self._said)
        advice = self.tr(
            "Belum ada yang diubah atau dihapus. Pilih salinan yang akan dipulihkan; yang ada "
            "sekarang disisihkan, tidak dihapus."
        )
        if self._can_be_used:
            unasked = self.tr("Pakai data apa adanya hanya bila memang itu yang Anda kehendaki.")
            advice = f"{advice} {unasked}"
        layout.addWidget(self._paragraph(advice))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.looking)
        layout.addWidget(self.error)
        self.list.setMinimumHeight(self.fontMetrics().height() * _LEAST_LINES)
        width = self.fontMetrics().averageCharWidth() * 96
        self.set_contents(layout, self._buttons, QSize(width, _COMFORTABLE))

    def _button(self, label: str, verb: Callable[[], object]) -> QPushButton:
        button = self._buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(verb)
        return button

    def _paragraph(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label

    def _offer(self, more: Sequence[WayBack]) -> None:
        """Add rows; Enter puts the newest good one back, and leaves where there is none."""
        was_empty = not self.list.offered
        self.list.add(more)
        has_some = bool(self.list.offered)
        self.list.setVisible(has_some)
        self.put_back.setEnabled(has_some)
        if was_empty:
            default = self.put_back if has_some else self.leave
            for button in (self.put_back, self.leave):
                set_role(button, "primary" if button is default else "")
            default.setDefault(True)
            self._show_chosen()
            (self.list if has_some else self.leave).setFocus()

    def _show_chosen(self) -> None:
        """A copy of an earlier program, or what was salvaged, holds no attachments."""
        one = self.list.chosen
        self.save_file.setEnabled(isinstance(one, CopyRecord) and bool(one.attachments))

    def _offer_files(self) -> None:
        if isinstance(one := self.list.chosen, CopyRecord):
            self._set_busy(True)
            leave = partial(self._set_busy, False)
            self.opening.open(one, partial(self._read_files, one), self._tell, leave)

    def _read_files(self, one: CopyRecord, _lock: CopyLock) -> None:
        self._set_busy(True, self.tr("Membaca salinan…"))
        self.files.offer(one)

    def _connect_files(self) -> None:
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.files.listed.connect(partial(self._set_busy, False))
        self.files.saved.connect(self._tell_saved)
        self.files.failed.connect(self._tell)

    def _tell_saved(self, path: Path) -> None:
        self._set_busy(False)
        self.error.hide()
        self.looking.setText(self.tr("Disimpan: {0}").format(path))
        self.looking.show()

    def _end_looking(self, more: Sequence[WayBack]) -> None:
        self._offer(more)
        nothing_read = self._is_damaged and not any(isinstance(one, Salvaged) for one in more)
        self.looking.setText(
            self.tr("Dari berkas yang rusak itu tidak ada lagi yang dapat dibaca.")
            if nothing_read
            else ""
        )
        self.looking.setVisible(nothing_read)

    def _tell_looking(self, error: KnownError) -> None:
        self.looking.setText(translated(error.sentence))

    def _put_back(self) -> None:
        if (record := self.list.chosen) is not None:
            self._set_busy(True)
            leave = partial(self._set_busy, False)
            restore = partial(self._restore_now, record)
            self.opening.open(record, restore, self._tell, leave, lock_in_words)

    def _restore_now(self, record: WayBack, _lock: CopyLock) -> None:
        self._set_busy(True, self.tr("Memulihkan…"))
        self._worker.run_aside(
            lambda: self._restore(record),
            self._end,
            self._tell,
            title=self.tr("Memulihkan salinan…"),
        )

    def _end(self, sentence: str) -> None:
        self.sentence = translated(sentence)
        self.accept()

    def _tell(self, error: KnownError) -> None:
        self._say(translated(error.sentence))

    def _say(self, words: str) -> None:
        self._set_busy(False)
        self.error.setText(words)
        self.error.show()

    def _use_as_it_is(self) -> None:
        self.uses_data_as_it_is = True
        self.accept()

    def _set_busy(self, is_busy: bool, words: str = "") -> None:
        for widget in (self.list, self.put_back, self.save_file, self.go_on, self.leave):
            widget.setEnabled(not is_busy)
        self.put_back.setText(words or self.tr("Pulihkan salinan terpilih"))
        if not is_busy:
            self._show_chosen()
        if is_busy:
            self.setCursor(Qt.CursorShape.BusyCursor)
        else:
            self.unsetCursor()

    def reject(self) -> None:
        """Leave, but not in the middle of putting a copy back."""
        if self.leave.isEnabled():
            super().reject()

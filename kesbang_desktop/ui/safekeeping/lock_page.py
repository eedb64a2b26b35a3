"""Kata sandi: the passphrase of the data, its recovery code, and asking for it again."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from kesbang_desktop.domain.data_lock import (
    AUTO_LOCK_CHOICES,
    LockChange,
    LockState,
)
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ports.lock import LockPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.safekeeping.new_passphrase_dialog import NewPassphraseDialog
from kesbang_desktop.ui.safekeeping.recovery_dialog import RecoveryDialog
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import lock_title
from kesbang_desktop.ui.widgets.banner import Banner
from kesbang_desktop.ui.widgets.choice_box import ChoiceBox
from kesbang_desktop.ui.widgets.question import Question, ask_before
from kesbang_desktop.ui.widgets.wrapping_row import WrappingRow
from kesbang_desktop.ui.work.worker import Worker


class LockPage(Section):
    """``change_requested(LockChange)`` for what needs the window closed.

    ``auto_lock_changed(minutes)`` and ``shut_requested()`` for asking again.
    """

    change_requested = Signal(object)
    auto_lock_changed = Signal(int)
    shut_requested = Signal()

    def __init__(self, ports: LockPorts, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(lock_title(), parent)
        self._ports = ports
        self._worker = worker
        self._state = LockState(False)
        self.banner = Banner(self)
        self.dialog: NewPassphraseDialog | RecoveryDialog | None = None
        self._lay_out()
        self._connect()
        self._show(self._state)
        self.read()

    def focus_first(self) -> None:
        """Put the keyboard on the first button that is there."""
        first = self.change_button if self._state.is_on else self.lock_button
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def read(self) -> None:
        """Read how the lock stands."""
        self._worker.run(self._ports.state, self._show, self._fail)

    def ask_for_passphrase(self) -> None:
        """Ask for a new passphrase, the first one or another."""
        traces = None if self._state.is_on else self._state.traces
        self.dialog = NewPassphraseDialog(traces, self)
        self.dialog.record_edited.connect(self._take)
        self.dialog.open()

    def ask_to_renew(self) -> None:
        """Ask, and show a new recovery code: from then on the sheet of before is of no use."""
        self._ask(
            self.tr("Buat kode pemulihan baru?"),
            self.tr(
                "Begitu kode baru ditampilkan, kode di lembar yang lama tidak membuka data ini "
                "lagi. Siapkan pencetak atau kertas; kode hanya ditampilkan sekali."
            ),
            self.tr("Buat kode baru"),
            self.renew_code,
        )

    def renew_code(self) -> None:
        """Make a new recovery code, and show it."""
        self._worker.run(self._ports.new_code, self._show_code, self._fail, writes=True)

    def ask_to_take_off(self) -> None:
        """Ask, and have all data written in clear."""
        self._ask(
            self.tr("Lepas kata sandi dari data ini?"),
            self.tr(
                "Jendela ditutup, semuanya ditulis tanpa sandi, lalu dibuka lagi. Siapa pun yang "
                "memegang laptop ini lalu dapat membacanya. Salinan yang sudah ada tetap tersandi."
            ),
            self.tr("Lepas kata sandi"),
            lambda: self.change_requested.emit(LockChange(None)),
        )

    def ask_to_remove(self) -> None:
        """Ask, and remove what lies in clear."""
        self._ask(
            self.tr("Hapus yang masih dapat dibaca tanpa kata sandi?"),
            self.tr("{0}. Salinan tersandi dibuat dan dibaca ulang lebih dulu.").format(
                translated(self._state.traces.removable_words)
            ),
            self.tr("Hapus"),
            self._remove,
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.make_heading())
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.body.addWidget(self.summary)
        self.lock_button, self.change_button, self.code_button, self.off_button = self.add_buttons(
            self.tr("&Beri kata sandi…"),
            self.tr("&Ganti kata sandi…"),
            self.tr("&Kode pemulihan baru…"),
            self.tr("&Lepas kata sandi…"),
        )
        self.minutes = ChoiceBox(self)
        self.minutes.setAccessibleName(self.tr("Minta kata sandi lagi"))
        for one in AUTO_LOCK_CHOICES:
            words = self.tr("sesudah {0} menit tanpa ketikan", "", one).format(one)
            self.minutes.addItem(words if one else self.tr("tidak pernah"), one)
        self._asking = QLabel(self.tr("&Minta kata sandi lagi"), self)
        self._asking.setProperty("role", "muted")
        self._asking.setBuddy(self.minutes)
        row = WrappingRow()
        row.setSpacing(8)
        row.addWidget(self._asking)
        row.addWidget(self.minutes)
        row.addStretch(1)
        self.body.addLayout(row)
        (self.shut_button,) = self.add_buttons(self.tr("Kunci &sekarang"))
        self.traces = QLabel(self)
        self.traces.setWordWrap(True)
        self.body.addWidget(self.traces)
        (self.remove_button,) = self.add_buttons(self.tr("&Hapus yang masih terbaca…"))
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.lock_button.clicked.connect(self.ask_for_passphrase)
        self.change_button.clicked.connect(self.ask_for_passphrase)
        self.code_button.clicked.connect(self.ask_to_renew)
        self.off_button.clicked.connect(self.ask_to_take_off)
        self.shut_button.clicked.connect(self.shut_requested)
        self.remove_button.clicked.connect(self.ask_to_remove)
        self.minutes.currentIndexChanged.connect(self._set_minutes)

    def _show(self, state: LockState) -> None:
        was_at_first = self.lock_button.hasFocus() or self.change_button.hasFocus()
        self._state = state
        self.summary.setText(
            self.tr(
                "Data ini berkata sandi: berkas data, lampiran dan salinannya tersandi. Kata sandi "
                "diminta saat program dibuka."
            )
            if state.is_on
            else self.tr(
                "Data ini tidak berkata sandi: siapa pun yang memegang laptop atau salinannya "
                "dapat membaca seluruh isinya."
            )
        )
        locked = (self.change_button, self.code_button, self.off_button, self.shut_button)
        for widget in (*locked, self.minutes, self._asking):
            widget.setVisible(state.is_on)
        self.lock_button.setVisible(not state.is_on)
        if state.is_on:
            blocked = self.minutes.blockSignals(True)
            self.minutes.setCurrentIndex(self.minutes.findData(state.auto_lock_minutes))
            self.minutes.blockSignals(blocked)
        has_traces = state.is_on and bool(state.traces)
        words = self.tr("Masih dapat dibaca tanpa kata sandi: {0}.")
        told = translated(state.traces.words) if state.is_on else ""
        self.traces.setText(words.format(told) if told else "")
        self.traces.setVisible(bool(told))
        self.remove_button.setVisible(has_traces)
        if was_at_first:
            # The button that had the keyboard may be the one that is hidden.
            self.focus_first()

    def _take(self, change: LockChange) -> None:
        if not self._state.is_on:
            self.change_requested.emit(change)
            return
        words = change.words or ""
        self._worker.run(
            lambda: self._ports.change(words),
            lambda _done: self.banner.show_message(self.tr("Kata sandi diganti.")),
            self._fail,
        )

    def _show_code(self, code: str) -> None:
        self.dialog = RecoveryDialog(code, self._ports.recovery, self._worker, self)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.open()

    def _set_minutes(self) -> None:
        minutes = int(self.minutes.currentData())
        self._worker.run(lambda: self._ports.set_auto_lock(minutes), self._show, self._fail)
        self.auto_lock_changed.emit(minutes)

    def _remove(self) -> None:
        self.remove_button.setEnabled(False)
        self._worker.run_aside(
            self._ports.remove_traces,
            self._end_removing,
            self._fail,
            title=self.tr("Menghapus yang terbaca tanpa kata sandi…"),
        )

    def _end_removing(self, state: LockState) -> None:
        self.remove_button.setEnabled(True)
        self._show(state)
        if not state.traces:
            self.banner.show_message(self.tr("Tidak ada lagi yang terbaca tanpa kata sandi."))

    def _fail(self, error: KnownError) -> None:
        self.remove_button.setEnabled(True)
        self.banner.show_failure(error)

    def _ask(self, text: str, words: str, verb: str, agreed: Callable[[], object]) -> None:
        box = Question(self, self.title, text, QMessageBox.Icon.Warning)
        ask_before(box, words, verb, agreed)

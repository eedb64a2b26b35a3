"""A new passphrase, typed twice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from kesbang_desktop.domain.data_lock import ClearTraces, LockChange
from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.ui.directory.record_dialog import RecordDialog
from kesbang_desktop.ui.language.window_words import translated

_LEAST = 8
_SECRET = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
)


class NewPassphraseDialog(RecordDialog):
    """Makes a LockChange. Without ``traces`` the data has a passphrase, which is changed."""

    characters = 72

    def __init__(self, traces: ClearTraces | None, parent: QWidget | None = None) -> None:
        self._is_first = traces is not None
        super().__init__(
            self.tr("Beri kata sandi") if self._is_first else self.tr("Ganti kata sandi"), parent
        )
        self._wrong = "name"
        for name, label, row in (
            ("name", self.tr("Kata sandi baru, sedikitnya 8 huruf"), 0),
            ("again", self.tr("Sekali lagi"), 1),
        ):
            line = self.add_line(name, label, "", (row, 0, 1))
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.shown = QCheckBox(self.tr("&Tampilkan yang diketik"), self)
        self.shown.toggled.connect(self._show_words)
        self.grid.addWidget(self.shown, 2, 0)
        words = self.tr("&Hapus yang masih dapat dibaca tanpa kata sandi: {0}")
        removable = translated(traces.removable_words) if traces else ""
        self.removal = QCheckBox(words.format(removable), self)
        self.removal.setChecked(True)
        self.removal.setVisible(bool(traces))
        self.grid.addWidget(self.removal, 3, 0)
        self.grid.addWidget(self._consequences(traces), 4, 0)

    def keep_text(self) -> str:
        """Return what the main button says."""
        return self.tr("Sandikan data") if self._is_first else self.tr("Ganti")

    def make(self) -> LockChange:
        """Return the change. Raises InvalidRecordError where the fields do not agree."""
        words, again = (self._line(name).text() for name in ("name", "again"))
        self._wrong = "name"
        if len(words.strip()) < _LEAST:
            raise InvalidRecordError(
                self.tr("Terlalu pendek. Pakai misalnya empat kata yang tidak berhubungan.")
            )
        if words != again:
            self._wrong = "again"
            raise InvalidRecordError(self.tr("Tidak sama dengan yang di atas. Ketik ulang."))
        return LockChange(words, not self.removal.isHidden() and self.removal.isChecked())

    def field_of(self, _error: KnownError) -> str:
        """Return the name of the field that the error speaks of."""
        return self._wrong

    def _consequences(self, traces: ClearTraces | None) -> QLabel:
        if traces is not None:
            words = self.tr(
                "Jendela ditutup, seluruh data, lampiran dan salinan disandikan, lalu dibuka lagi. "
                "Sesudah itu lembar pemulihan dapat dicetak; tanpa kata sandi dan tanpa lembar itu "
                "data tidak dapat dibuka siapa pun. Data lama yang dihapus masih mungkin tersisa "
                "di ruang kosong disk."
            )
            if rescued := translated(traces.rescued_words):
                left = self.tr("Tetap dapat dibaca tanpa kata sandi: {0}.")
                words = f"{words} {left.format(rescued)}"
        else:
            words = self.tr(
                "Lembar pemulihan tetap berlaku. Salinan pada stik yang tidak terpasang masih "
                "dibuka dengan kata sandi lama sampai disalin lagi."
            )
        label = QLabel(words, self)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        return label

    def _line(self, name: str) -> QLineEdit:
        editor = self.fields[name].editor
        assert isinstance(editor, QLineEdit)
        return editor

    def _show_words(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for name in ("name", "again"):
            line = self._line(name)
            line.setEchoMode(mode)
            # Whoever looks on is one thing, a keyboard on the screen that learns words another.
            line.setInputMethodHints(line.inputMethodHints() | _SECRET)

"""The question for the passphrase: at the start, and where nobody was there for a while."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.worker import Worker

_CHARACTERS = 64


class UnlockDialog(FittingDialog):
    """Accepted once ``give`` took what was typed; it runs off the Qt thread."""

    def __init__(
        self,
        said: str,
        give: Callable[[str], object],
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._give = give
        self._worker = worker
        self._tried = ""
        self._is_wanted_again = False
        self.setWindowTitle("Notula Kesbang")
        self.words = QLineEdit(self)
        self.words.setEchoMode(QLineEdit.EchoMode.Password)
        self.field = Field(self.tr("Kata sandi"), self.words, self)
        self._buttons = QDialogButtonBox(self)
        self.open_button = self._buttons.addButton(
            self.tr("Buka"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        set_role(self.open_button, "primary")
        self.open_button.setDefault(True)
        self.leave = self._buttons.addButton(
            self.tr("Keluar"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.words.textEdited.connect(lambda _: self.field.set_error(""))
        self._buttons.accepted.connect(self._try)
        self._buttons.rejected.connect(self.reject)
        self._lay_out(said)

    def _lay_out(self, said: str) -> None:
        self.said = QLabel(said, self)
        self.said.setWordWrap(True)
        hint = QLabel(self.tr("Lupa? Ketik kode dari lembar pemulihan sebagai gantinya."), self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        contents = QVBoxLayout()
        contents.setSpacing(12)
        contents.addWidget(self.said)
        contents.addWidget(self.field)
        contents.addWidget(hint)
        contents.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self.set_contents(contents, self._buttons, QSize(width, 0))

    @property
    def is_typed(self) -> bool:
        """Nothing that is typed here is worth a question."""
        return False

    def reject(self) -> None:
        """Leave, but not while the passphrase is tried."""
        if self.leave.isEnabled():
            super().reject()

    def _try(self) -> None:
        if not self.leave.isEnabled():
            # Enter over words that were typed while the ones before are tried.
            self._is_wanted_again = True
            return
        words = self._tried = self.words.text()
        if not words:
            self.field.set_error(self.tr("Kata sandi belum diketik."))
            return
        # What is typed meanwhile is another try, not the end of this one.
        self.words.selectAll()
        self._set_busy(True)
        self._worker.run(lambda: self._give(words), self._end, self._tell)

    def _end(self, _given: object) -> None:
        self._set_busy(False)
        self.words.clear()
        self.accept()

    def _tell(self, error: KnownError) -> None:
        self._set_busy(False)
        is_other = self.words.text() != self._tried
        if is_other and self._is_wanted_again:
            self._try()
            return
        self.field.set_error(translated(error.sentence))
        self.words.setFocus()
        if not is_other:
            self.words.selectAll()

    def _set_busy(self, is_busy: bool) -> None:
        self._is_wanted_again &= not is_busy
        self.leave.setEnabled(not is_busy)
        self.open_button.setText(self.tr("Membuka…") if is_busy else self.tr("Buka"))

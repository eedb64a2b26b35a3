"""Why final minutes are opened again."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kesbang_desktop.domain.circulation import ADDENDUM
from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role

_LIMIT = 300


class ReopenDialog(FittingDialog):
    """``agreed(str)`` carries the reason, which is never empty.

    ``is_addendum`` is for minutes that others agreed to: what changes then is told as an addendum.
    """

    agreed = Signal(str)

    def __init__(self, parent: QWidget | None = None, is_addendum: bool = False) -> None:
        super().__init__(parent)
        self._is_addendum = is_addendum
        title = self.tr("Buka adendum") if is_addendum else self.tr("Buka revisi")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "Versi yang sudah disahkan tetap tersimpan. Notula menjadi draf lagi sampai disahkan "
            "sebagai versi berikutnya, dan alasannya dicatat pada versi itu."
        )
        if is_addendum:
            agreed = self.tr("Notula ini sudah disepakati, jadi perubahannya menjadi adendum.")
            words = f"{agreed} {words}"
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(_LIMIT)
        self.reason.setPlaceholderText(self.tr("misalnya: nama narasumber salah tulis"))
        about = self.tr("Isi adendum") if is_addendum else self.tr("Alasan revisi")
        self.field = Field(about, self.reason, self)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        set_role(agree, "primary")
        agree.setDefault(True)
        buttons.addButton(self.tr("Batal"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._agree)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.setSpacing(12)
        for part in (label, self.field):
            layout.addWidget(part)
        layout.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * 76
        self.set_contents(layout, buttons, QSize(width, 0))
        self.reason.textChanged.connect(self._check_again)
        self.reason.setFocus()

    @property
    def error(self) -> str:
        """What is wrong with the reason, empty for nothing."""
        return self.field.error

    def _check_again(self) -> None:
        if clean_line(self.reason.text()):
            self.field.set_error("")

    def _agree(self) -> None:
        reason = clean_line(self.reason.text())
        if not reason:
            self.field.set_error(
                self.tr("Alasan belum diisi. Tulis satu kalimat mengapa notula dibuka lagi.")
            )
            self.reason.setFocus()
            return
        said = f"{ADDENDUM}{reason}" if self._is_addendum else reason
        self.accept_and(lambda: self.agreed.emit(said))

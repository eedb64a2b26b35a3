"""Why final minutes are opened again."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from kesbang_desktop.domain.text import clean_line
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.roles import set_role

_LIMIT = 300


class ReopenDialog(FittingDialog):
    """``agreed(str)`` carries the reason, which is never empty."""

    agreed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Buka revisi"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = self.tr(
            "Versi yang sudah disahkan tetap tersimpan. Notula menjadi draf lagi sampai disahkan "
            "sebagai versi berikutnya, dan alasannya dicatat pada versi itu."
        )
        label = QLabel(words, self)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(_LIMIT)
        self.reason.setPlaceholderText(self.tr("misalnya: nama narasumber salah tulis"))
        self.field = Field(self.tr("Alasan revisi"), self.reason, self)
        buttons = QDialogButtonBox(self)
        agree = buttons.addButton(self.tr("Buka revisi"), QDialogButtonBox.ButtonRole.AcceptRole)
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
        self.accept_and(lambda: self.agreed.emit(reason))

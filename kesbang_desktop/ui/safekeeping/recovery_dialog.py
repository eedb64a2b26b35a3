"""The recovery code, shown once, and the way to its sheet."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.worker import Worker

_CHARACTERS = 72


class RecoveryDialog(FittingDialog):
    """Shows ``code``; ``write_sheet`` writes it for the printer, off the Qt thread."""

    def __init__(
        self,
        code: str,
        write_sheet: Callable[[str, Path], Path],
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._code = code
        self._write_sheet = write_sheet
        self._worker = worker
        self.setWindowTitle(self.tr("Kode pemulihan"))
        self.code = QLabel(code, self)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self.code.setFont(scaled_font(fixed, 1.5))
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.code.setAccessibleName(self.tr("Kode pemulihan"))
        self.told = self._paragraph("")
        self.told.hide()
        self._buttons = QDialogButtonBox(self)
        self.save = self._button(self.tr("Simpan lembar untuk dicetak…"), self._ask)
        self.close_button = self._button(self.tr("Sudah dicatat"), self.accept)
        set_role(self.save, "primary")
        self.save.setDefault(True)
        contents = QVBoxLayout()
        contents.setSpacing(12)
        contents.addWidget(
            self._paragraph(
                self.tr(
                    "Kode ini membuka data bila kata sandi terlupa. Ia hanya ditampilkan sekali "
                    "dan tidak disimpan di laptop ini. Cetak lembarnya dan simpan di lemari "
                    "terkunci, tidak bersama laptop."
                )
            )
        )
        contents.addWidget(self.code)
        contents.addWidget(self.told)
        contents.addStretch(1)
        width = self.fontMetrics().averageCharWidth() * _CHARACTERS
        self.set_contents(contents, self._buttons, QSize(width, 0))

    def write_to(self, target: Path) -> None:
        """Write the sheet and open it."""
        self._worker.run(lambda: self._write_sheet(self._code, target), self._open, self._tell)

    def _ask(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Lembar pemulihan"),
            "lembar-pemulihan.docx",
            self.tr("Dokumen Word (*.docx)"),
        )
        if chosen:
            self.write_to(Path(chosen))

    def _open(self, sheet: Path) -> None:
        self._say(
            self.tr("Lembar ada di {0}. Cetak, lalu hapus berkas itu dari laptop dan stik.").format(
                sheet
            )
        )
        set_role(self.save, "")
        set_role(self.close_button, "primary")
        self.close_button.setDefault(True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(sheet)))

    def _tell(self, error: KnownError) -> None:
        self._say(error.sentence)

    def _say(self, words: str) -> None:
        self.told.setText(words)
        self.told.show()

    def _button(self, label: str, verb: Callable[[], object]) -> QPushButton:
        button = self._buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
        button.clicked.connect(verb)
        return button

    def _paragraph(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        return label

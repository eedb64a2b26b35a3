"""The recovery code, shown once, and the way to its sheet."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.document_kind import WORD
from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.recovery_sheet import RecoverySheet
from kesbang_desktop.ports.lock import RecoveryPorts
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.papers.paper import PDF
from kesbang_desktop.ui.papers.place_to_save import ask_where_to_save
from kesbang_desktop.ui.safekeeping.sheet_pdf import sheet_pdf
from kesbang_desktop.ui.widgets.fitting_dialog import FittingDialog
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role
from kesbang_desktop.ui.work.worker import Worker
from kesbang_desktop.ui.workspace.export import with_suffix

_CHARACTERS = 72


class RecoveryDialog(FittingDialog):
    """Shows ``code``, and writes its sheet for the printer."""

    def __init__(
        self,
        code: str,
        ports: RecoveryPorts,
        worker: Worker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._code = code
        self._ports = ports
        self._worker = worker
        self._is_kept = False
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
        self._lay_out()

    def _lay_out(self) -> None:
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

    def _leave(self) -> None:
        """Esc does not lose what is shown only once; the button says that it was written down."""
        if self._is_kept:
            super()._leave()
        else:
            self._say(
                self.tr(
                    "Kode belum disimpan. Simpan lembarnya, atau tulis kode itu lalu tekan "
                    "“Sudah dicatat”."
                )
            )

    def write_to(self, target: Path) -> None:
        """Write the sheet, as Word document or as PDF by the name of ``target``, and open it."""
        if target.suffix.lower() == WORD:
            write = partial(self._ports.write_docx, self._code, target)
            self._worker.run(write, self._open, self._tell)
        else:
            read = partial(self._ports.sheet, self._code)
            self._worker.run(read, partial(self._write_pdf, with_suffix(target, PDF)), self._tell)

    def _write_pdf(self, target: Path, sheet: RecoverySheet) -> None:
        content = sheet_pdf(sheet)
        write = partial(self._ports.write_file, target, content)
        self._worker.run(write, self._open, self._tell)

    def _ask(self) -> None:
        ask_where_to_save(
            self,
            self.tr("Lembar pemulihan"),
            "lembar-pemulihan.pdf",
            self.tr("PDF (*.pdf);;Dokumen Word (*.docx)"),
            self.write_to,
        )

    def _open(self, sheet: Path) -> None:
        self._is_kept = True
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
        self._say(translated(error.sentence))

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

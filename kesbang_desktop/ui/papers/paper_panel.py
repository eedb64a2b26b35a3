"""What can be done with the chosen paper, beside the list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.document_kind import SHEET
from kesbang_desktop.ui.commands import papers as commands
from kesbang_desktop.ui.commands.binding import button_text, name_of
from kesbang_desktop.ui.papers.paper import Paper
from kesbang_desktop.ui.papers.paper_files import PaperFile
from kesbang_desktop.ui.widgets.painting import scaled_font


class PaperPanel(QWidget):
    """Buttons for one paper; for a paper that is text also the text itself.

    Signals name what was pressed: ``preview_pressed()``, ``make_pressed(suffix)``,
    ``save_pressed(suffix)``, ``pdf_pressed()``, ``open_pressed()``.
    """

    preview_pressed = Signal()
    make_pressed = Signal(str)
    save_pressed = Signal(str)
    pdf_pressed = Signal()
    open_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suffix = ""
        self._heading = QLabel(self)
        self._heading.setFont(scaled_font(self.font(), 1.1, QFont.Weight.DemiBold))
        self._purpose = QLabel(self)
        self._purpose.setProperty("role", "muted")
        for label in (self._heading, self._purpose):
            label.setWordWrap(True)
        self.make_button = QPushButton(self)
        self.make_button.setProperty("role", "primary")
        self.preview_button = QPushButton(
            button_text(commands.PREVIEW_CHOSEN, name_of(commands.PREVIEW)), self
        )
        self.preview_button.setAccessibleName(self.tr("Pratinjau dan cetak"))
        self.sheet_button = QPushButton(self.tr("Buat Excel"), self)
        self.save_button = QPushButton(self.tr("Simpan ke…"), self)
        self.save_sheet_button = QPushButton(self.tr("Simpan Excel ke…"), self)
        self.pdf_button = QPushButton(self.tr("Simpan PDF…"), self)
        self.open_button = QPushButton(self.tr("Buka berkas terakhir"), self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Isi"))
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._lay_out()
        self._connect()

    def show_paper(self, paper: Paper) -> None:
        """Offer what there is for ``paper``."""
        self._suffix = paper.suffixes[0]
        self._heading.setText(paper.name)
        self._purpose.setText(paper.purpose)
        short, whole = self.tr("Buat berkas  Enter"), self.tr("Buat berkas {0}")
        if paper.is_text:
            short, whole = self.tr("Salin  Enter"), self.tr("Salin {0}")
        elif paper.has_pages:
            short, whole = self.tr("Buat Word  Enter"), self.tr("Buat {0} untuk Word")
        self.make_button.setText(short)
        self.make_button.setAccessibleName(whole.format(paper.name))
        has_sheet = SHEET in paper.suffixes
        for button in (self.preview_button, self.pdf_button):
            button.setVisible(paper.has_pages)
        for button in (self.sheet_button, self.save_sheet_button):
            button.setVisible(has_sheet)
        self.save_button.setText(self.tr("Simpan Word ke…" if has_sheet else "Simpan ke…"))
        self.text.setVisible(paper.is_text)
        self.text.clear()

    def show_text(self, text: str) -> None:
        """Show the text of a paper that is text."""
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def show_file(self, file: PaperFile | None) -> None:
        """Offer to open ``file`` where there is one."""
        self.open_button.setVisible(file is not None)
        self.open_button.setToolTip(str(file.path) if file else "")

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addWidget(self._purpose)
        layout.addSpacing(4)
        for button in (
            self.make_button,
            self.preview_button,
            self.sheet_button,
            self.save_button,
            self.save_sheet_button,
            self.pdf_button,
            self.open_button,
        ):
            layout.addWidget(button)
        # Far more of the room than the stretch that keeps buttons at the top without it.
        layout.addWidget(self.text, 100)
        layout.addStretch(1)

    def _connect(self) -> None:
        self.make_button.clicked.connect(lambda: self.make_pressed.emit(""))
        self.sheet_button.clicked.connect(lambda: self.make_pressed.emit(SHEET))
        self.save_button.clicked.connect(lambda: self.save_pressed.emit(self._suffix))
        self.save_sheet_button.clicked.connect(lambda: self.save_pressed.emit(SHEET))
        self.preview_button.clicked.connect(self.preview_pressed)
        self.pdf_button.clicked.connect(self.pdf_pressed)
        self.open_button.clicked.connect(self.open_pressed)

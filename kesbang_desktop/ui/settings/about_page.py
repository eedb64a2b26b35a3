"""Tentang: which version this is, and where its data and its papers lie."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from kesbang_desktop.domain.program_update import ProgramForm
from kesbang_desktop.ports.updates import UpdatePorts
from kesbang_desktop.ui.commands import window as commands
from kesbang_desktop.ui.commands.binding import name_of
from kesbang_desktop.ui.settings.section import Section
from kesbang_desktop.ui.settings.section_titles import about_title
from kesbang_desktop.ui.widgets.field import Field
from kesbang_desktop.ui.work.about_program import about_program
from kesbang_desktop.ui.workspace.export import export_folder, open_file

_WIDEST = 620


class AboutPage(Section):
    """Nothing is chosen here. ``update_requested()`` for a newer version in some folder."""

    update_requested = Signal()

    def __init__(self, ports: UpdatePorts, parent: QWidget | None = None) -> None:
        super().__init__(about_title(), parent)
        program = ports.program
        self.body.addWidget(self.make_heading())
        self.version = QLabel(f"Notula Kesbang {program.version}", self)
        self.version.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.body.addWidget(self.version)
        self.form = self.add_hint(_form_words(program.form))
        self.data = self._add_place(self.tr("Folder &data"), ports.data_dir)
        self.papers = self._add_place(self.tr("Folder &ekspor"), export_folder())
        self.where = self.add_hint(
            self.tr(
                "Program ini berjalan dari stik: data, salinan, dan hasil ekspor tetap di stik, "
                "tidak di komputer yang dipakai. Tutup programnya sebelum mencabut stik."
            )
            if program.portable
            else self.tr(
                "Hasil ekspor masuk ke folder itu; “Ekspor notula ke…” menaruhnya di tempat lain."
            )
        )
        self.update_button, self.copy_button = self.add_buttons(
            name_of(commands.UPDATE_PROGRAM), self.tr("&Salin keterangan program")
        )
        self.copy_button.setToolTip(self.tr("Versi program dan sistem, untuk yang membantu"))
        self.add_hint(self.tr("Lisensi MIT. Tidak ada yang dikirim lewat jaringan."))
        if program.form is not ProgramForm.SOURCE:
            # Installed by other tools, each part brings its own.
            self.add_hint(
                self.tr("Lisensi bagian-bagiannya ada di folder “lisensi” di samping program.")
            )
        self.body.addStretch(1)
        self.update_button.clicked.connect(self.update_requested)
        self.copy_button.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(about_program())
        )

    def focus_first(self) -> None:
        """Put the keyboard on the folder of the data."""
        self.data.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_place(self, label: str, folder: Path) -> QLineEdit:
        """Show ``folder`` so that it can be read whole and copied, with a button that opens it."""
        line = QLineEdit(str(folder), self)
        line.setReadOnly(True)
        line.setCursorPosition(0)
        opening = QPushButton(self.tr("Buka"), self)
        opening.setAccessibleName(self.tr("Buka {0}").format(label.replace("&", "")))
        opening.clicked.connect(partial(self._open, folder))
        row = QHBoxLayout()
        row.setSpacing(8)
        field = Field(label, line, self)
        field.setMaximumWidth(_WIDEST)
        row.addWidget(field, 1)
        row.addWidget(opening, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch()
        self.body.addLayout(row)
        return line

    def _open(self, folder: Path) -> None:
        """Open ``folder``, or the nearest one above that is there: nothing was exported yet."""
        open_file(next(one for one in (folder, *folder.parents) if one.is_dir()))


def _form_words(form: ProgramForm) -> str:
    translate = QCoreApplication.translate
    return {
        ProgramForm.DEB: translate("AboutPage", "Terpasang dari paket .deb."),
        ProgramForm.SETUP: translate("AboutPage", "Terpasang dengan pemasang Windows."),
        ProgramForm.SINGLE_FILE: translate("AboutPage", "Berjalan dari satu berkas."),
        ProgramForm.FOLDER: translate("AboutPage", "Berjalan dari foldernya."),
        ProgramForm.SOURCE: translate("AboutPage", "Berjalan dengan Python di komputer ini."),
    }[form]

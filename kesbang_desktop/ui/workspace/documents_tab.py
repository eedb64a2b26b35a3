"""What can be made of a meeting ("Dokumen")."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kesbang_desktop.domain.errors import KnownError
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.ports import Ports
from kesbang_desktop.ui.widgets.banner import UNDO_HINT_MS, Banner
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.worker import Worker
from kesbang_desktop.ui.workspace.export import open_file, write_text_copy


class DocumentsTab(QWidget):
    """``export_requested()`` asks for the notula as DOCX; text copies are made here."""

    export_requested = Signal()

    def __init__(self, ports: Ports, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ports = ports
        self._worker = worker
        self._minutes: Minutes | None = None
        self.export_button = QPushButton(self.tr("Ekspor notula…  Ctrl+E"), self)
        self.export_button.setProperty("role", "primary")
        self.times_box = QCheckBox(self.tr("Cantumkan jam tiap butir"), self)
        self.times_box.clicked.connect(self._keep_times)
        self.export_button.setAccessibleName(self.tr("Ekspor notula"))
        self.copy_button = QPushButton(self.tr("Salin catatan (teks)"), self)
        self.save_button = QPushButton(self.tr("Simpan salinan teks…"), self)
        # Last, so that its buttons are not the first that the keyboard meets.
        self.banner = Banner(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(
            self._card(
                self.tr("Notula (DOCX)"),
                self.tr("Dalam format kantor, siap dikoreksi di Word dan ditandatangani."),
                self.times_box,
                self.export_button,
            )
        )
        layout.addWidget(
            self._card(
                self.tr("Catatan (teks)"),
                self.tr("Seluruh rapat sebagai teks biasa; dapat diimpor lagi di komputer lain."),
                self.copy_button,
                self.save_button,
            )
        )
        layout.addStretch(1)
        self.export_button.clicked.connect(self.export_requested)
        self.copy_button.clicked.connect(self.copy_notes)
        self.save_button.clicked.connect(self._ask_where_to_save)

    def set_minutes(self, minutes: Minutes) -> None:
        """Make documents of ``minutes`` from now on."""
        if self._minutes is None or self._minutes.meeting.id != minutes.meeting.id:
            self.banner.dismiss()
        self._minutes = minutes
        self._worker.run(self._ports.profiles.load, self._show_profile)

    def show_exported(self, path: Path) -> None:
        """Say where a document went, with buttons to open it or its folder."""
        self.banner.show_message(
            self.tr("Tersimpan ke {0}").format(path),
            [
                (self.tr("Buka"), lambda: open_file(path)),
                (self.tr("Buka folder"), lambda: open_file(path.parent)),
            ],
        )

    def _show_profile(self, profile: OfficeProfile) -> None:
        self.times_box.setChecked(profile.shows_entry_times)

    def _keep_times(self, checked: bool) -> None:
        """Print times from now on, or leave them out again."""

        def keep() -> None:
            profile = self._ports.profiles.load()
            self._ports.profiles.save(replace(profile, shows_entry_times=checked))

        self._worker.run(keep, None, self._show_error)

    def copy_notes(self) -> None:
        """Put the meeting as text on the clipboard, as it is stored now."""
        if (minutes := self._minutes) is not None:
            self._worker.run(
                lambda: self._ports.write_notes(self._ports.load_minutes(minutes.meeting.id)),
                self._put_on_clipboard,
                self._show_error,
            )

    def save_notes(self, path: Path) -> None:
        """Write the meeting as text (UTF-8) to ``path``."""
        minutes = self._minutes
        if minutes is None:
            return

        def write() -> Path:
            text = self._ports.write_notes(self._ports.load_minutes(minutes.meeting.id))
            return write_text_copy(text, path)

        self._worker.run(write, self.show_exported, self._show_error)

    def _put_on_clipboard(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.banner.show_message(self.tr("Catatan disalin"), (), UNDO_HINT_MS)

    def _ask_where_to_save(self) -> None:
        if self._minutes is None:
            return
        proposed = document_file_name(self.tr("Catatan"), self._minutes.meeting, ".txt")
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Simpan salinan teks"), proposed, self.tr("Catatan (*.txt)")
        )
        if name:
            self.save_notes(Path(name))

    def _show_error(self, error: KnownError) -> None:
        self.banner.show_error(error.sentence)

    def _card(self, heading: str, sentence: str, *controls: QWidget) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        title = QLabel(heading, card)
        title.setFont(scaled_font(title.font(), 1.1, QFont.Weight.DemiBold))
        detail = QLabel(sentence, card)
        detail.setProperty("role", "muted")
        detail.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(title)
        words.addWidget(detail)
        row = QHBoxLayout(card)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(10)
        row.addLayout(words, 1)
        for control in controls:
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

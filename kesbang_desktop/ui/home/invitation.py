"""What the first page shows while there is no meeting yet: ways in."""

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.ui.commands import meetings as commands
from kesbang_desktop.ui.commands.binding import button_text
from kesbang_desktop.ui.language.window_words import translated
from kesbang_desktop.ui.widgets.painting import scaled_font
from kesbang_desktop.ui.widgets.roles import set_role

_WIDEST = 520


class Invitation(QWidget):
    """``guide_requested()``, ``new_requested()``, ``sample_requested()``, ``import_requested()``
    say which was taken.
    """

    new_requested = Signal()
    sample_requested = Signal()
    import_requested = Signal()
    guide_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setMaximumWidth(_WIDEST)
        heading = QLabel(self.tr("Mulai dari sini"), card)
        heading.setFont(scaled_font(self.font(), 1.45, QFont.Weight.DemiBold))
        self._column = QVBoxLayout(card)
        self._column.setContentsMargins(28, 22, 28, 24)
        self._column.setSpacing(6)
        self._column.addWidget(heading)
        self.guide, self.lacks = self._add_way(
            self.tr("Siapkan kantor…"),
            self.tr("Nama instansi, kop, zona waktu, cadangan: dua menit, sekali saja."),
            self.guide_requested,
        )
        self.new, _ = self._add_way(
            button_text(commands.NEW),
            self.tr("Isi judul dan peserta, lalu ketik notulanya saat rapat berjalan."),
            self.new_requested,
        )
        set_role(self.new, "primary")
        self.sample, _ = self._add_way(
            self.tr("Buka contoh rapat"),
            self.tr("Satu notula lengkap untuk dilihat dan dicoba; dapat dihapus lagi."),
            self.sample_requested,
        )
        self.bring, _ = self._add_way(
            button_text(commands.IMPORT_FILE, self.tr("Impor catatan…")),
            self.tr("Catatan dari ponsel, Notepad, atau obrolan menjadi notula."),
            self.import_requested,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        # Room on both sides, from a share that lets the card be as wide as it may be.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)

    def show_office(self, profile: OfficeProfile) -> None:
        """Ask who this office is no more where ``profile`` says it; name what is still missing."""
        for part in (self.guide, self.lacks):
            part.setHidden(not profile.lacks)
        if profile.is_named and profile.lacks:
            lacks = ", ".join(map(translated, profile.lacks))
            self.lacks.setText(self.tr("Yang belum diisi: {0}.").format(lacks))

    def _add_way(self, text: str, words: str, signal: SignalInstance) -> tuple[QPushButton, QLabel]:
        """Add a button over what it does, and return both."""
        button = QPushButton(text, self)
        button.setAccessibleDescription(words)
        button.setAutoDefault(True)
        button.clicked.connect(signal)
        sentence = QLabel(words, self)
        sentence.setProperty("role", "muted")
        sentence.setWordWrap(True)
        self._column.addSpacing(10)
        self._column.addWidget(button)
        self._column.addWidget(sentence)
        return button, sentence

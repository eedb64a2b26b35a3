"""What is handed over, and whether it gets a passphrase."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from kesbang_desktop.domain.errors import InvalidRecordError, KnownError
from kesbang_desktop.domain.meeting import Meeting, MeetingSummary
from kesbang_desktop.domain.text import shorten_line
from kesbang_desktop.ui.directory.record_dialog import RecordDialog

_MOST_TITLES = 3
_TITLE_LENGTH = 60
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class HandOver:
    """``meetings`` is None for everything; ``passphrase`` is empty for none."""

    meetings: tuple[UUID, ...] | None
    passphrase: str = field(default="", repr=False)


class HandOverDialog(RecordDialog):
    """Asks for both; makes a HandOver of ``chosen`` or of all."""

    characters = 76

    def __init__(
        self, chosen: Sequence[Meeting | MeetingSummary], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Serahkan rapat ke laptop lain"))
        self._chosen = chosen
        self.some = QRadioButton(self._chosen_words(), self)
        self.all = QRadioButton(self.tr("&Seluruh data kantor"), self)
        self.some.setEnabled(bool(chosen))
        (self.some if chosen else self.all).setChecked(True)
        what = QVBoxLayout()
        for button in (self.some, self.all):
            what.addWidget(button)
        self.grid.addLayout(what, 0, 0, 1, 2)
        label = self.tr("Kata sandi (boleh kosong)")
        self.secret = self._add_secret("name", label, (1, 0, 1))
        self.again = self._add_secret("again", self.tr("Kata sandi sekali lagi"), (1, 1, 1))
        told = QLabel(
            self.tr(
                "Paket memuat notula, peserta, tindak lanjut, lampiran, versi, profil dan templat, "
                "juga NIP, telepon dan pos-el orang di dalamnya: untuk laptop kantor sendiri. "
                "Kantor lain cukup menerima dokumennya. Dengan kata sandi, hanya yang "
                "mengetahuinya dapat membukanya; kalau lupa, buat paket baru."
            ),
            self,
        )
        told.setWordWrap(True)
        told.setProperty("role", "muted")
        self.grid.addWidget(told, 2, 0, 1, 2)
        self.secret.setFocus(Qt.FocusReason.OtherFocusReason)

    def keep_text(self) -> str:
        """Return what the main button says."""
        return self.tr("Pilih tempat…")

    def field_of(self, error: KnownError) -> str:
        """Return the field that an error speaks of: two that differ are told at the second."""
        return "again" if self.text("name") != self.text("again") else "name"

    def make(self) -> HandOver:
        """Return what is wanted. Raises InvalidRecordError where the passphrase is none."""
        secret = self.text("name")
        if secret != self.text("again"):
            raise InvalidRecordError(self.tr("Kedua kata sandi tidak sama. Ketik lagi."))
        if secret and len(secret) < _SHORTEST:
            raise InvalidRecordError(
                self.tr("Kata sandi ini terlalu pendek. Pakai {0} karakter atau lebih.").format(
                    _SHORTEST
                )
            )
        meetings = tuple(one.id for one in self._chosen) if self.some.isChecked() else None
        return HandOver(meetings, secret)

    def _add_secret(self, name: str, label: str, place: tuple[int, int, int]) -> QLineEdit:
        line = self.add_line(name, label, "", place)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        return line

    def _chosen_words(self) -> str:
        if not self._chosen:
            return self.tr("Rapat yang dipilih (belum ada yang dipilih)")
        titles = [f"“{shorten_line(one.title, _TITLE_LENGTH)}”" for one in self._chosen]
        shown = "\n".join(titles[:_MOST_TITLES])
        if len(titles) > _MOST_TITLES:
            shown += self.tr("\ndan {0} lagi").format(len(titles) - _MOST_TITLES)
        # An ampersand of a title is a letter, not a key.
        words = self.tr("{0} rapat yang dipilih:\n{1}", "", len(titles))
        return words.format(len(titles), shown).replace("&", "&&")

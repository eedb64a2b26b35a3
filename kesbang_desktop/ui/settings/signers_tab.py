"""Who signs the notula and the letters, and how the block of signatures looks."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.settings.inputs import LineInput
from kesbang_desktop.ui.settings.number_input import NumberInput
from kesbang_desktop.ui.settings.profile_tab import ProfileTab
from kesbang_desktop.ui.settings.signer_group import SignerGroup, SignerWords


class SignersTab(ProfileTab):
    """Two blocks of signatures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Penanda tangan")
        self.notula = self._add_notula()
        self.letter = self._add_letter()
        place = self.add_group(self.tr("Tempat tanda tangan"))
        self.add(place, "place_of_signing", self.tr("T&empat"), LineInput(), 7)
        gap = NumberInput(0.5, 8, 0.1)
        self.add(place, "signature_gap_cm", self.tr("&Ruang tanda tangan (cm)"), gap, 5)
        self.add_check(place, "show_signing_date", self.tr("Cetak tempat dan tan&ggal"))
        self.add_check(place, "note_taker_signs", self.tr("Notulis ik&ut menandatangani notula"))
        self._add_form()

    def _add_form(self) -> None:
        form = self.add_group(self.tr("Bentuk tanda tangan"))
        self.add_check(
            form,
            "signature_form.names_chair",
            self.tr("“Pimpinan Sidang/Rapat” di atas jabatan penanda tangan notula"),
        )
        self.add_check(form, "signature_form.bold", self.tr("Nama dicetak tebal"), 6)
        self.add_check(form, "signature_form.underlined", self.tr("Nama digarisbawahi"), 6)
        self.add_check(
            form,
            "signature_form.electronic",
            self.tr("Tanda tangan elektronik (TTE), dengan catatan kaki BSrE"),
        )
        self.add_check(
            form,
            "signature_form.tells_approval",
            self.tr("Persetujuan pimpinan dicetak dalam notula yang sudah disahkan"),
        )
        self.add_check(
            form,
            "srikandi",
            self.tr("Variabel SRIKANDI: nomor, tanggal, sifat, hal, penanda tangan"),
        )
        form.add_note(
            self.tr("Dengan SRIKANDI, naskah diunggah sebagai DOCX dan diisi oleh sistem itu.")
        )

    def use_directory(self, directory: Directory) -> None:
        """Complete the names of signers from ``directory``."""
        self.notula.use_directory(directory)
        self.letter.use_directory(directory)

    def show_hints(self, profile: OfficeProfile) -> None:
        """Point out what looks wrong in either block."""
        self.notula.show_hints(profile.signer)
        self.letter.show_hints(profile.letter_signer)

    def _add_notula(self) -> SignerGroup:
        group = self.add_group(self.tr("Notula"))
        words = SignerWords(
            self.tr("&Jabatan"),
            self.tr("&Kedudukan"),
            self.tr("&Atas nama"),
            self.tr("Na&ma lengkap dengan gelar (kosong: ketua rapat)"),
            self.tr("&Pangkat"),
            self.tr("G&olongan"),
            self.tr("&NIP"),
        )
        return SignerGroup(self, group, "signer", words, takes_position=False)

    def _add_letter(self) -> SignerGroup:
        group = self.add_group(self.tr("Surat: undangan dan laporan"))
        words = SignerWords(
            self.tr("Ja&batan"),
            self.tr("Ke&dudukan"),
            self.tr("A&tas nama"),
            self.tr("Nama &lengkap dengan gelar"),
            self.tr("Pangkat"),
            self.tr("Golongan"),
            self.tr("N&IP"),
        )
        return SignerGroup(self, group, "letter_signer", words, takes_position=True)

"""What the reports of the office look like: headings, fields, columns, regions, and who signs."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.office_profile import OfficeProfile
from kesbang_desktop.domain.party import Directory
from kesbang_desktop.ui.settings.inputs import LineInput
from kesbang_desktop.ui.settings.profile_tab import FieldGroup, ProfileTab
from kesbang_desktop.ui.settings.report_rows import FieldRows, SectionRows, TextRows
from kesbang_desktop.ui.settings.signer_group import SignerGroup, SignerWords


class ReportsTab(ProfileTab):
    """The report on political developments and the daily report of the Desk Pilkada."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Laporan")
        self._add_political()
        self._add_desk()
        self.signer = self._add_signer()

    def use_directory(self, directory: Directory) -> None:
        """Complete the name of whoever signs from ``directory``."""
        self.signer.use_directory(directory)

    def show_hints(self, profile: OfficeProfile) -> None:
        """Point out what looks wrong in the block of the signer."""
        self.signer.show_hints(profile.desk_signer)

    def _add_political(self) -> None:
        headings = self.add_group(self.tr("Laporan perkembangan politik"))
        self._add_line(headings, "political_form.title", self.tr("Judul laporan"), 12)
        for name, label in (
            ("overview", self.tr("Judul gambaran umum")),
            ("problems", self.tr("Judul permasalahan")),
            ("closing", self.tr("Judul penutup")),
            ("conclusions", self.tr("Judul simpulan")),
            ("suggestions", self.tr("Judul saran")),
            ("conditions", self.tr("Judul kondisi wilayah")),
            ("recurring", self.tr("Judul permasalahan berulang")),
            ("completeness", self.tr("Judul kelengkapan")),
            ("nil", self.tr("Tulisan bagian yang kosong")),
        ):
            self._add_line(headings, f"political_form.{name}", label)
        fields = self.add_group(self.tr("Bidang permasalahan"))
        rows = FieldRows()
        self.add(fields, "political_form.fields", self.tr("Nama bidang dan kata penandanya"), rows)
        fields.add_note(
            self.tr(
                "Hurufnya (A, B, …) menurut urutan di sini. Kata penanda menebak bidang sebuah "
                "baris; yang sudah diberi bidang tetap, juga bila namanya diganti."
            )
        )

    def _add_desk(self) -> None:
        desk = self.add_group(self.tr("Laporan harian Desk Pilkada"))
        self._add_line(desk, "desk_form.title", self.tr("Judul laporan harian"), 12)
        self._add_line(desk, "desk_form.measures", self.tr("Judul tindakan"))
        self._add_line(desk, "desk_form.nil", self.tr("Tulisan bila nihil"))
        columns = TextRows(self.tr("Kolom"), self.tr("Tambah kolom"), least=1)
        self.add(desk, "desk_form.columns", self.tr("Kolom tabel kegiatan, sesudah nomor"), columns)
        self.add(
            desk, "desk_form.problems", self.tr("Bagian di bawah tabel kegiatan"), SectionRows()
        )
        regions = TextRows(self.tr("Kabupaten/kota"), self.tr("Tambah kabupaten/kota"))
        self.add(desk, "desk_form.regions", self.tr("Urutan kabupaten/kota"), regions)
        desk.add_note(
            self.tr(
                "Permasalahan masuk ke bagian yang kata penandanya disebut, selain itu ke bagian "
                "pertama. Tanpa urutan sendiri dipakai urutan kabupaten/kota kantor."
            )
        )

    def _add_line(self, group: FieldGroup, path: str, label: str, span: int = 6) -> None:
        self.add(group, path, label, LineInput(), span)

    def _add_signer(self) -> SignerGroup:
        group = self.add_group(self.tr("Penanda tangan laporan harian"))
        words = SignerWords(
            self.tr("&Jabatan"),
            self.tr("&Kedudukan"),
            self.tr("&Atas nama"),
            self.tr("Na&ma lengkap dengan gelar"),
            self.tr("&Pangkat"),
            self.tr("G&olongan"),
            self.tr("&NIP"),
        )
        return SignerGroup(self, group, "desk_signer", words, takes_position=False)

"""Wording and contents of the notula."""

from PySide6.QtWidgets import QWidget

from kesbang_desktop.domain.meeting import TimeZone
from kesbang_desktop.ui.settings.inputs import ChoiceInput, WordingInput
from kesbang_desktop.ui.settings.number_input import NumberInput
from kesbang_desktop.ui.settings.profile_tab import ProfileTab


class NotulaTab(ProfileTab):
    """What the notula says and holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title = self.tr("Notula")
        words = self.add_group(self.tr("Judul dan bagian"))
        for path, label, choices in (
            ("notula_title", self.tr("&Judul dokumen"), ("NOTULA", "NOTULEN")),
            ("sections.opening", self.tr("Bagian &pembukaan"), ("Kata Pembukaan", "Pembukaan")),
            ("sections.discussion", self.tr("Bagian pem&bahasan"), ("Pembahasan",)),
            (
                "sections.decisions",
                self.tr("Bagian &keputusan"),
                ("Keputusan", "Peraturan", "Kesimpulan"),
            ),
            (
                "sections.actions",
                self.tr("Bagian &tindak lanjut"),
                ("Tindak Lanjut", "Rencana Tindak Lanjut"),
            ),
            ("sections.closing", self.tr("Bagian penut&up"), ("Penutup",)),
        ):
            required = self.tr("Tulisan ini belum diisi. Pilih atau ketik, misalnya {0}.")
            box = WordingInput(choices, required.format(choices[0]))
            self.add(words, path, label, box, 6)
        undiscussed = WordingInput(("Tidak dibahas.", "Ditunda."))
        label = self.tr("Acara yang tidak dibahas")
        self.add(words, "sections.undiscussed", label, undiscussed, 6)
        self._add_contents()

    def _add_contents(self) -> None:
        contents = self.add_group(self.tr("Isi"))
        limit = NumberInput(0, 500, whole=True)
        self.add(
            contents, "participants_limit", self.tr("Peserta &disebut paling banyak"), limit, 7
        )
        zones = [(one.value, one) for one in TimeZone]
        self.add(contents, "zone", self.tr("&Zona waktu"), ChoiceInput(zones), 5)
        contents.add_note(self.tr("Peserta yang lebih banyak diganti “daftar hadir terlampir”."))
        self.add_check(
            contents, "shows_entry_times", self.tr("Cetak ja&m di depan setiap butir: (09.06)")
        )
        self.add_check(
            contents,
            "empty_rows",
            self.tr("Cetak baris Nomor, Waktu Panggilan, dan Tempat walau kosong"),
        )
        self.add_check(
            contents, "annexes_attendance", self.tr("&Lampirkan daftar hadir pada notula")
        )
        self.add_check(
            contents, "annexes_photos", self.tr("Lampirkan dokumentasi &foto pada notula")
        )

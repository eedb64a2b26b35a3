"""What stands on the sheet with the recovery code, whatever form it takes."""

from dataclasses import dataclass
from datetime import date

from kesbang_desktop.domain.dates import format_date

TITLE = "LEMBAR PEMULIHAN DATA"
WHEN_USED = "Dipakai bila kata sandi terlupa:"
STEPS = (
    "Buka Notula Kesbang. Pada pertanyaan kata sandi, ketik kode di atas sebagai gantinya. Huruf "
    "besar atau kecil dan tanda hubung tidak berpengaruh.",
    "Sesudah data terbuka, beri kata sandi baru lewat Pengaturan, Kata sandi, Ganti kata sandi.",
    "Buat kode pemulihan baru di halaman yang sama, cetak lembarnya, dan musnahkan lembar ini.",
)
WARNINGS = (
    "Siapa pun yang memegang lembar ini dan data itu dapat membaca seluruh isinya. Simpan di "
    "lemari terkunci atau brankas, tidak bersama laptop atau stik cadangannya, dan jangan difoto.",
    "Bila kata sandi terlupa dan lembar ini hilang, data tidak dapat dibuka oleh siapa pun.",
)
KEPT_BY = "Disimpan oleh: ______________________   Di: ______________________"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """The sheet of ``office``, empty where it has no name, that says ``code``, made on ``day``."""

    code: str
    office: str
    day: date

    @property
    def whose(self) -> str:
        """Whose data the code opens."""
        return self.office or "Notula Kesbang"

    @property
    def introduction(self) -> str:
        """What stands above the code."""
        return f"Dibuat {format_date(self.day)}. Kode untuk membuka data Notula Kesbang:"

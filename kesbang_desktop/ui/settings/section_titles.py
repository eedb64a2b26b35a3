"""The sections of the settings that a command leads to, before the page is made."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def profile_title() -> str:
    """Return the title of the section of the office profiles."""
    return QCoreApplication.translate("settings", "Profil instansi")


def templates_title() -> str:
    """Return the title of the section of the templates."""
    return QCoreApplication.translate("settings", "Templat dokumen")


def author_title() -> str:
    """Return the title of the section of the name that stands with notes."""
    return QCoreApplication.translate("settings", "Nama Anda")


def appearance_title() -> str:
    """Return the title of the section of colours and size."""
    return QCoreApplication.translate("settings", "Tampilan")


def wall_title() -> str:
    """Return the title of the section of what the room sees."""
    return QCoreApplication.translate("settings", "Tayangan")


def calendar_title() -> str:
    """Return the title of the section of reminders in calendars."""
    return QCoreApplication.translate("settings", "Kalender")


def named_days_title() -> str:
    """Return the title of the section of the named days."""
    return QCoreApplication.translate("settings", "Hari bernama")


def data_title() -> str:
    """Return the title of the section of which data is worked on."""
    return QCoreApplication.translate("settings", "Data")


def copies_title() -> str:
    """Return the title of the section of the safety copies."""
    return QCoreApplication.translate("settings", "Cadangan")


def lock_title() -> str:
    """Return the title of the section of the passphrase."""
    return QCoreApplication.translate("settings", "Kata sandi")


def about_title() -> str:
    """Return the title of the section of the program itself."""
    return QCoreApplication.translate("settings", "Tentang")


def words_of_sections() -> Mapping[str, str]:
    """Return by which other words each section is found, under its title, in their order."""
    translate = QCoreApplication.translate
    return {
        profile_title(): translate("found_by", "kop surat logo pejabat kertas marjin"),
        templates_title(): translate("found_by", "word docx contoh naskah format surat"),
        author_title(): translate("found_by", "pencatat notulis pengguna identitas"),
        calendar_title(): translate("found_by", "pengingat ics alarm undangan"),
        appearance_title(): translate(
            "found_by", "besar kecil huruf zoom gelap terang warna mode malam bahasa"
        ),
        wall_title(): translate("found_by", "proyektor layar dinding presentasi"),
        named_days_title(): translate("found_by", "hari libur besar peringatan tanggal"),
        data_title(): translate("found_by", "postgresql server basis data jaringan bersama pindah"),
        copies_title(): translate(
            "found_by", "salinan simpan otomatis backup stik flashdisk pulihkan kembalikan"
        ),
        lock_title(): translate("found_by", "password sandi kunci enkripsi pemulihan"),
        about_title(): translate(
            "found_by", "versi program pemasangan pembaruan lisensi stik portabel folder letak"
        ),
    }

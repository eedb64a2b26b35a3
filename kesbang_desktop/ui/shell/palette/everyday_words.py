"""What people call the pages besides their names."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.ui.shell.page_names import Page


def words_of_pages() -> Mapping[str, str]:
    """Return by which other words each page is found, under its name."""
    translate = QCoreApplication.translate
    return {
        Page.HOME: translate("found_by", "beranda ringkasan halaman depan"),
        Page.MEETINGS: translate("found_by", "notula risalah sidang arsip"),
        Page.FOLLOW_UPS: translate("found_by", "tugas tagihan tenggat pekerjaan monitoring"),
        Page.ISSUES: translate("found_by", "masalah kendala hambatan inventarisasi"),
        Page.OBLIGATIONS: translate("found_by", "rutin berulang bulanan jadwal"),
        Page.REPORTS: translate("found_by", "harian bulanan rekap kabupaten kota"),
        Page.DECISIONS: translate("found_by", "putusan kesimpulan hasil rapat"),
        Page.SEARCH: translate("found_by", "temukan telusuri search"),
        Page.DIRECTORY: translate("found_by", "kontak pegawai orang telepon alamat"),
        Page.SETTINGS: translate("found_by", "opsi preferensi atur setelan"),
        Page.GUIDE: translate("found_by", "mulai perkenalan tutorial"),
    }

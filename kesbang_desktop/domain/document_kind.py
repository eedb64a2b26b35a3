"""The papers that can be made of a meeting."""

from enum import StrEnum


class DocumentKind(StrEnum):
    """A paper by the name that the command line knows it by."""

    NOTULA = "notula"
    NOTULA_2009 = "notula-2009"
    INVITATION = "undangan"
    ATTENDANCE_SHEET = "daftar-hadir-kosong"
    ATTENDANCE_LIST = "daftar-hadir"
    REPORT = "laporan"
    ACTION_MATRIX = "matriks"
    PHOTO_ANNEX = "foto"
    SUMMARY = "ringkasan"

    @property
    def label(self) -> str:
        """What people call it."""
        return _LABELS[self]

    @property
    def tells_minutes(self) -> bool:
        """Whether it says what was discussed, decided or is to be done."""
        return self in _OF_MINUTES

    @property
    def file_stem(self) -> str:
        """What its files are called, before date and title of the meeting."""
        return _STEMS.get(self, self.label)


_LABELS = {
    DocumentKind.NOTULA: "Notula",
    DocumentKind.NOTULA_2009: "Notula (bentuk 2009)",
    DocumentKind.INVITATION: "Undangan rapat",
    DocumentKind.ATTENDANCE_SHEET: "Daftar hadir untuk ditandatangani",
    DocumentKind.ATTENDANCE_LIST: "Daftar hadir",
    DocumentKind.REPORT: "Laporan hasil rapat",
    DocumentKind.ACTION_MATRIX: "Matriks tindak lanjut",
    DocumentKind.PHOTO_ANNEX: "Dokumentasi foto",
    DocumentKind.SUMMARY: "Ringkasan untuk obrolan",
}
_STEMS = {
    DocumentKind.NOTULA_2009: "Notulen",
    DocumentKind.INVITATION: "Undangan",
    DocumentKind.ATTENDANCE_SHEET: "Daftar hadir kosong",
    DocumentKind.SUMMARY: "Ringkasan",
}
_OF_MINUTES = (
    DocumentKind.NOTULA,
    DocumentKind.NOTULA_2009,
    DocumentKind.REPORT,
    DocumentKind.ACTION_MATRIX,
    DocumentKind.SUMMARY,
)

"""What can be made of a meeting, in the order of the day."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.file_name import document_file_name
from kesbang_desktop.domain.meeting import Meeting

WORD, SHEET, TEXT, PDF = ".docx", ".xlsx", ".txt", ".pdf"


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper: its name, what it is for and the kinds of file it comes in, the usual one first.

    ``kind`` is None for the notes: plain text that can be read in again.
    """

    kind: DocumentKind | None
    name: str
    purpose: str
    suffixes: tuple[str, ...] = (WORD,)

    @property
    def is_text(self) -> bool:
        """Whether it is text to be pasted somewhere rather than pages."""
        return self.suffixes[0] == TEXT

    def file_name(self, meeting: Meeting, suffix: str = "") -> str:
        """Return the proposed name of its file; an empty ``suffix`` means the usual one."""
        stem = self.kind.file_stem if self.kind else QCoreApplication.translate("paper", "Catatan")
        return document_file_name(stem, meeting, suffix or self.suffixes[0])


def all_papers() -> tuple[Paper, ...]:
    """Return every paper: the notula first, then before, after and beside the meeting."""
    return tuple(_paper(kind, purpose) for kind, purpose in _purposes().items())


def paper_of(kind: DocumentKind) -> Paper:
    """Return the paper of ``kind``."""
    return next(one for one in all_papers() if one.kind is kind)


def _paper(kind: DocumentKind | None, purpose: str) -> Paper:
    name = kind.label if kind else QCoreApplication.translate("paper", "Catatan (teks)")
    if kind is DocumentKind.ACTION_MATRIX:
        return Paper(kind, name, purpose, (WORD, SHEET))
    is_text = kind in (DocumentKind.SUMMARY, None)
    return Paper(kind, name, purpose, (TEXT,) if is_text else (WORD,))


def _purposes() -> dict[DocumentKind | None, str]:
    translate = QCoreApplication.translate
    return {
        DocumentKind.NOTULA: translate(
            "paper", "Format kantor, siap dikoreksi di Word dan ditandatangani."
        ),
        DocumentKind.NOTULA_2009: translate(
            "paper", "Bentuk lama, bagi instansi yang masih memintanya."
        ),
        DocumentKind.INVITATION: translate(
            "paper", "Surat undangan; undangan yang banyak menjadi lampiran."
        ),
        DocumentKind.ATTENDANCE_SHEET: translate(
            "paper", "Dicetak sebelum rapat, dengan baris kosong untuk yang menyusul."
        ),
        DocumentKind.ATTENDANCE_LIST: translate(
            "paper", "Sesudah rapat: siapa yang hadir, jabatan dan instansinya."
        ),
        DocumentKind.REPORT: translate(
            "paper", "Nota dinas kepada pimpinan: hasil, simpulan, dan saran."
        ),
        DocumentKind.ACTION_MATRIX: translate(
            "paper", "Siapa mengerjakan apa, sampai kapan, sejauh mana; Word atau Excel."
        ),
        DocumentKind.PHOTO_ANNEX: translate("paper", "Foto rapat dengan keterangannya."),
        DocumentKind.SUMMARY: translate(
            "paper", "Untuk ditempel di WhatsApp: keputusan dan tindak lanjut."
        ),
        None: translate("paper", "Seluruh rapat sebagai teks; dapat diimpor di komputer lain."),
    }

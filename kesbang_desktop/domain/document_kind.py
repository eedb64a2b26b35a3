"""The papers that can be made of a meeting, and what window and command line tell of each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kesbang_desktop.domain.meeting_kind import MeetingKind

# What Word saves a template of its own as; it is taken as a document.
WORD_TEMPLATE = ".dotx"
WORD, SHEET, TEXT, CALENDAR = ".docx", ".xlsx", ".txt", ".ics"


class DocumentKind(StrEnum):
    """A paper by the name that the command line knows it by, in the order of the day."""

    NOTULA = "notula"
    NOTULA_2009 = "notula-2009"
    NOTULA_MINISTRY = "notula-kementerian"
    INVITATION = "undangan"
    CALENDAR = "kalender"
    ATTENDANCE_SHEET = "daftar-hadir-kosong"
    ATTENDANCE_LIST = "daftar-hadir"
    REPORT = "laporan"
    ACTION_MATRIX = "matriks"
    EXCERPT = "petikan"
    RECEIPT = "tanda-terima"
    PHOTO_ANNEX = "foto"
    SUMMARY = "ringkasan"
    POLITICAL_REPORT = "perkembangan-politik"
    DESK_REPORT = "desk-pilkada"

    @property
    def label(self) -> str:
        """What people call it."""
        return _FACTS[self].label

    @property
    def purpose(self) -> str:
        """What it is for."""
        return _FACTS[self].purpose

    @property
    def file_stem(self) -> str:
        """What its files are called, before date and title of the meeting."""
        return _FACTS[self].stem or self.label

    @property
    def suffixes(self) -> tuple[str, ...]:
        """The kinds of file it comes in, the usual one first."""
        return _FACTS[self].suffixes

    @property
    def tells_minutes(self) -> bool:
        """Whether it says what was discussed, decided or is to be done."""
        return _FACTS[self].tells_minutes

    @property
    def made_of(self) -> MeetingKind:
        """What it is a paper of: a meeting, or a report."""
        return _FACTS[self].made_of

    @property
    def is_word(self) -> bool:
        """Whether it is a Word document, made with a template."""
        return WORD in self.suffixes

    @property
    def template_kind(self) -> DocumentKind:
        """The paper under whose name its template is known; not for one that has none."""
        return _FACTS[self].template_of or self

    @property
    def template_name(self) -> str:
        """The file name of its template among those that ship; not for one that has none."""
        return f"{self.template_kind}.docx"


@dataclass(frozen=True, slots=True)
class _Facts:
    """What is told of a paper, each as the property of :class:`DocumentKind` says.

    ``stem`` is given where it is not the label, ``template_of`` where the template is another's.
    """

    label: str
    purpose: str
    stem: str = ""
    suffixes: tuple[str, ...] = (WORD,)
    tells_minutes: bool = False
    template_of: DocumentKind | None = None
    made_of: MeetingKind = MeetingKind.MEETING


_FACTS = {
    DocumentKind.NOTULA: _Facts(
        "Notula",
        "Format kantor, siap dikoreksi di Word dan ditandatangani.",
        tells_minutes=True,
    ),
    DocumentKind.NOTULA_2009: _Facts(
        "Notula (bentuk 2009)",
        "Bentuk lama, bagi instansi yang masih memintanya.",
        stem="Notulen",
        tells_minutes=True,
    ),
    DocumentKind.NOTULA_MINISTRY: _Facts(
        "Notula (bentuk kementerian)",
        "Substansi inti, kesimpulan, dan tindak lanjut; ditandatangani notulis.",
        stem="Notula kementerian",
        tells_minutes=True,
    ),
    DocumentKind.INVITATION: _Facts(
        "Undangan rapat",
        "Surat undangan; undangan yang banyak menjadi lampiran.",
        stem="Undangan",
    ),
    DocumentKind.CALENDAR: _Facts(
        "Acara kalender",
        "Untuk kalender telepon dan komputer: hari, jam, tempat, dan acaranya.",
        stem="Acara",
        suffixes=(CALENDAR,),
    ),
    DocumentKind.ATTENDANCE_SHEET: _Facts(
        "Daftar hadir untuk ditandatangani",
        "Dicetak sebelum rapat, dengan baris kosong untuk yang menyusul.",
        stem="Daftar hadir kosong",
        template_of=DocumentKind.ATTENDANCE_LIST,
    ),
    DocumentKind.ATTENDANCE_LIST: _Facts(
        "Daftar hadir",
        "Sesudah rapat: siapa yang hadir, jabatan dan instansinya.",
    ),
    DocumentKind.REPORT: _Facts(
        "Laporan hasil rapat",
        "Nota dinas kepada pimpinan: hasil, simpulan, dan saran.",
        tells_minutes=True,
    ),
    DocumentKind.ACTION_MATRIX: _Facts(
        "Matriks tindak lanjut",
        "Siapa mengerjakan apa, sampai kapan, sejauh mana; Word atau Excel.",
        suffixes=(WORD, SHEET),
        tells_minutes=True,
    ),
    DocumentKind.EXCERPT: _Facts(
        "Petikan keputusan",
        "Bagi tiap instansi: keputusan dan tindak lanjutnya saja, dengan surat pengantar.",
        stem="Petikan",
        tells_minutes=True,
    ),
    DocumentKind.RECEIPT: _Facts(
        "Tanda terima distribusi notula",
        "Dicetak untuk ditandatangani setiap penerima notula; tiap instansi satu baris.",
        stem="Tanda terima notula",
    ),
    DocumentKind.PHOTO_ANNEX: _Facts("Dokumentasi foto", "Foto rapat dengan keterangannya."),
    DocumentKind.SUMMARY: _Facts(
        "Ringkasan untuk obrolan",
        "Untuk ditempel di WhatsApp: keputusan dan tindak lanjut.",
        stem="Ringkasan",
        suffixes=(TEXT,),
        tells_minutes=True,
    ),
    DocumentKind.POLITICAL_REPORT: _Facts(
        "Laporan perkembangan politik",
        "Gambaran umum, permasalahan menurut bidang, simpulan, dan saran; Word atau Excel.",
        suffixes=(WORD, SHEET),
        tells_minutes=True,
        made_of=MeetingKind.POLITICAL_REPORT,
    ),
    DocumentKind.DESK_REPORT: _Facts(
        "Laporan harian Desk Pilkada",
        "Kegiatan, kejadian menonjol, pelanggaran, dan tindakan hari itu; Word atau Excel.",
        suffixes=(WORD, SHEET),
        tells_minutes=True,
        made_of=MeetingKind.DESK_DAY,
    ),
}


def minutes_paper(made_of: MeetingKind) -> DocumentKind:
    """Return the paper that a meeting or report itself is; of one that was sent in a notula."""
    return next(iter(papers_of(made_of)), DocumentKind.NOTULA)


def papers_of(made_of: MeetingKind) -> tuple[DocumentKind, ...]:
    """Return the papers that can be made of a meeting or report; none of what regions send in."""
    return tuple(kind for kind in DocumentKind if kind.made_of is made_of)


# The papers that an office may have a template of its own for.
TEMPLATE_KINDS = tuple(kind for kind in DocumentKind if kind.is_word and kind.template_kind is kind)

# What the office reports, by the names that the command line knows.
REPORT_KINDS = tuple(kind for kind in DocumentKind if kind.made_of.is_report)
# The forms of the minutes themselves.
MINUTES_KINDS = (DocumentKind.NOTULA, DocumentKind.NOTULA_2009, DocumentKind.NOTULA_MINISTRY)
# The papers that can come back corrected: they print entries of the minutes.
CORRECTED_KINDS = (
    *MINUTES_KINDS,
    DocumentKind.REPORT,
    DocumentKind.ACTION_MATRIX,
    DocumentKind.POLITICAL_REPORT,
)

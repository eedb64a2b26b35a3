"""How one office prints its documents (profil instansi).

Every measure of the office format is a default here, so that no constant hides in the code that
writes documents; whose papers these are is filled in by the office. Source of the defaults: public
reproductions of the forms of Permendagri 1/2023.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from kesbang_desktop.domain.errors import InvalidRecordError
from kesbang_desktop.domain.meeting import TimeZone, Urgency
from kesbang_desktop.domain.reports.report_forms import (
    DESK_FORM,
    POLITICAL_FORM,
    DeskForm,
    PoliticalForm,
)


class Paper(StrEnum):
    """Paper sizes in use, by name."""

    A4 = "A4"
    F4 = "F4"
    F4_NARROW = "F4 21,0"

    @property
    def size_cm(self) -> tuple[float, float]:
        """Width and height in centimetres."""
        return {"A4": (21.0, 29.7), "F4": (21.5, 33.0), "F4 21,0": (21.0, 33.0)}[self.value]


class Rule(StrEnum):
    """The line under the letterhead."""

    SOLID = "solid"
    THICK_THIN = "thick_thin"
    NONE = "none"


class PageNumbers(StrEnum):
    """Where page numbers stand."""

    TOP_CENTRE = "top_centre"
    FOOTER = "footer"
    NONE = "none"


class NumberStyle(StrEnum):
    """How nested numbers look: ``1. a. 1) a)`` or ``I. A. 1. a. 1) a)``."""

    DECIMAL = "decimal"
    ROMAN = "roman"


@dataclass(frozen=True, slots=True)
class LetterheadLine:
    """One centred line of the letterhead; ``size_pt`` in points."""

    text: str
    size_pt: float = 10.0
    bold: bool = False


CAPACITIES = ("", "a.n.", "u.b.", "Plt.", "Plh.", "Pjs.")


@dataclass(frozen=True, slots=True)
class Signer:
    """A signature block. ``capacity`` is one of CAPACITIES.

    ``on_behalf_of`` is the official for whom ``title`` signs where the capacity is a.n. or u.b.
    An empty ``name`` means: whoever chairs the meeting.
    """

    title: str = "Pimpinan Sidang/Rapat"
    capacity: str = ""
    on_behalf_of: str = ""
    name: str = ""
    rank: str = ""
    grade: str = ""
    nip: str = ""


@dataclass(frozen=True, slots=True)
class SignatureForm:
    """What the block of signatures looks like.

    ``names_chair`` puts "Pimpinan Sidang/Rapat" above the job title of whoever signs the minutes;
    ``electronic`` is the block and the foot of pages that are signed by certificate (BSrE);
    ``tells_approval`` prints above it, in final minutes, that they were approved, if it is noted.
    Source: offices' own systems; the underlined name is that of regional ones.
    """

    names_chair: bool = False
    bold: bool = True
    underlined: bool = False
    electronic: bool = False
    tells_approval: bool = False


@dataclass(frozen=True, slots=True)
class LetterForm:
    """What letters say besides; what is empty is not printed.

    ``urgency`` is that of letters whose meeting says none of its own. ``copies`` get the invitation
    too (tembusan), ``dress`` and ``contact`` are what to wear and whom to ask, ``remark`` is the
    note below them. ``other_matters`` is the last agenda item "Hal-hal lain yang dianggap perlu".
    """

    urgency: Urgency = Urgency.UNSAID
    copies: tuple[str, ...] = ()
    dress: str = ""
    contact: str = ""
    remark: str = ""
    other_matters: bool = False


@dataclass(frozen=True, slots=True)
class Unit:
    """A part of the office that papers come from; ``code`` is what stands in their number."""

    name: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class NumberPatterns:
    """How the numbers of papers are made up.

    The parts are ``{klasifikasi}``, ``{urut}``, ``{unit}``, ``{bulan}`` (roman) and ``{tahun}``.
    """

    notula: str = "{klasifikasi}/{urut}/{unit}"
    invitation: str = "{klasifikasi}/{urut}/{unit}"
    report: str = "{klasifikasi}/{urut}/{unit}"


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template of the office in place of the one that ships.

    ``document`` is the value of a DocumentKind; ``file_name`` lies in the folder of own templates.
    """

    document: str
    file_name: str


@dataclass(frozen=True, slots=True)
class SectionTitles:
    """Wording of the sections of a notula.

    ``undiscussed`` stands under an agenda item that nothing was noted of; empty for nothing.
    """

    opening: str = "Kata Pembukaan"
    discussion: str = "Pembahasan"
    decisions: str = "Keputusan"
    actions: str = "Tindak Lanjut"
    closing: str = "Penutup"
    undiscussed: str = "Tidak dibahas."


@dataclass(frozen=True, slots=True)
class Margins:
    """Page margins in centimetres."""

    top: float = 2.0
    bottom: float = 2.5
    left: float = 3.0
    right: float = 2.0


NOT_FILLED = "belum diisi"
UNNAMED_OFFICE = f"Nama instansi {NOT_FILLED}"
# Nobody takes these for an office: whoever sees them on a paper knows what is missing.
UNFILLED_LETTERHEAD = (
    LetterheadLine(UNNAMED_OFFICE.upper(), 16.0, bold=True),
    LetterheadLine(f"Alamat {NOT_FILLED}"),
)


def office_name(office: str) -> str:
    """Return what somebody named ``office``, empty where nobody did."""
    return "" if office == UNNAMED_OFFICE else office


@dataclass(frozen=True, slots=True)
class OfficeProfile:
    """Letterhead, page, wording and signers of one office.

    The form is that of Permendagri 1/2023; whose papers these are, nobody knows at first: see
    ``lacks``.
    ``logo`` is the bytes of a PNG or JPEG, empty for none. ``participants_limit`` is how many
    participants are listed before "daftar hadir terlampir", ``invitees_limit`` how many invitees
    before they get an annex. ``signature_gap_cm`` is the room for the signature. ``signer`` signs
    notula, ``letter_signer`` what is sent: undangan and laporan. ``spare_rows`` are the empty rows
    of an attendance list to be signed. ``archive_code`` is the klasifikasi of document numbers,
    ``unit_code`` the unit in them. ``empty_rows`` prints the rows Nomor, Waktu Panggilan and Tempat
    of a notula also where they are not filled in. ``political_form`` and ``desk_form`` are what
    reports look like, ``desk_signer`` signs the daily ones. ``srikandi`` writes the variables of
    the national archive system in place of number, date, sifat, hal and signer.
    """

    id: UUID
    name: str = "Instansi kami"
    office: str = UNNAMED_OFFICE
    letterhead: tuple[LetterheadLine, ...] = UNFILLED_LETTERHEAD
    logo: bytes = b""
    logo_height_cm: float = 2.3
    rule: Rule = Rule.SOLID
    paper: Paper = Paper.A4
    margins: Margins = Margins()
    typeface: str = "Arial"
    size_pt: float = 12.0
    line_spacing: float = 1.5
    page_numbers: PageNumbers = PageNumbers.TOP_CENTRE
    number_style: NumberStyle = NumberStyle.DECIMAL
    notula_title: str = "NOTULA"
    sections: SectionTitles = SectionTitles()
    participants_limit: int = 15
    place_of_signing: str = ""
    show_signing_date: bool = True
    signature_gap_cm: float = 2.6
    signer: Signer = Signer()
    letter_signer: Signer = Signer("Kepala")
    note_taker_signs: bool = False
    shows_entry_times: bool = False
    annexes_attendance: bool = False
    annexes_photos: bool = True
    invitees_limit: int = 10
    spare_rows: int = 10
    report_to: str = ""
    report_copies: tuple[str, ...] = ()
    report_annexes_discussion: bool = False
    number_patterns: NumberPatterns = NumberPatterns()
    archive_code: str = "200.1.5"
    unit_code: str = "Kesbangpol"
    units: tuple[Unit, ...] = ()
    zone: TimeZone = TimeZone.WITA
    own_templates: tuple[OwnTemplate, ...] = ()
    signature_form: SignatureForm = SignatureForm()
    letter_form: LetterForm = LetterForm()
    empty_rows: bool = False
    srikandi: bool = False
    political_form: PoliticalForm = POLITICAL_FORM
    desk_form: DeskForm = DESK_FORM
    desk_signer: Signer = Signer("Sekretaris Desk Pilkada")

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise InvalidRecordError("Nama profil belum diisi. Ketik namanya lalu coba lagi.")
        if self.size_pt <= 0 or self.line_spacing <= 0:
            raise InvalidRecordError("Ukuran pada profil harus lebih dari nol. Perbaiki angkanya.")
        if min(self.participants_limit, self.invitees_limit, self.spare_rows) < 0:
            raise InvalidRecordError("Jumlah pada profil tidak boleh negatif. Perbaiki angkanya.")

    @property
    def is_named(self) -> bool:
        """Whether somebody said which office this is."""
        return bool(office_name(self.office))

    @property
    def lacks(self) -> tuple[str, ...]:
        """What papers of the office need and nobody filled in yet, in the words of the forms."""
        wanted = (
            (not self.is_named, "nama instansi"),
            (not self.letterhead or self.letterhead == UNFILLED_LETTERHEAD, "kop naskah dinas"),
            (not self.place_of_signing, "tempat tanda tangan"),
        )
        return tuple(words for is_lacking, words in wanted if is_lacking)

    def own_template(self, document: str) -> str:
        """Return the file name of the office's own template for ``document``, empty for none."""
        return next((one.file_name for one in self.own_templates if one.document == document), "")


def require_printable(profile: OfficeProfile) -> None:
    """Raise InvalidRecordError where a measure of ``profile`` would leave no page to print on.

    The limits are those of the settings page, and wider where nothing is lost by it.
    """
    margins = profile.margins
    measures = (
        ("Batas halaman", (margins.top, margins.bottom, margins.left, margins.right), 0, 8),
        ("Ukuran huruf", (profile.size_pt,), 4, 36),
        ("Ukuran huruf kop", [line.size_pt for line in profile.letterhead], 4, 72),
        ("Spasi isi", (profile.line_spacing,), 0.5, 5),
        ("Tinggi logo", (profile.logo_height_cm,), 0.2, 10),
        ("Ruang tanda tangan", (profile.signature_gap_cm,), 0, 10),
        ("Jumlah peserta", (profile.participants_limit, profile.invitees_limit), 0, 1000),
        ("Baris kosong daftar hadir", (profile.spare_rows,), 0, 500),
    )
    for what, values, least, most in measures:
        # A value that is no number at all (NaN) is in no range either.
        if not all(least <= value <= most for value in values):
            raise InvalidRecordError(
                f"{what} di luar {least}–{most}. Perbaiki di laptop asalnya, lalu ekspor lagi."
            )

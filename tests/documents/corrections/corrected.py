"""Corrected papers: what was done to each, and what has to be found, neither more nor less."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import tests.documents.meetings as m
from kesbang_desktop.documents.corrections.word_reader import paper_in, read_corrected
from kesbang_desktop.documents.papers.rendering import render_paper
from kesbang_desktop.documents.papers.word_paper import Sources
from kesbang_desktop.domain.corrections.change import Change, Comparison
from kesbang_desktop.domain.corrections.comparing import compare
from kesbang_desktop.domain.corrections.paper import PaperLine
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile
from tests.documents.corrections.as_word import WordFile
from tests.documents.golden_meetings import GOLDEN

TEMPLATES = Path(__file__).parents[3] / "resources" / "templates"
MINUTES = m.everything()
PROFILE = m.profile()
NOTULA, REPORT = DocumentKind.NOTULA, DocumentKind.REPORT
MATRIX, OLD = DocumentKind.ACTION_MATRIX, DocumentKind.NOTULA_2009
# What a change is told by here: its kind, what was and what is, each cut short.
Told = tuple[str, str, str]


@dataclass(frozen=True)
class Case:
    """``edit`` is what somebody does, ``found`` what has to be told of it.

    ``meeting`` is one of the golden meetings, empty for the one with everything.
    """

    edit: Callable[[WordFile], object]
    found: tuple[Told, ...]
    kind: DocumentKind = NOTULA
    untaken: tuple[str, ...] = ()
    meeting: str = ""

    @property
    def minutes(self) -> Minutes:
        """What was exported."""
        return GOLDEN[self.meeting].minutes if self.meeting else MINUTES

    @property
    def content(self) -> bytes:
        """The paper as it was exported."""
        return _exported(self.kind, self.meeting)

    def found_in(self, path: Path) -> Comparison:
        """Return what is told of the corrected document at ``path``."""
        base, entries = _lines(self.kind, self.meeting), self.minutes.entries
        found = read_corrected(path).lines
        return compare(base, found, base, entries, keeps_order=self.kind is not MATRIX)


@cache
def _exported(kind: DocumentKind, meeting: str) -> bytes:
    """Return the paper of a golden meeting, or of the one with everything, made once."""
    golden = GOLDEN.get(meeting)
    return printed(kind, golden.minutes, golden.profile) if golden else printed(kind)


@cache
def _lines(kind: DocumentKind, meeting: str) -> tuple[PaperLine, ...]:
    return paper_in(_exported(kind, meeting)).lines


def printed(
    kind: DocumentKind = NOTULA, minutes: Minutes = MINUTES, profile: OfficeProfile = PROFILE
) -> bytes:
    sources = Sources(minutes, profile)
    return render_paper(kind, sources, TEMPLATES / kind.template_name, "o/p/q")


def told(change: Change) -> Told:
    return short((change.what, change.before, change.after))


def short(one: Told) -> Told:
    """Return what is told with its texts cut short."""
    what, before, after = one
    return what, _short(before), _short(after)


def _short(text: str) -> str:
    return " ".join(text.split())[:38]


def both(*edits: Callable[[WordFile], object]) -> Callable[[WordFile], object]:
    def edit(file: WordFile) -> None:
        for one in edits:
            one(file)

    return edit


_REPORTED = "Melaporkan hasil rapat kepada Gubernur."
_MAPPED = "Menetapkan peta kerawanan sebagai dasar kerja."
_PLACE = "Ruang Rapat Utama Badan Kesatuan Bangsa d"
_CHAIR = "Dr. H. Raden Ahmad Nama Lengkap, S.Sos., M.Si."
BY_WORD = {
    "nothing": Case(lambda f: None, ()),
    "a word": Case(
        lambda f: f.retype("setiap bulan", "setiap triwulan"),
        (("text", "Data dimutakhirkan setiap bulan.", "Data dimutakhirkan setiap triwulan."),),
    ),
    "typed behind the bookmark": Case(
        lambda f: f.type_behind("Termasuk data media", " Juga data hoaks."),
        (("text", "Termasuk data media sosial.", "Termasuk data media sosial. Juga data ho"),),
    ),
    "a new line of what was said": Case(
        lambda f: f.new_line("Termasuk data media", "Data dibagikan kepada KPU."),
        (("added", "", "Data dibagikan kepada KPU."),),
    ),
    "two new decisions": Case(
        both(
            lambda f: f.new_line("Melaporkan hasil rapat", "Rapat berikutnya bulan April."),
            lambda f: f.new_line("Rapat berikutnya", "Anggaran diusulkan."),
        ),
        (
            ("added", "", "Rapat berikutnya bulan April."),
            ("added", "", "Anggaran diusulkan."),
        ),
    ),
    "a line deleted": Case(
        lambda f: f.delete_line("indeks demokrasi"), (("removed", "indeks demokrasi.", ""),)
    ),
    "a decision moved up": Case(
        lambda f: f.cut_and_paste("Melaporkan hasil rapat", "Keputusan"),
        (
            (
                "moved",
                _REPORTED,
                _REPORTED,
            ),
        ),
    ),
    "a line moved without its bookmark": Case(
        lambda f: f.cut_and_paste("Termasuk data", "Edi Hermawanto Noor:", with_bookmark=False),
        (("moved", "Termasuk data media sosial.", "Termasuk data media sosial."),),
    ),
    "another speaker": Case(
        lambda f: f.retype("Edi Hermawanto Noor", "Hari Dermanto", -1),
        (("speaker", "Edi Hermawanto Noor", "Hari Dermanto"),),
    ),
    "a speaker put in between": Case(
        lambda f: f.new_speaker("Edi Hermawanto Noor:", "Rahmat:", "Data dimutakhirkan"),
        (("speaker", "Edi Hermawanto Noor", "Rahmat"),),
    ),
    "an owner": Case(
        lambda f: f.set_cell("Melaporkan perkembangan", 2, "Hari Dermanto"),
        (("owners", _CHAIR, "Hari Dermanto"),),
    ),
    "a due date": Case(
        lambda f: f.retype("29 Maret 2024", "5 April 2024"),
        (("due", "Jumat, 29 Maret 2024", "Jumat, 5 April 2024"),),
    ),
    "a due date where none was": Case(
        lambda f: f.set_cell("Menyiapkan rapat", 3, "Senin, 1 April 2024"),
        (("due", "–", "Senin, 1 April 2024"),),
    ),
    "an action added": Case(
        lambda f: f.new_row("Melaporkan perk", "Menyurati KPU", "Bawaslu Kaltim", "1 April 2024"),
        (("added", "", "Menyurati KPU"),),
    ),
    "an action deleted": Case(
        lambda f: f.delete_row("Melaporkan perkembangan"),
        (("removed", "Melaporkan perkembangan", ""),),
    ),
    "rows of the head": Case(
        both(
            lambda f: f.retype("Ruang Rapat Utama", "Ruang Rapat Kecil"),
            lambda f: f.retype("12.15", "12.30"),
        ),
        (
            ("field", "09.00 WITA s.d. 12.15 WITA", "09.00 WITA s.d. 12.30 WITA"),
            ("field", _PLACE, _PLACE.replace("Utama", "Kecil")),
        ),
    ),
    "a participant": Case(
        lambda f: f.retype("(Sekretaris, Diskominfo", "(Kepala Dinas, Diskominfo"),
        (
            (
                "attendee",
                "Edi Hermawanto Noor (Sekretaris, Diskominfo Kaltim)",
                "Edi Hermawanto Noor (Kepala Dinas, Diskominfo Kaltim)",
            ),
        ),
    ),
    "opening and closing": Case(
        both(
            lambda f: f.new_line("Rapat dibuka pukul", "Hadir pula unsur TNI."),
            lambda f: f.retype("Rapat ditutup", "Rapat ditutup dengan doa"),
        ),
        (
            ("added", "", "Hadir pula unsur TNI."),
            (
                "field",
                "Rapat ditutup pukul 12.15 WITA.",
                "Rapat ditutup dengan doa pukul 12.15 WITA.",
            ),
        ),
    ),
    "a paragraph split": Case(
        lambda f: f.split("sebagai dasar kerja"),
        (
            ("text", _MAPPED, "Menetapkan peta kerawanan"),
            ("added", "", "sebagai dasar kerja."),
        ),
    ),
    "two paragraphs joined": Case(
        lambda f: f.join_with_next("Menetapkan peta"),
        (
            (
                "text",
                "Menetapkan peta kerawanan sebagai dasar",
                "Menetapkan peta kerawanan sebagai dasar",
            ),
            ("removed", "untuk tahun 2024", ""),
        ),
    ),
    "tracked words": Case(
        lambda f: f.track_retype("Gubernur", "Sekretaris Daerah"),
        (
            (
                "text",
                _REPORTED,
                "Melaporkan hasil rapat kepada Sekretaris",
            ),
        ),
    ),
    "a tracked line": Case(
        lambda f: f.track_new_line("Melaporkan hasil", "Membentuk tim kecil."),
        (("added", "", "Membentuk tim kecil."),),
    ),
    "a line deleted while tracked": Case(
        lambda f: f.track_delete_line("Melaporkan hasil rapat"),
        (("removed", _REPORTED, ""),),
    ),
    "a line moved while tracked": Case(
        lambda f: f.track_move("Melaporkan hasil rapat", "Keputusan"),
        (
            (
                "moved",
                _REPORTED,
                _REPORTED,
            ),
        ),
    ),
    "a mark deleted while tracked": Case(
        lambda f: f.track_join("Menetapkan peta"),
        (
            (
                "text",
                "Menetapkan peta kerawanan sebagai dasar",
                "Menetapkan peta kerawanan sebagai dasar",
            ),
            ("removed", "untuk tahun 2024", ""),
        ),
    ),
    "a row deleted while tracked": Case(
        lambda f: f.track_row_deleted("Menyiapkan rapat"),
        (("removed", "Menyiapkan rapat berikut", ""),),
    ),
    "a comment": Case(
        lambda f: f.comment("Data kecamatan", "Mohon rincian kecamatannya."),
        (("comment", "Data kecamatan belum lengkap.", "Mohon rincian kecamatannya."),),
    ),
    "a content control": Case(
        both(
            lambda f: f.wrap_in_control("Termasuk data media"),
            lambda f: f.retype("media sosial", "media daring"),
        ),
        (("text", "Termasuk data media sosial.", "Termasuk data media daring."),),
    ),
    "pasted into a new file": Case(
        both(
            lambda f: f.retype("setiap bulan", "setiap pekan"),
            lambda f: f.delete_line("indeks demokrasi"),
            lambda f: f.new_line("Melaporkan hasil rapat", "Rapat berikutnya bulan April."),
            lambda f: f.drop_anchors(),
        ),
        (
            ("removed", "indeks demokrasi.", ""),
            ("text", "Data dimutakhirkan setiap bulan.", "Data dimutakhirkan setiap pekan."),
            ("added", "", "Rapat berikutnya bulan April."),
        ),
    ),
    "texts of the program": Case(
        both(
            lambda f: f.retype("Kata Pembukaan", "Pendahuluan"),
            lambda f: f.retype("Penanggung Jawab", "PJ"),
            lambda f: f.retype("Samarinda, 21", "Balikpapan, 22"),
        ),
        (),
        untaken=("Pendahuluan", "PJ", "Balikpapan, 22 Maret 2024"),
    ),
    "a report": Case(
        both(
            lambda f: f.retype("setiap bulan", "setiap triwulan"),
            lambda f: f.delete_line("untuk tahun 2024"),
        ),
        (
            ("text", "Data dimutakhirkan setiap bulan.", "Data dimutakhirkan setiap triwulan."),
            ("removed", "untuk tahun 2024", ""),
        ),
        REPORT,
    ),
    "a matriks": Case(
        both(
            lambda f: f.set_cell("Menyiapkan rapat", 4, "Selesai"),
            lambda f: f.set_cell("Menyiapkan rapat", 5, "Sudah dirapatkan."),
            lambda f: f.retype("29 Maret 2024", "5 April 2024"),
        ),
        (
            ("due", "29 Maret 2024", "5 April 2024"),
            ("status", "Belum", "Selesai"),
            ("progress", "", "Sudah dirapatkan."),
        ),
        MATRIX,
    ),
    "the older form": Case(
        both(
            lambda f: f.retype("kepada Gubernur", "kepada Sekda"),
            lambda f: f.set_cell("Melaporkan perkembangan", 2, "Hari Dermanto"),
        ),
        (
            (
                "text",
                _REPORTED,
                "Melaporkan hasil rapat kepada Sekda.",
            ),
            ("owners", _CHAIR, "Hari Dermanto"),
        ),
        OLD,
    ),
}

"""The minutes as ministries and councils of the state print them, signed by whoever took them.

Form: the notula of the Sekretariat Jenderal Dewan Nasional Kawasan Ekonomi Khusus, as its own
meeting system writes it: NOMOR under the title; the rows Judul Rapat, Hari/Tanggal, Nomor Surat
Undangan, Pukul, Agenda, Ketua/Pimpinan Rapat, Pencatat and Peserta Rapat; then Substansi Inti
Pembahasan Rapat, Kesimpulan and Tindak Lanjut; "Notulis," with his job title, his name bold and
underlined. Type and margins (Arial 11, 2.54 cm all round there) are those of the profile. What the
form lacks is printed where it is known: the place among the rows, opening and closing words at the
beginning of the first part and at the end.
"""

from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.discussion_lines import BodyWords
from kesbang_desktop.documents.papers.notula import MINUTES, notula_fields
from kesbang_desktop.documents.papers.notula_header import BY_HAND, marked_field
from kesbang_desktop.documents.papers.signature_fields import note_taker_signature
from kesbang_desktop.documents.papers.word_paper import Meanings, Sources, WordPaper
from kesbang_desktop.domain.document_kind import DocumentKind

CONCLUSIONS, ACTIONS = "Kesimpulan", "Tindak Lanjut"
_ALWAYS = ("nomor", "surat_undangan", "pencatat")
# The form names neither, or has its own words for it.
_UNUSED = frozenset(("waktu_panggilan", "sekretaris", "ttd_notulis"))
_MEANINGS: Meanings = {name: one for name, one in MINUTES.items() if name not in _UNUSED}


def notula_ministry_fields(sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return what the form of ministries prints by field. Raises PictureError."""
    words = BodyWords(sources.profile.sections.undiscussed, CONCLUSIONS, ACTIONS)
    fields = notula_fields(sources, opened, words)
    known = {name: value for name, value in fields.items() if name in _MEANINGS}
    by_hand = {name: marked_field(name, BY_HAND) for name in _ALWAYS if not known[name]}
    return {**known, **by_hand, "ttd": note_taker_signature(sources.minutes, sources.profile)}


PAPER = WordPaper(
    DocumentKind.NOTULA_MINISTRY, _MEANINGS, notula_ministry_fields, prints_photos=True
)

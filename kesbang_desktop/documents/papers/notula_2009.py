"""The minutes in the older form (notulen), which some offices still follow.

Form: tata naskah dinas of Permendagri 54/2009, as the office applications of Indonesian towns that
are public reproduce it: the rows Sidang/Rapat, Hari/Tanggal, Waktu Panggilan, Waktu Sidang/Rapat,
Acara, Ketua, Sekretaris, Pencatat and Peserta, all of them printed always; under "Kegiatan
Sidang/Rapat" the three parts Kata Pembukaan, Pembahasan and Peraturan; title of the signer in
capitals, his name underlined. Number, letter of invitation and place, which the form lacks, are
printed where they are known. The form has no part for follow-ups and closing either: they stand
at the end of the third.
"""

from typing import Any

from docxtpl import DocxTemplate

from kesbang_desktop.documents.papers.discussion_lines import BodyWords
from kesbang_desktop.documents.papers.notula import MINUTES, notula_fields
from kesbang_desktop.documents.papers.notula_header import BY_HAND, marked_field
from kesbang_desktop.documents.papers.signature_fields import SIGNED_ELECTRONICALLY
from kesbang_desktop.documents.papers.word_paper import Sources, WordPaper
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.office_profile import CAPACITIES

_ALWAYS = ("waktu_panggilan", "ketua", "sekretaris", "pencatat")
# The wording is the form's own and stands in the template.
_WORDED = frozenset(("judul", "judul_pembukaan", "judul_pembahasan", "judul_keputusan"))
_UNUSED = _WORDED | {"judul_tindak_lanjut", "judul_penutup"}


def notula_2009_fields(sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return what the older form prints by field. Raises PictureError."""
    # Its third part holds the follow-ups too.
    words = BodyWords(sources.profile.sections.undiscussed, "Peraturan", "Peraturan")
    fields = notula_fields(sources, opened, words)
    changed = {
        **{name: fields[name] or marked_field(name, BY_HAND) for name in _ALWAYS},
        **{block: _titled(fields[block]) for block in ("ttd", "ttd_notulis")},
    }
    return {name: value for name, value in (fields | changed).items() if name not in _UNUSED}


def _titled(block: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return the block of signatures with the titles in capitals.

    ``a.n.`` stays as it is, and so does what says how it is signed.
    """
    if block is None:
        return None
    mandate = [_capitals(line) for line in block["mandat"]]
    return {**block, "mandat": mandate, "jabatan": _capitals(block["jabatan"])}


def _capitals(line: str) -> str:
    if line == SIGNED_ELECTRONICALLY:
        return line
    capacity, _, title = line.partition(" ")
    return f"{capacity} {title.upper()}".strip() if capacity in CAPACITIES else line.upper()


PAPER = WordPaper(DocumentKind.NOTULA_2009, MINUTES, notula_2009_fields, prints_photos=True)

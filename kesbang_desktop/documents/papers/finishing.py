"""What all papers have in common: page, type, letterhead, page numbers and properties."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from docx.document import Document
from docx.oxml.ns import qn
from docxtpl import DocxTemplate

from kesbang_desktop.documents.layout.columns import fit_columns
from kesbang_desktop.documents.layout.language import set_language
from kesbang_desktop.documents.layout.letterhead import (
    fit_logo,
    letterhead_fields,
    set_letterhead_lines,
    set_rule,
)
from kesbang_desktop.documents.layout.number_styles import set_number_style
from kesbang_desktop.documents.layout.page_setup import set_page
from kesbang_desktop.documents.layout.section_room import set_section_room
from kesbang_desktop.documents.layout.signature_block import (
    keep_company,
    keep_copies,
    keep_last_line,
)
from kesbang_desktop.documents.layout.typography import as_printed, set_typography
from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.domain.meeting import Classification
from kesbang_desktop.domain.office_profile import OfficeProfile, PageNumbers

# The limit that the file format sets (ISO/IEC 29500-2, core properties as python-docx checks them).
_PROPERTY_LIMIT = 255

# What :func:`common_fields` gives.
PAGE: Meanings = {
    "logo": "Gambar logo instansi; kosong bila profil tidak berlogo",
    "kop": listed("Baris-baris kop naskah dinas", "baris", "Satu baris kop"),
    "sifat": "Tanda klasifikasi untuk kepala dan kaki halaman, seperti RAHASIA; kosong bila biasa",
    "nomor_di_atas": "Ya, bila profil meminta nomor halaman di atas",
    "nomor_di_bawah": "Ya, bila profil meminta nomor halaman di bawah",
}


@dataclass(frozen=True, slots=True)
class PaperLook:
    """What the profile says of pages, given to the template before it is filled and still small."""

    profile: OfficeProfile

    def __call__(self, document: Document) -> None:
        """Lay out ``document``."""
        set_page(document, self.profile)
        set_typography(document, self.profile)
        set_rule(document, self.profile.rule)
        set_number_style(document, self.profile.number_style)
        set_language(document)


def common_fields(
    profile: OfficeProfile, classification: Classification, opened: DocxTemplate
) -> dict[str, Any]:
    """Return the fields of letterhead, header and footer.

    Raises ExportError where the logo is no picture that Word can show.
    """
    return {
        **letterhead_fields(profile, opened),
        "sifat": classification.mark,
        "nomor_di_atas": profile.page_numbers is PageNumbers.TOP_CENTRE,
        "nomor_di_bawah": profile.page_numbers is PageNumbers.FOOTER,
    }


def finish(
    document: Document, profile: OfficeProfile, title: str, subject: str, made: datetime | None
) -> None:
    """Do to the filled ``document`` what a template cannot say; its properties get the texts.

    ``made`` is the moment of what it tells of, in UTC: two papers of the same are the same file.
    """
    body = document.element.body
    set_letterhead_lines(body, profile)
    fit_logo(body)
    printed = as_printed(document, profile)
    fit_columns(document, printed)
    set_section_room(document, printed)
    keep_company(body)
    keep_copies(body)
    keep_last_line(body)
    _set_properties(document, profile.office, title, subject)
    _set_moment(document, made)


def _set_properties(document: Document, office: str, title: str, subject: str) -> None:
    properties = document.core_properties
    properties.title = title[:_PROPERTY_LIMIT]
    properties.subject = subject[:_PROPERTY_LIMIT]
    properties.author = office[:_PROPERTY_LIMIT]
    properties.last_modified_by = office[:_PROPERTY_LIMIT]
    properties.language = "id-ID"
    properties.revision = 1


def _set_moment(document: Document, made: datetime | None) -> None:
    """Set when the document was created and last changed; of a paper without a day neither is."""
    properties = document.core_properties
    if made is not None:
        properties.created = properties.modified = made.replace(tzinfo=None)
        return
    for tag in ("dcterms:created", "dcterms:modified"):
        for old in properties._element.findall(qn(tag)):
            properties._element.remove(old)

"""What all papers have in common: page, type, letterhead, page numbers and properties."""

from datetime import UTC, datetime
from typing import Any

from docx.document import Document
from docxtpl import DocxTemplate

from kesbang_desktop.documents.layout.language import set_language
from kesbang_desktop.documents.layout.letterhead import (
    fit_logo,
    letterhead_fields,
    set_letterhead_lines,
    set_rule,
)
from kesbang_desktop.documents.layout.number_styles import set_number_style
from kesbang_desktop.documents.layout.page_setup import set_page
from kesbang_desktop.documents.layout.signature_block import keep_company, keep_last_line
from kesbang_desktop.documents.layout.typography import set_typography
from kesbang_desktop.documents.papers.word_paper import Meanings
from kesbang_desktop.documents.templates.shapes import listed
from kesbang_desktop.domain.meeting import CLASSIFICATION_MARKS, Classification
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


def lay_out(document: Document, profile: OfficeProfile) -> None:
    """Give the template what the profile says of pages, before filling it, while it is small."""
    set_page(document, profile)
    set_typography(document, profile)
    set_rule(document, profile.rule)
    set_number_style(document, profile.number_style)
    set_language(document)


def common_fields(
    profile: OfficeProfile, classification: Classification, opened: DocxTemplate
) -> dict[str, Any]:
    """Return the fields of letterhead, header and footer.

    Raises ExportError where the logo is no picture that Word can show.
    """
    return {
        **letterhead_fields(profile, opened),
        "sifat": CLASSIFICATION_MARKS[classification],
        "nomor_di_atas": profile.page_numbers is PageNumbers.TOP_CENTRE,
        "nomor_di_bawah": profile.page_numbers is PageNumbers.FOOTER,
    }


def finish(document: Document, profile: OfficeProfile, title: str, subject: str) -> None:
    """Do to the filled ``document`` what a template cannot say; its properties get the texts."""
    body = document.element.body
    set_letterhead_lines(body, profile)
    fit_logo(body)
    keep_company(body)
    keep_last_line(body)
    _set_properties(document, profile.office, title, subject)


def _set_properties(document: Document, office: str, title: str, subject: str) -> None:
    now = datetime.now(UTC).replace(tzinfo=None)
    properties = document.core_properties
    properties.title = title[:_PROPERTY_LIMIT]
    properties.subject = subject[:_PROPERTY_LIMIT]
    properties.author = office[:_PROPERTY_LIMIT]
    properties.last_modified_by = office[:_PROPERTY_LIMIT]
    properties.language = "id-ID"
    properties.created = properties.modified = now
    properties.revision = 1

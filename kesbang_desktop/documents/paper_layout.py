"""What all papers have in common: page, type, letterhead, page numbers and properties."""

from datetime import UTC, datetime
from typing import Any

from docx.document import Document
from docxtpl import DocxTemplate

from kesbang_desktop.documents.language import set_language
from kesbang_desktop.documents.letterhead import (
    fit_logo,
    letterhead_fields,
    set_letterhead_lines,
    set_rule,
)
from kesbang_desktop.documents.number_styles import set_number_style
from kesbang_desktop.documents.page_setup import set_page
from kesbang_desktop.documents.papers import Sources
from kesbang_desktop.documents.signature_block import keep_company, keep_last_line
from kesbang_desktop.documents.typography import set_typography
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.document_kind import DocumentKind
from kesbang_desktop.domain.meeting import CLASSIFICATION_MARKS
from kesbang_desktop.domain.office_profile import OfficeProfile, PageNumbers

# The limit that the file format sets (ISO/IEC 29500-2, core properties as python-docx checks them).
_PROPERTY_LIMIT = 255


def lay_out(document: Document, profile: OfficeProfile) -> None:
    """Give the template what the profile says of pages, before filling it, while it is small."""
    set_page(document, profile)
    set_typography(document, profile)
    set_rule(document, profile.rule)
    set_number_style(document, profile.number_style)
    set_language(document)


def common_fields(sources: Sources, opened: DocxTemplate) -> dict[str, Any]:
    """Return the fields of letterhead, header and footer.

    Raises ExportError where the logo is no picture that Word can show.
    """
    profile = sources.profile
    return {
        **letterhead_fields(profile, opened),
        "sifat": CLASSIFICATION_MARKS[sources.minutes.meeting.classification],
        "nomor_di_atas": profile.page_numbers is PageNumbers.TOP_CENTRE,
        "nomor_di_bawah": profile.page_numbers is PageNumbers.FOOTER,
    }


def finish(document: Document, kind: DocumentKind, sources: Sources) -> None:
    """Do to the filled ``document`` what a template cannot say."""
    body = document.element.body
    set_letterhead_lines(body, sources.profile)
    fit_logo(body)
    keep_company(body)
    keep_last_line(body)
    _set_properties(document, kind, sources)


def _set_properties(document: Document, kind: DocumentKind, sources: Sources) -> None:
    meeting, office = sources.minutes.meeting, sources.profile.office
    now = datetime.now(UTC).replace(tzinfo=None)
    properties = document.core_properties
    properties.title = meeting.title[:_PROPERTY_LIMIT]
    properties.subject = f"{kind.label}, rapat {format_long_date(meeting.date)}"
    properties.author = office[:_PROPERTY_LIMIT]
    properties.last_modified_by = office[:_PROPERTY_LIMIT]
    properties.language = "id-ID"
    properties.created = properties.modified = now
    properties.revision = 1

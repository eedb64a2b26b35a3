"""The minutes as the office's own document: notula."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx.document import Document
from docxtpl import DocxTemplate

from kesbang_desktop.documents.atomic_file import write_atomically
from kesbang_desktop.documents.entry_times import with_times
from kesbang_desktop.documents.language import set_language
from kesbang_desktop.documents.letterhead import (
    fit_logo,
    letterhead_fields,
    set_letterhead_lines,
    set_rule,
)
from kesbang_desktop.documents.notula_body import body_fields
from kesbang_desktop.documents.notula_header import meeting_rows, people_rows, signature
from kesbang_desktop.documents.number_styles import set_number_style
from kesbang_desktop.documents.page_setup import set_page
from kesbang_desktop.documents.signature_block import keep_company
from kesbang_desktop.documents.template import document_bytes, render_template
from kesbang_desktop.documents.typography import set_typography
from kesbang_desktop.domain.dates import format_long_date
from kesbang_desktop.domain.minutes import Minutes
from kesbang_desktop.domain.office_profile import OfficeProfile, PageNumbers

# The limit that the file format sets (ISO/IEC 29500-2, core properties as python-docx checks them).
_PROPERTY_LIMIT = 255


def write_notula(minutes: Minutes, profile: OfficeProfile, template: Path, target: Path) -> None:
    """Write the notula of ``minutes`` to ``target``, whole or not at all.

    Raises TemplateError where ``template`` cannot be used, ExportError where the logo of the
    profile cannot be read or ``target`` cannot be written.
    """
    write_atomically(target, render_notula(minutes, profile, template))


def render_notula(minutes: Minutes, profile: OfficeProfile, template: Path) -> bytes:
    """Return the notula of ``minutes`` as the bytes of a DOCX file, laid out as ``profile`` says.

    Raises TemplateError, and ExportError where the logo of the profile cannot be read.
    """

    def prepare(opened: DocxTemplate) -> dict[str, Any]:
        _lay_out(opened.docx, profile)
        return notula_fields(minutes, profile, opened)

    document = render_template(template, prepare)
    body = document.element.body
    set_letterhead_lines(body, profile)
    fit_logo(body)
    keep_company(body)
    _set_properties(document, minutes, profile)
    return document_bytes(document)


def notula_fields(
    minutes: Minutes, profile: OfficeProfile, template: DocxTemplate
) -> dict[str, Any]:
    """Return every field that a notula template may use.

    The names are Indonesian: whoever opens the template in Word reads them.
    """
    sections = profile.sections
    return {
        **letterhead_fields(profile, template),
        "judul": profile.notula_title,
        **meeting_rows(minutes.meeting),
        **people_rows(minutes, profile.participants_limit),
        "judul_pembukaan": sections.opening,
        "judul_pembahasan": sections.discussion,
        "judul_keputusan": sections.decisions,
        "judul_tindak_lanjut": sections.actions,
        "judul_penutup": sections.closing,
        **body_fields(with_times(minutes) if profile.shows_entry_times else minutes),
        **signature(minutes, profile),
        "nomor_di_atas": profile.page_numbers is PageNumbers.TOP_CENTRE,
        "nomor_di_bawah": profile.page_numbers is PageNumbers.FOOTER,
    }


def _lay_out(document: Document, profile: OfficeProfile) -> None:
    """Give the template what the profile says of pages, before filling it, while it is small."""
    set_page(document, profile)
    set_typography(document, profile)
    set_rule(document, profile.rule)
    set_number_style(document, profile.number_style)
    set_language(document)


def _set_properties(document: Document, minutes: Minutes, profile: OfficeProfile) -> None:
    meeting = minutes.meeting
    now = datetime.now(UTC).replace(tzinfo=None)
    properties = document.core_properties
    properties.title = meeting.title[:_PROPERTY_LIMIT]
    properties.subject = f"Notula rapat {format_long_date(meeting.date)}"
    properties.author = profile.office[:_PROPERTY_LIMIT]
    properties.last_modified_by = profile.office[:_PROPERTY_LIMIT]
    properties.language = "id-ID"
    properties.created = properties.modified = now
    properties.revision = 1
